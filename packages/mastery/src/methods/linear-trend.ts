import { clipToScale } from "./clip-to-scale.ts";
import { addPoint, type LineSums, lineThrough, noPoints } from "./line-fit.ts";
import { type Method, notComputable, scored } from "./method.ts";

interface State {
  /** Sums over x and the score less the first: a level series stays level to the bit. */
  readonly line: LineSums;
  readonly first: { readonly score: number; readonly at: number };
  /** The newest piece's x. */
  readonly newest: number;
  /** Whether a piece does not tell when it was. */
  readonly untold: boolean;
}

const day = 86_400_000;

const parameters = {
  over: {
    kind: "choice",
    of: ["place", "time"],
    default: "place",
    meaning:
      "What the line runs over: the pieces' places, one apart, or the days on which they were.",
  },
  at: {
    kind: "choice",
    of: ["last", "next"],
    default: "last",
    meaning:
      "Where the line is read: at the last piece, or where the next one would be, by the mean step between pieces.",
  },
  least: {
    kind: "integer",
    least: 1,
    most: 1000,
    default: 3,
    meaning: "How many pieces a line needs.",
  },
  clip: {
    kind: "choice",
    of: ["scale", "none"],
    default: "scale",
    meaning: "Whether a line that leaves the scale ends at the scale's end.",
  },
} as const;

/**
 * The straight line of least squares through the pieces, over their places 1 to n or over the days since the first, read at the last piece or
 * one mean step later: mean s + b (x - mean x), b = cov(x, s) / var(x). What it asks: where has a steady rise or fall come to?
 *
 * Scores are taken less the first one, and it is added last; sums run left to right (`lineThrough`). Pieces that are all of one instant
 * have no trend: their mean.
 *
 * Source: least squares as in any text (Draper and Smith, Applied Regression Analysis, chapter 1); in gradebooks Empower's True Score Estimator,
 * which fits it beside mean and power law, and Aeries.
 *
 * @example
 * ```ts
 * import { linearTrend, score } from "@whole-learner/mastery";
 * const scale = { least: 1, most: 4, goal: 3 };
 * score(linearTrend, {}, [1, 2, 2, 3], scale); // => { status: "scored", score: 2.9 }
 * score(linearTrend, { at: "next" }, [1, 2, 2, 3], scale); // => { status: "scored", score: 3.5 }
 * ```
 */
export const linearTrend: Method<"linear-trend", typeof parameters, State> = {
  id: "linear-trend",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: false,
    monotone: false,
    memory: "constant",
    weights: "one",
  },
  needsScale: ({ clip }) => clip === "scale",
  fold: ({ over, at, least, clip }, scale) => ({
    init: () => ({ line: noPoints, first: { score: 0, at: 0 }, newest: 0, untold: false }),
    step: (state, { score, at: when = Number.NaN }) => {
      const { count } = state.line;
      const untold = state.untold || (over === "time" && Number.isNaN(when));
      if (untold) return { ...state, untold };
      const told = over === "time" ? when : 0;
      const first = count === 0 ? { score, at: told } : state.first;
      const newest = over === "time" ? (told - first.at) / day : count + 1;
      const line = addPoint(state.line, newest, score - first.score);
      return { line, first, newest, untold };
    },
    finish: ({ line, first, newest, untold }) => {
      if (untold) return notComputable("not-told", { what: "time" });
      const { count } = line;
      if (count < least) return notComputable("too-few", { have: count, need: least });
      const { slope, meanX, meanY } = lineThrough(line);
      const step = over === "place" ? 1 : count === 1 ? 0 : newest / (count - 1);
      const x = at === "last" ? newest : newest + step;
      return scored(clipToScale(first.score + (meanY + slope * (x - meanX)), clip, scale));
    },
  }),
};
