import { compareSnapped, equalSnapped, exactMean } from "@whole-learner/psychometrics/numeric";
import type { CombineSection, RatersRule } from "../policy/sections.ts";

type Numbers = readonly [number, ...number[]];

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort(compareSnapped);

const medians = {
  lower: (low: number) => low,
  upper: (_: number, high: number) => high,
  mean: (low: number, high: number) => (low + high) / 2,
} as const;

function median(numbers: Numbers, tie: keyof typeof medians): number {
  const order = sorted(numbers);
  const half = order.length / 2;
  const high = order[Math.floor(half)] ?? numbers[0];
  const low = Number.isInteger(half) ? (order[half - 1] ?? high) : high;
  return Number.isInteger(half) ? medians[tie](low, high) : high;
}

/** The number that more than half say, if there is one. */
const majority = (numbers: Numbers): number | undefined =>
  numbers.find(
    (number) => numbers.filter((other) => equalSnapped(number, other)).length * 2 > numbers.length,
  );

/**
 * What several raters of one work say together. Undefined where the rule takes no side: nobody has a majority.
 *
 * @example
 * ```ts
 * import { combineRaters } from "@whole-learner/mastery";
 * combineRaters({ rule: "mean" }, [4, 3, 4, 2]); // => 3.25
 * combineRaters({ rule: "median", tie: "lower" }, [4, 3, 4, 2]); // => 3
 * combineRaters({ rule: "majority" }, [4, 3, 4, 2]); // => undefined
 * combineRaters({ rule: "majority" }, [4, 4, 4, 3]); // => 4
 * ```
 */
export function combineRaters(raters: RatersRule, numbers: Numbers): number | undefined {
  switch (raters.rule) {
    case "mean":
      return exactMean(numbers);
    case "median":
      return median(numbers, raters.tie ?? "mean");
    case "majority":
      return majority(numbers);
    default:
      return raters satisfies never;
  }
}

/** What the rows of one rater's rubric say together. */
export const combineRows = (rows: Required<CombineSection>["rows"], numbers: Numbers): number =>
  rows === "mean" ? exactMean(numbers) : (sorted(numbers)[0] ?? numbers[0]);
