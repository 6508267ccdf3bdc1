import { ln } from "../numeric/ln.ts";
import type { KnowledgeFitData } from "./expect-knowledge.ts";
import { fitData, movableOf } from "./fit-data.ts";
import { judgeKnowledgeParameters } from "./judge-knowledge-parameters.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import {
  type KnowledgeFit,
  knowledgeFitDefaults,
  type KnowledgeFitOptions,
  type NoKnowledgeFit,
} from "./knowledge-fit.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";
import { beginWay, climbOn, type Movable, type Way } from "./maximise-knowledge.ts";

/**
 * The parameters under which responses of many learners to one skill are likeliest: expectation-maximisation (Baum-Welch) from a grid of
 * starts. A few steps from each start; the best go on until a step changes the log-likelihood by less than 1e-8 of it. The same responses give the same
 * bits. Ends with guess + slip >= 1 are passed over where any other was reached.
 *
 * With `priors` in the columns those are each learner's own, and the prior is not estimated.
 * Throws RangeError for weights, for a code that is neither 0, 1 nor {@link missingResponse}, for bounds or fixed values that are no probabilities, and for
 * starts or steps fewer than one.
 *
 * Sources: Baum, Petrie, Soules and Weiss (1970), Annals of Mathematical Statistics 41, 164-171; for knowledge tracing Corbett and Anderson
 * (1995).
 *
 * @param columns - 1 right, 0 wrong, {@link missingResponse}; a group for each learner, oldest response first
 *
 * @example
 * ```ts
 * import { fitKnowledge } from "@whole-learner/psychometrics";
 * const codes = Uint8Array.of(0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1);
 * const fit = fitKnowledge({ codes, offsets: Uint32Array.of(0, 4, 8, 12, 16) });
 * fit.status === "converged" ? fit.estimated : fit.status; // => ["prior", "learn", "guess", "slip"]
 * ```
 */
export function fitKnowledge(
  columns: KnowledgeColumns,
  options: KnowledgeFitOptions = {},
): KnowledgeFit | NoKnowledgeFit {
  const settled = { ...knowledgeFitDefaults, ...options };
  const movable = movableOf(columns, settled);
  const { data, responses, right, learners } = fitData(columns);
  if (responses === 0) return { status: "not-computable", reason: "no-responses" };
  const open = movable.names.includes("guess") || movable.names.includes("slip");
  if (open && (right === 0 || right === responses)) {
    return { status: "not-computable", reason: "no-variation" };
  }
  const way = bestWay(data, movable, settled);
  if ("impossible" in way) {
    return { status: "not-computable", reason: "impossible-evidence", learner: way.impossible };
  }
  const { parameters, logLikelihoods, converged } = way;
  const { logLikelihood } = way.expected;
  const judged = judgeKnowledgeParameters(parameters);
  const ended = converged ? "converged" : "not-converged";
  const count = movable.names.length;
  return {
    status: judged.status === "refused" ? "degenerate" : ended,
    parameters,
    flags: judged.status === "sound" ? [] : judged.flags,
    estimated: movable.names,
    logLikelihood,
    logLikelihoods,
    iterations: logLikelihoods.length - 1,
    aic: 2 * count - 2 * logLikelihood,
    bic: count * ln(responses) - 2 * logLikelihood,
    learners,
    responses,
  };
}

const heightOf = ({ expected }: Way): number => expected.logLikelihood;

/** The highest of the ways, of equal ones the first; those whose "known" has a meaning before all others. */
function bestOf(ways: readonly Way[]): readonly Way[] {
  const sound = ({ parameters }: Way): number =>
    judgeKnowledgeParameters(parameters).status === "refused" ? 0 : 1;
  return [...ways].sort((a, b) => sound(b) - sound(a) || heightOf(b) - heightOf(a));
}

function bestWay(
  data: KnowledgeFitData,
  movable: Movable,
  settled: Required<KnowledgeFitOptions>,
): Way | { readonly impossible: number } {
  const { starts, fixed, estimateForget, tolerance, iterations } = settled;
  const one = starts.length === 1;
  const screening = one ? iterations : Math.min(settled.screening, iterations);
  const begun = starts.map((start) => {
    const open: KnowledgeParameters = {
      ...start,
      forget: estimateForget ? start.forget : 0,
      ...fixed,
    };
    const within = movable.names.map((name) => {
      const [least, most] = movable.endsOf(name);
      return [name, Math.min(most, Math.max(least, open[name]))] as const;
    });
    const way = beginWay(data, { ...open, ...Object.fromEntries(within) });
    if ("impossible" in way) return way;
    return climbOn(data, way, movable, { iterations: screening, tolerance });
  });
  const possible = begun.filter((way): way is Way => !("impossible" in way));
  const further = { iterations: iterations - screening, tolerance };
  const finished = bestOf(possible)
    .slice(0, settled.finalists)
    .map((way) => climbOn(data, way, movable, further));
  const [best] = bestOf(finished);
  return best ?? (begun[0] as { readonly impossible: number });
}
