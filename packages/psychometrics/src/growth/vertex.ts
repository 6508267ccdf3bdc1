/** Rows of numbers, all of one length. */
export type Rows = readonly (readonly number[])[];

/** A fit through as many rows as it has coefficients. */
export interface Vertex {
  readonly status: "converged" | "not-converged";
  /** The rows that it meets. */
  readonly through: readonly number[];
  /** The inverse of those rows: times their outcomes, the coefficients. */
  readonly inverse: Rows;
}

/** A slope counts as down beyond this share of all that it is made of: what is less is rounding. */
const slack = 1e-11;
/** Steps at most for each coefficient: from a bad start a descent takes about four, whether there are 300 rows or 10,000. */
const patience = 100;

/** From the fit through some rows down to the best one for a share. No two rows may be met at once. */
export function descend(
  rows: Rows,
  outcomes: Float64Array,
  share: number,
  start: readonly number[],
): Vertex {
  const through = [...start];
  const limit = patience * start.length;
  let inverse = invert(through.map((row) => rows[row] as readonly number[]));
  for (let step = 0; step < limit; step++) {
    const rests = restsOf(rows, outcomes, through, inverse);
    const edge = steepest(rows, rests, share, through, inverse);
    if (edge === undefined) return { status: "converged", through, inverse };
    through[edge.leaving] = entering(rows, rests, edge);
    inverse = invert(through.map((row) => rows[row] as readonly number[]));
  }
  return { status: "not-converged", through, inverse };
}

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

/** Outcome less fit of every row; of those that the fit meets, exactly 0. */
function restsOf(
  rows: Rows,
  outcomes: Float64Array,
  through: readonly number[],
  inverse: Rows,
): Float64Array {
  const met = through.map((row) => outcomes[row] as number);
  const coefficients = inverse.map((line) => dot(line, met));
  const rests = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    rests[at] = (outcomes[at] as number) - dot(rows[at] as readonly number[], coefficients);
  }
  for (const row of through) rests[row] = 0;
  return rests;
}

/** A way from a vertex: the row that is no longer met, the direction of the coefficients, and how steeply the sum changes (below 0). */
interface Edge {
  readonly leaving: number;
  readonly direction: readonly number[];
  readonly slope: number;
}

/** The way that goes down most steeply; undefined where none does, which is the best vertex (Koenker 2005, theorem 2.1). */
function steepest(
  rows: Rows,
  rests: Float64Array,
  share: number,
  through: readonly number[],
  inverse: Rows,
): Edge | undefined {
  const pull = new Float64Array(through.length);
  const size = new Float64Array(through.length);
  for (let at = 0; at < rows.length; at++) {
    const rest = rests[at] as number;
    if (rest === 0) continue;
    const row = rows[at] as readonly number[];
    const weight = rest > 0 ? share : share - 1;
    for (let column = 0; column < row.length; column++) {
      const part = weight * (row[column] as number);
      pull[column] = (pull[column] as number) + part;
      size[column] = (size[column] as number) + Math.abs(part);
    }
  }
  let best: Edge | undefined;
  through.forEach((_, leaving) => {
    const direction = inverse.map((line) => line[leaving] as number);
    let gain = 0;
    let whole = 1;
    direction.forEach((value, column) => {
      gain += value * (pull[column] as number);
      whole += Math.abs(value) * (size[column] as number);
    });
    // Up along the direction the row left behind is above its outcome, down along it below.
    for (const [side, slope] of [
      [1, 1 - share - gain],
      [-1, share + gain],
    ] as const) {
      if (slope < -slack * whole && slope < (best?.slope ?? 0)) {
        best = { leaving, direction: direction.map((value) => side * value), slope };
      }
    }
  });
  return best;
}

/** The row at which the sum stops going down. */
function entering(rows: Rows, rests: Float64Array, { direction, slope }: Edge): number {
  const meetings: { readonly row: number; readonly at: number; readonly turn: number }[] = [];
  for (let row = 0; row < rows.length; row++) {
    const rest = rests[row] as number;
    if (rest === 0) continue;
    const change = dot(rows[row] as readonly number[], direction);
    if (rest * change > 0) meetings.push({ row, at: rest / change, turn: Math.abs(change) });
  }
  meetings.sort((a, b) => a.at - b.at);
  let down = slope;
  for (const { row, turn } of meetings) {
    down += turn;
    if (down >= 0) return row;
  }
  // The sum cannot go down for ever: where rounding says so, the last meeting is the place.
  return (meetings.at(-1) as { readonly row: number }).row;
}

/** The inverse of a square matrix, by elimination with the largest pivots. */
function invert(matrix: Rows): Rows {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      const own = Math.abs((work[row] as number[])[column] as number);
      if (own > Math.abs((work[pivot] as number[])[column] as number)) pivot = row;
    }
    const chosen = work[pivot] as number[];
    work[pivot] = work[column] as number[];
    const divisor = chosen[column] as number;
    work[column] = chosen.map((value) => value / divisor);
    for (let row = 0; row < size; row++) {
      const own = work[row] as number[];
      const factor = own[column] as number;
      if (row === column || factor === 0) continue;
      const line = work[column] as number[];
      for (let at = column; at < own.length; at++) {
        own[at] = (own[at] as number) - factor * (line[at] as number);
      }
    }
  }
  return work.map((row) => row.slice(size));
}
