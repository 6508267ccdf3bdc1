import { drawBelow } from "../numeric/draw-below.ts";
import { normalCdf } from "../numeric/normal-cdf.ts";
import { redrawnQuantile } from "../numeric/redrawn-quantile.ts";
import { seedDraws } from "../numeric/seed-draws.ts";
import { fitData, movableOf } from "./fit-data.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import {
  type KnowledgeFit,
  knowledgeFitDefaults,
  type KnowledgeFitOptions,
} from "./knowledge-fit.ts";
import type { KnowledgeParameters } from "./knowledge-parameters.ts";
import { beginWay, climbOn } from "./maximise-knowledge.ts";

/** How often and from which seed learners are drawn. */
export interface KnowledgeBootstrapOptions extends KnowledgeFitOptions {
  /** How many times a class of as many learners is drawn and fitted: 200. */
  readonly samples?: number;
  /** The same seed draws the same learners. */
  readonly seed: number;
  /** How much an interval is to cover: 0.95. */
  readonly level?: number;
}

/** Classes drawn again, each with what was fitted to it. */
export interface RedrawnKnowledge {
  readonly drawn: readonly KnowledgeParameters[];
  /** How many of them had not converged. */
  readonly notConverged: number;
  /** How much lies beyond either end of an interval between quantiles of them, widened for few learners. */
  readonly tail: number;
}

/** As many learners drawn again, with replacement, and each such class fitted from the estimates on. */
export function redrawnKnowledge(
  columns: KnowledgeColumns,
  fit: KnowledgeFit,
  options: KnowledgeBootstrapOptions,
): RedrawnKnowledge {
  const { samples = 200, seed, level = 0.95, ...others } = options;
  if (!Number.isInteger(samples) || samples < 2) {
    throw new RangeError(`samples is ${samples}: it is a whole number from 2 on`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`level is ${level}: it is between 0 and 1`);
  const settled = { ...knowledgeFitDefaults, ...others };
  const movable = { ...movableOf(columns, settled), names: fit.estimated };
  const groups = columns.offsets.length - 1;
  const answering = Array.from({ length: groups }, (_, group) => group).filter(
    (group) => (columns.offsets[group] as number) < (columns.offsets[group + 1] as number),
  );
  const counts = new Uint32Array(groups);
  const { data } = fitData(columns, counts);
  let state = seedDraws(seed);
  let notConverged = 0;
  const drawn = Array.from({ length: samples }, () => {
    counts.fill(0);
    for (let learner = 0; learner < answering.length; learner += 1) {
      const one = drawBelow(state, answering.length);
      state = one.state;
      const group = answering[one.value] as number;
      counts[group] = (counts[group] as number) + 1;
    }
    const way = beginWay(data, fit.parameters);
    // The estimates allow every learner, so they allow every class of them.
    if ("impossible" in way) return fit.parameters;
    const ended = climbOn(data, way, movable, settled);
    if (!ended.converged) notConverged += 1;
    return ended.parameters;
  });
  const tail =
    answering.length < 2
      ? (1 - level) / 2
      : normalCdf(-redrawnQuantile((1 + level) / 2, answering.length));
  return { drawn, notConverged, tail };
}
