import { compareSnapped, equalSnapped } from "@whole-learner/psychometrics/numeric";
import { medianOfRecentKernels } from "./median-of-recent.kernels.ts";
import { type Method, type Scored, scored } from "./method.ts";
import type { Settled } from "./parameter.ts";

const parameters = {
  recent: {
    kind: "integer",
    least: 1,
    most: 1000,
    default: 3,
    meaning: "How many of the newest pieces count; where there are fewer, all of them.",
  },
  tie: {
    kind: "choice",
    of: ["mean", "lower", "upper"],
    default: "mean",
    meaning: "Which score it is when the middle falls between two pieces.",
  },
} as const;

type Settings = Settled<typeof parameters>;

/** The places of the piece in the middle, or of the two around it, by score: half the weight lies on either side. */
function middle(pieces: readonly Scored[]): readonly [number, number] {
  const order = pieces
    .map((_, index) => index)
    .sort(
      (a, b) => compareSnapped((pieces[a] as Scored).score, (pieces[b] as Scored).score) || a - b,
    );
  const half = pieces.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (let i = 0; i < order.length; i += 1) {
    const at = order[i] as number;
    reached += (pieces[at] as Scored).weight;
    if (equalSnapped(reached, half)) return [at, order[i + 1] ?? at];
    if (reached > half) return [at, at];
  }
  const last = order.at(-1) as number;
  return [last, last];
}

/** How the two pieces around the middle share it. */
const lowerShare = { mean: 0.5, lower: 1, upper: 0 } as const;

const newest = (pieces: readonly Scored[], { recent }: Settings): readonly Scored[] =>
  pieces.slice(-recent);

/** Halves and wholes, so that doubles tell them exactly. */
function sharesOf(settings: Settings, series: readonly Scored[]): readonly number[] {
  const pieces = newest(series, settings);
  const [lower, upper] = middle(pieces);
  const part = lowerShare[settings.tie];
  const skipped = series.length - pieces.length;
  return series.map((_, index) => {
    const at = index - skipped;
    return (at === lower ? part : 0) + (at === upper ? 1 - part : 0);
  });
}

/**
 * The median of the newest N pieces: the least score with half of the weight at or below it. What it asks: what does the learner usually
 * show now? One piece out of line, high or low, does not decide.
 *
 * Where exactly half of the weight lies at or below a piece, the middle falls between it and the next: `tie` says which of them, or
 * their mean.
 *
 * @example
 * ```ts
 * import { medianOfRecent, score } from "@whole-learner/mastery";
 * score(medianOfRecent, { recent: 3 }, [1, 1, 2, 2, 3, 4, 4]); // => { status: "scored", score: 4 }
 * score(medianOfRecent, { recent: 4, tie: "lower" }, [4, 3, 4, 2]); // => { status: "scored", score: 3 }
 * ```
 */
export const medianOfRecent: Method<"median-of-recent", typeof parameters, readonly Scored[]> = {
  id: "median-of-recent",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "matters",
    bounded: true,
    monotone: true,
    memory: "window",
    weights: "any",
  },
  fold: (settings) => ({
    init: () => [],
    step: (pieces, piece) => newest([...pieces, piece], settings),
    finish: (pieces) => {
      const [lower, upper] = middle(pieces);
      const part = lowerShare[settings.tie];
      const low = (pieces[lower] as Scored).score;
      const high = (pieces[upper] as Scored).score;
      return scored(part === 1 ? low : part === 0 ? high : (low + high) / 2);
    },
  }),
  kernels: (settings) => medianOfRecentKernels(settings),
  shares: sharesOf,
  exactShares: ({ of }, settings, series) => sharesOf(settings, series).map((share) => of(share)),
};
