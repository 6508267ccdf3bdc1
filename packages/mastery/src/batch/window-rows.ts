import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { WindowSection } from "../policy/sections.ts";
import type { RowFlags } from "./row-flags.ts";

/** A range of groups with what a window reads of their rows. */
export interface WindowedRange {
  readonly offsets: Uint32Array;
  readonly times: Float64Array | undefined;
  /** The number that a row is. */
  readonly scoreAt: (row: number) => number;
  /** The first instant that the window's days hold, where it is one of days. */
  readonly fromInstant: number | undefined;
}

/** Stage 6 over columns, group by group: the time, then dropping the lowest, then the best, then the newest. */
export function windowRows(
  { kept, first }: RowFlags,
  { dropLowest, best, recent }: WindowSection,
  { offsets, times, scoreAt, fromInstant }: WindowedRange,
): void {
  const counts = dropLowest !== undefined || best !== undefined || recent !== undefined;
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    if (fromInstant !== undefined && times !== undefined) {
      for (let row = begin; row < end && (times[row] as number) < fromInstant; row += 1) {
        kept[row - first] = 0;
      }
    }
    if (!counts) continue;
    let rows: number[] = [];
    for (let row = begin; row < end; row += 1) if (kept[row - first] === 1) rows.push(row);
    const leave = (away: readonly number[]): void => {
      for (const row of away) kept[row - first] = 0;
      rows = rows.filter((row) => kept[row - first] === 1);
    };
    // Lowest first, of equal ones the oldest.
    const byScore = (): readonly number[] =>
      [...rows].sort((a, b) => compareSnapped(scoreAt(a), scoreAt(b)) || a - b);
    if (dropLowest !== undefined) {
      // Never the last piece: something must be left to look at.
      leave(byScore().slice(0, Math.max(0, Math.min(dropLowest, rows.length - 1))));
    }
    if (best !== undefined) leave(byScore().slice(0, Math.max(0, rows.length - best)));
    if (recent !== undefined) leave(rows.slice(0, Math.max(0, rows.length - recent)));
  }
}
