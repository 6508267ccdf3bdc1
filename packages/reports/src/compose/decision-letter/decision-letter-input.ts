import type { Day, LevelId, Text } from "@whole-learner/core";
import type { Register } from "../../privacy/audience.ts";
import type { School } from "../learner-page/learner-report.ts";
import type { AboutEvent } from "../panel/open-event.ts";
import type { PanelCriterion, PanelDecision, PanelEvent } from "../panel/panel-event.ts";

/** What was shown of one criterion: the level that the panel agreed on, and what it saw, in its own words. */
export interface ShownCriterion extends PanelCriterion {
  /** Absent where the panel did not see enough to say. */
  readonly level?: LevelId;
  readonly saw?: Text;
}

/** What a decision letter is made of: what the panel agreed, never who rated what. */
export interface DecisionLetter extends AboutEvent {
  readonly audience: Register;
  readonly event: PanelEvent;
  /** The last day on which the panel looked, where it took a second look after the event. Default: the day of the event. */
  readonly evidenceThrough?: Day;
  readonly decision: PanelDecision;
  /** The panel's own first words. Without them, ours: thanks for the work. */
  readonly opening?: Text;
  readonly shown: readonly ShownCriterion[];
  readonly revise?: readonly Text[];
  /** Where help is, by name and time. */
  readonly help: Text;
  /** The day of the next attempt, where one is agreed. */
  readonly next?: Day;
  readonly signedBy: readonly { readonly name: string; readonly role?: Text }[];
  readonly school: School;
  readonly issued: Day;
  readonly id?: string;
  readonly supersedes?: string;
  readonly digest?: string;
}
