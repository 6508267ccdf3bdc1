import type {
  CompetencyId,
  DemonstrationId,
  IndicatorId,
  LearnerId,
  LevelId,
  ScaleId,
} from "../identity/ids.ts";
import type { Text } from "../text/text.ts";
import type { Circumstances, Voice } from "./circumstances.ts";
import type { EntryBase } from "./entry.ts";

/** Why there is no level: each of them is the policy's to treat, and none of them is a zero. */
export type RatingStatus = "missing" | "excused" | "not-taught-yet" | "exempt" | "pending";

/** What a rater found. */
export type RatingValue =
  | { readonly kind: "level"; readonly level: LevelId }
  /** A number on the competency's scale, half and quarter steps included. */
  | { readonly kind: "number"; readonly number: number }
  /** Points of possible points. More than possible is extra credit; possible 0 is a pure bonus. */
  | { readonly kind: "points"; readonly points: number; readonly of: number }
  | { readonly kind: "met"; readonly met: boolean }
  | { readonly kind: "status"; readonly status: RatingStatus };

/** What one rater saw of one competency, or one indicator of it, in one demonstration. */
export interface Rating extends EntryBase, Circumstances {
  readonly type: "rating";
  readonly learner: LearnerId;
  readonly target: CompetencyId | IndicatorId;
  readonly value: RatingValue;
  /** What it was seen in. Without one, the rating is its own demonstration. */
  readonly demonstration?: DemonstrationId;
  readonly rater?: Voice;
  /** The row of the rubric, where several rows make up the rating of one target. */
  readonly criterion?: string;
  /** The scale it was made on, where that is not the competency's own. */
  readonly scale?: ScaleId;
  readonly comment?: Text;
}
