import {
  checkKnowledgeColumns,
  easing,
  fitsBlock,
  type KnowledgeColumns,
  knowledgeTable,
  rowBits,
} from "./knowledge-columns.ts";
import type { KnowledgeModel } from "./knowledge-model.ts";
import { startKnowledge } from "./knowledge-state.ts";
import { foretell, pKnown, shareOfPair, transitionOf } from "./read-knowledge.ts";
import { updateKnowledge } from "./update-knowledge.ts";

/** Where to write what {@link filterKnowledge} gives for each response: those that are there are written. */
export interface KnowledgeTraceColumns {
  readonly pKnownBefore?: Float64Array;
  readonly pCorrect?: Float64Array;
  readonly pKnownAfterEvidence?: Float64Array;
  readonly pKnownAfterTransition?: Float64Array;
}

/**
 * {@link filterKnowledge} over columns, to the same bits: entry `row - offsets[0]` of each column is about row `row`. NaN stands from the response on that
 * makes a group's evidence impossible; what was foretold of that response stays.
 *
 * Throws RangeError where a column of `out` is shorter than the rows, where columns do not go together, where a prior is no probability, and
 * for a code that the model does not have.
 *
 * Source: as {@link filterKnowledge}.
 *
 * @example
 * ```ts
 * import { knowledgeByResponse, knowledgeModel } from "@whole-learner/psychometrics";
 * const model = knowledgeModel({ prior: 0.5, learn: 0.5, guess: 0.25, slip: 0.25, forget: 0 });
 * const pKnownAfterTransition = new Float64Array(2);
 * knowledgeByResponse(model, { codes: Uint8Array.of(1, 1), offsets: Uint32Array.of(0, 1, 2) }, { pKnownAfterTransition });
 * [...pKnownAfterTransition]; // => [0.875, 0.875]
 * ```
 */
export function knowledgeByResponse(
  model: KnowledgeModel,
  columns: KnowledgeColumns,
  out: KnowledgeTraceColumns,
): void {
  const groups = Math.max(0, columns.offsets.length - 1);
  checkKnowledgeColumns(columns, groups);
  checkRoom(columns.offsets, groups, out);
  const table = knowledgeTable(model);
  const slowly = columns.weights !== undefined || table.block === 0;
  for (let group = 0; group < groups; group += 1) {
    if (slowly || !inDoubles(model, columns, table, out, group)) {
      oneByOne(model, columns, out, group);
    }
  }
}

/** Writes a group, and says whether doubles could hold it. */
function inDoubles(
  { parameters, likelihoods }: KnowledgeModel,
  { codes, offsets, priors }: KnowledgeColumns,
  { factors, block }: { readonly factors: Float64Array; readonly block: number },
  { pKnownBefore, pCorrect, pKnownAfterEvidence, pKnownAfterTransition }: KnowledgeTraceColumns,
  group: number,
): boolean {
  const { learn, forget } = parameters;
  const rightIfKnown = likelihoods.known[1] ?? 0;
  const rightIfNot = likelihoods.unknown[1] ?? 0;
  const shift = offsets[0] as number;
  const begin = offsets[group] as number;
  const end = offsets[group + 1] as number;
  const prior = priors?.[group] ?? parameters.prior;
  let known = prior;
  let unknown = 1 - prior;
  // The pair before the response, and the pair after the one before that.
  let knownNext = known;
  let unknownNext = unknown;
  for (let row = begin; row < end; row += 1) {
    if ((row - begin) % block === 0) {
      const scale = row === begin ? 1 : easing(known, unknown);
      known *= scale;
      unknown *= scale;
      knownNext *= scale;
      unknownNext *= scale;
      if (!fitsBlock(known, unknown)) return false;
    }
    const total = knownNext + unknownNext;
    if (pKnownBefore !== undefined) pKnownBefore[row - shift] = knownNext / total;
    if (pCorrect !== undefined) {
      pCorrect[row - shift] = (knownNext * rightIfKnown + unknownNext * rightIfNot) / total;
    }
    const at = (codes[row] as number) << rowBits;
    if (row === begin) {
      known *= factors[at + 4] as number;
      unknown *= factors[at + 5] as number;
    } else {
      const next = known * (factors[at] as number) + unknown * (factors[at + 1] as number);
      unknown = known * (factors[at + 2] as number) + unknown * (factors[at + 3] as number);
      known = next;
    }
    knownNext = known * (1 - forget) + unknown * learn;
    unknownNext = known * forget + unknown * (1 - learn);
    const after = known / (known + unknown);
    if (Number.isNaN(after)) return false;
    if (pKnownAfterEvidence !== undefined) pKnownAfterEvidence[row - shift] = after;
    if (pKnownAfterTransition !== undefined) {
      pKnownAfterTransition[row - shift] = knownNext / (knownNext + unknownNext);
    }
  }
  return true;
}

function oneByOne(
  model: KnowledgeModel,
  { codes, offsets, priors, weights }: KnowledgeColumns,
  out: KnowledgeTraceColumns,
  group: number,
): void {
  const shift = offsets[0] as number;
  const end = offsets[group + 1] as number;
  let state = startKnowledge(model, priors?.[group]);
  for (let row = offsets[group] as number; row < end; row += 1) {
    const before = transitionOf(model, state);
    const foretold = shareOfPair(...before);
    const write = (column: Float64Array | undefined, value: number | undefined): void => {
      if (column !== undefined) column[row - shift] = value ?? Number.NaN;
    };
    write(out.pKnownBefore, foretold);
    write(out.pCorrect, foretold === undefined ? undefined : (foretell(model, ...before)[1] ?? 0));
    state = updateKnowledge(model, state, codes[row] as number, weights?.[row]);
    write(out.pKnownAfterEvidence, pKnown(state));
    write(out.pKnownAfterTransition, shareOfPair(...transitionOf(model, state)));
  }
}

function checkRoom(offsets: Uint32Array, groups: number, out: KnowledgeTraceColumns): void {
  const rows = (offsets[groups] ?? 0) - (offsets[0] ?? 0);
  for (const [name, column] of Object.entries(out) as [string, Float64Array | undefined][]) {
    if (column === undefined || column.length >= rows) continue;
    throw new RangeError(`${name} is ${column.length} long, for ${rows} rows`);
  }
}
