import { presets } from "@whole-learner/mastery";
import {
  decaying,
  decayingShares,
  meanAndMedian,
  meanOf,
  meanOfRecent,
  medianOfRecent,
  modeOf,
  newestAgainstMean,
  overNames,
} from "./products/by-name.ts";
import { alignedShare, classMean, classMedian, ratingShares, rollup } from "./products/canvas.ts";
import { categories, meanOfPercents, meanThenMark, pooledPoints } from "./products/categories.ts";
import { bestFit, powerLaw } from "./products/curves.ts";
import { allRule, evidenceSequence, pointsRule, pointsRuleValid } from "./products/moodle.ts";
import { allOf, anyOf, gradeAtLeast, profileThreshold, recorder } from "./products/open-edx.ts";
import { slate } from "./products/slate.ts";
import {
  artemisMastery,
  artemisProgress,
  ilias,
  khan,
  kolibri,
  summit,
  torus,
} from "./products/states.ts";
import type { Variation } from "./variation.ts";
import type { Vector } from "./vector.ts";

/** Runs a case through the public functions: what was found, in the form of what the case expects. `file` holds the cases around it. */
export type Run = (vector: Vector, variation: Variation, file: readonly Vector[]) => unknown;

/** How the cases of one method are run. */
export interface Row {
  /** Which cases it is for, where products call different things by one name. */
  readonly when?: (vector: Vector) => boolean;
  readonly run: Run;
  /** The product's own rounding is part of the run: what it prints is met to the last digit. */
  readonly rounded?: true;
}

/** Cases that are no calculation, and why. */
export interface NoCalculation {
  readonly when?: (vector: Vector) => boolean;
  readonly noCalculation: string;
}

const hasNames = ({ scores }: Vector): boolean =>
  Array.isArray(scores) && typeof scores[0] === "string";
const isProse = ({ expected }: Vector): boolean => typeof expected === "string";
const canvasRollup: Row = {
  when: ({ params }) => "mastery_points" in params,
  run: rollup,
  rounded: true,
};

/** Every method that a product's cases name: which of ours it is. A method that is not here fails as unmapped. */
export const table: Readonly<Record<string, readonly (Row | NoCalculation)[]>> = {
  highest: [canvasRollup, { when: hasNames, run: overNames(presets["otus/highest"]) }],
  latest: [canvasRollup, { when: hasNames, run: overNames(presets["otus/most-recent"]) }],
  average: [canvasRollup],
  decaying_average: [canvasRollup],
  "decaying_average(flag off)": [canvasRollup],
  weighted_average: [canvasRollup],
  standard_decaying_average: [canvasRollup],
  n_mastery: [canvasRollup],
  "alignment-percent-scaling": [{ run: alignedShare, rounded: true }],
  "aggregate-mean": [{ run: classMean, rounded: true }],
  "aggregate-median": [{ run: classMedian, rounded: true }],
  "rating-distribution": [{ run: ratingShares, rounded: true }],
  hide_points: [{ noCalculation: "says which numbers a page shows" }],
  recursive_decaying_average: [{ run: decaying }],
  "recursive_decaying_average weights": [{ run: decayingShares }],
  canvas_weighted_average: [{ run: newestAgainstMean }],
  power_law: [{ run: powerLaw }],
  "best_of(power_law,average)": [{ run: bestFit }],
  mean: [{ run: meanOf }],
  mean_of_most_recent: [{ run: meanOfRecent }],
  median_of_recent: [{ run: medianOfRecent }],
  "mean vs median": [{ run: meanAndMedian }],
  mode: [{ when: hasNames, run: overNames(presets["otus/mode"]) }, { run: modeOf("most-recent") }],
  "mode(tie=highest)": [
    { when: hasNames, run: overNames(presets["mastery-connect/mode"]) },
    { run: modeOf("highest") },
  ],
  "mode(tie=most recent)": [{ run: modeOf("most-recent") }],
  "mode(tie=none)": [{ run: modeOf("none") }],
  "mode(tie=configurable, default highest)": [
    { when: ({ scores }) => scores === null, noCalculation: "a default setting without numbers" },
    { run: modeOf("highest") },
  ],
  any: [{ when: isProse, noCalculation: "a sentence about what counts, not a result" }],
  "mean of values then cut-off": [{ run: meanThenMark }],
  "category_weighted(10/20/70, renormalised)": [{ run: categories }],
  "pooled points": [{ run: pooledPoints }],
  "mean of percents": [{ run: meanOfPercents }],
  m_of_n: [{ run: kolibri }],
  "state machine": [{ run: khan }],
  "first-attempt proficiency": [{ run: torus }],
  "threshold-as-upper-bound": [{ run: ilias }],
  "mean over skills of highest score": [{ run: summit("summit/highest-per-skill") }],
  "mean weighted by times assessed of highest": [
    { run: summit("summit/highest-per-skill-by-times-assessed") },
  ],
  "slate-cbl top-N per skill performance level / growth / progress": [
    { run: slate, rounded: true },
  ],
  progress: [
    { when: isProse, noCalculation: "a defect of the product, told in words" },
    { run: artemisProgress, rounded: true },
  ],
  "mastery=clamp(progress*confidence)": [{ run: artemisMastery }],
  rule_all: [{ run: allRule }],
  rule_points: [{ run: pointsRule }],
  "rule_points.validate": [{ run: pointsRuleValid }],
  "evidence-sequence": [{ run: evidenceSequence }],
  "grade>=threshold": [{ run: gradeAtLeast }],
  AND: [{ run: allOf }],
  OR: [{ run: anyOf }],
  profile: [{ run: profileThreshold }],
  recorder: [{ run: recorder }],
};
