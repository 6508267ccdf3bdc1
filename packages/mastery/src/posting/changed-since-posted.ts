import {
  type AsOf,
  type CompetencyId,
  type EntryId,
  type Entry,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type Json,
  type LearnerId,
  type Log,
  type Problem,
  type ScaleId,
  utc,
  type Zone,
} from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Provenance } from "../determination/provenance.ts";
import type { Determinations } from "../determine/determine.ts";
import { inScope } from "./in-scope.ts";
import type { ChangeCauses, PostedChange } from "./posted-change.ts";
import { saidOf, statedValue, valueOfPosted } from "./posted-value.ts";
import type { PostedResult, Posting } from "./posting.ts";
import { inputsDigest, type RecordAbout, recordAbout } from "./record-about.ts";
import { sameValue } from "./same-value.ts";

/** What today's determinations were made of. */
export interface PostedQuestion {
  readonly framework: Framework | FrameworkIndex;
  readonly evidence: Log;
  /** The policy's zone; UTC if left out. */
  readonly zone?: Zone;
  /** Only these learners' results: for determinations that asked about fewer learners than the posting. */
  readonly learners?: readonly LearnerId[];
}

const keyOf = ({
  learner,
  competency,
  scale,
}: {
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
}): string => JSON.stringify([learner, competency, scale]);

/** What a result says, without what stands behind it: plain JSON, with the band whose statements it is about. */
const said = (
  value: ReturnType<typeof statedValue>,
  { band }: Pick<CompetencyDetermination | PostedResult, "band">,
): Json => JSON.parse(JSON.stringify({ ...saidOf(value), band })) as Json;

/** What differs between two runs whatever the result. */
function runCauses(from: Provenance, to: Provenance): readonly Problem<ChangeCauses>[] {
  const causes: Problem<ChangeCauses>[] = [];
  for (const code of ["policy", "framework"] as const) {
    if (from[code].digest !== to[code].digest)
      causes.push({ code, data: { from: from[code], to: to[code] } });
  }
  if (from.engine.version !== to.engine.version)
    causes.push({ code: "engine", data: { from: from.engine.version, to: to.engine.version } });
  return causes;
}

/** The entries that were not known when a result was posted, and those that are no longer what they were. */
function entriesSince(
  result: Pick<PostedResult, "learner" | "competency" | "entries" | "inputs" | "pieces">,
  { about, known }: RecordAbout,
  asOf: AsOf,
  pieces: readonly EntryId[],
): { readonly since: readonly EntryId[]; readonly altered: readonly EntryId[] } {
  const all = about(result.learner, result.competency, [...result.pieces, ...pieces]);
  const then = new Set(result.entries);
  const isThen = ({ id }: Entry): boolean => then.has(id);
  const since = all.filter((entry) => !isThen(entry) && known(entry, asOf));
  // What was erased may be taken out of the log as well: that is no alteration.
  const erased = all.some(({ type }) => type === "erasure");
  const kept = all.filter(isThen);
  const same = erased || inputsDigest(kept) === result.inputs;
  return { since: [...new Set(since.map(({ id }) => id))], altered: same ? [] : result.entries };
}

/**
 * What became of every posted result: unchanged, changed, withdrawn, or new in the posting's scope, each with what can have done it. Results
 * are the same where they say the same: more evidence for the same level is no change, and is named.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { changedSincePosted, determine, policies, post } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Listens"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 3], from: "2026-09-01" });
 * const ask = (asOf: string) => determine({ framework, evidence, policy: policies.decayingAverage, asOf });
 * const posting = post(ask("2026-09-05"), { id: "p1", day: "2026-09-06", by: { role: "educator" }, framework, evidence });
 * const [change] = changedSincePosted(posting, ask("2026-11-22"), { framework, evidence });
 * change?.change === "changed" && change.by.map(({ code }) => code); // => ["entries"]
 * ```
 */
export function changedSincePosted(
  posting: Posting,
  now: Determinations,
  { framework, evidence, zone = utc, learners }: PostedQuestion,
): readonly PostedChange[] {
  const index = "format" in framework ? indexFramework(framework) : framework;
  const record = recordAbout(evidence, index, zone);
  const asked = ({ learner }: { readonly learner: LearnerId }): boolean =>
    learners?.includes(learner) ?? true;
  const run = runCauses(posting.provenance, now.provenance);
  const { asOf: from } = posting.provenance;
  const { asOf: to } = now.provenance;

  const causesOf = (
    since: readonly EntryId[],
    altered: readonly EntryId[],
  ): readonly Problem<ChangeCauses>[] => {
    const causes: Problem<ChangeCauses>[] = [...run];
    if (since.length > 0) causes.unshift({ code: "entries", data: { entries: since } });
    if (altered.length > 0) causes.push({ code: "record-altered", data: { entries: altered } });
    if (causes.length === 0 && !sameValue(from as Json, to as Json))
      causes.push({ code: "time", data: { from, to } });
    return causes;
  };

  const today = new Map(now.competencies.map((one) => [keyOf(one), one]));
  const then = new Set(posting.results.map(keyOf));
  const changes = posting.results.filter(asked).map((result): PostedChange => {
    const found = today.get(keyOf(result));
    const { since, altered } = entriesSince(result, record, to, found?.pieces ?? []);
    if (found === undefined)
      return { change: "withdrawn", from: result, by: causesOf(since, altered) };
    return sameValue(said(valueOfPosted(result), result), said(statedValue(found), found))
      ? { change: "unchanged", posted: result, now: found, entries: since }
      : { change: "changed", from: result, to: found, by: causesOf(since, altered) };
  });
  const added = now.competencies
    .filter((one) => !then.has(keyOf(one)) && asked(one) && inScope(one, posting.scope))
    .map((one): PostedChange => {
      const nothing = { ...one, entries: [], inputs: inputsDigest([]) };
      const { since, altered } = entriesSince(nothing, record, to, one.pieces);
      return { change: "new", to: one, by: causesOf(since, altered) };
    });
  return [...changes, ...added];
}
