import type {
  BandId,
  CompetencyId,
  Day,
  EvidenceKind,
  LearnerId,
  LevelId,
  OutcomeId,
  PersonId,
  Role,
  Text,
} from "@whole-learner/core";

/** A defence, an exhibition or a portfolio that a learner stands for before a panel. */
export interface PanelEvent {
  readonly kind: EvidenceKind;
  readonly work: Text;
  /** What the panel will look at, in a few sentences. */
  readonly about?: Text;
  /** Where the work can be read before the day. */
  readonly uri?: string;
  readonly outcome?: OutcomeId;
  readonly on: Day;
  /** As the school writes it: "10:00". */
  readonly at?: string;
  readonly place?: Text;
  /** The grade band by whose statements the work is looked at. */
  readonly band?: BandId;
}

/** Somebody on the panel. */
export interface PanelMember {
  readonly id: PersonId | LearnerId;
  readonly name: string;
  readonly role: Role;
  /** Where the person comes from: "town council". */
  readonly from?: Text;
  readonly chair?: true;
}

/** One criterion: a competency, in the words of its progression or, where the school has others for this event, in those. */
export interface PanelCriterion {
  readonly competency: CompetencyId;
  readonly name?: Text;
  readonly statements?: { readonly [level: LevelId]: Text };
}

/** What a panel decides: it passes; the learner revises it and shows it again; another defence. */
export type PanelDecision = "pass" | "revise" | "again";
