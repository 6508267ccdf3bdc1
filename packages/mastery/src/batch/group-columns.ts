import { InvalidInputError } from "@whole-learner/core/issue";
import { onGrid } from "@whole-learner/psychometrics/numeric";
import type { MasteryFindings } from "../issue/findings.ts";
import { checkColumns } from "./check-columns.ts";
import type {
  CircumstanceColumns,
  EvidenceColumns,
  GroupedColumns,
  TermColumn,
} from "./evidence-columns.ts";
import { orderRows } from "./order-rows.ts";
import { offsetsOf, positionsOf } from "./positions-of.ts";
import { codesIn, rangeOf } from "./range-of.ts";
import { type Column, scatter } from "./scatter.ts";
import { withoutFaults } from "./without-faults.ts";

/** From so many groups on, where each begins no longer fits into a cache: then rows are first brought near each other by learner. */
const manyGroups = 1_000_000;
/** Blocks of groups that are in reach of a cache together. */
const blockBits = 14;

const termNames = ["kinds", "settings", "experiences", "roles"] as const;
const plainNames = [
  "levels",
  "scores",
  "times",
  "sequences",
  "weights",
  "mask",
  "verified",
] as const;

/** The columns that rows carry, by name; of terms their codes. */
type Columns = { [name: string]: Column };

function columnsOf(columns: EvidenceColumns): Columns {
  const all: Columns = {};
  for (const name of plainNames) {
    const column = columns[name];
    if (column !== undefined) all[name] = column;
  }
  for (const name of termNames) {
    const column = columns[name];
    if (column !== undefined) all[name] = column.codes;
  }
  return all;
}

function scatterAll(columns: Columns, positions: Uint32Array): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, scatter(column, positions)]),
  );
}

function groupsOf({ learner, competency }: EvidenceColumns, competencies: number): Uint32Array {
  const groups = new Uint32Array(learner.length);
  for (let row = 0; row < groups.length; row += 1) {
    groups[row] = (learner[row] as number) * competencies + (competency[row] as number);
  }
  return groups;
}

function blocksOf(groups: Uint32Array): Uint32Array {
  const blocks = new Uint32Array(groups.length);
  for (let row = 0; row < groups.length; row += 1)
    blocks[row] = (groups[row] as number) >>> blockBits;
  return blocks;
}

/**
 * Groups rows by learner and competency, in each group oldest first: the one costly step, made once for as many policies as are asked. A
 * counting sort that keeps rows which tie as they came; time order is checked, and only groups that lack it are sorted. A row with a
 * value or a time that is no number is set aside and told. Throws `InvalidInputError` where columns differ in length or codes are out of bounds.
 *
 * There is a group for every learner and competency, also where no row is: a matrix, as roll-ups read it. Where learners are many, hand over a
 * part of them at a time: nothing ever reaches across learners.
 *
 * @example
 * ```ts
 * import { groupColumns } from "@whole-learner/mastery";
 * const grouped = groupColumns({
 *   learner: Uint32Array.of(1, 0, 1),
 *   competency: Uint32Array.of(0, 0, 0),
 *   levels: Uint8Array.of(3, 1, 2),
 *   times: Float64Array.of(2000, 1000, 1000),
 * });
 * [...grouped.offsets]; // => [0, 1, 3]
 * [...(grouped.levels ?? [])]; // => [1, 2, 3]
 * ```
 */
export function groupColumns(given: EvidenceColumns): GroupedColumns {
  const issues = checkColumns(given);
  if (issues.length > 0) throw new InvalidInputError<MasteryFindings>(issues);
  const { columns, setAside } = withoutFaults(given);
  const learners = given.learners ?? codesIn(columns.learner);
  const competencies = given.competencies ?? codesIn(columns.competency);
  const count = learners * competencies;

  let groups = groupsOf(columns, competencies);
  let carried = columnsOf(columns);
  if (count > manyGroups) {
    const blocks = blocksOf(groups);
    const near = positionsOf(blocks, offsetsOf(blocks, (count >>> blockBits) + 1));
    groups = scatter(groups, near);
    carried = scatterAll(carried, near);
  }
  const offsets = offsetsOf(groups, count);
  const placed = scatterAll(carried, positionsOf(groups, offsets));
  const times = placed["times"] as Float64Array | undefined;
  if (times !== undefined) {
    orderRows(
      offsets,
      times,
      placed["sequences"] as Float64Array | undefined,
      Object.values(placed),
    );
  }
  return describe(given, placed, { learners, competencies, offsets, setAside });
}

function describe(
  given: EvidenceColumns,
  placed: Columns,
  base: Pick<GroupedColumns, "learners" | "competencies" | "offsets" | "setAside">,
): GroupedColumns {
  const terms: { -readonly [K in (typeof termNames)[number]]?: TermColumn } = {};
  for (const name of termNames) {
    const column = given[name];
    if (column !== undefined) {
      terms[name] = { names: column.names, codes: placed[name] as TermColumn["codes"] };
    }
  }
  const { sequences: _, kinds: _k, settings: _s, experiences: _e, roles: _r, ...plain } = placed;
  const { levels, scores, times } = placed as { readonly [K in keyof GroupedColumns]?: Column };
  const values = rangeOf(levels ?? (scores as Float64Array));
  const spanned = rangeOf(times ?? new Float64Array(0));
  return {
    ...base,
    ...(plain as CircumstanceColumns),
    ...terms,
    least: values.least,
    most: values.most,
    onGrid: scores === undefined || onGrid(scores),
    oldest: spanned.least,
    newest: spanned.most,
  };
}
