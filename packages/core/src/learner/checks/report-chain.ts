import type { IssuedReportId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { IssuedReport } from "../issued-report.ts";
import type { RosterCheck } from "./roster-check.ts";

type Reports = ReadonlyMap<IssuedReportId, IssuedReport>;

/** Circles of reports, each told once: from every report on, as far as nobody went before. */
function circles(reports: Reports, pathOf: (id: IssuedReportId) => Path): readonly Issue[] {
  const walkOf = new Map<IssuedReportId, number>();
  const issues: Issue[] = [];
  let walk = 0;
  for (const start of reports.keys()) {
    walk += 1;
    const way: IssuedReportId[] = [];
    let at: IssuedReportId | undefined = start;
    while (at !== undefined && reports.has(at) && !walkOf.has(at)) {
      walkOf.set(at, walk);
      way.push(at);
      at = reports.get(at)?.supersedes;
    }
    if (at !== undefined && walkOf.get(at) === walk) {
      const ids = way.slice(way.indexOf(at));
      issues.push(issue("supersedes-itself", pathOf(at), { ids }));
    }
  }
  return issues;
}

/** What is wrong with how issued reports supersede each other: each is at the end of a chain that leads back to the first one given out. */
export const reportChain: RosterCheck = ({ issuedReports }) => {
  const reports = new Map<IssuedReportId, IssuedReport>();
  const positions = new Map<IssuedReportId, number>();
  for (const [at, report] of issuedReports.entries()) {
    if (reports.has(report.id)) continue;
    reports.set(report.id, report);
    positions.set(report.id, at);
  }
  const supersededBy = new Map<IssuedReportId, IssuedReportId>();
  const links = issuedReports.flatMap(({ id, learner, on, supersedes }, at): readonly Issue[] => {
    if (supersedes === undefined) return [];
    const path = ["issuedReports", at, "supersedes"];
    const former = reports.get(supersedes);
    if (former === undefined) return [issue("unknown-report", path, { id: supersedes })];
    const by = supersededBy.get(supersedes);
    supersededBy.set(supersedes, by ?? id);
    return [
      ...(former.learner === learner
        ? []
        : [issue("report-of-another", path, { id: supersedes, learner: former.learner })]),
      ...(former.on > on
        ? [issue("supersedes-later", path, { id: supersedes, on: former.on })]
        : []),
      ...(by === undefined ? [] : [issue("superseded-twice", path, { id: supersedes, by })]),
    ];
  });
  const pathOf = (id: IssuedReportId): Path => [
    "issuedReports",
    positions.get(id) ?? 0,
    "supersedes",
  ];
  return [...links, ...circles(reports, pathOf)];
};
