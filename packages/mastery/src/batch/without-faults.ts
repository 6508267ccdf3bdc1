import type { EvidenceColumns, RowSetAside, TermColumn } from "./evidence-columns.ts";
import type { Column } from "./scatter.ts";

/** Columns without the rows that cannot be grouped, and these. */
interface WithoutFaults {
  readonly columns: EvidenceColumns;
  readonly setAside: readonly RowSetAside[];
}

const finite = (x: number): boolean => x - x === 0;

function faultsOf(
  column: Float64Array | undefined,
  reason: RowSetAside["reason"],
  isGood: (x: number) => boolean,
): readonly RowSetAside[] {
  const faults: RowSetAside[] = [];
  if (column === undefined) return faults;
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
  const { scores, times, sequences, weights } = columns;
  const found = [
    ...faultsOf(scores, "score", finite),
    ...faultsOf(times, "time", finite),
    ...faultsOf(sequences, "sequence", finite),
    ...faultsOf(weights, "weight", (weight) => finite(weight) && weight >= 0),
  ];
  if (found.length === 0) return { columns, setAside: [] };
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
  return {
    // The same columns, each shorter by the same rows.
    columns: Object.fromEntries(kept) as unknown as EvidenceColumns,
    setAside: [...first.values()].sort((a, b) => a.row - b.row),
  };
}
