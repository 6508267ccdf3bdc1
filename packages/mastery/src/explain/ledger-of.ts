import {
  beginOf,
  type Circumstances,
  type CompetencyId,
  type Consent,
  consentsIn,
  type EntryId,
  type LearnerId,
} from "@whole-learner/core";
import { provenanceOf } from "../determine/determine.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { ownLog } from "../timeline/own-log.ts";
import { explainAll } from "./explain.ts";
import type { Ledger, LedgerRating, LedgerWork } from "./ledger.ts";
import { fatesOf, type Making, type Recorded, recordsOf } from "./ledger-records.ts";

const placeOf = ({ competency }: LedgerRating, place: ReadonlyMap<CompetencyId, number>): number =>
  (competency === undefined ? undefined : place.get(competency)) ?? place.size;

/** The records of one work, put together: what its demonstration says goes before what its ratings say. */
function workOf(
  records: readonly [Recorded, ...Recorded[]],
  place: ReadonlyMap<CompetencyId, number>,
  consentFor: (shown: Circumstances) => Consent | undefined,
): LedgerWork {
  const [first] = records;
  const main = records.find(({ demonstration }) => demonstration !== undefined) ?? first;
  const { demonstration, circumstances } = main;
  const consent = consentFor(circumstances);
  const setAside = records.find((one) => one.rating === undefined)?.setAside;
  return {
    work: first.work,
    happened: demonstration?.happened ?? first.happened,
    recorded: records
      .map(({ recorded }) => recorded)
      .reduce((a, b) => (beginOf(b) < beginOf(a) ? b : a)),
    ...(demonstration === undefined ? {} : { demonstration }),
    circumstances,
    ...(consent === undefined ? {} : { consent }),
    ...(setAside === undefined ? {} : { setAside }),
    ratings: records
      .flatMap(({ rating }) => rating ?? [])
      .sort((a, b) => placeOf(a, place) - placeOf(b, place) || (a.entry < b.entry ? -1 : 1)),
  };
}

/**
 * Everything on record of one learner as of a day: each work with its circumstances, who looked at it, whether somebody stands for it, the
 * consent it falls under, where each rating counted and why not elsewhere. Nothing is told of
 * content that had to go but how many records it was. For how widely things were shown see {@link ledgerSpread}.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { ledgerOf, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const { works } = ledgerOf({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" }, "ana");
 * works.map(({ ratings: [rating] }) => [rating?.counted.length, rating?.passedOver.length]); // => [[0, 1], [1, 0]]
 * ```
 */
export function ledgerOf(question: Question, learner: LearnerId): Ledger {
  const log = ownLog(question.evidence, [learner]);
  const asked: Question = { ...question, evidence: log, learners: [learner] };
  const open = openQuestion(asked);
  const { index, plan } = open;
  const making: Making = {
    ...fatesOf(explainAll({ ...asked, framework: index, policy: plan })),
    learner,
    index,
    unnamed: new Set(
      log.entries.flatMap((one) =>
        one.type === "erasure" && one.learner !== undefined ? [one.learner] : [],
      ),
    ),
  };
  const works = new Map<EntryId, [Recorded, ...Recorded[]]>();
  for (const one of recordsOf(open, log, making)) {
    const found = works.get(one.work);
    if (found === undefined) works.set(one.work, [one]);
    else found.push(one);
  }
  const place = new Map(index.framework.competencies.map(({ id }, at) => [id, at] as const));
  const decides = consentsIn({ framework: index, log, asOf: question.asOf, zone: plan.zone });
  return {
    learner,
    provenance: provenanceOf(open, question),
    works: [...works.values()]
      .map((records) => workOf(records, place, (shown) => decides(learner, shown)))
      .sort(
        (a, b) =>
          beginOf(a.happened, plan.zone) - beginOf(b.happened, plan.zone) ||
          (a.work < b.work ? -1 : 1),
      ),
    erased: open.gathered.setAside.filter(({ reason }) => reason.code === "erased").length,
  };
}
