import { sampleQuantile } from "../numeric/sample-quantile.ts";
import { knowledgeByGroup } from "./knowledge-by-group.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import type { KnowledgeFit } from "./knowledge-fit.ts";
import { knowledgeModel } from "./knowledge-model.ts";
import { type KnowledgeBootstrapOptions, redrawnKnowledge } from "./redrawn-knowledge.ts";

/** What is known of a learner, and how far it may be off because parameters are estimates. */
export interface KnownInterval {
  /** The probability that the skill is known after the last response, by the fitted parameters. NaN, as both ends, for a learner without responses. */
  readonly pKnown: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Of every learner, the probability that the skill is known and from where to where it lies for what is not known of the parameters: as many learners are drawn again, with
 * replacement, the parameters are fitted to each such class, and everybody's probability is computed anew; the interval goes between the quantiles, widened for few learners.
 * It says nothing of what the model leaves out. A number for each class and learner is held: 200 classes of 10,000 learners take 16 MB.
 *
 * Throws RangeError as {@link fitKnowledge} does, where `samples` is no whole number from 2 on, and for a level outside 0 to 1.
 *
 * Source: Efron and Tibshirani (1993), An introduction to the bootstrap, chapters 6 and 13 (percentile intervals).
 *
 * @param columns - the responses that were fitted
 * @param fit - what {@link fitKnowledge} said of them
 * @param options - those of the fit (bounds; what was estimated is the fit's), with a seed
 *
 * @example
 * ```ts
 * import { fitKnowledge, knownBetween } from "@whole-learner/psychometrics";
 * const columns = { codes: Uint8Array.of(0, 1, 1, 0, 0, 1), offsets: Uint32Array.of(0, 3, 6) };
 * const fit = fitKnowledge(columns, { fixed: { guess: 0.2, slip: 0.1 } });
 * const [first] = "parameters" in fit ? knownBetween(columns, fit, { seed: 1, samples: 20 }) : [];
 * first !== undefined && first.lower <= first.pKnown && first.pKnown <= first.upper; // => true
 * ```
 */
export function knownBetween(
  columns: KnowledgeColumns,
  fit: KnowledgeFit,
  options: KnowledgeBootstrapOptions,
): readonly KnownInterval[] {
  const { drawn, tail } = redrawnKnowledge(columns, fit, options);
  const knownBy = (parameters: KnowledgeFit["parameters"]): Float64Array => {
    const known = new Float64Array(columns.offsets.length - 1);
    knowledgeByGroup(knowledgeModel(parameters), columns, known);
    return known;
  };
  const again = drawn.map(knownBy);
  return Array.from(knownBy(fit.parameters), (pKnown, learner) => {
    // A class under whose parameters the responses are impossible says nothing of the learner.
    const values = again
      .map((known) => known[learner] as number)
      .filter((known) => !Number.isNaN(known))
      .sort((a, b) => a - b);
    if (values.length === 0) return { pKnown, lower: Number.NaN, upper: Number.NaN };
    return { pKnown, lower: sampleQuantile(values, tail), upper: sampleQuantile(values, 1 - tail) };
  });
}
