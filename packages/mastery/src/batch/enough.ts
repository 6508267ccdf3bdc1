import { addDays, addMonths, beginOf, type Day, utc, type Zone } from "@whole-learner/core";
import type { SufficiencySection } from "../policy/sections.ts";
import type { TermColumn } from "./evidence-columns.ts";
import type { SelectedRows } from "./selected-rows.ts";

/** Whether the rows of a group are enough; or those before a row. */
export type IsEnough = (group: number, before?: number) => boolean;

/** Counts the different terms that a group's rows tell; rows that tell nothing count for none. */
function distinctIn({ codes, names }: TermColumn): (begin: number, end: number) => number {
  const told = names.map((name) => name !== undefined);
  const seen = new Float64Array(names.length);
  let call = 0;
  return (begin, end) => {
    let count = 0;
    call += 1;
    for (let row = begin; row < end; row += 1) {
      const code = codes[row] as number;
      if (told[code] !== true || seen[code] === call) continue;
      seen[code] = call;
      count += 1;
    }
    return count;
  };
}

/** Roles of those who rated: a row that tells none is an educator's. */
function voicesIn(roles: TermColumn | undefined): (begin: number, end: number) => number {
  if (roles === undefined) return (begin, end) => (end > begin ? 1 : 0);
  const named = roles.names.map((name) => name ?? "educator");
  const same = named.map((name) => named.indexOf(name));
  const codes = Uint32Array.from(roles.codes, (code) => same[code] as number);
  return distinctIn({ names: named, codes });
}

const recentFrom = (
  within: NonNullable<SufficiencySection["newestWithin"]>,
  asOfDay: Day,
  zone: Zone,
): number =>
  beginOf(
    "months" in within ? addMonths(asOfDay, -within.months) : addDays(asOfDay, -within.days),
    zone,
  );

/** Stage 10 over columns: undefined where a section asks for nothing but pieces, which offsets tell. */
export function enoughOf(
  rows: SelectedRows,
  section: SufficiencySection,
  asOfDay: Day,
  zone: Zone,
): IsEnough | undefined {
  const { offsets, experiences, settings, kinds, roles, verified, times } = rows;
  const checks: ((begin: number, end: number) => boolean)[] = [];
  const ask = (need: number | undefined, have: (begin: number, end: number) => number): void => {
    if (need !== undefined) checks.push((begin, end) => have(begin, end) >= need);
  };
  if (experiences !== undefined) ask(section.experiences, distinctIn(experiences));
  if (settings !== undefined) ask(section.settings, distinctIn(settings));
  if (kinds !== undefined) ask(section.kinds, distinctIn(kinds));
  if (section.voices !== undefined) ask(section.voices, voicesIn(roles));
  if (verified !== undefined) {
    ask(section.verified, (begin, end) => {
      let count = 0;
      for (let row = begin; row < end; row += 1) count += verified[row] as number;
      return count;
    });
  }
  if (section.newestWithin !== undefined && times !== undefined) {
    const since = recentFrom(section.newestWithin, asOfDay, zone);
    checks.push((_, end) => (times[end - 1] as number) >= since);
  }
  if (checks.length === 0) return undefined;
  return (group, end = offsets[group + 1] as number) => {
    const begin = offsets[group] as number;
    return checks.every((check) => check(begin, end));
  };
}

/**
 * The first row of a group with which there is enough, whether or not it is recent; beyond the group where there never is. More rows never make less of
 * what is counted.
 */
export function enoughFromOf(
  rows: SelectedRows,
  section: SufficiencySection,
): (group: number) => number {
  const { offsets } = rows;
  const pieces = section.pieces ?? 1;
  const { newestWithin: _, pieces: _pieces, ...counted } = section;
  // The day is asked about recency alone, which is left out.
  const isEnough = enoughOf(rows, counted, "1970-01-01", utc);
  if (isEnough === undefined) return (group) => (offsets[group] as number) + pieces - 1;
  return (group) => {
    const begin = offsets[group] as number;
    const end = offsets[group + 1] as number;
    let row = begin + pieces - 1;
    while (row < end && !isEnough(group, row + 1)) row += 1;
    return row;
  };
}
