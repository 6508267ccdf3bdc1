import type {
  EvidenceKind,
  Role,
  Sentences,
  SetAsideReasons,
  Setting,
  StateName,
} from "@whole-learner/core";
import type {
  Lacks,
  NotRolledUp,
  TurnedAwayReasons,
  UndeterminedReasons,
} from "@whole-learner/mastery";
import type { Register } from "../privacy/audience.ts";
import type { ExplanationMessages } from "./explanation-messages.ts";
import type { TranscriptMessages } from "./transcript-messages.ts";
import type { PanelMessages } from "./panel-messages.ts";
import type { FrameworkMessages } from "./framework-messages.ts";
import type { GuideMessages } from "./guide-messages.ts";
import type { PanelSheetMessages } from "./panel-sheet-messages.ts";
import type { DecisionLetterMessages } from "./decision-letter-messages.ts";
import type { PolicyWords } from "./policy-words.ts";
import type { GrowthMessages } from "./growth-messages.ts";
import type { PortraitMessages } from "./portrait-messages.ts";
import type { SpreadMessages } from "./spread-messages.ts";
import type { ConferenceMessages } from "./conference-messages.ts";
import type { LedgerMessages } from "./ledger-messages.ts";
import type { ProgressMessages } from "./progress-messages.ts";
import type { WhatNextMessages } from "./what-next-messages.ts";
import type { ReportCardMessages } from "./report-card-messages.ts";
import type { ReissueMessages } from "./reissue-messages.ts";
import type { SheetMessages } from "./sheet-messages.ts";

/** The terms of a type that are ours: all but a school's own. */
type Ours<T> = T extends string ? (string extends T ? never : T) : never;

/** Words for our terms of evidence; a school's own terms are its vocabulary's. A term of ours without a word does not compile. */
export interface TermWords {
  readonly roles: Readonly<Record<Ours<Role>, string>>;
  readonly settings: Readonly<Record<Ours<Setting>, string>>;
  readonly kinds: Readonly<Record<Ours<EvidenceKind>, string>>;
}

/** A state on a strip: those of a scale, and what else can stand where there is no level. */
export type StateWords = Readonly<
  Record<
    | StateName
    | "not-looked-at"
    | Exclude<keyof UndeterminedReasons, "blocked" | "exempt" | "expired">,
    string
  >
>;

/** Words on the page that belong to no one report. */
export interface FactWords {
  readonly community: string;
  readonly period: string;
  readonly evidenceThrough: string;
  readonly issued: string;
  readonly competency: string;
  readonly band: string;
  readonly policy: string;
}

/** Every word that a report says of its own. Names of levels, competencies and works are never among them. */
export interface Messages {
  /** Stands under the title where nobody who reads the language well has read all the words of the page. */
  readonly reviewedNote: Readonly<Record<Register, string>>;
  /** Stands there where words of the school have no version in the language of the page. */
  readonly otherLanguageNote: string;
  /** What stands between the parts that a report puts together, with the spaces that belong to it. */
  readonly punctuation: {
    readonly comma: string;
    readonly colon: string;
    readonly stop: string;
    /** Between two sentences. */
    readonly space: string;
  };
  readonly states: StateWords;
  readonly terms: TermWords;
  readonly policy: PolicyWords;
  readonly lacks: Sentences<Lacks>;
  readonly undetermined: Sentences<UndeterminedReasons>;
  /** With numbers for who sees numbers, else without. */
  readonly turnedAway: Readonly<Record<Register, Sentences<TurnedAwayReasons>>>;
  readonly setAside: Sentences<SetAsideReasons>;
  readonly notRolledUp: Sentences<NotRolledUp>;
  readonly facts: FactWords;
  readonly strip: {
    /** What marks the goal's level in the key. */
    readonly goal: string;
    /** "Steps from Exploring to Contributing. Adapting: 2; Applying: 1. The goal is Adapting." */
    readonly alternative: (data: {
      readonly lowest: string;
      readonly highest: string;
      readonly dots: readonly { readonly level: string; readonly count: number }[];
      readonly goal?: string;
    }) => string;
  };
  readonly key: {
    /** "The five levels."; of a named scale where there is more than one on the page. */
    readonly heading: (data: { readonly levels: number; readonly scale?: string }) => string;
    /** How to read a strip, with the grade band by whose end the goal is meant. */
    readonly how: (band?: string) => string;
  };
  readonly progress: ProgressMessages;
  readonly whatNext: WhatNextMessages;
  readonly explanation: ExplanationMessages;
  readonly reportCard: ReportCardMessages;
  readonly reissue: ReissueMessages;
  readonly transcript: TranscriptMessages;
  readonly panel: PanelMessages;
  readonly sheets: SheetMessages;
  readonly guide: GuideMessages;
  readonly framework: FrameworkMessages;
  readonly panelSheet: PanelSheetMessages;
  readonly decisionLetter: DecisionLetterMessages;
  readonly growth: GrowthMessages;
  readonly portrait: PortraitMessages;
  readonly spread: SpreadMessages;
  readonly conference: ConferenceMessages;
  readonly ledger: LedgerMessages;
  readonly foot: {
    readonly howDecided: string;
    readonly questions: string;
    /** `contact` is whom to ask, `address` where to write. */
    readonly ask: (data: {
      readonly audience: Register;
      readonly contact: string;
      readonly address?: string;
    }) => string;
    readonly report: (id: string) => string;
    readonly supersedes: (id?: string) => string;
    readonly digest: (digest: string) => string;
    readonly version: (data: { readonly name: string; readonly version: string }) => string;
    readonly policyVersion: (data: { readonly name: string; readonly version: string }) => string;
  };
}
