import { type Issue, issue, type Path } from "../issue/issue.ts";
import { checkZone } from "./check-zone.ts";
import type { SchoolCalendar, SchoolTerm, SchoolYear } from "./school-calendar.ts";

type Stretch = SchoolTerm | SchoolYear;
type What = "school year" | "term";

/** The two days of one stretch. */
const checkDays = ({ from, until }: Stretch, path: Path): readonly Issue[] =>
  from > until ? [issue("ends-before-it-begins", [...path, "until"], { from, until })] : [];

/** Ids used twice, stretches not in order, stretches with days in common: among the years, or among one year's terms. */
function checkRow(what: What, row: readonly Stretch[], path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  for (const [position, { id, from }] of row.entries()) {
    if (ids.has(id)) {
      issues.push(issue("duplicate-id", [...path, position, "id"], { id, kind: what }));
    }
    ids.add(id);
    const above = row[position - 1];
    if (above !== undefined && from < above.from) {
      issues.push(issue("not-in-order", [...path, position], { what, id }, "warning"));
    }
  }
  // By their beginnings, a stretch meets an earlier one exactly where it meets the one that ends last.
  const placed = [...row.entries()].sort(([, a], [, b]) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  let longest: Stretch | undefined;
  for (const [position, stretch] of placed) {
    if (stretch.from > stretch.until) continue;
    if (longest !== undefined && stretch.from <= longest.until) {
      const data = { what, id: stretch.id, with: longest.id };
      issues.push(issue("school-time-overlaps", [...path, position, "from"], data));
    }
    if (longest === undefined || stretch.until > longest.until) longest = stretch;
  }
  return issues;
}

function checkYear(year: SchoolYear, path: Path): readonly Issue[] {
  const terms: Path = [...path, "terms"];
  return [
    ...checkDays(year, path),
    ...checkRow("term", year.terms, terms),
    ...year.terms.flatMap((term, position): readonly Issue[] => [
      ...checkDays(term, [...terms, position]),
      ...(term.from < year.from || term.until > year.until
        ? [issue("outside-school-year", [...terms, position], { term: term.id, year: year.id })]
        : []),
    ]),
  ];
}

/** What is wrong with a school calendar, all at once: its zone, its years, their terms. */
export const checkCalendar = (calendar: SchoolCalendar): readonly Issue[] => [
  ...(calendar.zone === undefined ? [] : checkZone(calendar.zone, ["zone"])),
  ...checkRow("school year", calendar.years, ["years"]),
  ...calendar.years.flatMap((year, position) => checkYear(year, ["years", position])),
];
