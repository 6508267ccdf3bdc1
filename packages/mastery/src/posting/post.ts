import {
  type Day,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  type Log,
  type Text,
  utc,
  type Voice,
  type Zone,
} from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Determinations } from "../determine/determine.ts";
import { inScope } from "./in-scope.ts";
import { postedOutcome } from "./posted-outcome.ts";
import { statedValue } from "./posted-value.ts";
import type { LockedPeriod, PostedResult, Posting, PostingScope } from "./posting.ts";
import { inputsDigest, type RecordAbout, recordAbout } from "./record-about.ts";

/** What a posting says beside its results. */
export interface PostDetails {
  readonly id: string;
  readonly day: Day;
  readonly by: Voice;
  /** The framework and the log of which the determinations were made. */
  readonly framework: Framework | FrameworkIndex;
  readonly evidence: Log;
  /** The policy's zone; UTC if left out, as in a policy. */
  readonly zone?: Zone;
  readonly scope?: PostingScope;
  readonly attainedStays?: boolean;
  readonly locked?: readonly LockedPeriod[];
  /** A correction: what it replaces, and why. */
  readonly supersedes?: { readonly posting: string; readonly why: Text };
}

function postedResult(
  determination: CompetencyDetermination,
  { about, known }: RecordAbout,
  { provenance }: Determinations,
): PostedResult {
  const { learner, competency, scale, band, pieces, newest, modified } = determination;
  const entries = about(learner, competency, pieces).filter((entry) =>
    known(entry, provenance.asOf),
  );
  return {
    learner,
    competency,
    scale,
    ...(band === undefined ? {} : { band }),
    pieces: [...pieces],
    ...(newest === undefined ? {} : { newest }),
    ...(modified === undefined ? {} : { modified }),
    entries: [...new Set(entries.map(({ id }) => id))],
    inputs: inputsDigest(entries),
    ...statedValue(determination),
  };
}

/**
 * Stage 15: gives results out. The posting is a value of its own, with what every result was made from: which entries of the log were
 * known, a digest of what they said, and the policy, the framework and the engine. It never changes; a correction is a posting that
 * supersedes it.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies, post } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [1, 1, 4, 2],
 *   from: "2026-09-01",
 * });
 * const determinations = determine({ framework, evidence, policy: policies.decayingAverage, asOf: "2026-11-22" });
 * const posting = post(determinations, {
 *   id: "term-1",
 *   day: "2026-11-24",
 *   by: { role: "educator" },
 *   framework,
 *   evidence,
 * });
 * posting.results.map((result) => result.status === "determined" && [result.level, result.entries.length]); // => [["Developing", 4]]
 * ```
 */
export function post(determinations: Determinations, details: PostDetails): Posting {
  const { id, day, by, framework, evidence, zone = utc, ...rest } = details;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const record = recordAbout(evidence, index, zone);
  return {
    format: "whole-learner/posting@1",
    id,
    day,
    by,
    provenance: determinations.provenance,
    results: determinations.competencies
      .filter((one) => inScope(one, rest.scope))
      .map((one) => postedResult(one, record, determinations)),
    outcomes:
      rest.scope?.competencies === undefined
        ? determinations.outcomes
            .filter(({ learner }) => rest.scope?.learners?.includes(learner) ?? true)
            .map(postedOutcome)
        : [],
    ...rest,
  };
}
