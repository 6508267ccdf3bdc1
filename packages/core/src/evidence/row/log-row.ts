import type {
  CompetencyId,
  DemonstrationId,
  EntryId,
  IndicatorId,
  LearnerId,
  LevelId,
  PersonId,
} from "../../identity/ids.ts";
import type { Moment } from "../../time/moment.ts";
import type { Circumstances } from "../circumstances.ts";
import type { RatingStatus } from "../rating.ts";
import type { Role } from "../terms.ts";

/**
 * The simplest form of evidence: one rating a row, as a spreadsheet has it. Exactly one of `competency` and `indicator`, and one of
 * `level`, `number`, `points` with `of`, `met` and `status`. Numbers may come as text, and an empty text is an absent value.
 */
export interface LogRow extends Omit<Circumstances, "artifacts" | "nominatedBy" | "verification"> {
  readonly learner: LearnerId;
  readonly competency?: CompetencyId;
  readonly indicator?: IndicatorId;
  readonly happened: Moment;
  readonly recorded?: Moment;
  readonly id?: EntryId;
  readonly level?: LevelId;
  readonly number?: number;
  readonly points?: number;
  readonly of?: number;
  readonly met?: boolean;
  readonly status?: RatingStatus;
  readonly demonstration?: DemonstrationId;
  /** Who rated. */
  readonly role?: Role;
  readonly rater?: PersonId | LearnerId;
  readonly comment?: string;
  readonly criterion?: string;
}
