import type {
  CompetencyId,
  Framework,
  FrameworkIndex,
  LearnerId,
  LevelId,
  ScaleId,
} from "@whole-learner/core";

/**
 * A result as conversion reads it: a determination of a competency, or one that was posted. What matters is its level; where it has
 * none, why.
 */
export interface LevelResult {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  readonly status: "no-evidence" | "insufficient" | "undetermined" | "determined" | "judged";
  readonly level?: LevelId;
  /** On the scale: what a method says in another domain (a share, a probability) is no number that levels can be read from. */
  readonly score?: number;
  /** Of an undetermined one: why. */
  readonly reason?: { readonly code: string };
  /** Present where it was determined under a modified expectation. */
  readonly modified?: true;
}

/** What every item of a mark has. */
interface MarkItemBase {
  readonly id: string;
  /** Its category. A result may go by the competencies that categories name. */
  readonly category?: string;
}

/** Points of possible points. More than possible is extra credit; of nothing possible they are a pure bonus. */
export interface PointsItem extends MarkItemBase {
  readonly kind: "points";
  readonly points: number;
  readonly of: number;
}

/** A level given outright, on a scale that the conversion knows. */
export interface LevelItem extends MarkItemBase {
  readonly kind: "level";
  readonly scale: ScaleId;
  readonly level: LevelId;
}

/** An item without points. */
export interface StateItem extends MarkItemBase {
  readonly kind: "state";
  readonly state: "missing" | "pending" | "excused" | "exempt" | "not-taught-yet";
  /** How many points are possible, which a zero of them needs to know. */
  readonly of?: number;
}

/** A determination of a competency, or a posted one. */
export interface ResultItem extends MarkItemBase {
  readonly kind: "result";
  readonly result: LevelResult;
}

/** One thing that a mark is made of. Ids are unique: nothing counts twice. */
export type MarkItem = PointsItem | LevelItem | StateItem | ResultItem;

/** What is converted: items of one learner. Results need the framework, which says what a scale's levels are and what is a mindset. */
export type ConversionInput =
  | {
      readonly items: readonly (PointsItem | LevelItem | StateItem)[];
      readonly framework?: Framework | FrameworkIndex;
    }
  | {
      readonly items: readonly MarkItem[];
      readonly framework: Framework | FrameworkIndex;
    };
