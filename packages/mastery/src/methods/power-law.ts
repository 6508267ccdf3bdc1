import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { clipToScale } from "./clip-to-scale.ts";
import { type Method, notComputable, scored } from "./method.ts";
import { addScore, noScores, powerCurve, type PowerSums } from "./power-curve.ts";

interface State {
  readonly curve: PowerSums;
  /** Pieces at zero or below, so far. */
  readonly zeros: number;
}

const parameters = {
  at: {
    kind: "choice",
    of: ["last", "next"],
    default: "last",
    meaning: "Where the curve is read: at the last piece, or where the next one would be.",
  },
  least: {
    kind: "integer",
    least: 1,
    most: 1000,
    default: 3,
    meaning: "How many pieces a curve needs.",
  },
  zeros: {
    kind: "choice",
    of: ["reject", "skip", "substitute"],
    default: "reject",
    meaning:
      "What a piece at zero or below does, which has no logarithm: there is no score, it is left out, or a number stands in for it.",
  },
  substitute: {
    kind: "number",
    above: 0,
    most: 1000,
    default: 0.1,
    meaning: "The number that stands in for a piece at zero or below, where one does.",
  },
  clip: {
    kind: "choice",
    of: ["scale", "none"],
    default: "scale",
    meaning: "Whether a curve that leaves the scale ends at the scale's end.",
  },
} as const;

/**
 * The power law of learning: the curve a x^b of least squares on logarithms through the pieces, x their place 1 to n, read at x = n (`last`) or n + 1
 * (`next`): b = cov(ln i, ln s) / var(ln i), a = exp(mean ln s - b mean ln i). What it asks: where has learning come to, if it goes fast at first
 * and slower later? The order of operations is `powerCurve`'s and `lineThrough`'s.
 *
 * Only the order of pieces counts, not their dates; weights have no meaning here. With two pieces the curve goes through both, one piece
 * is its own score: with `least` 3 (ProgressBook's rule) both are `too-few`. Pieces left out as zeros leave no gap.
 *
 * Source: Marzano, Transforming Classroom Grading (ASCD, 2000), the power law; the equation as in the Ascender gradebook's help, least squares
 * of ln y on ln x.
 *
 * @example
 * ```ts
 * import { powerLaw, score } from "@whole-learner/mastery";
 * const scale = { least: 1, most: 4, goal: 3 };
 * const found = score(powerLaw, {}, [3, 3, 1, 3, 4, 4], scale);
 * found.status === "scored" && found.score.toFixed(2); // => "3.07"
 * score(powerLaw, {}, [1, 4], scale); // => { status: "not-computable", reason: { code: "too-few", data: { have: 2, need: 3 } } }
 * ```
 */
export const powerLaw: Method<"power-law", typeof parameters, State> = {
  id: "power-law",
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
  fold: ({ at, least, zeros, substitute, clip }, scale) => ({
    init: () => ({ curve: noScores, zeros: 0 }),
    step: (state, { score }) => {
      if (compareSnapped(score, 0) > 0) return { ...state, curve: addScore(state.curve, score) };
      return {
        curve: zeros === "substitute" ? addScore(state.curve, substitute) : state.curve,
        zeros: state.zeros + 1,
      };
    },
    finish: (state) => {
      if (zeros === "reject" && state.zeros > 0) {
        return notComputable("zeros", { zeros: state.zeros });
      }
      const have = state.curve.line.count;
      if (have < least) return notComputable("too-few", { have, need: least });
      const read = powerCurve(state.curve);
      return scored(clipToScale(read(at === "last" ? have : have + 1), clip, scale));
    },
  }),
};
