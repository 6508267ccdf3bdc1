import { compareSnapped, equalSnapped, exactMean } from "@whole-learner/psychometrics/numeric";
import type { RatersRule, RowsRule } from "../policy/sections.ts";

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

/** The number that all say, if they do. */
const consensus = (numbers: Numbers): number | undefined =>
  numbers.every((number) => equalSnapped(number, numbers[0])) ? numbers[0] : undefined;

/** The number that more than half say, if there is one. */
const majority = (numbers: Numbers): number | undefined =>
  numbers.find(
    (number) => numbers.filter((other) => equalSnapped(number, other)).length * 2 > numbers.length,
  );

/** Rules that ask who rated nothing. */
type WithoutRoles = Exclude<RatersRule, { readonly rule: "adjudicated" }>;

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
export function combineRaters(raters: WithoutRoles, numbers: Numbers): number | undefined {
  switch (raters.rule) {
    case "mean":
      return exactMean(numbers);
    case "median":
      return median(numbers, raters.tie ?? "mean");
    case "majority":
      return majority(numbers);
    case "consensus":
      return consensus(numbers);
    default:
      return raters satisfies never;
  }
}

/** One rater's number, with the role that it was said in. */
export interface RoleNumber {
  readonly role: string;
  readonly number: number;
}

/**
 * What raters say together where one role has the last word: its own number or, before it has spoken, the mean of raters who are close enough.
 * Undefined where they are not: a second look is due.
 */
export function adjudicate(
  { by, within }: Extract<RatersRule, { readonly rule: "adjudicated" }>,
  said: readonly [RoleNumber, ...RoleNumber[]],
): number | undefined {
  const last = said.filter(({ role }) => role === by).map(({ number }) => number);
  const all = said.map(({ number }) => number);
  const [first, ...rest] = last.length > 0 ? last : all;
  if (first === undefined) return undefined;
  const spread = Math.max(first, ...rest) - Math.min(first, ...rest);
  return last.length > 0 || compareSnapped(spread, within) <= 0
    ? exactMean([first, ...rest])
    : undefined;
}

/** What the rows of one rater's rubric say together. A target of the goal is a number by now. */
export function combineRows(
  rows: Exclude<RowsRule, object> | { readonly rule: "all-required"; readonly target: number },
  numbers: Numbers,
): number {
  if (rows === "mean") return exactMean(numbers);
  const lowest = sorted(numbers)[0] ?? numbers[0];
  if (rows === "lowest") return lowest;
  return compareSnapped(lowest, rows.target) >= 0 ? rows.target : lowest;
}
