import type { Blocks } from "./blocks-of.ts";
import { type Column, emptyLike, scatterOf, type Stretch } from "./scatter.ts";

/** Rows whose places are found, then taken there column by column, before the next are looked at. */
const atATime = 8192;

/** Rows by block, in each block in the order in which they came. */
export interface NearRows {
  /** Where each block begins, and one place more. */
  readonly starts: Uint32Array;
  /** Which group of its block each row is of. */
  readonly groups: Uint16Array;
  readonly columns: { readonly [name: string]: Column };
  /** The highest codes that were met; -1 without rows. */
  readonly mostLearner: number;
  readonly mostCompetency: number;
}

interface Codes {
  readonly learner: Uint32Array;
  readonly competency: Uint32Array;
  readonly competencies: number;
}

/** Where each block begins, and one place more; on the way, how high codes are. */
function startsOf(
  { learner, competency, competencies }: Codes,
  { bits, count }: Blocks,
): Pick<NearRows, "starts" | "mostLearner" | "mostCompetency"> {
  const starts = new Uint32Array(count + 1);
  let mostLearner = -1;
  let mostCompetency = -1;
  for (let row = 0; row < learner.length; row += 1) {
    const ofLearner = learner[row] as number;
    const ofCompetency = competency[row] as number;
    mostLearner = Math.max(mostLearner, ofLearner);
    mostCompetency = Math.max(mostCompetency, ofCompetency);
    const next = ((ofLearner * competencies + ofCompetency) >>> bits) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let block = 0; block < count; block += 1) {
    starts[block + 1] = (starts[block + 1] as number) + (starts[block] as number);
  }
  return { starts, mostLearner, mostCompetency };
}

/** Finds where the rows of a stretch go. `next` says where in each block the next row goes. */
function placerOf(
  { learner, competency, competencies }: Codes,
  bits: number,
  next: Uint32Array,
  groups: Uint16Array,
): (stretch: Stretch) => void {
  const rest = (1 << bits) - 1;
  return ({ first, end, positions }) => {
    for (let row = first; row < end; row += 1) {
      const group = (learner[row] as number) * competencies + (competency[row] as number);
      const block = group >>> bits;
      const at = next[block] as number;
      next[block] = at + 1;
      positions[row - first] = at;
      groups[at] = group & rest;
    }
  };
}

/**
 * Brings the rows of a block near each other: one step of a counting sort by block. A row is then read and written where a cache reaches; to sort by
 * group at once would touch as many places in memory as there are groups. No list of all positions is made, since memory that is new costs
 * more than what is done in it.
 */
export function nearRows(
  codes: Codes,
  blocks: Blocks,
  carried: { readonly [name: string]: Column },
): NearRows {
  const rows = codes.learner.length;
  const found = startsOf(codes, blocks);
  const groups = new Uint16Array(rows);
  const columns = Object.fromEntries(
    Object.entries(carried).map(([name, column]) => [name, emptyLike(column, rows)]),
  );
  const steps = [
    placerOf(codes, blocks.bits, found.starts.slice(), groups),
    ...Object.entries(carried).map(([name, from]) => scatterOf(from, columns[name] as Column)),
  ];
  const positions = new Uint32Array(Math.min(rows, atATime));
  for (let first = 0; first < rows; first += atATime) {
    const stretch: Stretch = { first, end: Math.min(first + atATime, rows), positions };
    for (const step of steps) step(stretch);
  }
  return { ...found, groups, columns };
}
