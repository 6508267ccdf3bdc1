import { wholePower } from "./arithmetic.ts";
import { keptShare } from "./kept-share.ts";
import { type Method, scored } from "./method.ts";

interface State {
  /** Undefined before the first piece; null stands for it, since states are JSON. */
  readonly average: number | null;
}

const parameters = {
  newest: {
    kind: "number",
    above: 0,
    most: 1,
    default: 0.65,
    meaning: "How much the newest piece counts; the rest is shared by all before it.",
  },
} as const;

/**
 * The recursive decaying average: d1 = s1; d <- k d + (1 - k) s with k = q^w and q = 1 - r, in this order of operations; r is `newest`.
 * What it asks: where is the learner heading, with the past fading? Each new piece moves the result most of the way towards itself.
 *
 * Called "decaying average" by Canvas (since its 2024 renaming), Mastery Connect and Otus (r = 0.65) and Schoology (r = 0.75); another
 * formula of the same name is `latest-against-rest`.
 *
 * @example
 * ```ts
 * import { decayingAverage, score } from "@whole-learner/mastery";
 * score(decayingAverage, { newest: 0.65 }, [1, 1, 4, 2]); // => { status: "scored", score: 2.3325 }
 * ```
 */
export const decayingAverage: Method<"decaying-average", typeof parameters, State> = {
  id: "decaying-average",
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
  fold: ({ newest }) => {
    const rest = 1 - newest;
    return {
      init: () => ({ average: null }),
      step: ({ average }, { score, weight }) => {
        if (average === null) return { average: score };
        const keep = keptShare(rest, weight);
        return { average: keep * average + (1 - keep) * score };
      },
      finish: ({ average }) => scored(average ?? Number.NaN),
    };
  },
  sharesBy: "weights",
  shares: ({ newest }, series) => {
    const rest = 1 - newest;
    const shares: number[] = series.map(() => 0);
    let left = 1;
    for (let i = series.length - 1; i > 0; i -= 1) {
      const keep = keptShare(rest, series[i]?.weight ?? 1);
      shares[i] = left * (1 - keep);
      left *= keep;
    }
    shares[0] = left;
    return shares;
  },
  exactShares: (arithmetic, { newest }, series) => {
    const { of, minus, times } = arithmetic;
    const rest = minus(of(1), of(newest));
    const shares = series.map(() => of(1));
    let left = of(1);
    for (let i = series.length - 1; i > 0; i -= 1) {
      const keep = wholePower(rest, series[i]?.weight ?? 1, arithmetic);
      if (keep === undefined) return undefined;
      shares[i] = times(left, minus(of(1), keep));
      left = times(left, keep);
    }
    shares[0] = left;
    return shares;
  },
};
