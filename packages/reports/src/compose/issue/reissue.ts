import type { IssuedReport, Text } from "@whole-learner/core";
import type { Provenance } from "@whole-learner/mastery";
import type { LearnerReport } from "../learner-page/learner-report.ts";
import { causesOf } from "./causes-of.ts";
import { digestOfReport } from "./digest-of-report.ts";
import { type ReportVersion, evidenceChanges } from "./evidence-changes.ts";
import type { ReportChanges, SourceChange, StandingChange } from "./report-changes.ts";
import { standingChanges } from "./standing-changes.ts";
import { textChanges } from "./text-changes.ts";

/** A report that was given out: its record, with what it was made from. */
export interface GivenOutVersion<R extends LearnerReport = LearnerReport> extends ReportVersion<R> {
  readonly issued: IssuedReport;
}

/** What a report is to be given out anew with. */
export interface Reissue<R extends LearnerReport = LearnerReport> {
  /** The input of the report that takes its place: compose it, give it out, and record it by `issueReport`. */
  readonly report: R & { readonly supersedes: string; readonly changes: ReportChanges };
  readonly changes: ReportChanges;
  /** Whether the earlier input is what was given out, by its digest. If not, what is said to have changed is not what the paper shows. */
  readonly verified: boolean;
}

function sourceChanges(from: Provenance, to: Provenance): readonly SourceChange[] {
  const engineOf = ({ engine }: Provenance) => ({
    id: engine.name,
    version: engine.version,
    digest: engine.version,
  });
  const pairs = [
    ["framework", from.framework, to.framework],
    ["policy", from.policy, to.policy],
    ["engine", engineOf(from), engineOf(to)],
  ] as const;
  return pairs.flatMap(([source, then, now]) =>
    then.id === now.id && then.digest === now.digest
      ? []
      : [
          {
            source,
            from: { id: then.id, version: then.version },
            to: { id: now.id, version: now.version },
          },
        ],
  );
}

/**
 * What is different between a report that was given out and what its learner's report says now, and why, as data; and the input of the
 * report that takes its place. A report that was given out is never edited: it is issued anew, says what it supersedes, and carries what
 * changed. `why` is the school's own reason, in its words.
 *
 * Why a level is another is found by asking again with one part replaced at a time, as `compare` does: the evidence, the policy, the framework,
 * the day. Throws `InvalidInputError` where one of the policies does not fit its framework.
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework, type Log, type Roster } from "@whole-learner/core";
 * import { determine, policies } from "@whole-learner/mastery";
 * import { composeProgressReport, issueReport, type ProgressReport, reissue } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const input = (evidence: Log, id: string): ProgressReport & { id: string } => ({
 *   framework,
 *   roster,
 *   learner: "ana",
 *   audience: "family",
 *   determinations: determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" }),
 *   demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *   policy: policies.mostRecent,
 *   school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *   issued: "2026-11-24",
 *   id,
 * });
 * const about = { learner: "ana", competency: "Presents ideas", from: "2026-09-01" };
 * const evidence = sketchEvidence(framework, { ...about, levels: [1, 2] });
 * const report = input(evidence, "PR-1");
 * const issued = issueReport(report, composeProgressReport(report, en));
 *
 * const late = sketchEvidence(framework, { ...about, levels: [1, 2, 3] });
 * const { changes, verified } = reissue({ issued, report, evidence }, { report: input(late, "PR-2"), evidence: late });
 * changes.evidence.map(({ fate }) => fate); // => ["late"]
 * changes.standings.map(({ cause }) => cause); // => ["evidence"]
 * [changes.replaces.id, verified]; // => ["PR-1", true]
 * ```
 */
export function reissue<R extends LearnerReport>(
  previous: GivenOutVersion<R>,
  now: ReportVersion<R>,
  why?: Text,
): Reissue<R> {
  const { issued, report: before } = previous;
  const { report: after } = now;
  const differing = standingChanges(before.determinations, after.determinations, after.learner);
  const causeOf = differing.length === 0 ? undefined : causesOf(previous, now);
  const standings = differing.map(
    (one): StandingChange => ({ ...one, cause: causeOf?.(one) ?? "joint" }),
  );
  const changes: ReportChanges = {
    replaces: {
      id: issued.id,
      kind: issued.kind,
      issued: issued.on,
      evidenceThrough: issued.evidenceThrough,
    },
    standings,
    evidence: evidenceChanges(previous, now),
    sources: sourceChanges(before.determinations.provenance, after.determinations.provenance),
    texts: textChanges(before, after),
    ...(why === undefined ? {} : { why }),
  };
  return {
    report: { ...after, supersedes: issued.id, changes },
    changes,
    verified: issued.digest === (before.digest ?? digestOfReport(before)),
  };
}
