import { ln } from "../../numeric/ln.ts";
import type { Matrix } from "../../numeric/cholesky.ts";
import { type Linear, valueOf } from "./design.ts";
import {
  countFacets,
  countOf,
  difficultyOf,
  facetDesign,
  type FacetPlan,
  severityOf,
  stepOf,
  withoutFacets,
} from "./facet-design.ts";
import type { FacetFit, FacetRatings, FitFacetsOptions, NoFacetFit } from "./facet-fit.ts";
import { fitDesign } from "./fit-design.ts";
import { movedOf } from "./moved-state.ts";
import { type Observation, patternsOf } from "./patterns.ts";
import { populationEstimate } from "./population-estimate.ts";
import { varianceOf } from "./variance-of.ts";

/**
 * A many-facet Rasch model by marginal maximum likelihood: the odds that a rater gives category k rather than k - 1 are e^(ability - difficulty - step_k - severity). Not
 * everybody has to be rated by everybody; raters who share no persons are compared only by way of the population, as if they had been assigned by lot.
 *
 * What cannot be estimated is `not-computable` with its reason. Errors: RangeError where columns differ in length or hold anything but whole numbers from 0 on.
 *
 * Source: Linacre, Many-facet Rasch measurement (1989); Adams, Wilson and Wang, Applied Psychological Measurement 21 (1997), 1-23.
 *
 * @example
 * ```ts
 * import { fitFacets } from "@whole-learner/psychometrics";
 * const fit = fitFacets({
 *   person: [0, 0, 1, 1, 2, 2, 3, 3],
 *   item: [0, 0, 0, 0, 0, 0, 0, 0],
 *   rater: [0, 1, 0, 1, 0, 1, 0, 1],
 *   category: [1, 0, 0, 0, 1, 1, 1, 0],
 * });
 * fit.status === "converged" && fit.severities.map((severity) => Math.sign(severity)); // => [-1, 1]
 * ```
 */
export function fitFacets(
  ratings: FacetRatings,
  options: FitFacetsOptions = {},
): FacetFit | NoFacetFit {
  const { plan, counts } = countFacets(ratings, options.steps === "by-item");
  const without = withoutFacets(plan, counts);
  if (without !== undefined) return without;
  const persons = observationsOf(ratings, plan);
  if (persons.every((own) => own.length < 2))
    return { status: "not-computable", reason: "not-identified" };
  const fit = fitDesign(
    facetDesign(plan, counts),
    patternsOf(persons),
    { mean: 0, standardDeviation: 1, meanIsFree: false, deviationIsFree: true },
    options,
  );
  const estimated = movedOf(fit.state).length;
  const { covariance } = fit;
  return {
    status: fit.status,
    ...facetsOf(plan, (one) => valueOf(one, fit.state.parameters)),
    standardErrors:
      covariance === undefined ? null : facetsOf(plan, (one) => errorOf(one, covariance)),
    population: populationEstimate(fit),
    logLikelihood: fit.logLikelihood,
    estimated,
    persons: persons.length,
    aic: 2 * estimated - 2 * fit.logLikelihood,
    bic: estimated * ln(persons.length) - 2 * fit.logLikelihood,
    rounds: fit.rounds,
    newtonSteps: fit.newtonSteps,
    trace: fit.trace,
  };
}

const errorOf = (one: Linear, covariance: Matrix): number =>
  Math.sqrt(varianceOf([[one, 1]], covariance));

const facetsOf = (plan: FacetPlan, read: (one: Linear) => number) => ({
  difficulties: Array.from({ length: plan.items }, (_, item) => read(difficultyOf(item))),
  steps: Array.from({ length: plan.items }, (_, item) =>
    Array.from({ length: plan.top }, (__, step) => read(stepOf(plan, item, step))),
  ),
  severities: Array.from({ length: plan.raters }, (_, rater) => read(severityOf(plan, rater))),
});

/** Each person's ratings as responses to items as raters use them. */
function observationsOf(
  { person, item, rater, category }: FacetRatings,
  { raters }: FacetPlan,
): readonly (readonly Observation[])[] {
  const persons = Array.from({ length: countOf(person) }, (): Observation[] => []);
  for (let at = 0; at < person.length; at++)
    persons[person[at] as number]?.push({
      item: (item[at] as number) * raters + (rater[at] as number),
      category: category[at] as number,
    });
  return persons;
}
