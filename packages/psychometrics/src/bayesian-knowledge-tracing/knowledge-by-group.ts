import {
  checkKnowledgeColumns,
  easing,
  fitsBlock,
  type KnowledgeColumns,
  type KnowledgeTable,
  knowledgeTable,
  rowBits,
} from "./knowledge-columns.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import { startKnowledge } from "./knowledge-state.ts";
import { pKnown } from "./read-knowledge.ts";
import { updateKnowledge } from "./update-knowledge.ts";

/**
 * P(known when the last response was given | all responses) of each group, to the bit what {@link updateKnowledge} comes to, written
 * to `out`. NaN stands for a group without responses, and for one whose responses are impossible under the model.
 *
 * Throws RangeError where `out` is longer than there are groups, where columns do not go together, where a prior is no probability, and for a
 * code that the model does not have.
 *
 * Source: as {@link filterKnowledge}.
 *
 * @param out - one number for each group, for as many groups as it is long
 *
 * @example
 * ```ts
 * import { knowledgeByGroup, knowledgeModel } from "@whole-learner/psychometrics";
 * const model = knowledgeModel({ prior: 0.5, learn: 0.5, guess: 0.25, slip: 0.25, forget: 0 });
 * const out = new Float64Array(2);
 * knowledgeByGroup(model, { codes: Uint8Array.of(1, 1, 255), offsets: Uint32Array.of(0, 1, 3) }, out);
 * [...out]; // => [0.75, 0.875]
 * ```
 */
export function knowledgeByGroup(
  model: KnowledgeModel,
  columns: KnowledgeColumns,
  out: Float64Array,
): void {
  checkKnowledgeColumns(columns, out.length);
  const table = knowledgeTable(model);
  if (columns.weights !== undefined || table.block === 0) out.fill(Number.NaN);
  else inDoubles(model, columns, table, out);
  for (let group = 0; group < out.length; group += 1) {
    // What doubles cannot hold is read once more, one by one, as is what is impossible or has a code that the model lacks.
    if (Number.isNaN(out[group])) out[group] = oneByOne(model, columns, group);
  }
}

/** Writes NaN for a group that doubles cannot hold. */
function inDoubles(
  { parameters: { prior: common, forget } }: KnowledgeModel,
  { codes, offsets, priors }: KnowledgeColumns,
  { factors, block }: KnowledgeTable,
  out: Float64Array,
): void {
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    const prior = priors === undefined ? common : (priors[group] as number);
    out[group] = Number.NaN;
    if (begin === end || !fitsBlock(prior, 1 - prior)) continue;
    const first = (codes[begin] as number) << rowBits;
    let known = prior * (factors[first + 4] as number);
    let unknown = (1 - prior) * (factors[first + 5] as number);
    let row = begin + 1;
    for (let stop = begin + block; ; stop = row + block) {
      const last = stop < end ? stop : end;
      // Where nothing is forgotten, nothing comes back from "known": the same bits with a product and a sum less.
      if (forget === 0) {
        for (; row < last; row += 1) {
          const at = (codes[row] as number) << rowBits;
          known = known * (factors[at] as number) + unknown * (factors[at + 1] as number);
          unknown *= factors[at + 3] as number;
        }
      } else {
        for (; row < last; row += 1) {
          const at = (codes[row] as number) << rowBits;
          const next = known * (factors[at] as number) + unknown * (factors[at + 1] as number);
          unknown = known * (factors[at + 2] as number) + unknown * (factors[at + 3] as number);
          known = next;
        }
      }
      if (row === end) {
        out[group] = known / (known + unknown);
        break;
      }
      const scale = easing(known, unknown);
      known *= scale;
      unknown *= scale;
      if (!fitsBlock(known, unknown)) break;
    }
  }
}

function oneByOne(
  model: KnowledgeModel,
  { codes, offsets, priors, weights }: KnowledgeColumns,
  group: number,
): number {
  const begin = offsets[group] as number;
  const end = offsets[group + 1] as number;
  if (begin === end) return Number.NaN;
  let state = startKnowledge(model, priors?.[group]);
  for (let row = begin; row < end; row += 1) {
    state = updateKnowledge(model, state, codes[row] as number, weights?.[row]);
  }
  return pKnown(state) ?? Number.NaN;
}
