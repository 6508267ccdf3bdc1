import { pow } from "@whole-learner/psychometrics/numeric";
import { type Method, notComputable, type Scored, scored } from "./method.ts";

interface State {
  /** The weighted mean so far; all older pieces fade alike, so time alone does not move it. */
  readonly mean: number;
  /** What all pieces so far weigh, as of the newest. */
  readonly weight: number;
  /** The newest piece's time; null stands for none yet, since states are JSON. */
  readonly newest: number | null;
  /** Whether a piece does not tell when it was. */
  readonly untold: boolean;
}

const day = 86_400_000;

const parameters = {
  halfLifeDays: {
    kind: "number",
    above: 0,
    most: 36_500,
    meaning: "After so many days a piece counts half as much; after twice as many, a quarter.",
  },
} as const;

/** What is left of a weight after a time in milliseconds: 2^(-age / h). */
const fading =
  (halfLifeDays: number) =>
  (age: number): number =>
    age === 0 ? 1 : pow(2, -(age / day) / halfLifeDays);

/**
 * The mean with weights that halve with age: sum(w s 2^(-t / h)) / sum(w 2^(-t / h)), t the days from a piece to the newest one and h the half-life.
 * What it asks: how is it now, with what is long ago fading by the calendar, not by the count of pieces?
 *
 * Age is taken from the newest piece, so a quiet year changes nothing. In this order of operations, for each piece: W <- W 2^(-(t' / h)), t' the
 * days since the newest before it; v = w (of a piece that is older than the newest, w 2^(-t / h)); W <- W + v; m <- m + (s - m) (v / W).
 *
 * Source: exponential smoothing at uneven steps (Wright, Management Science 32, 1986), with the discount stated as a half-life.
 *
 * @example
 * ```ts
 * import { score, timeWeightedMean } from "@whole-learner/mastery";
 * const day = 86_400_000;
 * score(timeWeightedMean, { halfLifeDays: 30 }, [
 *   { score: 1, weight: 1, at: 0 },
 *   { score: 4, weight: 1, at: 30 * day },
 * ]); // => { status: "scored", score: 3 }
 * ```
 */
export const timeWeightedMean: Method<"time-weighted-mean", typeof parameters, State> = {
  id: "time-weighted-mean",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: true,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  fold: ({ halfLifeDays }) => {
    const left = fading(halfLifeDays);
    return {
      init: () => ({ mean: 0, weight: 0, newest: null, untold: false }),
      step: (state, { score, weight, at }) => {
        if (state.untold || at === undefined) return { ...state, untold: true };
        const { mean, newest } = state;
        if (newest === null) return { mean: score, weight, newest: at, untold: false };
        const older = state.weight * left(Math.max(0, at - newest));
        const own = weight * left(Math.max(0, newest - at));
        const all = older + own;
        return {
          mean: mean + (score - mean) * (own / all),
          weight: all,
          newest: Math.max(newest, at),
          untold: false,
        };
      },
      finish: ({ mean, untold }) =>
        untold ? notComputable("not-told", { what: "time" }) : scored(mean),
    };
  },
  shares: ({ halfLifeDays }, series) => {
    const times = series.flatMap(({ at }) => (at === undefined ? [] : [at]));
    if (times.length < series.length) return undefined;
    const left = fading(halfLifeDays);
    const newest = times.reduce((latest, at) => Math.max(latest, at));
    const weights = series.map(({ weight, at = newest }: Scored) => weight * left(newest - at));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / all);
  },
};
