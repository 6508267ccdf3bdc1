import { sampleQuantile } from "../numeric/sample-quantile.ts";
import { snap } from "../numeric/snap.ts";
import { bSplineBasis, type Knots } from "./b-spline.ts";
import { completePairs } from "./complete-pairs.ts";
import { quantileRegression } from "./quantile-regression.ts";

/** What {@link growthPercentiles} may be told. */
export interface GrowthPercentileOptions {
  /** How the score before leads to the score after: `b-spline`, a cubic curve with four knots, or `line`. */
  readonly curve?: "b-spline" | "line";
  /**
   * The fewest learners with both scores for which percentiles are given. Below 1,000 the percentile of a single learner moves by many places from
   * sample to sample: lower it to test or to study the method, never to report on a child.
   */
  readonly least?: number;
}

/** The defaults of {@link growthPercentiles}. */
export const growthPercentileDefaults = { curve: "b-spline", least: 1000 } as const;

/** The growth percentile of one learner. */
export interface GrowthPercentile {
  /** From 1 to 99: the middle of `lowest` and `highest`. */
  readonly percentile: number;
  /** How many of the 100 curves run below the score. */
  readonly lowest: number;
  /** How many run below it or exactly through it: where few learners began alike, one score can carry many curves, and its place is not known. */
  readonly highest: number;
}

/** A percentile for each learner, or why there is none. */
export type GrowthPercentiles =
  | {
      readonly status: "computed";
      /** In the order of the learners; null for a learner who lacks a score. */
      readonly percentiles: readonly (GrowthPercentile | null)[];
      /** Of the curve; null for a line. */
      readonly knots: Knots | null;
      readonly learners: number;
      readonly leftOut: number;
    }
  | {
      readonly status: "not-computable";
      readonly reason: "too-few-learners";
      readonly learners: number;
      readonly least: number;
    }
  | {
      readonly status: "not-computable";
      /** `too-few-different-scores`: the scores before are too much the same to carry a curve. */
      readonly reason: "too-few-different-scores" | "not-converged";
    };

/** (1 to 100 - 0.5) / 100: the middle of each percent. */
const shares = /* @__PURE__ */ Array.from({ length: 100 }, (_, at) => (at + 0.5) / 100);
const knotShares = [0.2, 0.4, 0.6, 0.8] as const;
/** By how much of the range of scores the curve reaches beyond it on each side. */
const beyond = 0.1;

/**
 * Student growth percentiles: of learners with the same score before, the percentage with a lower score after. Norm-referenced: half of all are
 * below 50 however much everybody learned, and a percentile says nothing of a level. Refused below 1,000 learners. Errors: RangeError where
 * lengths differ, for what is no number, and for a `least` that is no whole number from 1 on.
 *
 * Method: quantile regression of after on before at 100 shares, before by cubic B-splines with knots at its 20, 40, 60 and 80 percent points and
 * boundaries a tenth of its range beyond; the predictions below a learner's score are counted, those that it lies on by half.
 *
 * Source: Betebenner, Norm- and criterion-referenced student growth, Educational Measurement: Issues and Practice 28:4 (2009), 42-51.
 *
 * @example
 * ```ts
 * import { growthPercentiles } from "@whole-learner/psychometrics/growth";
 * growthPercentiles([500, 510], [520, 515]); // => { status: "not-computable", reason: "too-few-learners", learners: 2, least: 1000 }
 * ```
 */
export function growthPercentiles(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  options: GrowthPercentileOptions = {},
): GrowthPercentiles {
  const { curve, least } = { ...growthPercentileDefaults, ...options };
  if (!Number.isInteger(least) || least < 1) {
    throw new RangeError(`least: ${least} is no whole number from 1 on`);
  }
  const pairs = completePairs(before, after);
  const learners = pairs.before.length;
  if (learners < least) {
    return { status: "not-computable", reason: "too-few-learners", learners, least };
  }
  const knots = curve === "line" ? null : knotsOf(pairs.before);
  if (knots === undefined) {
    return { status: "not-computable", reason: "too-few-different-scores" };
  }
  const row = (score: number): readonly number[] =>
    knots === null ? [1, score] : bSplineBasis(score, knots);
  // In the order of the scores, so that the order of the learners changes nothing, even where several curves are best.
  const order = pairs.before
    .map((one, at) => [one, pairs.after[at] as number] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const curves = quantileRegression(
    order.map(([one]) => row(one)),
    order.map(([, other]) => other),
    shares,
  );
  const lines: (readonly number[])[] = [];
  for (const one of curves) {
    if (one.status === "not-computable") {
      return { status: "not-computable", reason: "too-few-different-scores" };
    }
    if (one.status === "not-converged") return { status: "not-computable", reason: one.status };
    lines.push(one.coefficients);
  }
  const cuts = new Map<number, readonly number[]>();
  const cutsAt = (score: number): readonly number[] => {
    const known = cuts.get(score);
    if (known !== undefined) return known;
    const own = row(score);
    const made = lines.map((line) =>
      snap(line.reduce((sum, value, at) => sum + value * (own[at] as number), 0)),
    );
    cuts.set(score, made);
    return made;
  };
  return {
    status: "computed",
    percentiles: before.map((one, at) => {
      const other = after[at] as number | null;
      if (one === null || other === null) return null;
      const cutScores = cutsAt(one);
      const own = snap(other);
      const lowest = cutScores.filter((cut) => cut < own).length;
      const highest = cutScores.filter((cut) => cut <= own).length;
      const middle = Math.floor((lowest + highest + 1) / 2);
      return {
        percentile: Math.min(99, Math.max(1, middle)),
        lowest: Math.min(99, Math.max(1, lowest)),
        highest: Math.min(99, Math.max(1, highest)),
      };
    }),
    knots,
    learners,
    leftOut: pairs.leftOut,
  };
}

/** The knots for scores before; undefined where they fall together. */
function knotsOf(scores: readonly number[]): Knots | undefined {
  const sorted = [...scores].sort((a, b) => a - b);
  const inner = knotShares.map((share) => sampleQuantile(sorted, share));
  const [lowest, highest] = [sorted[0] as number, sorted.at(-1) as number];
  const more = beyond * (highest - lowest);
  const all = [lowest - more, ...inner, highest + more];
  return all.every((knot, at) => at === 0 || knot > (all[at - 1] as number))
    ? { inner, lower: lowest - more, upper: highest + more }
    : undefined;
}
