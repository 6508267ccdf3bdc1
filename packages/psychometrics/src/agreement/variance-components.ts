import { exactMean } from "../numeric/exact-mean.ts";
import { exactSumOf } from "../numeric/exact-sum-of.ts";

/** What makes scores differ: one facet, two together, or what is left (all together with chance). */
export type VarianceSource =
  | "learner"
  | "task"
  | "rater"
  | "learner-task"
  | "learner-rater"
  | "task-rater"
  | "residual";

/** How much one source adds to the variance of a single score. */
export interface VarianceComponent {
  readonly source: VarianceSource;
  readonly degreesOfFreedom: number;
  readonly meanSquare: number;
  /** What the mean squares say. Sampling can bring it below 0, which no variance is. */
  readonly estimate: number;
  /** The estimate, or 0 where it is below. */
  readonly variance: number;
  /** The variance as a share of all. */
  readonly share: number;
}

/** The components of a study, or why there are none. */
export type VarianceComponents =
  | {
      readonly status: "computed";
      readonly components: readonly VarianceComponent[];
      /** Sources whose estimate was below 0 and counts as 0: a sign of few learners, tasks or raters, or of a design that does not fit. */
      readonly setToZero: readonly VarianceSource[];
      readonly learners: number;
      /** Learners without a score of every rater on every task. */
      readonly learnersLeftOut: number;
      readonly tasks: number;
      readonly raters: number;
    }
  | {
      readonly status: "not-computable";
      /** `one-score-each`: one task and one rater cannot be told from chance. */
      readonly reason: "too-few-learners" | "one-score-each" | "no-variation";
    };

/** Scores by learner, task and rater: `scores[learner][task][rater]`; null where there is none. */
export type CrossedScores = readonly (readonly (readonly (number | null)[])[])[];

/** The facets in the order of the indices; each is a bit in a set of facets. */
const facets = ["learner", "task", "rater"] as const;

/**
 * The variance components of a study in which every rater scored every task of every learner (learners x tasks x raters, all random), by analysis
 * of variance. With one task or one rater it is a study of the other facet alone. Learners with a missing score are left out. Errors: RangeError
 * where learners have different numbers of tasks or raters, and for scores that are no numbers.
 *
 * Source: Cronbach, Gleser, Nanda and Rajaratnam, The dependability of behavioral measurements (1972); Brennan, Generalizability theory (2001),
 * 3.4 and 3.5 (estimates below 0 count as 0 and stay as they are in the others).
 *
 * @example
 * ```ts
 * import { varianceComponents } from "@whole-learner/psychometrics/agreement";
 * const scores = [[[1, 2]], [[3, 4]], [[5, 6]]]; // one task, two raters
 * const found = varianceComponents(scores);
 * found.status === "computed" && found.components.map(({ source, variance }) => [source, variance]); // => [["learner", 4], ["rater", 0.5], ["residual", 0]]
 * ```
 */
export function varianceComponents(scores: CrossedScores): VarianceComponents {
  const tasks = scores[0]?.length ?? 0;
  const raters = scores[0]?.[0]?.length ?? 0;
  checkCrossed(scores, tasks, raters);
  const whole = scores.filter((own) => own.every((row) => !row.includes(null)));
  const sizes = [whole.length, tasks, raters];
  if (whole.length < 2) return { status: "not-computable", reason: "too-few-learners" };
  if (tasks * raters < 2) return { status: "not-computable", reason: "one-score-each" };
  // A facet of one condition is none. Sets of facets as bits: 1 learner, 2 task, 4 rater.
  const used = (tasks > 1 ? 2 : 0) + (raters > 1 ? 4 : 0) + 1;
  const sets = [1, 2, 4, 3, 5, 6, 7].filter((set) => (set & used) === set);
  const cells = whole.flatMap((own, l) =>
    own.flatMap((row, t) => row.map((score, r) => ({ at: [l, t, r], score: score as number }))),
  );
  const meanSquares = new Map(sets.map((set) => [set, meanSquare(set, cells, sizes)]));
  const raw = sets.map((set) => {
    const contained = sets.filter((other) => (other & set) === set);
    const sum = exactSumOf(
      contained.map((other) => sign(other ^ set) * (meanSquares.get(other) as number)),
    );
    const estimate = sum / sizeOf(used & ~set, sizes) + 0;
    const source = set === used ? "residual" : nameOf(set);
    return { source, set, estimate, variance: Math.max(0, estimate) };
  });
  const total = exactSumOf(raw.map(({ variance }) => variance));
  if (total === 0) return { status: "not-computable", reason: "no-variation" };
  return {
    status: "computed",
    components: raw.map(({ source, set, estimate, variance }) => ({
      source,
      degreesOfFreedom: freedomOf(set, sizes),
      meanSquare: meanSquares.get(set) as number,
      estimate,
      variance,
      share: variance / total,
    })),
    setToZero: raw.flatMap(({ source, estimate }) => (estimate < 0 ? source : [])),
    learners: whole.length,
    learnersLeftOut: scores.length - whole.length,
    tasks,
    raters,
  };
}

interface Cell {
  readonly at: readonly number[];
  readonly score: number;
}

const has = (set: number, facet: number): boolean => (set & (1 << facet)) !== 0;
const product = (set: number, of: (facet: number) => number): number =>
  facets.reduce((sum, _, facet) => (has(set, facet) ? sum * of(facet) : sum), 1);
const sizeOf = (set: number, sizes: readonly number[]): number =>
  product(set, (facet) => sizes[facet] as number);
const freedomOf = (set: number, sizes: readonly number[]): number =>
  product(set, (facet) => (sizes[facet] as number) - 1);
const sign = (set: number): number => product(set, () => -1);
const nameOf = (set: number): VarianceSource =>
  facets.filter((_, facet) => has(set, facet)).join("-") as VarianceSource; // the sets are the names of the type

/** The mean square of the effects of a set of facets: their cell means less those of every smaller set, by turns. */
function meanSquare(set: number, cells: readonly Cell[], sizes: readonly number[]): number {
  const parts = [0, 1, 2, 3, 4, 5, 6, 7].filter((part) => (part & set) === part);
  const means = parts.map((part) => ({ part, sign: sign(part ^ set), of: meansOf(part, cells) }));
  // Every score carries the effects of its cell, so that the sum over scores counts each as often as it has scores.
  const squares = cells.map(({ at }) => {
    const effect = exactSumOf(
      means.map(({ part, sign: side, of }) => side * (of.get(keyOf(part, at)) as number)),
    );
    return effect * effect;
  });
  return exactSumOf(squares) / freedomOf(set, sizes);
}

const keyOf = (set: number, at: readonly number[]): string =>
  at.filter((_, facet) => has(set, facet)).join();

function meansOf(set: number, cells: readonly Cell[]): ReadonlyMap<string, number> {
  const groups = new Map<string, number[]>();
  for (const { at, score } of cells) {
    const key = keyOf(set, at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [score]);
    else group.push(score);
  }
  return new Map([...groups].map(([key, group]) => [key, exactMean(group)]));
}

function checkCrossed(scores: CrossedScores, tasks: number, raters: number): void {
  for (const own of scores) {
    if (own.length !== tasks) {
      throw new RangeError(`scores: ${own.length} tasks beside ${tasks}`);
    }
    for (const row of own) {
      if (row.length !== raters)
        throw new RangeError(`scores: ${row.length} raters beside ${raters}`);
      const wrong = row.find((score) => score !== null && !Number.isFinite(score));
      if (wrong !== undefined) throw new RangeError(`scores: ${wrong} is no number`);
    }
  }
}
