import { compareSnapped, exactMean } from "@whole-learner/psychometrics/numeric";
import { type MiddleTie, medianOf } from "../methods/middle.ts";
import { adjudicate, combineRaters, type RoleNumber } from "../pieces/combine-numbers.ts";
import { levelsApart } from "./levels-apart.ts";
import type { PanelQuestion } from "./panel-rating.ts";

/** Nobody saw enough to rate. */
export interface NotRated {
  readonly status: "not-rated";
}

/** What the members of a panel say together, in every way that a school may ask for. */
export interface Rated {
  readonly status: "rated";
  /** How many of the members rated. */
  readonly raters: number;
  readonly mean: number;
  /** The middle one; between two, their mean. */
  readonly median: number;
  readonly lowerMedian: number;
  readonly upperMedian: number;
  /** What more than half of the members say, if there is such a number. */
  readonly majority?: number;
  /** What all say, if they do. */
  readonly consensus?: number;
  readonly lowest: number;
  readonly highest: number;
  /** The distance from the lowest to the highest, in levels. */
  readonly levelsApart: number;
  /** Whether that is so far apart that the panel looks again, before any number counts. */
  readonly secondLook: boolean;
  /** What the school's rule makes of the ratings. Absent where it takes no side: the panel speaks until it agrees. */
  readonly number?: number;
}

/** What comes of a panel's ratings of one criterion. Never a number where nobody rated. */
export type PanelResult = NotRated | Rated;

const asScored = ({ number }: RoleNumber) => ({ score: number, weight: 1 });

/**
 * Combines the ratings of one criterion by a panel: the mean, the median (also the lower and the upper one), what a majority and what all say,
 * how many levels lie between the lowest and the highest, whether that opens a second look, and what the school's rule makes of it. Every
 * member counts once and the same; who rated in which role matters to the rule `adjudicated` alone. Raw ratings are not changed: keep
 * them beside the result. A defence is one demonstration, however many people heard it.
 *
 * @param question the scale, the rule, the distance that opens a second look, and the ratings
 * @returns what they say together, in numbers of the scale; `not-rated` where nobody saw enough. Throws nothing.
 *
 * @example
 * ```ts
 * import { defineScale } from "@whole-learner/core";
 * import { combinePanel } from "@whole-learner/mastery";
 * const scale = defineScale({ id: "lantern", goal: "adapting", levels: [
 *   { id: "exploring", name: "Exploring", value: 1 },
 *   { id: "practicing", name: "Practicing", value: 2 },
 *   { id: "applying", name: "Applying", value: 3 },
 *   { id: "adapting", name: "Adapting", value: 4 },
 *   { id: "contributing", name: "Contributing", value: 5 },
 * ] });
 * const result = combinePanel({
 *   scale,
 *   rule: { rule: "majority" },
 *   secondLookFrom: 2,
 *   ratings: [
 *     { rater: "brandt", role: "educator", number: 4 },
 *     { rater: "ferrer", role: "educator", number: 3 },
 *     { rater: "imani", role: "fellow-learner", number: 4 },
 *     { rater: "kalla", role: "community-partner", number: 2 },
 *   ],
 * });
 * result.status === "rated" && [result.mean, result.median, result.levelsApart, result.secondLook]; // => [3.25, 3.5, 2, true]
 * result.status === "rated" && result.number; // => undefined
 * ```
 */
export function combinePanel({ scale, rule, secondLookFrom, ratings }: PanelQuestion): PanelResult {
  const said = ratings.flatMap(({ role, number }): RoleNumber[] =>
    number === undefined ? [] : [{ role, number }],
  );
  const [first, ...rest] = said;
  if (first === undefined) return { status: "not-rated" };
  const numbers = [first.number, ...rest.map(({ number }) => number)] as const;
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  const apart = levelsApart(scale, lowest, highest);
  const medianBy = (tie: MiddleTie): number => medianOf(said.map(asScored), tie);
  const majority = combineRaters({ rule: "majority" }, numbers);
  const consensus = combineRaters({ rule: "consensus" }, numbers);
  const number =
    rule.rule === "adjudicated" ? adjudicate(rule, [first, ...rest]) : combineRaters(rule, numbers);
  return {
    status: "rated",
    raters: numbers.length,
    mean: exactMean(numbers),
    median: medianBy("mean"),
    lowerMedian: medianBy("lower"),
    upperMedian: medianBy("upper"),
    ...(majority === undefined ? {} : { majority }),
    ...(consensus === undefined ? {} : { consensus }),
    lowest,
    highest,
    levelsApart: apart,
    secondLook: compareSnapped(apart, secondLookFrom) >= 0,
    ...(number === undefined ? {} : { number }),
  };
}
