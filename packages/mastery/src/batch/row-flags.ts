import { beginOf, endOf, type Vocabulary, type Zone } from "@whole-learner/core";
import { termsOf } from "../admission/broaden.ts";
import type { AdmitSection } from "../policy/sections.ts";
import type { GroupedColumns, TermColumn } from "./evidence-columns.ts";

type Words = Parameters<typeof termsOf>[1];

/** Which rows of a range take part: 1 or 0 for each. Every stage only ever takes away. */
export interface RowFlags {
  readonly kept: Uint8Array;
  /** The first row of the range. */
  readonly first: number;
}

function turnAway({ kept, first }: RowFlags, isAway: (row: number) => boolean): void {
  for (let at = 0; at < kept.length; at += 1) if (isAway(first + at)) kept[at] = 0;
}

/** Which codes of a column a list admits; a row that tells nothing is on no list. */
const admittedCodes = (
  { names }: TermColumn,
  list: readonly string[],
  words: Words,
): readonly boolean[] =>
  names.map(
    (name) => name !== undefined && termsOf(name, words).some((term) => list.includes(term)),
  );

function admitTerms(
  flags: RowFlags,
  column: TermColumn | undefined,
  list: readonly string[] | undefined,
  words: Words,
): void {
  if (column === undefined || list === undefined) return;
  const admitted = admittedCodes(column, list, words);
  turnAway(flags, (row) => admitted[column.codes[row] as number] !== true);
}

/** Whose ratings count: without a list, everybody's but the learner's own. A row without a role is an educator's. */
function admitRoles(
  flags: RowFlags,
  { roles }: GroupedColumns,
  list: readonly string[] | undefined,
  words: Words,
): void {
  const counts = (role: string): boolean => {
    const terms = termsOf(role, words);
    return list === undefined ? !terms.includes("self") : terms.some((term) => list.includes(term));
  };
  const admitted = (roles?.names ?? [undefined]).map((name) => counts(name ?? "educator"));
  if (admitted.every(Boolean)) return;
  turnAway(flags, (row) => admitted[roles?.codes[row] ?? 0] !== true);
}

/** Stage 2 over columns: turns rows away that the section does not admit. */
export function admitRows(
  flags: RowFlags,
  grouped: GroupedColumns,
  admit: AdmitSection,
  { vocabulary, zone }: { readonly vocabulary: Vocabulary; readonly zone: Zone },
): void {
  admitRoles(flags, grouped, admit.roles, vocabulary.roles);
  admitTerms(flags, grouped.kinds, admit.kinds, vocabulary.kinds);
  admitTerms(flags, grouped.settings, admit.settings, vocabulary.settings);
  admitTerms(flags, grouped.experiences, admit.experiences, undefined);
  const { verified, times } = grouped;
  if (admit.verified === true && verified !== undefined) {
    turnAway(flags, (row) => verified[row] !== 1);
  }
  if (times === undefined) return;
  if (admit.from !== undefined) {
    const from = beginOf(admit.from, zone);
    turnAway(flags, (row) => (times[row] as number) < from);
  }
  if (admit.until !== undefined) {
    const until = endOf(admit.until, zone);
    turnAway(flags, (row) => (times[row] as number) >= until);
  }
}
