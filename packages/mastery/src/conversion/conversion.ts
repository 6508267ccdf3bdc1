import type { CompetencyId, Extensible, Text } from "@whole-learner/core";
import type { Rounding } from "@whole-learner/psychometrics/numeric";

/**
 * What a level is worth, in the conversion's own unit: a number for each level, its value in proportion to the highest level's, or its value
 * itself. With `read: "score"` a computed score is read instead of its level, on straight lines between the levels' numbers; a level by
 * judgement has no score and is worth what its level is.
 */
export type LevelWorth = (
  | { readonly by: "table"; readonly numbers: { readonly [level: string]: number } }
  | { readonly by: "maximum" }
  | { readonly by: "value" }
) & { readonly read?: "level" | "score" };

/**
 * How the items of a category become one number: all points earned over all points possible (`pooled`), or the mean of what each item is
 * worth (`mean`), which counts a small item as much as a large one.
 */
export type CategoryRule = "pooled" | "mean";

/** A group of items with a weight of its own. */
export interface Category {
  readonly id: string;
  readonly name?: Text;
  /** How much it counts beside the others; weights need not add up to anything. */
  readonly weight: number;
  /** Without it, the conversion's own `combine`. */
  readonly combine?: CategoryRule;
  /** So many of its lowest items are left out; never the last one, and never a pure bonus. */
  readonly dropLowest?: number;
  /** Competencies whose determinations belong here. A determination of any other belongs to no category and is set aside. */
  readonly competencies?: readonly CompetencyId[];
  /** Extra credit as a whole: what it adds is added, and its weight is no part of what the others share. */
  readonly extra?: boolean;
}

/** States that a conversion may treat. Excused, exempt and not taught yet are not among them: they never count, whatever a school writes. */
export type ConvertibleState =
  | "missing"
  | "pending"
  | "no-evidence"
  | "insufficient"
  | "undetermined";

/** What an item without a number does: it is left out, counts as nothing, or keeps the whole open. */
export type StateTreatment = "leave-out" | "zero" | "incomplete";

/** A mark with the number from which it is given. */
export interface MarkCut {
  readonly mark: string;
  readonly from: number;
}

/** Marks over the result: the lowest, and each higher one with its cut, in ascending order. */
export interface MarkTable {
  readonly lowest: string;
  readonly cuts: readonly MarkCut[];
  /** Whether a result just at a cut has the mark (`from`, the default) or not yet (`above`). */
  readonly bound?: "from" | "above";
}

/** When the result is a pass: from a number on, or with one of these marks. */
export type PassRule = { readonly from: number } | { readonly marks: readonly string[] };

/** When there is no result yet although there are items. */
export interface IncompleteRule {
  /** A result below this is open, not low. */
  readonly below?: number;
  /** Fewer counted items than this are too few. */
  readonly items?: number;
}

/** Which attempt at a course counts where there are several: the best, the latest, or both, each for what it is. */
export type RepeatRule = "best" | "latest" | "both";

/** Grade points: what each mark is worth in an average over courses. */
export interface GradePoints {
  readonly points: { readonly [mark: string]: number };
  /** Marks that stand on the record and count in no average, such as a pass. */
  readonly uncounted?: readonly string[];
  /** What is added for courses of some kind: `{ honors: 0.5 }`. */
  readonly weighting?: { readonly [kind: string]: number };
  /** Marks to which nothing is added, such as the one for a course not passed. */
  readonly withoutWeighting?: readonly string[];
  /** Which attempt at the same course counts in the average. */
  readonly repeats: RepeatRule;
  readonly rounding?: Rounding;
}

/** Credit: the whole of it or none, the share of what was asked that was shown, or never any. */
export interface CreditRule {
  readonly award: "all" | "partial" | "none";
  /** Part of a credit comes in steps of this much, and what is not a whole step is not given. */
  readonly step?: number;
  /** Of several attempts: the best one, the latest one, or both, the later ones adding what was not earned before. Never twice. */
  readonly repeats: RepeatRule;
}

/** At which stages numbers are rounded. Without a stage here, what goes on from it is unrounded. */
export interface ConversionRounding {
  /** What each item is worth, where a category takes their mean. */
  readonly items?: Rounding;
  readonly categories?: Rounding;
  readonly total?: Rounding;
}

/**
 * How a school turns determinations and points into marks, averages and credit, as data. It stands apart from the policy: nothing is converted
 * unless somebody asks.
 */
export interface Conversion extends Extensible {
  readonly format: "whole-learner/conversion@1";
  readonly id: string;
  readonly version: string;
  readonly name?: Text;
  readonly description?: Text;
  /** What all possible points are worth: 100 for percents (the default), 4 for a scale of four. */
  readonly full?: number;
  /** What levels are worth, by scale. Without a line for a scale its levels are not converted: a library does not guess. */
  readonly levels?: { readonly [scale: string]: LevelWorth };
  /** How items become one number; in categories, unless the category says otherwise. Default: pooled. */
  readonly combine?: CategoryRule;
  /** Without categories, all items stand in one. */
  readonly categories?: readonly Category[];
  /** A category without a number: the others share its weight (the default), it counts as nothing, or the whole stays open. */
  readonly emptyCategories?: "renormalise" | "zero" | "incomplete";
  /** What states that are no level do. What is not named is left out. */
  readonly states?: { readonly [S in ConvertibleState]?: StateTreatment };
  readonly rounding?: ConversionRounding;
  /** No result is above it; without it, extra credit may go beyond all that is possible. */
  readonly most?: number;
  readonly marks?: MarkTable;
  /** Whether cuts, passes and what is incomplete read the total before it was rounded (the default) or after. */
  readonly compare?: "unrounded" | "rounded";
  readonly pass?: PassRule;
  readonly incomplete?: IncompleteRule;
  readonly gradePoints?: GradePoints;
  readonly credit?: CreditRule;
  /** Lets mindsets become part of a mark or of credit. Without it they never do: a mindset is something shown, not something earned. */
  readonly mindsets?: "convert";
  /** Lets results under a modified expectation become part of a mark. Without it they never do: they are measured by another goal. */
  readonly modified?: "convert";
}
