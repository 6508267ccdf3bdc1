import { powerOfTwo } from "../numeric/float-words.ts";
import { scaledNumber } from "../numeric/scaled-number.ts";
import { checkProbability } from "./knowledge-parameters.ts";
import { type KnowledgeModel, missingResponse } from "./knowledge-model.ts";
import { responseFactors } from "./response-factors.ts";

/** Responses of many learners in columns: group g is rows `offsets[g]` to `offsets[g + 1]`, oldest first. */
export interface KnowledgeColumns {
  /** One byte for each response: 1 right, 0 wrong, or the code of a level; {@link missingResponse} where it is missing. */
  readonly codes: Uint8Array;
  /** One entry more than groups; the first need not be 0. */
  readonly offsets: Uint32Array;
  /** Each group's own probability of knowing before its first response, instead of the model's. */
  readonly priors?: Float64Array;
  /** How much each response counts; all 1 without it. Weights other than 1 are read one by one, many times slower. */
  readonly weights?: Float64Array;
}

/** Numbers of a row of the table: kept, learned, lost, stayed, known, unknown, and two that fill a cache line. */
export const rowBits = 3;

/** What the loops over columns look up. */
export interface KnowledgeTable {
  /** NaN in the rows of codes that the model does not have. */
  readonly factors: Float64Array;
  /** How many rows can be read before the pair has to be looked at; 0 where doubles will not do. */
  readonly block: number;
}

/** The factors of every code of a model, as doubles beside one another. */
export function knowledgeTable(model: KnowledgeModel): KnowledgeTable {
  const factors = new Float64Array(256 << rowBits).fill(Number.NaN);
  let bits = 1;
  const put = (code: number): void => {
    const of = responseFactors(model, code, 1);
    const row = [of.kept, of.learned, of.lost, of.stayed, of.known, of.unknown];
    factors.set(row, code << rowBits);
    // One bit more for the exponent's floor, and one for the sum of two.
    for (const factor of row) bits = Math.max(bits, Math.abs(scaledNumber(factor).exponent) + 2);
  };
  for (let code = 0; code < model.likelihoods.known.length; code += 1) put(code);
  put(missingResponse);
  return { factors, block: bits > widest ? 0 : Math.floor(span / bits) };
}

/*
 * A pair is read on in doubles where both numbers are 0 or from 2^-400 on. A block takes no more than 2^-300 from them, and what is looked up
 * at a row, a transition and a likelihood, 2^-150 each: never below 2^-1000, where doubles begin to lose digits.
 */
const least = /* @__PURE__ */ powerOfTwo(-400);
const span = 300;
const widest = 150;

/** Whether a pair can be read on in doubles. */
export const fitsBlock = (known: number, unknown: number): boolean =>
  (known === 0 || known >= least) && (unknown === 0 || unknown >= least);

/** What a pair is multiplied by to bring it back to where doubles are at ease; a power of two, which changes no digit. */
export const easing = (known: number, unknown: number): number =>
  powerOfTwo(-scaledNumber(known > unknown ? known : unknown).exponent);

/** Refuses columns that do not go together. */
export function checkKnowledgeColumns(
  { codes, offsets, priors, weights }: KnowledgeColumns,
  groups: number,
): void {
  if (groups >= offsets.length && groups > 0) {
    throw new RangeError(`out is for ${groups} groups, offsets for ${offsets.length - 1}`);
  }
  let rows = offsets[0] ?? 0;
  for (let group = 0; group < groups; group += 1) {
    const end = offsets[group + 1] as number;
    if (end < rows) throw new RangeError(`offsets fall after group ${group}: none may`);
    rows = end;
  }
  if (rows > codes.length) throw new RangeError(`offsets end at ${rows}, codes at ${codes.length}`);
  if (weights !== undefined && rows > weights.length) {
    throw new RangeError(`offsets end at ${rows}, weights at ${weights.length}`);
  }
  if (priors === undefined) return;
  if (groups > priors.length) {
    throw new RangeError(`groups are ${groups}, priors ${priors.length}`);
  }
  for (let group = 0; group < groups; group += 1) {
    checkProbability(`priors[${group}]`, priors[group] as number);
  }
}
