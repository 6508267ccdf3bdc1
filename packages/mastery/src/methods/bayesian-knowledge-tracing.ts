import {
  advanceKnowledge,
  knowledgeFactors,
  type KnowledgeModel,
  knowledgeModel,
  type KnowledgeParameters,
  type KnowledgeState,
  pKnown,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import { powOfPositive, scaledNumber } from "@whole-learner/psychometrics/numeric";
import { type Method, scored } from "./method.ts";
import { modelSource } from "./model-source.ts";
import type { Settled } from "./parameter.ts";

// Within these bounds no evidence is impossible, right is always likelier of who knows, and who knows is likelier to know next time.
const own = {
  prior: {
    kind: "number",
    least: 0.001,
    most: 0.999,
    default: 0.3,
    meaning: "The probability that it is known before the first piece.",
  },
  learn: {
    kind: "number",
    least: 0,
    most: 0.7,
    default: 0.1,
    meaning: "The probability that what is not known is learned from one piece to the next.",
  },
  guess: {
    kind: "number",
    least: 0.001,
    most: 0.499,
    default: 0.2,
    meaning: "The probability of meeting what was asked without knowing it.",
  },
  slip: {
    kind: "number",
    least: 0.001,
    most: 0.499,
    default: 0.1,
    meaning: "The probability of not meeting what was asked though it is known.",
  },
  forget: {
    kind: "number",
    least: 0,
    most: 0.3,
    default: 0,
    meaning: "The probability that what is known is lost from one piece to the next.",
  },
} as const;

const parameters: typeof own & typeof modelSource = { ...own, ...modelSource };

/** A piece of more weight counts as one of this: a likelihood to a higher power leaves what doubles hold. */
export const heaviestResponse = 50;

/** The model's parameters. */
const tracingParameters = ({
  prior,
  learn,
  guess,
  slip,
  forget,
}: Settled<typeof parameters>): KnowledgeParameters => ({
  prior,
  learn: orNone(learn),
  guess,
  slip,
  forget: orNone(forget),
});

/** The model of settled parameters. */
export const tracingModel = (settled: Settled<typeof parameters>): KnowledgeModel =>
  knowledgeModel(tracingParameters(settled));

/** Less than a billionth is nothing: the model takes 0, and nothing so near it that products vanish. */
const orNone = (probability: number): number => (probability < 1e-9 ? 0 : probability);

/** 1 where what was asked is met, by half and more. */
export const responseOf = (score: number): 0 | 1 => (score >= 0.5 ? 1 : 0);

/**
 * Bayesian knowledge tracing: the probability that a skill is known, after the evidence of the last piece and before what is learned next. What it asks: is it
 * known now, if meeting it may be luck and missing it a slip? Computed in odds; a piece of weight w counts with its likelihood to the power of w.
 *
 * With parameters that nobody estimated (`source: "default"`) the number is an index of the responses, not a probability.
 *
 * Source: Corbett and Anderson, User Modeling and User-Adapted Interaction 4 (1995), 253-278.
 *
 * @example
 * ```ts
 * import { bayesianKnowledgeTracing, score } from "@whole-learner/mastery";
 * score(bayesianKnowledgeTracing, { prior: 0.4, learn: 0.3 }, [1]); // => { status: "scored", score: 0.75 }
 * ```
 */
export const bayesianKnowledgeTracing: Method<
  "bayesian-knowledge-tracing",
  typeof parameters,
  KnowledgeState
> = {
  id: "bayesian-knowledge-tracing",
  version: 1,
  parameters,
  traits: {
    reads: "met",
    gives: "probability",
    order: "matters",
    bounded: false,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  // Bounds of parameters and weights are narrower than the model's: what checks them again, and what the model tells beside this, is not carried.
  fold: (settled) => {
    const known = tracingParameters(settled);
    const { prior, guess, slip } = known;
    return {
      init: () => ({ steps: 0, known: scaledNumber(prior), unknown: scaledNumber(1 - prior) }),
      step: (state, { score, weight }) => {
        const [ifKnown, ifNot] = responseOf(score) === 1 ? [1 - slip, guess] : [slip, 1 - guess];
        const times = Math.min(weight, heaviestResponse);
        return advanceKnowledge(
          state,
          knowledgeFactors(known, powOfPositive(ifKnown, times), powOfPositive(ifNot, times)),
        );
      },
      finish: (state) => scored(pKnown(state) ?? Number.NaN),
    };
  },
};
