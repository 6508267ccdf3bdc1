import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { inProportion } from "./arithmetic.ts";
import { type Method, notComputable, type Scored, type ScoredSeries, scored } from "./method.ts";
import { weightedMeanOf } from "./weighted-mean-of.ts";

interface State {
  /** The highest pieces of each indicator, in the order in which indicators first came. */
  readonly indicators: readonly (readonly [indicator: string, pieces: readonly Scored[]])[];
  /** Whether a piece does not tell its indicator. */
  readonly untold: boolean;
}

const parameters = {
  best: {
    kind: "integer",
    least: 1,
    most: 1000,
    meaning:
      "How many of each indicator's highest pieces count; where there are fewer, all of them.",
  },
} as const;

/** Highest first; of two the same to a billionth the heavier. What still ties is the same to the method: the order of pieces never shows. */
const highestFirst = (a: Scored, b: Scored): number =>
  compareSnapped(b.score, a.score) || b.weight - a.weight || b.score - a.score;

const addTo = (
  indicators: State["indicators"],
  indicator: string,
  piece: Scored,
  best: number,
): State["indicators"] => {
  const before = indicators.find(([name]) => name === indicator);
  const kept = [...(before?.[1] ?? []), piece].sort(highestFirst).slice(0, best);
  const now = [indicator, kept] as const;
  return before === undefined
    ? [...indicators, now]
    : indicators.map((one) => (one === before ? now : one));
};

/** The pieces that count, of a series that tells its indicators. */
const chosen = (series: ScoredSeries, best: number): ReadonlySet<Scored> => {
  let indicators: State["indicators"] = [];
  for (const piece of series) indicators = addTo(indicators, piece.indicator ?? "", piece, best);
  return new Set(indicators.flatMap(([, pieces]) => pieces));
};

/**
 * The mean of each indicator's N highest pieces, all in one pool. What it asks: what can the learner do in each part of the competency, at
 * best? An indicator seen more often than N times counts no more than the others; one never seen is not missed.
 *
 * Sums are exact, so the order of pieces changes no bit. With weights that differ, a heavy piece that rises into the choice may push a higher light
 * one out and lower the mean: it is monotone only where all weigh the same. A piece of the whole competency, of no indicator, makes the answer `not-told`.
 *
 * Source: the pooled best ratings of each skill, as Slate CBL takes them (the number of demonstrations that each skill asks for).
 *
 * @example
 * ```ts
 * import { score, topNPerIndicator } from "@whole-learner/mastery";
 * score(topNPerIndicator, { best: 2 }, [
 *   { score: 1, weight: 1, indicator: "asks" },
 *   { score: 3, weight: 1, indicator: "asks" },
 *   { score: 4, weight: 1, indicator: "asks" },
 *   { score: 2, weight: 1, indicator: "listens" },
 * ]); // => { status: "scored", score: 3 }
 * ```
 */
export const topNPerIndicator: Method<"top-n-per-indicator", typeof parameters, State> = {
  id: "top-n-per-indicator",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    bounded: true,
    monotone: false,
    memory: "window",
    weights: "any",
  },
  // A supposed piece is of no indicator.
  projects: "none",
  fold: ({ best }) => ({
    init: () => ({ indicators: [], untold: false }),
    step: ({ indicators, untold }, piece) =>
      piece.indicator === undefined
        ? { indicators, untold: true }
        : { indicators: addTo(indicators, piece.indicator, piece, best), untold },
    finish: ({ indicators, untold }) => {
      if (untold) return notComputable("not-told", { what: "indicator" });
      const pieces = indicators.flatMap(([, kept]) => kept);
      return scored(weightedMeanOf(pieces));
    },
  }),
  shares: ({ best }, series) => {
    if (series.some(({ indicator }) => indicator === undefined)) return undefined;
    const counted = chosen(series, best);
    const weights = series.map((piece) => (counted.has(piece) ? piece.weight : 0));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / all);
  },
  exactShares: (arithmetic, { best }, series) => {
    if (series.some(({ indicator }) => indicator === undefined)) return undefined;
    const counted = chosen(series, best);
    return inProportion(
      series.map((piece) => (counted.has(piece) ? piece.weight : 0)),
      arithmetic,
    );
  },
};
