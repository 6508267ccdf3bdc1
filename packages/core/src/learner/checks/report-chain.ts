import type { IssuedReportId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { IssuedReport } from "../issued-report.ts";
import type { RosterCheck } from "./roster-check.ts";

/** An issued report with where its pointer to another stands. */
interface Placed {
  readonly report: IssuedReport;
  readonly path: Path;
}

/** The first report of each id. */
type Reports = ReadonlyMap<IssuedReportId, Placed>;

/** What is wrong with one report's pointer; of the reports that point at the same one, with every one after the first. */
function checkLinks(placed: readonly Placed[], reports: Reports): readonly Issue[] {
  const supersededBy = new Map<IssuedReportId, IssuedReportId>();
  return placed.flatMap(({ report, path }): readonly Issue[] => {
    const { supersedes: id } = report;
    if (id === undefined) return [];
    const former = reports.get(id)?.report;
    if (former === undefined) return [issue("unknown-report", path, { id })];
    const { learner, on } = former;
    const by = supersededBy.get(id);
    if (by === undefined) supersededBy.set(id, report.id);
    return [
      ...(learner === report.learner ? [] : [issue("report-of-another", path, { id, learner })]),
      ...(on > report.on ? [issue("supersedes-later", path, { id, on })] : []),
      ...(by === undefined ? [] : [issue("superseded-twice", path, { id, by })]),
    ];
  });
}

/** Circles of reports, each told once: from every report on, as far as nobody went before. */
function circles(reports: Reports): readonly Issue[] {
  const issues: Issue[] = [];
  const walkOf = new Map<IssuedReportId, IssuedReportId>();
  for (const start of reports.keys()) {
    const way: IssuedReportId[] = [];
    let at = reports.get(start);
    while (at !== undefined && !walkOf.has(at.report.id)) {
      walkOf.set(at.report.id, start);
      way.push(at.report.id);
      const { supersedes } = at.report;
      at = supersedes === undefined ? undefined : reports.get(supersedes);
    }
    if (at !== undefined && walkOf.get(at.report.id) === start) {
      const ids = way.slice(way.indexOf(at.report.id));
      issues.push(issue("supersedes-itself", at.path, { ids }));
    }
  }
  return issues;
}

/** What is wrong with how issued reports supersede each other: each chain leads back to the first that was given out. */
export const reportChain: RosterCheck = ({ issuedReports }) => {
  const placed = issuedReports.map(
    (report, at): Placed => ({
      report,
      path: ["issuedReports", at, "supersedes"],
    }),
  );
  const reports = new Map<IssuedReportId, Placed>();
  for (const one of placed) {
    if (!reports.has(one.report.id)) reports.set(one.report.id, one);
  }
  return [...checkLinks(placed, reports), ...circles(reports)];
};
