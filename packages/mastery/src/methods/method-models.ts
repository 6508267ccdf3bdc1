import { readKnowledge } from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import {
  betaAtLeast,
  betaPosterior,
  credibleInterval,
  credibleMass,
} from "@whole-learner/psychometrics/beta-binomial";
import { abilityAtLeast, abilityInterval } from "@whole-learner/psychometrics/item-response";
import { readLevels, readLevelsDefaults } from "@whole-learner/psychometrics/ordinal";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import { bayesianKnowledgeTracing, tracingModel } from "./bayesian-knowledge-tracing.ts";
import { betaBinomial } from "./beta-binomial.ts";
import { abilityForLevel, abilityOf, calibrated, itemResponse, levelAt } from "./item-response.ts";
import type { Fold, ScoredSeries } from "./method.ts";
import type { ModelOf } from "./model-result.ts";
import type { ModelSource } from "./model-source.ts";
import { ordinalLevelTracking, trackedLevels } from "./ordinal-level-tracking.ts";
import type { Settled } from "./parameter.ts";
import type { Methods } from "./registry.ts";

/** The methods that say where their parameters come from: those of a model. */
type ModelIds = {
  readonly [Id in keyof Methods]: Settled<Methods[Id]["parameters"]> extends ModelSource
    ? Id
    : never;
}[keyof Methods];

/** The model of every statistical method of this package: one that has a source of parameters and no model does not compile. */
export type MethodModels = { readonly [Id in ModelIds]: ModelOf<Methods[Id]["parameters"]> };

const stateOf = <State>(fold: Fold<State>, series: ScoredSeries): State =>
  series.reduce((state, piece) => fold.step(state, piece), fold.init());

/**
 * What the models of this package say beside their number, by the method's id. They stand beside the methods, as the loops do, so that whoever only
 * scores a series does not carry them; `compile` puts them to work, and `compileWith` does where it is handed them.
 *
 * @example
 * ```ts
 * import { methodModels } from "@whole-learner/mastery/methods";
 * Object.keys(methodModels);
 * // => ["bayesian-knowledge-tracing", "ordinal-level-tracking", "beta-binomial", "item-response"]
 * ```
 */
export const methodModels: MethodModels = {
  "bayesian-knowledge-tracing": (settled, series) => {
    const state = stateOf(bayesianKnowledgeTracing.fold(settled), series);
    const read = readKnowledge(tracingModel(settled), state);
    if (read.status === "not-computable") return undefined;
    const known = read.pKnownAfterEvidence;
    return { of: "known", pAtLeast: known, distribution: [1 - known, known] };
  },
  "ordinal-level-tracking": (settled, series, scale) => {
    const { values } = trackedLevels(settled, scale);
    const state = stateOf(ordinalLevelTracking.fold(settled, scale), series);
    const read = readLevels(state, { values });
    if (read.status === "not-computable" || scale === undefined) return undefined;
    const goal = values.findIndex((value) => compareSnapped(value, scale.goal) >= 0);
    const { lowest, highest } = read.credible;
    return {
      of: "level",
      // A goal above all levels is reached by none.
      pAtLeast: read.pAtLeast[goal] ?? 0,
      distribution: read.probabilities,
      standardDeviation: read.standardDeviation,
      interval: {
        lower: values[lowest] as number,
        upper: values[highest] as number,
        mass: readLevelsDefaults.mass,
      },
    };
  },
  "beta-binomial": (settled, series) => {
    const { a, b, cut } = settled;
    const posterior = betaPosterior(stateOf(betaBinomial.fold(settled), series), { a, b });
    return {
      of: "share-met",
      pAtLeast: betaAtLeast(posterior, cut),
      standardDeviation: posterior.standardDeviation,
      interval: { ...credibleInterval(posterior), mass: credibleMass },
    };
  },
  "item-response": (settled, series, scale) => {
    const known = calibrated(settled);
    const { counts, untold } = stateOf(itemResponse.fold(settled, scale), series);
    if (untold || scale === undefined) return undefined;
    const posterior = abilityOf(known, counts);
    const { lower, upper, probability } = abilityInterval(posterior);
    return {
      of: "level",
      pAtLeast: abilityAtLeast(posterior, abilityForLevel(known, scale.goal, scale)),
      // The expected level rises with the ability: its ends are those of the ability.
      interval: {
        lower: levelAt(known, lower, scale),
        upper: levelAt(known, upper, scale),
        mass: probability,
      },
    };
  },
};
