import type { EvidenceColumns, RowSetAside, TermColumn } from "./evidence-columns.ts";
import { type ColumnRange, rangeOf } from "./range-of.ts";
import type { Column } from "./scatter.ts";

/** Columns without the rows that cannot be grouped, these rows, and what had to be found out of the others to know. */
interface WithoutFaults {
  readonly columns: EvidenceColumns;
  readonly setAside: readonly RowSetAside[];
  /** Of codes of levels, or of numbers. */
  readonly values: ColumnRange;
  /** Without times, NaN and NaN. */
  readonly times: ColumnRange;
}

const finite = (x: number): boolean => x - x === 0;

const none: ColumnRange = { least: Number.NaN, most: Number.NaN };

/** A whole column is judged by its range; only where that tells of a fault are rows looked at one by one. */
function faultsOf(
  column: Float64Array | undefined,
  range: ColumnRange,
  reason: RowSetAside["reason"],
  isGood: (x: number) => boolean,
): readonly RowSetAside[] {
  if (column === undefined || (isGood(range.least) && isGood(range.most))) return [];
  const faults: RowSetAside[] = [];
  for (let row = 0; row < column.length; row += 1) {
    if (!isGood(column[row] as number)) faults.push({ row, reason });
  }
  return faults;
}

function without<C extends Column>(column: C, gone: ReadonlySet<number>): C;
function without(column: Column, gone: ReadonlySet<number>): Column {
  return column.filter((_: number, row: number) => !gone.has(row));
}

const isTerms = (value: object): value is TermColumn => "names" in value;

/** Sets rows aside whose value, time, sequence or weight is no number that can be used. Columns without such a row stay as they are. */
export function withoutFaults(columns: EvidenceColumns): WithoutFaults {
  const { levels, scores, sequences, weights } = columns;
  const rangeIn = (column: Column | undefined): ColumnRange =>
    column === undefined ? none : rangeOf(column);
  const values = rangeIn(levels ?? scores);
  const times = rangeIn(columns.times);
  const found = [
    ...faultsOf(scores, values, "score", finite),
    ...faultsOf(columns.times, times, "time", finite),
    ...faultsOf(sequences, rangeIn(sequences), "sequence", finite),
    ...faultsOf(weights, rangeIn(weights), "weight", (weight) => finite(weight) && weight >= 0),
  ];
  if (found.length === 0) return { columns, setAside: [], values, times };
  const first = new Map<number, RowSetAside>();
  for (const fault of found) if (!first.has(fault.row)) first.set(fault.row, fault);
  const gone = new Set(first.keys());
  const kept = Object.entries(columns).map(([name, value]): [string, unknown] => {
    if (typeof value !== "object") return [name, value];
    return [
      name,
      isTerms(value)
        ? { names: value.names, codes: without(value.codes, gone) }
        : without(value, gone),
    ];
  });
  // The same columns, each shorter by the same rows.
  const good = Object.fromEntries(kept) as unknown as EvidenceColumns;
  return {
    columns: good,
    setAside: [...first.values()].sort((a, b) => a.row - b.row),
    values: rangeIn(good.levels ?? good.scores),
    times: rangeIn(good.times),
  };
}
