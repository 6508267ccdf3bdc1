import { InvalidInputError } from "@whole-learner/core/issue";
import { onGrid } from "@whole-learner/psychometrics/numeric";
import type { MasteryFindings } from "../issue/findings.ts";
import { checkColumns, checkShape, mostGroups } from "./check-columns.ts";
import type {
  CircumstanceColumns,
  EvidenceColumns,
  GroupedColumns,
  TermColumn,
} from "./evidence-columns.ts";
import { blocksOf } from "./blocks-of.ts";
import { nearRows } from "./near-rows.ts";
import { orderRows } from "./order-rows.ts";
import { codesIn } from "./range-of.ts";
import { timePartsOf } from "./rows-by-time.ts";
import type { Column } from "./scatter.ts";
import { withoutFaults } from "./without-faults.ts";

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

/**
 * Groups rows by learner and competency, in each group oldest first: the one costly step, made once for as many policies as are asked. Rows
 * which tie stay as they came. A row with a value, a time, a sequence or a weight that cannot be used is set aside and told. Throws `InvalidInputError` where columns differ in length or codes are out of bounds.
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
  const refuse = (): never => {
    throw new InvalidInputError<MasteryFindings>(checkColumns(given));
  };
  if (checkShape(given).length > 0) refuse();
  const { columns, setAside, values, times } = withoutFaults(given);
  if (setAside.length > 0 && checkColumns(given).length > 0) refuse();
  const learners = given.learners ?? codesIn(columns.learner);
  const competencies = given.competencies ?? codesIn(columns.competency);
  const groups = learners * competencies;
  if (groups > mostGroups) refuse();
  const blocks = blocksOf(columns.learner.length, groups);
  const near = nearRows({ ...columns, competencies }, blocks, columnsOf(columns));
  // Codes are looked at where they are read anyway: what they led to until here is thrown away.
  if (near.mostLearner >= learners || near.mostCompetency >= competencies) refuse();
  const offsets = orderRows(near, blocks, groups, timePartsOf(times));
  return describe(given, near.columns, {
    learners,
    competencies,
    offsets,
    least: values.least,
    most: values.most,
    oldest: times.least,
    newest: times.most,
    setAside,
  });
}

function describe(
  given: EvidenceColumns,
  placed: Columns,
  base: Omit<GroupedColumns, keyof EvidenceColumns | "onGrid"> &
    Pick<GroupedColumns, "learners" | "competencies">,
): GroupedColumns {
  const terms: { -readonly [K in (typeof termNames)[number]]?: TermColumn } = {};
  for (const name of termNames) {
    const column = given[name];
    if (column !== undefined) {
      terms[name] = { names: column.names, codes: placed[name] as TermColumn["codes"] };
    }
  }
  const { sequences: _, kinds: _k, settings: _s, experiences: _e, roles: _r, ...plain } = placed;
  const scores = placed["scores"] as Float64Array | undefined;
  return {
    ...base,
    ...(plain as CircumstanceColumns),
    ...terms,
    onGrid: scores === undefined || onGrid(scores),
  };
}
