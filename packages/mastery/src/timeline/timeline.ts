import {
  type AsOf,
  beginOf,
  endOf,
  type Instant,
  instantOf,
  type Moment,
  scaleById,
} from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import { giveAccount } from "../account/give-account.ts";
import { onScale } from "../account/on-scale.ts";
import { compile } from "../compile/compile.ts";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { openQuestion } from "../determine/open-question.ts";
import type { Question } from "../determine/question.ts";
import { refused } from "../issue/refused.ts";
import { eventsOf, type Surroundings } from "./events-of.ts";
import { ownLog } from "./own-log.ts";
import { saidOf, sameSaid } from "./said-of.ts";
import type { Timeline, TimelineChange, TimelineOptions } from "./timeline-of.ts";

/** The moments of a question's two times. */
const timesOf = (asOf: AsOf): { readonly happened: Moment; readonly recorded: Moment } =>
  typeof asOf === "string" ? { happened: asOf, recorded: asOf } : asOf;

/** The question at an instant along the axis. */
function asOfAt(at: number, asOf: AsOf, along: Timeline["along"]): AsOf {
  const instant = instantOf(at);
  const { happened, recorded } = timesOf(asOf);
  switch (along) {
    case "both":
      return instant;
    case "happened":
      return { happened: instant, recorded };
    case "recorded":
      return { happened, recorded: instant };
    default:
      return along satisfies never;
  }
}

/** Every instant at which an entry can begin to act, ascending. */
function instantsOf({ log, zone }: Surroundings): readonly number[] {
  const instants = log.entries.flatMap((entry) => {
    const brought = entry.type === "replacement" ? [entry.with] : [];
    return [entry, ...brought].flatMap(({ happened, recorded }) => [
      beginOf(happened, zone),
      ...(recorded === undefined ? [] : [beginOf(recorded, zone)]),
    ]);
  });
  return [...new Set(instants)].sort((a, b) => a - b);
}

/**
 * Every change of one determination, with what changed it: evidence that came, a correction, a judgement that began or ended, work that left
 * the window or fell due, evidence grown too old. As of any instant of it, the determination is that of the last change before: the same
 * that `determine` gives as of then, but for when it would change and since when a fresh look is asked for. Experiences are not read: how
 * many opportunities there were is not told.
 *
 * It opens the question once for each instant at which something about the learner happened, was recorded or can change by itself. Throws
 * `InvalidInputError` where the question has no such learner and competency.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { policies, timeline } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Presents ideas"] },
 * });
 * const evidence = sketchEvidence(framework, {
 *   learner: "ana",
 *   competency: "Presents ideas",
 *   levels: [1, 4],
 *   from: "2026-09-01",
 * });
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const { changes } = timeline(question, { learner: "ana", competency: framework.competencies[0]?.id ?? "" });
 * changes.map(({ at, events }) => [at.slice(0, 10), events.map(({ code }) => code)]); // => [["2026-09-01", ["came"]], ["2026-09-08", ["came"]]]
 * ```
 */
export function timeline(question: Question, options: TimelineOptions): Timeline {
  const { learner, competency, along = "both" } = options;
  const { experiences: _, ...asked } = question;
  const policy = "sections" in asked.policy ? asked.policy : compile(asked.policy);
  const log = ownLog(asked.evidence, [learner]);
  const { index } = openQuestion({ ...asked, policy, learners: [learner], evidence: log });
  const { zone } = policy;
  const surroundings: Surroundings = { log, index, zone, along };
  const accountAt = (at: number): Account => {
    const own = openQuestion({
      ...asked,
      framework: index,
      policy,
      learners: [learner],
      evidence: log,
      asOf: asOfAt(at, asked.asOf, along),
    }).casesOf(learner, competency);
    const [main] = own;
    const scale = options.scale === undefined ? main?.scale : scaleById(index, options.scale);
    const one =
      own.find((other) => other.scale.id === scale?.id) ??
      // Nothing is shown on another scale yet: it is asked about all the same.
      (main &&
        scale && {
          ...main,
          scale,
          on: onScale(index, policy, competency, scale),
          evidence: [],
          setAside: [],
          judgements: [],
          later: [],
          laterCovering: [],
        });
    if (one === undefined) throw refused("not-in-question", [], { what: "learner and competency" });
    return giveAccount(one);
  };

  const times = timesOf(asked.asOf);
  const until =
    endOf(options.until ?? (along === "recorded" ? times.recorded : times.happened), zone) - 1;
  const instants = instantsOf(surroundings).filter((at) => at <= until);
  const from =
    options.from === undefined ? (instants[0] ?? until + 1) - 1 : beginOf(options.from, zone);

  let account = accountAt(from);
  const first = saidOf(account.determination);
  let said: CompetencyDetermination = first;
  const changes: TimelineChange[] = [];
  let at = from;
  let next = 0;
  for (;;) {
    while ((instants[next] ?? Infinity) <= at) next += 1;
    const { changesAt } = account.determination;
    // What was written down later changes nothing by waiting.
    const byTime = changesAt === undefined || along === "recorded" ? Infinity : beginOf(changesAt);
    at = Math.min(instants[next] ?? Infinity, byTime > at ? byTime : Infinity);
    if (!(at <= until)) break;
    const after = accountAt(at);
    const now = saidOf(after.determination);
    if (!sameSaid(said, now)) {
      const events = eventsOf(at, account, after, surroundings);
      changes.push({ at: instantOf(at), events, determination: now });
      said = now;
    }
    account = after;
  }
  return {
    learner,
    competency,
    scale: account.scale.id,
    along,
    from: instantOf(from),
    until: instantOf(until),
    first,
    changes,
  };
}

/** What was determined at an instant of a timeline: by the last change up to it. Before the timeline begins, it is not known. */
export function timelineAt(
  { from, first, changes }: Timeline,
  at: Instant,
): CompetencyDetermination | undefined {
  const time = beginOf(at);
  if (time < beginOf(from)) return undefined;
  return changes.filter((change) => beginOf(change.at) <= time).at(-1)?.determination ?? first;
}
