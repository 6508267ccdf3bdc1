import {
  addProductToSum,
  addToSum,
  type ExactSum,
  emptySum,
  mergeSums,
  totalOf,
} from "@whole-learner/psychometrics/numeric";
import { type Arithmetic, doubles, inProportion, wholePower } from "./arithmetic.ts";
import { keptShare } from "./kept-share.ts";
import { type Method, type Scored, scored } from "./method.ts";

/** The newest piece, and the sums of all before it. */
interface State {
  /** Null before the first piece. */
  readonly latest: Pick<Scored, "score" | "weight"> | null;
  readonly products: ExactSum;
  readonly weights: ExactSum;
}

const parameters = {
  newest: {
    kind: "number",
    above: 0,
    most: 1,
    default: 0.65,
    meaning: "How much the newest piece counts; the mean of all before it is the rest.",
  },
} as const;

/** All before the next piece: the newest goes over to them. */
const before = ({ latest, products, weights }: State): Omit<State, "latest"> => {
  const { score, weight } = latest ?? { score: 0, weight: 0 };
  return {
    products: addProductToSum(products, score, weight),
    weights: addToSum(weights, weight),
  };
};

const weightOfLatest = (series: readonly Scored[]): number => series.at(-1)?.weight ?? 1;

/** What the newest leaves, shared by all before it; the newest takes what is left of 1. */
function sharesOf<N>(arithmetic: Arithmetic<N>, keep: N, series: readonly Scored[]): readonly N[] {
  const { of, minus, times } = arithmetic;
  const rest = series.slice(0, -1).map(({ weight }) => weight);
  if (rest.length === 0) return [of(1)];
  return [...inProportion(rest, arithmetic).map((share) => times(keep, share)), minus(of(1), keep)];
}

/**
 * The newest piece against the mean of all before it: n = 1: s1; else r sn + (1 - r) m, in this order of operations; r is `newest`, m = sum(w s) / sum(w)
 * over s1..s(n-1), both sums exact and rounded once. What it asks: where is the learner now, held against all that was before? One
 * strong or hard new piece moves the result most of the way; all older ones weigh the same.
 *
 * The newest takes r if its weight is 1; with a weight w it takes 1 - q^w, q = 1 - r, so that a piece of hardly any weight changes hardly
 * anything, as in `decaying-average`.
 *
 * Canvas's `decaying_average` ("Weighted Average" there since 2024, "Decaying Average" before) at 0.65, and Toddle's "Weighted mean".
 * Another formula of the first name is `decaying-average`: the two agree for two pieces and differ from three on.
 *
 * @example
 * ```ts
 * import { latestAgainstRest, score } from "@whole-learner/mastery";
 * score(latestAgainstRest, { newest: 0.65 }, [1, 2, 3, 4]); // => { status: "scored", score: 3.3 }
 * ```
 */
export const latestAgainstRest: Method<"latest-against-rest", typeof parameters, State> = {
  id: "latest-against-rest",
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
  fold: ({ newest }) => ({
    init: () => ({ latest: null, products: emptySum, weights: emptySum }),
    step: (state, { score, weight }) => ({ latest: { score, weight }, ...before(state) }),
    finish: ({ latest, products, weights }) => {
      if (latest === null) return scored(Number.NaN);
      if (weights.parts.length === 0) return scored(latest.score);
      const keep = keptShare(1 - newest, latest.weight);
      const take = latest.weight === 1 ? newest : 1 - keep;
      return scored(take * latest.score + keep * (totalOf(products) / totalOf(weights)));
    },
    merge: (older, newer) => {
      if (newer.latest === null) return older;
      const { products, weights } = before(older);
      return {
        latest: newer.latest,
        products: mergeSums(products, newer.products),
        weights: mergeSums(weights, newer.weights),
      };
    },
  }),
  sharesBy: "weights",
  shares: ({ newest }, series) =>
    sharesOf(doubles, keptShare(1 - newest, weightOfLatest(series)), series),
  exactShares: (arithmetic, { newest }, series) => {
    const { of, minus } = arithmetic;
    const keep = wholePower(minus(of(1), of(newest)), weightOfLatest(series), arithmetic);
    return keep === undefined ? undefined : sharesOf(arithmetic, keep, series);
  },
};
