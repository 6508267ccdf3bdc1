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
  const { prior, forget } = model.parameters;
  const { weights, priors } = columns;
  const isWhole = weights !== undefined || table.block === 0;
  const isPlain = forget === 0 && priors === undefined && fitsBlock(prior, 1 - prior);
  const inDoubles = isPlain ? plainly : eachByItsOwn;
  if (!isWhole && inDoubles(model, columns, table, out)) return;
  for (let group = 0; group < out.length; group += 1) {
    // What doubles cannot hold is read once more, one by one, as is what is impossible or has a code that the model lacks.
    if (isWhole || Number.isNaN(out[group])) out[group] = oneByOne(model, columns, group);
  }
}

/** Writes what doubles can hold, and NaN for any other group; whether there was none. */
type InDoubles = (
  model: KnowledgeModel,
  columns: KnowledgeColumns,
  table: KnowledgeTable,
  out: Float64Array,
) => boolean;

/** Where all begin alike and nothing is forgotten, as nearly always: nothing comes back from "known". The same bits with less to ask of each group. */
const plainly: InDoubles = ({ parameters: { prior } }, { codes, offsets }, table, out) => {
  const { factors, block } = table;
  // NaN as soon as one of the numbers is.
  let sum = 0;
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    if (begin === end) {
      out[group] = sum = Number.NaN;
      continue;
    }
    const first = (codes[begin] as number) << rowBits;
    let known = prior * (factors[first + 4] as number);
    let unknown = (1 - prior) * (factors[first + 5] as number);
    const last = end - begin > block ? begin + 1 : end;
    for (let row = begin + 1; row < last; row += 1) {
      const at = (codes[row] as number) << rowBits;
      known = known * (factors[at] as number) + unknown * (factors[at + 1] as number);
      unknown *= factors[at + 3] as number;
    }
    const p =
      last === end
        ? known / (known + unknown)
        : inBlocks({ known, unknown }, { codes, from: last, end }, table, 0);
    out[group] = p;
    sum += p;
  }
  return !Number.isNaN(sum);
};

const eachByItsOwn: InDoubles = (
  { parameters: { prior: common, forget } },
  { codes, offsets, priors },
  table,
  out,
) => {
  const { factors } = table;
  let sum = 0;
  for (let group = 0; group < out.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    const prior = priors === undefined ? common : (priors[group] as number);
    let p = Number.NaN;
    if (begin < end && fitsBlock(prior, 1 - prior)) {
      const first = (codes[begin] as number) << rowBits;
      const known = prior * (factors[first + 4] as number);
      const unknown = (1 - prior) * (factors[first + 5] as number);
      p = inBlocks({ known, unknown }, { codes, from: begin + 1, end }, table, forget);
    }
    out[group] = p;
    sum += p;
  }
  return !Number.isNaN(sum);
};

/** Reads a group block by block; NaN where doubles cannot hold it. */
function inBlocks(
  pair: { readonly known: number; readonly unknown: number },
  rows: { readonly codes: Uint8Array; readonly from: number; readonly end: number },
  { factors, block }: KnowledgeTable,
  forget: number,
): number {
  const { codes, from, end } = rows;
  let { known, unknown } = pair;
  let row = from;
  for (let stop = from - 1 + block; ; stop = row + block) {
    const last = stop < end ? stop : end;
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
    if (row === end) return known / (known + unknown);
    const scale = easing(known, unknown);
    known *= scale;
    unknown *= scale;
    if (!fitsBlock(known, unknown)) return Number.NaN;
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
