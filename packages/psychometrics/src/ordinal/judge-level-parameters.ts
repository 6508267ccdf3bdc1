import type { Matrix } from "../numeric/cholesky.ts";
import type { LevelParameters } from "./level-parameters.ts";

/** What takes the meaning from levels. */
export type LevelFlag =
  /** Two levels next to each other have the same mean rating (within 1e-6): ratings do not tell them apart. */
  | "levels-alike"
  /** A level has a lower mean rating than the one below it: what is called higher is rated lower. */
  | "levels-out-of-order";

/** Sound, or without the meaning that "level" has. */
export type LevelJudgement =
  | { readonly status: "sound" }
  | { readonly status: "refused"; readonly flags: readonly LevelFlag[] };

/** A smaller difference of mean ratings is none. */
const slack = 1e-6;

/**
 * Whether levels mean what their order says: the mean rating, the sum over k of k B[j, k], rises from each level j to the next, for every rater. The filter
 * computes with any probabilities, as the formulas do; who decides about a learner asks here first, and decides nothing with parameters that are refused.
 *
 * Errors: none; for parameters that {@link levelModel} takes.
 *
 * Source: as {@link judgeKnowledgeParameters} has it of two levels, where guess + slip reach 1.
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, judgeLevelParameters } from "@whole-learner/psychometrics";
 * judgeLevelParameters(defaultLevelParameters(3)).status; // => "sound"
 * judgeLevelParameters({ ...defaultLevelParameters(2), emission: [[0.1, 0.9], [0.8, 0.2]] });
 * // => { status: "refused", flags: ["levels-out-of-order"] }
 * ```
 */
export function judgeLevelParameters({
  emission,
  emissionOf = {},
}: Pick<LevelParameters, "emission" | "emissionOf">): LevelJudgement {
  const rises = [emission, ...Object.values(emissionOf)].flatMap(risesOf);
  const signs: readonly (readonly [LevelFlag, boolean])[] = [
    ["levels-alike", rises.some((rise) => Math.abs(rise) <= slack)],
    ["levels-out-of-order", rises.some((rise) => rise < -slack)],
  ];
  const flags = signs.filter(([, holds]) => holds).map(([flag]) => flag);
  return flags.length === 0 ? { status: "sound" } : { status: "refused", flags };
}

/** How much each level's mean rating is above that of the level below it. */
function risesOf(emission: Matrix): readonly number[] {
  const means = emission.map((row) => row.reduce((sum, p, rating) => sum + p * rating, 0));
  return means.slice(1).map((mean, below) => mean - (means[below] as number));
}
