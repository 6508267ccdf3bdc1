import {
  abilityOf,
  calibrated,
  categoryOf,
  categoryValues,
  expectedLevel,
} from "./calibrated-items.ts";
import type { Kernels } from "./kernels.ts";
import type { ScaleNumbers } from "./method.ts";

/** Scores that are kept at most: of more different counts each is computed where it comes up. */
const mostKept = 65_536;

/**
 * The loops of `item-response`: the score depends on how often each category was given and on nothing else, so that it is computed once for groups that are
 * alike in this. No column says which indicator a row is of: where items are told apart by it, there is no loop.
 */
export function itemResponseKernels(
  settings: Parameters<typeof calibrated>[0],
  scale: ScaleNumbers | undefined,
): Kernels {
  if (settings.indicators.length > 0) return {};
  const known = calibrated(settings);
  const worth = categoryValues(known.top, scale);
  const kept = new Map<string, number>();
  const scoreOf = (counts: readonly number[]): number => {
    const key = counts.join();
    const before = kept.get(key);
    if (before !== undefined) return before;
    const score = expectedLevel(known, abilityOf(known, [counts]), worth);
    if (kept.size < mostKept) kept.set(key, score);
    return score;
  };
  const none = Array.from({ length: known.top + 1 }, () => 0);
  /** Each group's counts after each of its rows. */
  const run = (
    categoryAt: (row: number) => number,
    offsets: Uint32Array,
    groups: number,
    write: (counts: readonly number[], group: number, row: number, last: boolean) => void,
  ): void => {
    for (let group = 0; group < groups; group += 1) {
      const end = offsets[group + 1] as number;
      const counts = [...none];
      for (let row = offsets[group] as number; row < end; row += 1) {
        const category = categoryAt(row);
        counts[category] = (counts[category] as number) + 1;
        write(counts, group, row, row + 1 === end);
      }
    }
  };
  const last = (
    categoryAt: (row: number) => number,
    offsets: Uint32Array,
    out: Float64Array,
  ): void => {
    out.fill(Number.NaN);
    run(categoryAt, offsets, out.length, (counts, group, _, isLast) => {
      if (isLast) out[group] = scoreOf(counts);
    });
  };
  const each = (
    categoryAt: (row: number) => number,
    offsets: Uint32Array,
    out: Float64Array,
  ): void => {
    const first = offsets[0] as number;
    run(categoryAt, offsets, offsets.length - 1, (counts, _, row) => {
      out[row - first] = scoreOf(counts);
    });
  };
  const ofNumbers =
    (scores: Float64Array) =>
    (row: number): number =>
      categoryOf(scores[row] as number, worth);
  const ofLevels = (codes: Uint8Array, values: Float64Array): ((row: number) => number) => {
    const categories = Array.from(values, (value) => categoryOf(value, worth));
    return (row) => categories[codes[row] as number] as number;
  };
  return {
    numbers: (scores, offsets, out) => last(ofNumbers(scores), offsets, out),
    levels: (codes, values, offsets, out) => last(ofLevels(codes, values), offsets, out),
    numbersSoFar: (scores, offsets, out) => each(ofNumbers(scores), offsets, out),
    levelsSoFar: (codes, values, offsets, out) => each(ofLevels(codes, values), offsets, out),
  };
}
