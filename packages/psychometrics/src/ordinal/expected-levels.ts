import { ln } from "../numeric/ln.ts";
import type { Matrix } from "../numeric/cholesky.ts";
import { likelihoodOf, type RatingPower } from "./level-event.ts";
import type { LevelParameters } from "./level-parameters.ts";

/** How often each thing is expected to have happened, given all ratings. */
export interface ExpectedLevels {
  readonly logLikelihood: number;
  /** Learners that began at each level. */
  readonly first: readonly number[];
  /** Changes from each level to each. */
  readonly changes: Matrix;
  /** Ratings of each code at each level, each counted by its power. */
  readonly ratings: Matrix;
}

/** A performance as the counts take it. */
export type PoweredEvent = readonly RatingPower[];

const table = (levels: number): number[][] =>
  Array.from({ length: levels }, () => Array.from({ length: levels }, () => 0));

/** Weights divided by their sum, and the sum. */
function normalised(weights: readonly number[]): readonly [readonly number[], number] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return [weights.map((weight) => weight / sum), sum];
}

/**
 * The expected counts of all learners by the forward and backward recursions, each step divided by its sum. Undefined where ratings are impossible.
 *
 * Source: Rabiner, Proceedings of the IEEE 77 (1989), 257-286, with the scaling of section V.A.
 */
export function expectedLevels(
  { prior, transition, emission }: LevelParameters,
  learners: readonly (readonly PoweredEvent[])[],
): ExpectedLevels | undefined {
  const levels = prior.length;
  const first = prior.map(() => 0);
  const changes = table(levels);
  const ratings = table(levels);
  let logLikelihood = 0;
  for (const events of learners) {
    const seen = events.map((powers) => seenAt(powers, emission, levels));
    const forward: (readonly number[])[] = [];
    for (const [at, likelihood] of seen.entries()) {
      const last = forward[at - 1];
      const moved =
        last === undefined
          ? prior
          : prior.map((_, to) =>
              last.reduce((sum, p, from) => sum + p * (transition[from]?.[to] as number), 0),
            );
      const [now, sum] = normalised(moved.map((p, level) => p * (likelihood[level] as number)));
      if (!(sum > 0)) return undefined;
      forward.push(now);
      logLikelihood += ln(sum);
    }
    let later: readonly number[] = prior.map(() => 1);
    for (let at = events.length - 1; at >= 0; at--) {
      const now = forward[at] as readonly number[];
      const [levelsNow] = normalised(now.map((p, level) => p * (later[level] as number)));
      for (const { rating, power } of events[at] as PoweredEvent) {
        for (const [level, p] of levelsNow.entries()) {
          (ratings[level] as number[])[rating] = (ratings[level]?.[rating] as number) + power * p;
        }
      }
      const last = forward[at - 1];
      if (last === undefined) {
        for (const [level, p] of levelsNow.entries()) first[level] = (first[level] as number) + p;
      } else {
        later = countChanges(last, transition, seen[at] as readonly number[], later, changes);
      }
    }
  }
  return { logLikelihood, first, changes, ratings };
}

function seenAt(powers: PoweredEvent, emission: Matrix, levels: number): readonly number[] {
  return Array.from({ length: levels }, (_, level) =>
    powers.reduce((product, power) => product * likelihoodOf({ ...power, emission }, level), 1),
  );
}

/** Adds what is expected of one step to the changes; gives the probability of what came, by the level before it, scaled. */
function countChanges(
  last: readonly number[],
  transition: Matrix,
  seen: readonly number[],
  later: readonly number[],
  changes: number[][],
): readonly number[] {
  const arriving = seen.map((likelihood, level) => likelihood * (later[level] as number));
  const joint = last.map((p, from) =>
    arriving.map((arrival, to) => p * (transition[from]?.[to] as number) * arrival),
  );
  const sum = joint.flat().reduce((total, value) => total + value, 0);
  for (const [from, row] of joint.entries()) {
    const counted = changes[from] as number[];
    for (const [to, value] of row.entries()) counted[to] = (counted[to] as number) + value / sum;
  }
  return transition.map(
    (row) => row.reduce((total, p, to) => total + p * (arriving[to] as number), 0) / sum,
  );
}
