import type { Day } from "@whole-learner/core";
import type { Register } from "../privacy/audience.ts";
import type { About } from "./progress-messages.ts";

/** Why a result is another, in words that families read: what the policy's stage is called they need not know. */
export type Reason =
  | "evidence"
  | "policy"
  | "framework"
  | "time"
  | "learner"
  | "opportunities"
  | "several";

/** A work or a judgement in a line: its name, or none, and its day. */
export interface WorkLine {
  readonly work?: string;
  readonly on: Day;
}

/** The words of what changed in a report that is given out anew, and of the notice about it. */
export interface ReissueMessages {
  readonly heading: string;
  readonly replaces: (data: { readonly id: string; readonly issued: Day }) => string;
  /** The reports of ours by their kind, in the middle of a sentence; any other is `report`. */
  readonly kinds: { readonly [kind: string]: string };
  readonly report: string;
  /** What stands where the other report shows nothing. */
  readonly from: (data: { readonly before: string; readonly after: string }) => string;
  readonly now: (after: string) => string;
  readonly nowInBand: (data: { readonly after: string; readonly band: string }) => string;
  readonly noLonger: (before: string) => string;
  readonly because: Readonly<Record<Reason, string>>;
  readonly noStanding: string;
  readonly evidence: string;
  readonly fates: Readonly<
    Record<
      "added" | "late" | "corrected" | "retracted" | "consent" | "duplicate" | "gone" | "set-aside",
      (line: WorkLine) => string
    >
  >;
  /** Nothing is told of what was erased but how many records. */
  readonly erased: (records: number) => string;
  readonly judgements: {
    readonly added: (data: { readonly name: string; readonly on: Day }) => string;
    readonly ended: (data: { readonly name: string; readonly on: Day }) => string;
  };
  readonly sources: Readonly<
    Record<
      "framework" | "policy" | "engine",
      (data: { readonly name: string; readonly from: string; readonly to: string }) => string
    >
  >;
  /** Another policy or framework in place of the one before. */
  readonly otherSource: Readonly<
    Record<"framework" | "policy" | "engine", (data: { readonly name: string }) => string>
  >;
  readonly through: (data: { readonly since: Day; readonly until: Day }) => string;
  /** Which texts, as a list in words. */
  readonly texts: (fields: string) => string;
  readonly fields: Readonly<
    Record<
      | "name"
      | "own-sentence"
      | "expectation"
      | "enrolment"
      | "period"
      | "school"
      | "note"
      | "habits"
      | "home-question"
      | "narratives"
      | "responses"
      | "goals"
      | "works"
      | "opportunities"
      | "conversions"
      | "other",
      string
    >
  >;
  readonly notice: {
    readonly kind: Readonly<Record<Register, string>>;
    readonly title: (name: string) => string;
    readonly runningTitle: (data: { readonly name: string; readonly issued: Day }) => string;
    readonly given: string;
    readonly gaveOut: (
      data: About & {
        readonly report: string;
        readonly id: string;
        readonly issued: Day;
        readonly until: Day;
      },
    ) => string;
    readonly different: string;
    readonly why: string;
    readonly replacing: string;
    /** Which report holds now, and what to do with the earlier one. */
    readonly holds: (
      data: About & { readonly report: string; readonly id: string; readonly before: string },
    ) => string;
    /** That asking costs nothing and another look is a right. */
    readonly right: Readonly<Record<Register, string>>;
  };
}
