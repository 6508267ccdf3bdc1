import { powerOfTwo } from "../numeric/float-words.ts";
import { scaledNumber } from "../numeric/scaled-number.ts";
import { type LevelEvent, likelihoodOf, powersOfEvent } from "./level-event.ts";
import type { LevelModel } from "./level-model.ts";
import { readLevels } from "./read-levels.ts";
import { type LevelState, startLevels, updateLevels } from "./update-levels.ts";

/** Performances of many learners in columns: group g is rows `offsets[g]` to `offsets[g + 1]`, oldest first. */
export interface LevelColumns {
  /** What each code stands for: a performance with its ratings, one step after the one before. */
  readonly evidence: readonly Omit<LevelEvent, "elapsed">[];
  readonly codes: Uint8Array;
  readonly offsets: Uint32Array;
  /** The number that each level stands for. */
  readonly values: readonly number[];
}

/** Doubles are at ease from here to its inverse: a step takes no more than its own factors from that. */
const least = 1e-60;

/**
 * The expected level of each group after its last performance, to the bit what {@link updateLevels} and {@link readLevels} come to, written to
 * `out`; NaN for a group without performances and for one whose ratings are impossible. In doubles where they hold the numbers, which is nearly always.
 *
 * Errors: RangeError for a code without evidence, and as in {@link updateLevels}.
 *
 * Source: as {@link updateLevels}.
 *
 * @param out - one number for each group, for as many groups as it is long
 *
 * @example
 * ```ts
 * import { defaultLevelParameters, levelModel, levelsByGroup } from "@whole-learner/psychometrics";
 * const model = levelModel(defaultLevelParameters(3));
 * const evidence = [0, 1, 2].map((rating) => ({ ratings: [rating] }));
 * const out = new Float64Array(1);
 * levelsByGroup(model, { evidence, codes: Uint8Array.of(1), offsets: Uint32Array.of(0, 1), values: [1, 2, 3] }, out);
 * out[0]?.toFixed(9); // => "2.000000000"
 * ```
 */
export function levelsByGroup(model: LevelModel, columns: LevelColumns, out: Float64Array): void {
  const { evidence, codes, offsets } = columns;
  const factors = evidence.map((event) => factorsOf(model, event));
  for (let group = 0; group < out.length; group++) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    for (let row = begin; row < end; row++) {
      if (factors[codes[row] as number] === undefined) {
        throw new RangeError(`codes: ${codes[row]} has no evidence`);
      }
    }
    out[group] =
      begin === end
        ? Number.NaN
        : (inDoubles(model, columns, factors, begin, end) ?? oneByOne(model, columns, begin, end));
  }
}

/** What a code multiplies each level by, rating after rating: the products are rounded as the fold rounds them. */
const factorsOf = (model: LevelModel, event: LevelEvent): readonly (readonly number[])[] => {
  const powers = powersOfEvent(model, event);
  return Array.from({ length: model.levels }, (_, level) =>
    powers.map((power) => likelihoodOf(power, level)),
  );
};

/** Undefined where doubles would lose digits. */
function inDoubles(
  { parameters, levels }: LevelModel,
  { codes, values }: LevelColumns,
  factors: readonly (readonly (readonly number[])[])[],
  begin: number,
  end: number,
): number | undefined {
  const { transition } = parameters;
  let now = [...parameters.prior];
  let next = now.map(() => 0);
  for (let row = begin; row < end; row++) {
    if (row > begin) {
      for (let to = 0; to < levels; to++) {
        let sum = 0;
        for (let from = 0; from < levels; from++) {
          sum += (now[from] as number) * (transition[from]?.[to] as number);
        }
        next[to] = sum;
      }
      [now, next] = [next, now];
    }
    const of = factors[codes[row] as number] as readonly (readonly number[])[];
    let highest = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let level = 0; level < levels; level++) {
      let weight = now[level] as number;
      for (const factor of of[level] as readonly number[]) {
        if (factor < least) return undefined;
        weight *= factor;
      }
      now[level] = weight;
      highest = Math.max(highest, weight);
      lowest = Math.min(lowest, weight);
    }
    if (!(lowest >= least)) return undefined;
    if (highest < least * 1e30) {
      // A power of two changes no digit.
      const scale = powerOfTwo(-scaledNumber(highest).exponent);
      for (let level = 0; level < levels; level++) now[level] = (now[level] as number) * scale;
    }
  }
  let total = 0;
  for (let level = levels - 1; level >= 0; level--) total += now[level] as number;
  let expected = 0;
  for (let level = 0; level < levels; level++) {
    expected += ((now[level] as number) / total) * (values[level] as number);
  }
  return expected;
}

function oneByOne(
  model: LevelModel,
  { evidence, codes, values }: LevelColumns,
  begin: number,
  end: number,
): number {
  let state: LevelState = startLevels(model);
  for (let row = begin; row < end; row++) {
    state = updateLevels(model, state, evidence[codes[row] as number] as LevelEvent);
  }
  const read = readLevels(state, { values });
  return read.status === "computed" ? read.expectedLevel : Number.NaN;
}
