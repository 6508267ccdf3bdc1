import { type Day, type Scale, type Vocabulary } from "@whole-learner/core";
import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { Plan, Sections } from "../plan/plan.ts";
import { timeBounds } from "../pieces/time-window.ts";
import type { GroupedColumns } from "./evidence-columns.ts";
import { type Ends, endsOf, isOutside } from "./off-scale.ts";
import { admitRows, type RowFlags } from "./row-flags.ts";
import type { Column } from "./scatter.ts";
import type { SelectedRows } from "./selected-rows.ts";
import { newestKept, weighRows } from "./weigh-rows.ts";
import { windowRows } from "./window-rows.ts";

/** What rows are selected for: a plan, a scale, a day, and a range of groups. */
export interface Selection {
  readonly plan: Plan;
  readonly scale: Scale;
  readonly vocabulary: Vocabulary;
  readonly asOfDay: Day;
  /** The first instant after the time asked for, in epoch milliseconds. */
  readonly until: number;
  readonly from: number;
  readonly to: number;
}

/** The number that each row is. */
function scoreAtOf({ levels, scores }: GroupedColumns, scale: Scale): (row: number) => number {
  const values = scale.levels.map(({ value }) => value);
  return levels === undefined
    ? (row) => scores?.[row] as number
    : (row) => values[levels[row] as number] as number;
}

/** Whether some number may lie outside the scale: then each is looked at. */
function outsideScale({ scores, least, most }: GroupedColumns, ends: Ends): boolean {
  if (scores === undefined || scores.length === 0) return false;
  return compareSnapped(least, ends.least) < 0 || compareSnapped(most, ends.most) > 0;
}

function turnOutsideAway({ kept, first }: RowFlags, ends: Ends, { scores }: GroupedColumns): void {
  for (let at = 0; at < kept.length; at += 1) {
    if (isOutside(scores?.[first + at] as number, ends)) kept[at] = 0;
  }
}

/** The first instant that a window of days holds. */
function windowBegin({ plan, asOfDay }: Selection): number | undefined {
  const { window } = plan.sections;
  const bounds = timeBounds(window, { zone: plan.zone, asOfDay, countedFrom: asOfDay });
  return bounds.length === 0 ? undefined : Math.max(...bounds.map(({ from }) => from));
}

const isAsked = (section: Sections["admit"] | Sections["window"] | Sections["weigh"]): boolean =>
  Object.values(section).some((value) => value !== undefined);

/** The rows that count, by the stages of admission and window. Where all do, the grouped columns themselves: nothing is copied. */
export function selectRows(grouped: GroupedColumns, selection: Selection): SelectedRows {
  const { plan, scale, vocabulary, until, from, to } = selection;
  const { admit, read, window, weigh } = plan.sections;
  const offsets = grouped.offsets.subarray(from, to + 1);
  const ends = endsOf(scale, read);
  const outside = outsideScale(grouped, ends);
  const late = grouped.times !== undefined && grouped.newest >= until;
  const roles = grouped.roles?.names.length ?? 0;
  const weighs = isAsked(weigh) || grouped.weights !== undefined;
  const all =
    !outside &&
    !late &&
    roles === 0 &&
    grouped.mask === undefined &&
    !isAsked(admit) &&
    !isAsked(window) &&
    !weighs;
  if (all) return { ...columnsIn(grouped), offsets };

  const first = offsets[0] as number;
  const count = (offsets.at(-1) as number) - first;
  const { mask, times } = grouped;
  const kept =
    mask === undefined ? new Uint8Array(count).fill(1) : mask.slice(first, first + count);
  const flags: RowFlags = { kept, first };
  if (late && times !== undefined) {
    for (let at = 0; at < count; at += 1) if ((times[first + at] as number) >= until) kept[at] = 0;
  }
  admitRows(flags, grouped, admit, { vocabulary, zone: plan.zone });
  if (outside) turnOutsideAway(flags, ends, grouped);
  const newest = times === undefined ? undefined : newestKept(offsets, times, flags);
  windowRows(flags, window, {
    offsets,
    times,
    scoreAt: scoreAtOf(grouped, scale),
    fromInstant: windowBegin(selection),
  });
  const weighed = weighs
    ? weighRows(grouped, flags, { weigh, vocabulary, offsets, newest })
    : undefined;
  return compact(grouped, offsets, flags, weighed);
}

const columnsIn = ({
  levels,
  scores,
  times,
  kinds,
  settings,
  experiences,
  roles,
  verified,
  onGrid,
}: GroupedColumns): Omit<SelectedRows, "offsets" | "weights"> => ({
  ...(levels === undefined ? {} : { levels }),
  ...(scores === undefined ? {} : { scores }),
  ...(times === undefined ? {} : { times }),
  ...(kinds === undefined ? {} : { kinds }),
  ...(settings === undefined ? {} : { settings }),
  ...(experiences === undefined ? {} : { experiences }),
  ...(roles === undefined ? {} : { roles }),
  ...(verified === undefined ? {} : { verified }),
  onGrid,
});

/** The rows that are kept, close together, in groups from 0. */
function compact(
  grouped: GroupedColumns,
  offsets: Uint32Array,
  { kept, first }: RowFlags,
  weighed: Float64Array | undefined,
): SelectedRows {
  const own = new Uint32Array(offsets.length);
  let count = 0;
  for (let group = 0; group + 1 < offsets.length; group += 1) {
    for (let row = offsets[group] as number; row < (offsets[group + 1] as number); row += 1) {
      count += kept[row - first] as number;
    }
    own[group + 1] = count;
  }
  const rows = new Uint32Array(count);
  let at = 0;
  kept.forEach((flag, row) => {
    if (flag === 1) rows[at++] = first + row;
  });
  const pick = <C extends Column>(column: C): C => gather(column, rows) as C;
  const { levels, scores, times, verified, onGrid, ...terms } = columnsIn(grouped);
  const picked = Object.entries(terms).map(([name, column]) => [
    name,
    { names: column.names, codes: pick(column.codes) },
  ]);
  return {
    ...(levels === undefined ? {} : { levels: pick(levels) }),
    ...(scores === undefined ? {} : { scores: pick(scores) }),
    ...(times === undefined ? {} : { times: pick(times) }),
    ...(verified === undefined ? {} : { verified: pick(verified) }),
    ...(Object.fromEntries(picked) as Pick<
      SelectedRows,
      "kinds" | "settings" | "experiences" | "roles"
    >),
    ...(weighed === undefined
      ? {}
      : { weights: Float64Array.from(rows, (row) => weighed[row - first] as number) }),
    onGrid,
    offsets: own,
  };
}

function gather(column: Column, rows: Uint32Array): Column {
  if (column instanceof Uint8Array) return Uint8Array.from(rows, (row) => column[row] as number);
  if (column instanceof Uint16Array) return Uint16Array.from(rows, (row) => column[row] as number);
  if (column instanceof Uint32Array) return Uint32Array.from(rows, (row) => column[row] as number);
  return Float64Array.from(rows, (row) => column[row] as number);
}
