import type { Roster } from "@whole-learner/core/learner";
import { safeParseRoster } from "@whole-learner/core/parse";
import { type Day, isDay } from "@whole-learner/core/time";
import { without } from "../csv/without.ts";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";
import { readOneRoster } from "./record-table.ts";

/** The files of OneRoster's rostering that a roster is read from, each the text of a CSV file. */
export interface OneRosterPeople {
  readonly users: string;
  /** Who is a student, in 1.2; in 1.1 `users` says so. */
  readonly roles?: string;
  readonly classes?: string;
  readonly enrollments?: string;
  readonly orgs?: string;
  readonly academicSessions?: string;
  readonly demographics?: string;
}

const emptyRoster: Roster = {
  format: "whole-learner/roster@1",
  learners: [],
  communities: [],
  goals: [],
  reflections: [],
  responses: [],
  issuedReports: [],
};

/** The day of a date or date-time; what is none is told. */
function dayIn(
  cell: string | undefined,
  place: { readonly file: string; readonly row: number; readonly column: string },
  issues: InteropIssue[],
): string | undefined {
  if (cell === undefined) return undefined;
  const day = cell.slice(0, 10);
  if (isDay(day)) return day;
  const data = { found: cell, expected: "a day such as 2025-09-01" };
  issues.push(interopIssue("csv-cell-unusable", place, data, "warning", "left-out"));
  return undefined;
}

const isRole = (cell: string | undefined, role: string): boolean => cell?.toLowerCase() === role;

/**
 * Reads OneRoster's users, classes and enrollments as a roster: students are learners by the name they go by, classes are communities, teachers their leads. A membership begins when its
 * enrollment does, else with the term of its class, else `from`. A bad record costs itself.
 *
 * @example
 * ```ts
 * import { fromOneRosterRoster } from "@whole-learner/interop/one-roster";
 * const users = "sourcedId,role,givenName,familyName,preferredFirstName\nu1,student,Wilhelmina,Calder,Mina\nu2,teacher,Jo,Anand,\n";
 * fromOneRosterRoster({ users }).value.learners; // => [{ id: "u1", name: "Mina Calder", legalName: "Wilhelmina Calder", households: [], enrolments: [], memberships: [], expectations: [] }]
 * ```
 */
export function fromOneRosterRoster(
  files: OneRosterPeople,
  options: { readonly from?: Day } = {},
): Imported<Roster> {
  const issues: InteropIssue[] = [];
  const table = <F extends string>(
    file: keyof OneRosterPeople,
    fields: readonly F[],
    needed: readonly NoInfer<F | "sourcedId">[],
  ) => readOneRoster(files, file, fields, needed, issues);
  const users = table(
    "users",
    [
      "role",
      "givenName",
      "familyName",
      "preferredFirstName",
      "preferredLastName",
      "grades",
      "primaryOrgSourcedId",
      "orgSourcedIds",
    ],
    ["sourcedId"],
  );
  const students = new Set(
    table("roles", ["userSourcedId", "role"], ["userSourcedId", "role"])
      .filter(({ cells }) => isRole(cells.role, "student"))
      .map(({ cells }) => cells.userSourcedId),
  );
  const orgs = new Map(
    table("orgs", ["name"], ["sourcedId"]).map(({ cells }) => [cells.sourcedId, cells.name]),
  );
  const terms = new Map(
    table("academicSessions", ["startDate"], ["sourcedId"]).map(({ row, cells }) => [
      cells.sourcedId,
      dayIn(cells.startDate, { file: "academicSessions", row, column: "startDate" }, issues),
    ]),
  );
  const born = new Map(
    table("demographics", ["userSourcedId", "birthDate"], []).map(({ row, cells }) => [
      cells.userSourcedId ?? cells.sourcedId,
      dayIn(cells.birthDate, { file: "demographics", row, column: "birthDate" }, issues),
    ]),
  );
  const classes = table(
    "classes",
    ["title", "schoolSourcedId", "termSourcedIds"],
    ["sourcedId", "title"],
  );
  const begins = new Map<string, string | undefined>();
  for (const { cells } of classes) {
    const starts = (cells.termSourcedIds?.split(",") ?? []).flatMap(
      (term) => terms.get(term.trim()) ?? [],
    );
    begins.set(cells.sourcedId ?? "", starts.sort()[0]);
  }
  const memberships = new Map<string, object[]>();
  const leads = new Map<string, string[]>();
  for (const { row, cells } of table(
    "enrollments",
    ["classSourcedId", "userSourcedId", "role", "beginDate", "endDate"],
    ["classSourcedId", "userSourcedId", "role"],
  )) {
    const { classSourcedId: community, userSourcedId: user, role } = cells;
    if (community === undefined || user === undefined) {
      const field = community === undefined ? "classSourcedId" : "userSourcedId";
      const place = { file: "enrollments", row, column: field };
      issues.push(interopIssue("field-missing", place, { field }, "error", "left-out"));
      continue;
    }
    // Administrators and proctors stand in classes that they do not teach.
    if (isRole(role, "teacher")) leads.set(community, [...(leads.get(community) ?? []), user]);
    if (!isRole(role, "student")) continue;
    const begin = dayIn(cells.beginDate, { file: "enrollments", row, column: "beginDate" }, issues);
    const until = dayIn(cells.endDate, { file: "enrollments", row, column: "endDate" }, issues);
    const from = begin ?? begins.get(community) ?? options.from;
    if (from === undefined) {
      issues.push(
        interopIssue(
          "one-roster-without-begin",
          { file: "enrollments", row, column: "beginDate" },
          { id: cells.sourcedId ?? "" },
          "warning",
          "left-out",
        ),
      );
      continue;
    }
    memberships.set(user, [...(memberships.get(user) ?? []), without({ community, from, until })]);
  }
  const called = new Map(users.map(({ cells }) => [cells.sourcedId, nameOf(cells)]));
  const learners = users.flatMap(({ row, cells }) => {
    const { sourcedId: id, grades, primaryOrgSourcedId: org = cells.orgSourcedIds } = cells;
    if (!(files.roles === undefined ? isRole(cells.role, "student") : students.has(id))) return [];
    const { name, legal } = nameOf(cells);
    const [grade] = grades?.split(",") ?? [];
    return [
      {
        row,
        record: without({
          id,
          name: name === "" ? id : name,
          legalName: legal === name || legal === "" ? undefined : legal,
          born: born.get(id),
          enrolments:
            options.from === undefined || grade === undefined
              ? undefined
              : [{ from: options.from, grade: grade.trim() }],
          memberships: memberships.get(id ?? ""),
          extensions: org === undefined ? undefined : { "one-roster/org": orgs.get(org) ?? org },
        }),
      },
    ];
  });
  const communities = classes.map(({ row, cells }) => ({
    row,
    record: without({
      id: cells.sourcedId,
      name: cells.title,
      kind: "class",
      leads: (leads.get(cells.sourcedId ?? "") ?? []).map((id) => ({
        id,
        name: called.get(id)?.name ?? id,
      })),
      extensions:
        cells.schoolSourcedId === undefined
          ? undefined
          : { "one-roster/org": orgs.get(cells.schoolSourcedId) ?? cells.schoolSourcedId },
    }),
  }));
  const parsed = safeParseRoster({
    format: "whole-learner/roster@1",
    learners: learners.map(({ record }) => record),
    communities: communities.map(({ record }) => record),
  });
  for (const found of parsed.issues) {
    const [list, at, field] = found.path;
    const [file, records] =
      list === "learners" ? (["users", learners] as const) : (["classes", communities] as const);
    const row = records[Number(at)]?.row ?? 1;
    const named = typeof field === "string" ? { field } : {};
    issues.push(
      interopIssue(
        "document-issue",
        { file, row },
        { found, ...named },
        found.severity,
        found.severity === "error" ? "left-out" : "none",
      ),
    );
  }
  return { value: parsed.ok ? parsed.value : emptyRoster, issues };
}

/** The name a person goes by, and the one on their papers. */
function nameOf(cells: {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly preferredFirstName?: string;
  readonly preferredLastName?: string;
}): { readonly name: string; readonly legal: string } {
  const joined = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(" ");
  return {
    name: joined(
      cells.preferredFirstName ?? cells.givenName,
      cells.preferredLastName ?? cells.familyName,
    ),
    legal: joined(cells.givenName, cells.familyName),
  };
}
