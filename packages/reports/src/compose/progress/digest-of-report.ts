import { digestOf } from "@whole-learner/core";
import type { ProgressReport } from "./progress-report-input.ts";

/**
 * The digest of what a progress report tells: the same inputs give the same digest, whatever else the roster or the determinations hold.
 * Framework, policy and evidence are in it by the provenance and the results. It is what an `IssuedReport` keeps.
 */
export function digestOfReport(report: ProgressReport): string {
  const { framework, roster, policy, determinations, earlier, demonstrations, digest, ...told } =
    report;
  const isOwn = (one: { readonly learner: string }): boolean => one.learner === report.learner;
  const own = determinations.competencies.filter(isOwn);
  const works = new Set<string>(own.flatMap(({ pieces }) => pieces));
  return digestOf({
    ...told,
    provenance: determinations.provenance,
    competencies: own,
    outcomes: determinations.outcomes.filter(isOwn),
    works: demonstrations.filter(({ id }) => works.has(id)),
    person: roster.learners.find(({ id }) => id === report.learner),
    reflections: roster.reflections.filter(isOwn),
    responses: roster.responses.filter(isOwn),
    earlier: earlier && {
      day: earlier.day,
      competencies: earlier.determinations.competencies.filter(isOwn),
    },
  });
}
