import {
  asOfBounds,
  type AsOfBounds,
  beginOf,
  type Evidence,
  type Gathered,
  gather,
  type Judgement,
  type Log,
  type SetAsideReason,
} from "@whole-learner/core";
import { planOf } from "../plan-of.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";
import type { EvidenceChange, EvidenceFate } from "./report-changes.ts";

/** What a report is made from: its input, and the log as it was then. */
export interface ReportVersion<R extends LearnerReport = LearnerReport> {
  readonly report: R;
  readonly evidence: Log;
}

interface Counted {
  readonly records: ReadonlyMap<string, Omit<EvidenceChange, "fate">>;
  /** What each says, to tell a record that was corrected under its own id. */
  readonly said: ReadonlyMap<string, string>;
  readonly gathered: Gathered;
  readonly bounds: AsOfBounds;
}

function ofEvidence(one: Evidence): Omit<EvidenceChange, "fate"> {
  const { name } = one.demonstration ?? {};
  const { visibility } = one.circumstances;
  return {
    entry: one.id,
    what: "rating",
    target: one.competency,
    work: one.work,
    happened: one.happened,
    recorded: one.recorded,
    ...(one.rating.rater?.role === "self" ? { self: true } : {}),
    ...(name === undefined ? {} : { name }),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

const ofJudgement = ({
  id,
  target,
  happened,
  recorded = happened,
}: Judgement): Omit<EvidenceChange, "fate"> => ({
  entry: id,
  what: "judgement",
  target,
  work: id,
  happened,
  recorded,
});

/** All that counted for a learner in what a report is made from. */
function countedIn({ report, evidence: log }: ReportVersion): Counted {
  const { framework, learner, determinations, policy } = report;
  const { zone } = planOf(policy);
  const { asOf } = determinations.provenance;
  const gathered = gather({ framework, log, asOf, learners: [learner], zone });
  const evidence = gathered.series.flatMap((series) => series.evidence);
  const judgements = gathered.judgements.filter((one) => one.learner === learner);
  return {
    records: new Map([
      ...evidence.map((one) => [one.id, ofEvidence(one)] as const),
      ...judgements.map((one) => [one.id, ofJudgement(one)] as const),
    ]),
    said: new Map([
      ...evidence.map(
        ({ id, rating, circumstances }) => [id, JSON.stringify([rating, circumstances])] as const,
      ),
      ...judgements.map((one) => [one.id, JSON.stringify(one)] as const),
    ]),
    gathered,
    bounds: asOfBounds(asOf, zone),
  };
}

const fates: { readonly [C in SetAsideReason["code"]]: EvidenceFate } = {
  erased: "erased",
  "not-yet-recorded": "set-aside",
  "not-yet-happened": "set-aside",
  "not-a-moment": "set-aside",
  retracted: "retracted",
  replaced: "corrected",
  "unknown-learner": "set-aside",
  "unknown-competency": "set-aside",
  "not-consented": "consent",
  duplicate: "duplicate",
};

/** The entry that has the last word on one that no longer counts. */
const byOf = ({ code, data }: SetAsideReason): string | undefined => {
  if (code === "retracted" || code === "replaced") return data.by;
  if (code === "not-consented") return data.consent;
  return code === "duplicate" ? data.of : undefined;
};

/** What became, by the day of the second, of the records and judgements that count in one of two versions alone; in the order in which they happened. */
export function evidenceChanges(
  before: ReportVersion,
  after: ReportVersion,
): readonly EvidenceChange[] {
  const [then, now] = [countedIn(before), countedIn(after)];
  const reasons = new Map(now.gathered.setAside.map((one) => [one.entry, one.reason] as const));
  const brought = new Map(
    after.evidence.entries.flatMap((entry) =>
      entry.type === "replacement" ? [[entry.id, entry.with.id] as const] : [],
    ),
  );
  const inPlace = new Set<string>();
  const changes: EvidenceChange[] = [];
  for (const [id, record] of then.records) {
    if (now.records.has(id)) {
      const corrected = then.said.get(id) !== now.said.get(id);
      if (corrected) changes.push({ ...record, fate: "corrected" });
      continue;
    }
    const reason = reasons.get(id);
    const by = reason && byOf(reason);
    const successor = by === undefined ? undefined : brought.get(by);
    if (successor !== undefined) inPlace.add(successor);
    changes.push({
      ...record,
      fate: reason === undefined ? "gone" : fates[reason.code],
      ...(by === undefined ? {} : { by: successor ?? by }),
    });
  }
  for (const [id, record] of now.records) {
    if (then.records.has(id) || inPlace.has(id)) continue;
    const seenByThen =
      beginOf(record.happened, planOf(after.report.policy).zone) < then.bounds.happenedBefore;
    changes.push({ ...record, fate: seenByThen ? "late" : "added" });
  }
  return changes.sort((a, b) => (a.happened < b.happened ? -1 : a.happened > b.happened ? 1 : 0));
}
