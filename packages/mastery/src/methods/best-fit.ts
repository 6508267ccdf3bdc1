import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { clipToScale } from "./clip-to-scale.ts";
import { addPoint, lineThrough, noPoints } from "./line-fit.ts";
import { type Method, notComputable, scored } from "./method.ts";
import { addScore, noScores, powerCurve } from "./power-curve.ts";

const parameters = {
  candidates: {
    kind: "list",
    of: {
      kind: "choice",
      of: ["mean", "linear", "power"],
      meaning: "How the series may be seen: level, a straight line, or a power curve.",
    },
    least: 1,
    most: 3,
    default: ["mean", "linear", "power"],
    meaning: "How the series may be seen: level, a straight line, or a power curve.",
  },
  at: {
    kind: "choice",
    of: ["last", "next"],
    default: "last",
    meaning: "Where the fit is read: at the last piece, or at the next.",
  },
  choose: {
    kind: "choice",
    of: ["closest", "highest"],
    default: "closest",
    meaning: "Which fit is read: the one closest to the pieces, or the highest.",
  },
  least: {
    kind: "integer",
    least: 3,
    most: 1000,
    default: 3,
    meaning: "How many pieces a line or a curve needs.",
  },
  clip: {
    kind: "choice",
    of: ["scale", "none"],
    default: "scale",
    meaning: "Whether a fit that leaves the scale ends at its end.",
  },
} as const;

/** A fit as a function of the place x. */
type Fit = (x: number) => number;

/** The fits in the order in which ties are decided. */
const fits = {
  mean: (scores: readonly number[]): Fit => {
    const mean = scores.reduce((sum, score) => sum + score) / scores.length;
    return () => mean;
  },
  linear: (scores: readonly number[]): Fit => {
    const [first = 0] = scores;
    const { slope, meanX, meanY } = lineThrough(
      scores.reduce((sums, score, index) => addPoint(sums, index + 1, score - first), noPoints),
    );
    return (x) => first + (meanY + slope * (x - meanX));
  },
  power: (scores: readonly number[]): Fit => powerCurve(scores.reduce(addScore, noScores)),
} as const;

/**
 * The best of a mean, a straight line and a power curve: the one whose values at the pieces' places differ least from the pieces, by the
 * sum of the differences' sizes; all are read at one x, the last place or the next. What it asks: is there a trend at all, and where has it come to?
 *
 * Sums that are equal to a billionth are a tie; ties go to the mean, then the line. Lines and curves are candidates from `least` pieces on, the
 * curve only where all pieces are above zero.
 *
 * Of ups and downs without a trend, a curve too fits a little better than the mean: where that matters, leave `power` out of the candidates.
 *
 * With `choose` "highest" it is the fit that reads highest instead: Ascender's gradebook shows the higher of mean and power law.
 *
 * Source: Empower's Marzano True Score Estimator chooses among these three by the least total difference.
 *
 * @example
 * ```ts
 * import { bestFit, score } from "@whole-learner/mastery";
 * const scale = { least: 1, most: 4, goal: 3 };
 * score(bestFit, {}, [1, 2, 3, 4], scale); // => { status: "scored", score: 4 }
 * score(bestFit, { candidates: ["mean", "linear"] }, [3, 2, 2, 3], scale); // => { status: "scored", score: 2.5 }
 * ```
 */
export const bestFit: Method<"best-fit", typeof parameters, readonly number[]> = {
  id: "best-fit",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: false,
    monotone: false,
    memory: "series",
    weights: "one",
  },
  needsScale: ({ clip }) => clip === "scale",
  fold: ({ candidates, at, choose, least, clip }, scale) => ({
    init: () => [],
    step: (scores, { score }) => [...scores, score],
    finish: (scores) => {
      const have = scores.length;
      const zeros = scores.filter((score) => compareSnapped(score, 0) <= 0).length;
      if (have < least && !candidates.includes("mean")) {
        return notComputable("too-few", { have, need: least });
      }
      const x = at === "last" ? have : have + 1;
      let best: { readonly read: number; readonly away: number } | undefined;
      for (const [name, fitOf] of Object.entries(fits)) {
        // Any text may be asked for: what is no candidate is not among them.
        if (!candidates.includes(name as never) || (name !== "mean" && have < least)) continue;
        if (name === "power" && zeros > 0) continue;
        const fit = fitOf(scores);
        const read = fit(x);
        // How far it is from being chosen: its distances from the pieces, added left to right, or how low it reads.
        const away =
          choose === "closest"
            ? scores.reduce((sum, score, index) => sum + Math.abs(fit(index + 1) - score), 0)
            : -read;
        if (best === undefined || compareSnapped(away, best.away) < 0) best = { read, away };
      }
      return best === undefined
        ? notComputable("zeros", { zeros })
        : scored(clipToScale(best.read, clip, scale));
    },
  }),
};
