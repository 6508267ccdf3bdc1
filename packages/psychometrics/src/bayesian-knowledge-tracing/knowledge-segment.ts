import {
  plusScaled,
  type ScaledNumber,
  scaledNumber,
  timesScaled,
} from "../numeric/scaled-number.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import type { KnowledgeState } from "./knowledge-state.ts";
import { transitionOf } from "./read-knowledge.ts";
import { advanceKnowledge } from "./update-knowledge.ts";
import { responseFactors } from "./response-factors.ts";

/**
 * What a stretch of responses does to any state before it: the two states it makes of "known for certain" and of "not known for
 * certain". Plain JSON of fixed size. Stretches of one learner that were read apart, by date or by machine, merge in order.
 */
export interface KnowledgeSegment {
  readonly steps: number;
  readonly fromKnown: Pair;
  readonly fromUnknown: Pair;
}

interface Pair {
  readonly known: ScaledNumber;
  readonly unknown: ScaledNumber;
}

const one = /* @__PURE__ */ scaledNumber(1);
const none = /* @__PURE__ */ scaledNumber(0);

/**
 * The stretch of no responses.
 *
 * @example
 * ```ts
 * import { emptyKnowledgeSegment } from "@whole-learner/psychometrics";
 * emptyKnowledgeSegment.steps; // => 0
 * ```
 */
export const emptyKnowledgeSegment: KnowledgeSegment = {
  steps: 0,
  fromKnown: { known: one, unknown: none },
  fromUnknown: { known: none, unknown: one },
};

/**
 * The stretch with one response more, newest last.
 *
 * Throws RangeError as {@link updateKnowledge} does. Source: the products of the matrices of a hidden Markov model (Rabiner 1989, Proceedings of the IEEE 77,
 * 257-286), which may be taken in any brackets.
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, emptyKnowledgeSegment, extendKnowledgeSegment, knowledgeModel } from "@whole-learner/psychometrics";
 * const model = knowledgeModel(defaultKnowledgeParameters);
 * extendKnowledgeSegment(model, emptyKnowledgeSegment, 1).steps; // => 1
 * ```
 */
export function extendKnowledgeSegment(
  model: KnowledgeModel,
  { steps, fromKnown, fromUnknown }: KnowledgeSegment,
  response: number | null,
  weight: number = 1,
): KnowledgeSegment {
  const factors = responseFactors(model, response, weight);
  const after = (pair: Pair): Pair => {
    const { known, unknown } = advanceKnowledge({ steps, ...pair }, factors);
    return { known, unknown };
  };
  return { steps: steps + 1, fromKnown: after(fromKnown), fromUnknown: after(fromUnknown) };
}

/**
 * The state after a stretch: the same, up to rounding, as after its responses one by one.
 *
 * Throws nothing. Source: as {@link extendKnowledgeSegment}.
 *
 * @example
 * ```ts
 * import {
 *   applyKnowledgeSegment, defaultKnowledgeParameters, emptyKnowledgeSegment, extendKnowledgeSegment, knowledgeModel, startKnowledge, updateKnowledge,
 * } from "@whole-learner/psychometrics";
 * const model = knowledgeModel(defaultKnowledgeParameters);
 * const stretch = extendKnowledgeSegment(model, emptyKnowledgeSegment, 1);
 * const start = startKnowledge(model);
 * applyKnowledgeSegment(model, start, stretch).known.value === updateKnowledge(model, start, 1).known.value; // => true
 * ```
 */
export function applyKnowledgeSegment(
  model: KnowledgeModel,
  state: KnowledgeState,
  segment: KnowledgeSegment,
): KnowledgeState {
  if (segment.steps === 0) return state;
  const [known, unknown] = transitionOf(model, state);
  return { steps: state.steps + segment.steps, ...through(segment, { known, unknown }) };
}

/**
 * Two stretches as one, the older first. In any bracketing the same, up to rounding; never the other way round.
 *
 * Throws nothing. Source: as {@link extendKnowledgeSegment}.
 *
 * @example
 * ```ts
 * import { defaultKnowledgeParameters, emptyKnowledgeSegment, extendKnowledgeSegment, knowledgeModel, mergeKnowledgeSegments } from "@whole-learner/psychometrics";
 * const model = knowledgeModel(defaultKnowledgeParameters);
 * const autumn = extendKnowledgeSegment(model, emptyKnowledgeSegment, 0);
 * const spring = extendKnowledgeSegment(model, emptyKnowledgeSegment, 1);
 * mergeKnowledgeSegments(model, autumn, spring).steps; // => 2
 * ```
 */
export function mergeKnowledgeSegments(
  model: KnowledgeModel,
  older: KnowledgeSegment,
  newer: KnowledgeSegment,
): KnowledgeSegment {
  const { steps } = older;
  if (newer.steps === 0) return older;
  const after = (pair: Pair): Pair => {
    const [known, unknown] = transitionOf(model, { steps, ...pair });
    return through(newer, { known, unknown });
  };
  return {
    steps: steps + newer.steps,
    fromKnown: after(older.fromKnown),
    fromUnknown: after(older.fromUnknown),
  };
}

const through = ({ fromKnown, fromUnknown }: KnowledgeSegment, pair: Pair): Pair => ({
  known: plusScaled(
    timesScaled(fromKnown.known, pair.known),
    timesScaled(fromUnknown.known, pair.unknown),
  ),
  unknown: plusScaled(
    timesScaled(fromKnown.unknown, pair.known),
    timesScaled(fromUnknown.unknown, pair.unknown),
  ),
});
