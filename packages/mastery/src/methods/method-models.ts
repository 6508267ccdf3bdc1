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
import { tracingModel } from "./bayesian-knowledge-tracing.ts";
import {
  abilityForLevel,
  abilityOf,
  calibrated,
  categoryValues,
  expectedLevelAt,
  levelDeviation,
} from "./calibrated-items.ts";
import type { Method } from "./method.ts";
import type { ModelOf } from "./model-result.ts";
import type { ModelSource } from "./model-source.ts";
import { trackedLevels } from "./ordinal-level-tracking.ts";
import type { Settled } from "./parameter.ts";
import type { Methods } from "./registry.ts";

/** The methods that say where their parameters come from: those of a model. */
type ModelIds = {
  readonly [Id in keyof Methods]: Settled<Methods[Id]["parameters"]> extends ModelSource
    ? Id
    : never;
}[keyof Methods];

/** The model of every statistical method of this package: one that has a source of parameters and no model does not compile. */
export type MethodModels = {
  readonly [Id in ModelIds]: ModelOf<Methods[Id]["parameters"], StateOf<Methods[Id]>>;
};

/** What a method's fold keeps. */
type StateOf<M> = M extends Method<string, infer _, infer State> ? State : never;

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
  "bayesian-knowledge-tracing": (settled, state) => {
    const read = readKnowledge(tracingModel(settled), state);
    if (read.status === "not-computable") return undefined;
    const known = read.pKnownAfterEvidence;
    const open = (p: number): boolean => compareSnapped(p, (1 - credibleMass) / 2) > 0;
    return {
      of: "known",
      pAtLeast: known,
      distribution: [1 - known, known],
      standardDeviation: Math.sqrt(known * (1 - known)),
      // Of two levels, not known (0) and known (1): both, where neither can be left out.
      interval: { lower: open(1 - known) ? 0 : 1, upper: open(known) ? 1 : 0, mass: credibleMass },
    };
  },
  "ordinal-level-tracking": (settled, state, scale) => {
    const { values } = trackedLevels(settled, scale);
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
  "beta-binomial": ({ a, b, cut }, counts) => {
    const posterior = betaPosterior(counts, { a, b });
    const pAtLeast = betaAtLeast(posterior, cut);
    return {
      of: "share-met",
      pAtLeast,
      distribution: [1 - pAtLeast, pAtLeast],
      standardDeviation: posterior.standardDeviation,
      interval: { ...credibleInterval(posterior), mass: credibleMass },
    };
  },
  "item-response": (settled, { counts, untold }, scale) => {
    const known = calibrated(settled);
    if (untold || scale === undefined) return undefined;
    const values = categoryValues(known.top, scale);
    const grid = abilityOf(known, counts);
    const posterior = { grid };
    const { lower, upper, probability } = abilityInterval(posterior);
    // As the policy reads the expected level, so that the probabilities and the level never speak of two goals.
    const reached = (level: number): number =>
      abilityAtLeast(posterior, abilityForLevel(known, level, values));
    const each = scale.levelsFrom && [1, ...scale.levelsFrom.map(reached)];
    return {
      of: "level",
      pAtLeast: reached(scale.goalFrom ?? scale.goal),
      ...(each === undefined
        ? {}
        : { distribution: each.map((p, level) => p - (each[level + 1] ?? 0)) }),
      standardDeviation: levelDeviation(known, grid, values),
      // The expected level rises with the ability: its ends are those of the ability.
      interval: {
        lower: expectedLevelAt(known, lower, values),
        upper: expectedLevelAt(known, upper, values),
        mass: probability,
      },
    };
  },
};
