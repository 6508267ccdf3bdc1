/** The five probabilities of Bayesian knowledge tracing for one skill: none is a percentage, all are from 0 to 1. */
export interface KnowledgeParameters {
  /** L0: the skill is known before the first response. */
  readonly prior: number;
  /** T: a skill not known becomes known between one response and the next. */
  readonly learn: number;
  /** G: a right response though the skill is not known. */
  readonly guess: number;
  /** S: a wrong response though the skill is known. */
  readonly slip: number;
  /** F: a known skill is lost between one response and the next; 0 in the model of 1995. */
  readonly forget: number;
}

/**
 * What stands where nobody has estimated the skill: a proposal, not a finding. What is computed with it is an index of the responses,
 * not the probability that this learner knows this skill; fit the parameters ({@link fitKnowledge}) before a probability is told to anyone.
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters } from "@whole-learner/psychometrics";
 * defaultKnowledgeParameters; // => { prior: 0.3, learn: 0.1, guess: 0.2, slip: 0.1, forget: 0 }
 * ```
 */
export const defaultKnowledgeParameters: KnowledgeParameters = {
  prior: 0.3,
  learn: 0.1,
  guess: 0.2,
  slip: 0.1,
  forget: 0,
};

/**
 * What other programs start from: OATutor's configuration, and the starting point of hmm-scalable's fit.
 *
 * @example
 * ```ts
 * import { peerKnowledgeParameters } from "@whole-learner/psychometrics";
 * peerKnowledgeParameters.oatutor.guess; // => 0.1
 * ```
 */
export const peerKnowledgeParameters: {
  readonly oatutor: KnowledgeParameters;
  readonly hmmScalable: KnowledgeParameters;
} = {
  oatutor: { prior: 0.1, learn: 0.1, guess: 0.1, slip: 0.1, forget: 0 },
  hmmScalable: { prior: 0.5, learn: 0.4, guess: 0.2, slip: 0.2, forget: 0 },
};

/** The names of the parameters, in the order of all lists of them. */
export const knowledgeParameterNames: readonly (keyof KnowledgeParameters)[] = [
  "prior",
  "learn",
  "guess",
  "slip",
  "forget",
];

/** Probabilities smaller than this are refused unless they are 0: their products would leave the range of doubles. */
const smallest = 1e-100;

/** Refuses what is no probability. */
export function checkProbability(name: string, value: number): void {
  if (value === 0 || (value >= smallest && value <= 1)) return;
  throw new RangeError(`${name} is ${value}: a probability is 0, or from 1e-100 to 1`);
}
