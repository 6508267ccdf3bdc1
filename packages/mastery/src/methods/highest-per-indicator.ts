import {
  addToSum,
  emptySum,
  type ExactSum,
  exactWeightedMean,
  totalOf,
} from "@whole-learner/psychometrics/numeric";
import type { Arithmetic } from "./arithmetic.ts";
import { type Method, type ScoredSeries, notComputable, scored } from "./method.ts";
import type { Settled } from "./parameter.ts";

/** One indicator: its highest piece, and what all of its pieces weigh. */
interface Highest {
  readonly indicator: string;
  readonly highest: number;
  readonly weight: ExactSum;
}

interface State {
  /** In the order in which indicators first came. */
  readonly indicators: readonly Highest[];
  /** Whether a piece does not tell its indicator. */
  readonly untold: boolean;
}

const parameters = {
  weighting: {
    kind: "choice",
    of: ["indicator", "times-assessed"],
    default: "indicator",
    meaning:
      "Whether each indicator counts once, or as often as it was assessed (as much as its pieces weigh together).",
  },
} as const;

const seen = (
  indicators: readonly Highest[],
  indicator: string,
  score: number,
  weight: number,
): readonly Highest[] => {
  const before = indicators.find((one) => one.indicator === indicator);
  const now: Highest = {
    indicator,
    highest: before === undefined ? score : Math.max(before.highest, score),
    weight: addToSum(before?.weight ?? emptySum, weight),
  };
  return before === undefined
    ? [...indicators, now]
    : indicators.map((one) => (one === before ? now : one));
};

/**
 * The mean of each indicator's highest piece, every indicator alike or as often as it was assessed. What it asks: what has the learner shown of
 * every part of the competency, once at least? A weak day never lowers it; by times assessed, it moves the weight.
 *
 * Sums are exact, so the order of pieces changes no bit. A piece of the whole competency, of no indicator, makes the answer `not-told`. By
 * indicator, weights of pieces decide nothing; by times assessed, they add up.
 *
 * Source: Summit Learning's cognitive skills: the mean of the highest score in each skill; its newer help text weighs a skill by how many times
 * it was assessed.
 *
 * @example
 * ```ts
 * import { highestPerIndicator, score } from "@whole-learner/mastery";
 * const shown = [2, 4, 3].map((score) => ({ score, weight: 1, indicator: "asks" }));
 * const other = { score: 5, weight: 1, indicator: "argues" };
 * score(highestPerIndicator, {}, [other, ...shown, { ...other, score: 4 }]); // => { status: "scored", score: 4.5 }
 * score(highestPerIndicator, { weighting: "times-assessed" }, [other, ...shown, { ...other, score: 4 }]); // => { status: "scored", score: 4.4 }
 * ```
 */
export const highestPerIndicator: Method<"highest-per-indicator", typeof parameters, State> = {
  id: "highest-per-indicator",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    bounded: true,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  // A supposed piece is of no indicator.
  projects: "none",
  fold: ({ weighting }) => ({
    init: () => ({ indicators: [], untold: false }),
    step: ({ indicators, untold }, { score, weight, indicator }) =>
      indicator === undefined
        ? { indicators, untold: true }
        : { indicators: seen(indicators, indicator, score, weight), untold },
    finish: ({ indicators, untold }) => {
      if (untold) return notComputable("not-told", { what: "indicator" });
      return scored(
        exactWeightedMean(
          indicators.map(({ highest }) => highest),
          indicators.map(({ weight }) => (weighting === "indicator" ? 1 : totalOf(weight))),
        ),
      );
    },
  }),
  shares: ({ weighting }, series) => {
    const indicators = new Map<string, { at: number; highest: number; weight: number }>();
    for (const [at, { score, weight, indicator }] of series.entries()) {
      if (indicator === undefined) return undefined;
      const before = indicators.get(indicator);
      const best = before === undefined || score > before.highest ? { at, highest: score } : before;
      indicators.set(indicator, { ...best, weight: (before?.weight ?? 0) + weight });
    }
    const parts = [...indicators.values()].map(({ at, weight }) => ({
      at,
      part: weighting === "indicator" ? 1 : weight,
    }));
    const all = parts.reduce((sum, { part }) => sum + part, 0);
    const shares = series.map(() => 0);
    for (const { at, part } of parts) shares[at] = part / all;
    return shares;
  },
  exactShares: <N>(
    { of, plus, over }: Arithmetic<N>,
    { weighting }: Settled<typeof parameters>,
    series: ScoredSeries,
  ) => {
    const indicators = new Map<string, { at: number; highest: number; weight: N }>();
    for (const [at, { score, weight, indicator }] of series.entries()) {
      if (indicator === undefined) return undefined;
      const before = indicators.get(indicator);
      const best = before === undefined || score > before.highest ? { at, highest: score } : before;
      indicators.set(indicator, { ...best, weight: plus(before?.weight ?? of(0), of(weight)) });
    }
    const parts = [...indicators.values()].map(({ at, weight }) => ({
      at,
      part: weighting === "indicator" ? of(1) : weight,
    }));
    const all = parts.reduce((sum, { part }) => plus(sum, part), of(0));
    return series.map((_, place) => {
      const own = parts.find(({ at }) => at === place);
      return own === undefined ? of(0) : over(own.part, all);
    });
  },
};
