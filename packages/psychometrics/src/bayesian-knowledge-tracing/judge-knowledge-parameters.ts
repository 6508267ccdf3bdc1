import type { KnowledgeParameters } from "./knowledge-parameters.ts";

/** What makes parameters doubtful or meaningless. */
export type KnowledgeFlag =
  /** g + s >= 1: a right response is no sign of knowing any more, and "known" may stand for not known. */
  | "guess-and-slip-reach-one"
  /** g > 0.5: who does not know is right more often than not. */
  | "guess-above-half"
  /** s > 0.5: who knows is wrong more often than not. */
  | "slip-above-half"
  /** 1 - f <= t: who knows is not likelier to know next time than who does not. */
  | "forget-outweighs-learn";

/** Sound, doubtful (to be looked at), or without the meaning that "known" has. */
export type KnowledgeJudgement =
  | { readonly status: "sound" }
  | { readonly status: "flagged"; readonly flags: readonly KnowledgeFlag[] }
  | { readonly status: "refused"; readonly flags: readonly KnowledgeFlag[] };

/**
 * Whether parameters mean what their names say. The filter computes with any probabilities, as the formulas do; who decides about a learner
 * asks here first, and decides nothing with parameters that are refused.
 *
 * Source: Baker, Corbett and Aleven (2008), More accurate student modeling through contextual estimation of slip and guess
 * probabilities in Bayesian knowledge tracing: a model is degenerate where g or s is above one half.
 *
 * Throws nothing, for parameters that {@link knowledgeModel} takes.
 *
 * @example
 * ```ts
 * import { judgeKnowledgeParameters } from "@whole-learner/psychometrics";
 * judgeKnowledgeParameters({ prior: 0.3, learn: 0.1, guess: 0.55, slip: 0.1, forget: 0 });
 * // => { status: "flagged", flags: ["guess-above-half"] }
 * judgeKnowledgeParameters({ prior: 0.3, learn: 0.1, guess: 0.6, slip: 0.4, forget: 0 }).status; // => "refused"
 * ```
 */
export function judgeKnowledgeParameters({
  guess,
  slip,
  learn,
  forget,
}: KnowledgeParameters): KnowledgeJudgement {
  const signs: readonly (readonly [KnowledgeFlag, boolean])[] = [
    ["guess-and-slip-reach-one", guess + slip >= 1],
    ["guess-above-half", guess > 0.5],
    ["slip-above-half", slip > 0.5],
    ["forget-outweighs-learn", forget > 0 && 1 - forget <= learn],
  ];
  const flags = signs.filter(([, holds]) => holds).map(([flag]) => flag);
  if (flags.includes("guess-and-slip-reach-one")) return { status: "refused", flags };
  return flags.length === 0 ? { status: "sound" } : { status: "flagged", flags };
}
