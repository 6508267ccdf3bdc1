import {
  expectKnowledge,
  type ImpossibleLearner,
  type KnowledgeExpectations,
  type KnowledgeFitData,
} from "./expect-knowledge.ts";
import type { KnowledgeParameterName } from "./knowledge-fit.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";

/** Which parameters move, and between which ends. */
export interface Movable {
  readonly names: readonly KnowledgeParameterName[];
  readonly endsOf: (name: KnowledgeParameterName) => readonly [least: number, most: number];
}

/** Where a way up the likelihood has come to. */
export interface Way {
  readonly parameters: KnowledgeParameters;
  readonly expected: KnowledgeExpectations;
  readonly logLikelihoods: readonly number[];
  readonly converged: boolean;
}

/** How often each parameter's event is expected, out of how often it could be. */
export const eventsOf = (
  expected: KnowledgeExpectations,
): Readonly<Record<KnowledgeParameterName, readonly [often: number, outOf: number]>> => ({
  prior: [expected.knownFirst, expected.learners],
  learn: [expected.learned, expected.fromUnknown],
  guess: [expected.guessed, expected.answeredUnknown],
  slip: [expected.slipped, expected.answeredKnown],
  forget: [expected.forgotten, expected.fromKnown],
});

/**
 * The parameters with the highest expected log-likelihood: each the share of its event, at an end of its bounds where the share is beyond, since the
 * expected log-likelihood rises up to the share and falls after it. What nothing speaks of stays.
 */
function maximiseKnowledge(
  expected: KnowledgeExpectations,
  from: KnowledgeParameters,
  { names, endsOf }: Movable,
): KnowledgeParameters {
  const events = eventsOf(expected);
  const moved = names.map((name) => {
    const [often, outOf] = events[name];
    const [least, most] = endsOf(name);
    const share = outOf > 0 ? often / outOf : from[name];
    // Shares below the least probability that a model takes are 0.
    return [name, Math.min(most, Math.max(least, share < 1e-100 ? 0 : share))] as const;
  });
  return { ...from, ...Object.fromEntries(moved) };
}

/** The start of a way. */
export function beginWay(
  data: KnowledgeFitData,
  parameters: KnowledgeParameters,
): Way | ImpossibleLearner {
  const expected = expectKnowledge(data, parameters);
  if ("impossible" in expected) return expected;
  return { parameters, expected, logLikelihoods: [expected.logLikelihood], converged: false };
}

/** Some steps further up, or until the log-likelihood has stopped rising. */
export function climbOn(
  data: KnowledgeFitData,
  way: Way,
  movable: Movable,
  { iterations, tolerance }: { readonly iterations: number; readonly tolerance: number },
): Way {
  let { parameters, expected, converged } = way;
  const logLikelihoods = [...way.logLikelihoods];
  for (let step = 0; step < iterations && !converged; step += 1) {
    const next = maximiseKnowledge(expected, parameters, movable);
    const then = expectKnowledge(data, next);
    // What was possible stays so: a step never lowers the likelihood.
    if ("impossible" in then) break;
    const gain = then.logLikelihood - expected.logLikelihood;
    converged = Math.abs(gain) <= tolerance * Math.abs(then.logLikelihood);
    parameters = next;
    expected = then;
    logLikelihoods.push(then.logLikelihood);
  }
  return { parameters, expected, logLikelihoods, converged };
}
