import {
  dayOf,
  type EntryId,
  type FrameworkIndex,
  indexFramework,
  inSpan,
  type Log,
  utc,
} from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import type { Determinations } from "../determine/determine.ts";
import { type Place, stepsBetween } from "../expectation/steps-between.ts";
import { changedSincePosted, type PostedQuestion } from "./changed-since-posted.ts";
import type { PostedChange } from "./posted-change.ts";
import type { PostedResult, Posting } from "./posting.ts";

/** What stands of one result: today's, or what was posted, with why and with what waits beside it. */
export type StandingResult =
  | {
      readonly stands: "now";
      readonly result: CompetencyDetermination;
      /** What was posted, where anything was. */
      readonly posted?: PostedResult;
    }
  | {
      readonly stands: "posted";
      readonly result: PostedResult;
      /** The day asked for is in a closed period, or a posted level may not fall. */
      readonly because: "locked" | "attained-stays";
      /** What would be said today. */
      readonly now?: CompetencyDetermination;
      /** Entries that have been written down since, which wait. */
      readonly pending: readonly EntryId[];
    }
  /** Nothing: it is no longer determined, and nothing keeps what was posted. */
  | { readonly stands: "none"; readonly posted: PostedResult };

const reached = (result: PostedResult | CompetencyDetermination): Place | undefined =>
  result.status === "determined" || result.status === "judged"
    ? { level: result.level, ...(result.band === undefined ? {} : { band: result.band }) }
    : undefined;

/** A person's decision speaks for itself, whatever was posted before. */
const isDecided = (now: CompetencyDetermination): boolean =>
  now.status === "judged" ||
  (now.status === "undetermined" &&
    (now.reason.code === "judged-no-level" || now.reason.code === "exempt"));

/** Whether a posted level would fall. A level in a higher grade band is no fall, whichever it is; one that the scale no longer has cannot be compared. */
function wouldFall(
  posted: PostedResult,
  now: CompetencyDetermination | undefined,
  index: FrameworkIndex,
): boolean {
  const then = reached(posted);
  if (then === undefined || (now !== undefined && isDecided(now))) return false;
  const today = now && reached(now);
  if (today === undefined) return true;
  const steps = stepsBetween(index, posted, then, today);
  return steps !== undefined && steps.count < 0;
}

/** What has been written down since about a result. */
const pendingOf = (change: PostedChange): readonly EntryId[] =>
  change.change === "unchanged"
    ? change.entries
    : change.by.flatMap((cause) => (cause.code === "entries" ? cause.data.entries : []));

/** Whether anything of a result was erased since: what was posted of it may not stand against that. */
function erasedSince(pending: readonly EntryId[], { entries }: Log): boolean {
  const since = new Set(pending);
  return entries.some(({ type, id }) => type === "erasure" && since.has(id));
}

/**
 * What stands of every result today. Asked for a day in a locked period, the posted result does, and what was written down since waits
 * beside it. Where the posting says that what is attained stays, a posted level does not fall: not to a lower level, and not to no level;
 * only a person's judgement goes before it. What was erased does not stand in either case.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, policies, post, standing } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Listens"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3, 1], from: "2026-09-01" });
 * const ask = (asOf: string) => determine({ framework, evidence, policy: policies.decayingAverage, asOf });
 * const posting = post(ask("2026-09-05"), {
 *   id: "p1",
 *   day: "2026-09-06",
 *   by: { role: "educator" },
 *   framework,
 *   evidence,
 *   attainedStays: true,
 * });
 * const [ana] = standing(posting, ask("2026-11-22"), { framework, evidence });
 * ana?.stands === "posted" && [ana.because, ana.result.status, ana.pending.length]; // => ["attained-stays", "determined", 1]
 * ```
 */
export function standing(
  posting: Posting,
  now: Determinations,
  question: PostedQuestion,
): readonly StandingResult[] {
  const { framework, evidence, zone = utc } = question;
  const index = "format" in framework ? indexFramework(framework) : framework;
  const { asOf } = now.provenance;
  const day = dayOf(typeof asOf === "string" ? asOf : asOf.happened, zone);
  const locked = posting.locked?.some((period) => inSpan(period, day)) ?? false;
  return changedSincePosted(posting, now, { ...question, framework: index }).map(
    (change): StandingResult => {
      if (change.change === "new") return { stands: "now", result: change.to };
      const posted = change.change === "unchanged" ? change.posted : change.from;
      const today =
        change.change === "unchanged"
          ? change.now
          : change.change === "changed"
            ? change.to
            : undefined;
      const pending = pendingOf(change);
      const kept = posting.attainedStays === true && wouldFall(posted, today, index);
      if ((locked || kept) && !erasedSince(pending, evidence))
        return {
          stands: "posted",
          result: posted,
          because: locked ? "locked" : "attained-stays",
          ...(today === undefined ? {} : { now: today }),
          pending,
        };
      return today === undefined
        ? { stands: "none", posted }
        : { stands: "now", result: today, posted };
    },
  );
}
