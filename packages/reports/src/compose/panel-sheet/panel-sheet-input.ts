import type { CompetencyId, Day, LearnerId, LevelId, PersonId, Text } from "@whole-learner/core";
import type { PanelResult, RatersRule } from "@whole-learner/mastery";
import type { School } from "../learner-page/learner-report.ts";
import type { AboutEvent } from "../panel/open-event.ts";
import type {
  PanelCriterion,
  PanelDecision,
  PanelEvent,
  PanelMember,
} from "../panel/panel-event.ts";

/** What one member of the panel saw of one criterion. */
export interface MemberRating {
  readonly member: PersonId | LearnerId;
  /** Absent where the member did not see enough to say. */
  readonly level?: LevelId;
  /** What was seen or heard that shows it. */
  readonly seen?: Text;
}

/** One criterion after the event: every rating as it was given, what they are together, and what the panel agreed. */
export interface CriterionRecord {
  readonly competency: CompetencyId;
  readonly ratings: readonly MemberRating[];
  /** As `combinePanel` made it. */
  readonly result?: PanelResult;
  readonly secondLook?: { readonly opened: Day; readonly closed?: Day };
  readonly agreed?: LevelId;
  readonly reason?: Text;
}

/** What came of the event. */
export interface PanelRecord {
  readonly criteria: readonly CriterionRecord[];
  readonly decision?: PanelDecision;
  readonly revise?: Text;
  readonly help?: Text;
  readonly next?: Day;
}

/** What a panel sheet is made of. Every number in it was calculated before. */
export interface PanelSheet extends AboutEvent {
  readonly event: PanelEvent;
  readonly criteria: readonly [PanelCriterion, ...PanelCriterion[]];
  readonly members: readonly [PanelMember, ...PanelMember[]];
  /** How the panel's ratings are combined, and how many levels apart open a second look. */
  readonly rule: RatersRule;
  readonly secondLookFrom: number;
  /** How the panel listens: the school's own norms. */
  readonly norms: readonly Text[];
  /** Who steps aside because of a conflict of interest, and why. */
  readonly stepsAside?: readonly {
    readonly member: PersonId | LearnerId;
    readonly reason: Text;
  }[];
  /** Without it, the last page is one to fill in. */
  readonly after?: PanelRecord;
  /** What everybody reads before, one rater's own sheet, or what the panel agreed. Without it, all of them. */
  readonly pages?: "before" | "after" | { readonly rater: PersonId | LearnerId };
  readonly school: School;
  readonly issued: Day;
  readonly id?: string;
  readonly supersedes?: string;
  readonly digest?: string;
}
