import type { Vocabulary } from "@whole-learner/core";
import { pow } from "@whole-learner/psychometrics/numeric";
import { factorOf } from "../pieces/weigh.ts";
import { dayLength } from "../pieces/due.ts";
import type { WeighSection } from "../policy/sections.ts";
import type { GroupedColumns, TermColumn } from "./evidence-columns.ts";
import type { RowFlags } from "./row-flags.ts";

/** What weighing asks beside the columns. */
export interface RowWeighing {
  readonly weigh: WeighSection;
  readonly vocabulary: Vocabulary;
  readonly offsets: Uint32Array;
  /** The newest row of each group before the window: ages are counted from it. */
  readonly newest: Float64Array | undefined;
}

/** The newest row that is kept of each group. Rows are in order, so it is the last one. */
export function newestKept(
  offsets: Uint32Array,
  times: Float64Array,
  { kept, first }: RowFlags,
): Float64Array {
  const newest = new Float64Array(offsets.length - 1);
  for (let group = 0; group < newest.length; group += 1) {
    let row = (offsets[group + 1] as number) - 1;
    while (row >= (offsets[group] as number) && kept[row - first] !== 1) row -= 1;
    newest[group] = row < (offsets[group] as number) ? 0 : (times[row] as number);
  }
  return newest;
}

const factorsOf = (
  column: TermColumn | undefined,
  factors: { readonly [term: string]: number } | undefined,
  vocabulary: Parameters<typeof factorOf>[2],
  without?: string,
): ((row: number) => number) => {
  if (factors === undefined) return () => 1;
  if (column === undefined) {
    const same = factorOf(factors, without, vocabulary);
    return () => same;
  }
  const { codes, names } = column;
  const table = names.map((name) => factorOf(factors, name ?? without, vocabulary));
  return (row) => table[codes[row] as number] as number;
};

/**
 * Stage 7 over columns: how much each row of the range counts, the factors multiplied in the same order as for pieces. Rows that count nothing are turned
 * away.
 */
export function weighRows(
  grouped: GroupedColumns,
  { kept, first }: RowFlags,
  { weigh, vocabulary, offsets, newest }: RowWeighing,
): Float64Array {
  const { kinds, settings, experiences, roles, times, weights } = grouped;
  const { halfLifeDays } = weigh;
  const ofKind = factorsOf(kinds, weigh.kinds, vocabulary.kinds);
  const ofSetting = factorsOf(settings, weigh.settings, vocabulary.settings);
  const ofExperience = factorsOf(experiences, weigh.experiences, undefined);
  // A row that tells no role is an educator's.
  const ofRole = factorsOf(roles, weigh.roles, vocabulary.roles, "educator");
  const weighed = new Float64Array(kept.length);
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    for (let row = offsets[group] as number; row < (offsets[group + 1] as number); row += 1) {
      if (kept[row - first] !== 1) continue;
      let ofAge = 1;
      if (halfLifeDays !== undefined && times !== undefined && newest !== undefined) {
        const age = Math.max((newest[group] as number) - (times[row] as number), 0) / dayLength;
        ofAge = pow(2, -age / halfLifeDays);
      }
      const weight =
        ofKind(row) *
        ofSetting(row) *
        ofExperience(row) *
        ofRole(row) *
        ofAge *
        (weights?.[row] ?? 1);
      weighed[row - first] = weight;
      if (!(weight > 0)) kept[row - first] = 0;
    }
  }
  return weighed;
}
