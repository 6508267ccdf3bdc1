import type { Cells } from "./cells.ts";

/** An equation between numbers that are not known: factors by place. */
type Equation = Map<number, bigint>;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? absolute(a) : divisor(b, a % b));

/** `equation` without the unknown at `place`, by a multiple of `pivot`; in whole numbers, and in the lowest terms. */
function without(equation: Equation, pivot: Equation, place: number): Equation {
  const [its, own] = [pivot.get(place) ?? 1n, equation.get(place) ?? 0n];
  const made: Equation = new Map();
  let common = 0n;
  for (const at of new Set([...equation.keys(), ...pivot.keys()])) {
    const factor = (equation.get(at) ?? 0n) * its - (pivot.get(at) ?? 0n) * own;
    if (factor === 0n) continue;
    made.set(at, factor);
    common = divisor(common, factor);
  }
  for (const [at, factor] of made) made.set(at, factor / common);
  return made;
}

/** What sums tell of what is withheld. */
export interface FoundOut {
  /** Guarded cells that can be found out. */
  readonly told: readonly number[];
  /** Positive cells that the sums fix, guarded or not: through them others are told. */
  readonly fixed: readonly number[];
}

/**
 * The cells that can be found out: whoever knows every printed number, every sum, and that people are counted from 0 up, is left
 * with one number for them.
 *
 * Gaussian elimination in whole numbers, so nothing is rounded. A positive number that is not fixed by the sums, all zeros taken as known,
 * can be a little more or less with the other positive ones still above zero: it is truly not known. A zero is not known where it can rise
 * with positive ones changing and the other zeros as they are.
 */
export function foundOut({ cells, sums }: Cells, withheld: ReadonlySet<number>): FoundOut {
  const positive = [...withheld].filter((at) => (cells[at]?.count ?? 0) > 0);
  const isPositive = new Set(positive);
  const rows: Equation[] = sums.flatMap(({ total, parts }) => {
    const row: Equation = new Map();
    for (const part of parts) if (withheld.has(part)) row.set(part, 1n);
    if (withheld.has(total)) row.set(total, -1n);
    return row.size === 0 ? [] : [row];
  });
  const solved: Equation[] = [];
  let open = rows;
  for (const place of positive) {
    const pivot = open.find((row) => row.has(place));
    if (pivot === undefined) continue;
    const reduce = (row: Equation): Equation => (row.has(place) ? without(row, pivot, place) : row);
    for (const [at, row] of solved.entries()) solved[at] = reduce(row);
    open = open.filter((row) => row !== pivot).map(reduce);
    solved.push(pivot);
  }
  const fixed = new Set(
    solved.flatMap((row) => {
      const unknown = [...row.keys()].filter((at) => isPositive.has(at));
      return unknown.length === 1 ? unknown : [];
    }),
  );
  // What is left are equations between zeros alone: a zero in one of them cannot rise by itself.
  const held = new Set(open.flatMap((row) => [...row.keys()]));
  const told = [...withheld].filter((at) => {
    if (cells[at]?.guarded !== true) return false;
    return isPositive.has(at) ? fixed.has(at) : held.has(at);
  });
  return { told, fixed: [...fixed] };
}
