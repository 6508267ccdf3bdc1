import type { KnowledgeFlag } from "./judge-knowledge-parameters.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";

/** The name of a parameter. */
export type KnowledgeParameterName = keyof KnowledgeParameters;

/** How parameters are estimated. */
export interface KnowledgeFitOptions {
  /** Parameters that stay at a value. */
  readonly fixed?: Partial<KnowledgeParameters>;
  /** Whether forgetting is estimated; without it, it stays at 0 (or at its fixed value). */
  readonly estimateForget?: boolean;
  /** The least and the most of a parameter; 0 and 1 without it. */
  readonly bounds?: Partial<Record<KnowledgeParameterName, readonly [least: number, most: number]>>;
  /** Where to start from, one after the other; {@link defaultKnowledgeStarts} without it. */
  readonly starts?: readonly KnowledgeParameters[];
  /** Steps from every start before the best of them go on; 10. */
  readonly screening?: number;
  /** How many of the starts go on to the end; 2. */
  readonly finalists?: number;
  /** Stop where a step changes the log-likelihood by less than this part of it; 1e-8. */
  readonly tolerance?: number;
  /** Steps at most, those of the screening among them; 500. */
  readonly iterations?: number;
}

/** Estimated parameters with how well they agree with the responses. */
export interface KnowledgeFit {
  /**
   * `converged`: the log-likelihood had stopped rising. `not-converged`: it had not, after all the steps. `degenerate`: from every start the way led to
   * guess + slip >= 1, where "known" has no meaning: nothing may be decided with these.
   */
  readonly status: "converged" | "not-converged" | "degenerate";
  readonly parameters: KnowledgeParameters;
  /** What to look at; see {@link judgeKnowledgeParameters}. */
  readonly flags: readonly KnowledgeFlag[];
  /** Which parameters were estimated, in the order prior, learn, guess, slip, forget. */
  readonly estimated: readonly KnowledgeParameterName[];
  /** Natural logarithm of the likelihood at the parameters. */
  readonly logLikelihood: number;
  /** Of the start and after each step from it; it never falls. */
  readonly logLikelihoods: readonly number[];
  readonly iterations: number;
  /** 2 k - 2 log-likelihood, k being how many parameters were estimated. */
  readonly aic: number;
  /** k ln n - 2 log-likelihood, n being how many responses there are. */
  readonly bic: number;
  /** Learners with responses. */
  readonly learners: number;
  /** Responses that are not missing. */
  readonly responses: number;
}

/** Why there are no estimates. */
export type NoKnowledgeFit =
  | {
      readonly status: "not-computable";
      /** All responses are missing; or all are right, or all wrong, so that guess and slip cannot be told from knowing. */
      readonly reason: "no-responses" | "no-variation";
    }
  | {
      readonly status: "not-computable";
      /** Fixed parameters, or those of every start, rule out what this learner (from 0) did. */
      readonly reason: "impossible-evidence";
      readonly learner: number;
    };

const start = (prior: number, learn: number, guess: number, slip: number): KnowledgeParameters => ({
  prior,
  learn,
  guess,
  slip,
  forget: 0.05,
});

/**
 * The grid of starts of a fit: few or many who know before, slow or quick learning, little or much guessing and slipping. `forget` counts only where it
 * is estimated.
 *
 * @example
 * ```ts
 * import { defaultKnowledgeStarts } from "@whole-learner/psychometrics";
 * defaultKnowledgeStarts.length; // => 8
 * ```
 */
export const defaultKnowledgeStarts: readonly KnowledgeParameters[] = /* @__PURE__ */ [
  0.2, 0.6,
].flatMap((prior) =>
  [0.05, 0.3].flatMap((learn) => [start(prior, learn, 0.1, 0.1), start(prior, learn, 0.3, 0.2)]),
);

/**
 * What a fit does unless it is told otherwise.
 *
 * @example
 * ```ts
 * import { knowledgeFitDefaults } from "@whole-learner/psychometrics";
 * knowledgeFitDefaults.tolerance; // => 1e-8
 * ```
 */
export const knowledgeFitDefaults: Required<KnowledgeFitOptions> = {
  fixed: {},
  estimateForget: false,
  bounds: {},
  starts: defaultKnowledgeStarts,
  screening: 10,
  finalists: 2,
  tolerance: 1e-8,
  iterations: 500,
};
