import { covarianceBySlopes } from "../numeric/covariance-by-slopes.ts";
import { ln } from "../numeric/ln.ts";
import { logistic } from "../numeric/logistic.ts";
import { normalQuantile } from "../numeric/normal-quantile.ts";
import { expectKnowledge, type KnowledgeFitData } from "./expect-knowledge.ts";
import { fitData } from "./fit-data.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import type { KnowledgeFit, KnowledgeParameterName } from "./knowledge-fit.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";
import { eventsOf } from "./maximise-knowledge.ts";

/** How far an estimate can be trusted. */
export interface KnowledgeInterval {
  readonly parameter: KnowledgeParameterName;
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/** An interval for each estimated parameter, or why there are none. */
export type KnowledgeIntervals =
  | { readonly status: "computed"; readonly intervals: readonly KnowledgeInterval[] }
  | {
      readonly status: "not-computable";
      /**
       * `at-bound`: an estimate lies at 0 or 1 (within 1e-6) or at the end of its bounds, where no curvature says how sure it is. `no-curvature`: the likelihood has no
       * top there, as with too few responses, or a fit that has not converged or is degenerate.
       */
      readonly reason: "at-bound" | "no-curvature";
    };

/**
 * Standard errors and intervals of fitted parameters from the curvature of the likelihood (Wald, on log odds, so that an interval stays between 0
 * and 1). Cheap, and good where there are some hundred learners; {@link bootstrapKnowledge} asks less of the likelihood's form. The slope is exact
 * (Fisher's identity, as in Louis 1982, Journal of the Royal Statistical Society B 44, 226-233: the expected events minus those the
 * parameters would have), its change is taken between 1e-4 above and below.
 *
 * Throws RangeError for columns that do not go together and for a level outside 0 to 1.
 *
 * @param columns - the responses that were fitted
 * @param fit - what {@link fitKnowledge} said of them
 * @param level - how much an interval is to cover; 0.95
 *
 * @example
 * ```ts
 * import { fitKnowledge, knowledgeIntervals } from "@whole-learner/psychometrics";
 * const columns = { codes: Uint8Array.of(0, 1, 1, 0, 1, 1), offsets: Uint32Array.of(0, 3, 6) };
 * const fit = fitKnowledge(columns, { fixed: { guess: 0.2, slip: 0.1 } });
 * "parameters" in fit ? knowledgeIntervals(columns, fit).status : fit.status; // => "not-computable"
 * ```
 */
export function knowledgeIntervals(
  columns: KnowledgeColumns,
  fit: KnowledgeFit,
  level: number = 0.95,
): KnowledgeIntervals {
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}: it is between 0 and 1`);
  const { parameters, estimated } = fit;
  if (fit.status !== "converged") return { status: "not-computable", reason: "no-curvature" };
  if (estimated.some((name) => parameters[name] < 1e-6 || parameters[name] > 1 - 1e-6)) {
    return { status: "not-computable", reason: "at-bound" };
  }
  const { data } = fitData(columns);
  const covariance = covarianceBySlopes(estimated.length, (at, by) => {
    const name = estimated[at] as KnowledgeParameterName;
    return slopeAt(data, moved(parameters, name, by), estimated);
  });
  if (covariance === undefined) return { status: "not-computable", reason: "no-curvature" };
  const z = normalQuantile((1 + level) / 2);
  return {
    status: "computed",
    intervals: estimated.map((parameter, at) => {
      const estimate = parameters[parameter];
      const error = Math.sqrt(covariance[at]?.[at] as number);
      const odds = ln(estimate / (1 - estimate));
      return {
        parameter,
        estimate,
        // From log odds back to probabilities: the slope of the logistic function.
        standardError: estimate * (1 - estimate) * error,
        lower: logistic(odds - z * error),
        upper: logistic(odds + z * error),
      };
    }),
  };
}

const moved = (
  parameters: KnowledgeParameters,
  name: KnowledgeParameterName,
  by: number,
): KnowledgeParameters => {
  const value = parameters[name];
  return { ...parameters, [name]: logistic(ln(value / (1 - value)) + by) };
};

/** The slope of the log-likelihood by the log odds of each parameter. */
function slopeAt(
  data: KnowledgeFitData,
  parameters: KnowledgeParameters,
  names: readonly KnowledgeParameterName[],
): readonly number[] {
  const expected = expectKnowledge(data, parameters);
  // Parameters between 0 and 1 rule nothing out that the estimates allow.
  if ("impossible" in expected) return names.map(() => 0);
  const events = eventsOf(expected);
  return names.map((name) => {
    const [often, outOf] = events[name];
    return often - outOf * parameters[name];
  });
}
