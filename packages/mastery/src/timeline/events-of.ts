import {
  beginOf,
  competencyOf,
  type Entry,
  type EntryId,
  type FrameworkIndex,
  findTarget,
  type Log,
  type Moment,
  type Problem,
  type Zone,
} from "@whole-learner/core";
import type { Account } from "../account/account.ts";
import type { TimelineAxis, TimelineEvents } from "./timeline-of.ts";

type Event = Problem<TimelineEvents>;

/** What an instant is looked at with. */
export interface Surroundings {
  readonly log: Log;
  readonly index: FrameworkIndex;
  readonly zone: Zone;
  readonly along: TimelineAxis;
}

/** When an entry begins to act along an axis, in epoch milliseconds. */
function actsFrom(entry: Entry, { zone, along }: Surroundings): number {
  const happened = beginOf(entry.happened, zone);
  const recorded = entry.recorded === undefined ? happened : beginOf(entry.recorded, zone);
  return along === "both"
    ? Math.max(happened, recorded)
    : along === "happened"
      ? happened
      : recorded;
}

/** What replacements brought that begins to act at an instant of its own: at theirs, the correction tells it. */
const broughtAt = (at: number, surroundings: Surroundings): readonly Entry[] =>
  surroundings.log.entries.flatMap((entry) => {
    if (entry.type !== "replacement" || actsFrom(entry.with, surroundings) !== at) return [];
    // Along what happened all that was known is known from the beginning, whenever it was corrected.
    return surroundings.along === "happened" || at > actsFrom(entry, surroundings)
      ? [entry.with]
      : [];
  });

/** Whether an entry is about a competency, so far as it says. */
function isAbout(entry: Entry | undefined, account: Account, index: FrameworkIndex): boolean {
  if (entry === undefined) return false;
  switch (entry.type) {
    case "rating": {
      const target = findTarget(index, entry.target);
      return (
        entry.learner === account.learner &&
        target !== undefined &&
        competencyOf(index, target.node.id)?.id === account.competency
      );
    }
    case "judgement":
      return entry.target === account.competency;
    case "replacement":
      return isAbout(entry.with, account, index);
    default:
      return true;
  }
}

const ofEntry = (
  entry: Entry,
  account: Account,
  { log, index }: Surroundings,
): readonly Event[] => {
  switch (entry.type) {
    case "rating":
      return isAbout(entry, account, index)
        ? [
            {
              code: "came",
              data: {
                entry: entry.id,
                happened: entry.happened,
                ...(entry.recorded === undefined ? {} : { recorded: entry.recorded }),
              },
            },
          ]
        : [];
    case "retraction":
    case "replacement": {
      const of = log.entries.find(({ id }) => id === entry.of);
      // What takes something back is about what it takes back; a replacement may bring it here from elsewhere.
      const brought = entry.type === "replacement" ? entry.with : undefined;
      return isAbout(of, account, index) || isAbout(brought, account, index)
        ? [{ code: "corrected", data: { by: entry.id, of: entry.of } }]
        : [];
    }
    case "consent":
      return [{ code: "corrected", data: { by: entry.id } }];
    case "demonstration":
    case "judgement":
    case "erasure":
      return [];
    default:
      return entry satisfies never;
  }
};

/** The judgement that stood, and the one that stands now. */
function ofJudgements(before: Account, after: Account): readonly Event[] {
  const [was, is] = [before.judgement?.id, after.judgement?.id];
  if (was === is) return [];
  return [
    ...(was === undefined ? [] : [{ code: "judgement-ended", data: { judgement: was } } as const]),
    ...(is === undefined ? [] : [{ code: "judgement-began", data: { judgement: is } } as const]),
  ];
}

const turnedAs = ({ turnedAway }: Account, code: string): ReadonlySet<EntryId> =>
  new Set(turnedAway.filter(({ reason }) => reason.code === code).map(({ entry }) => entry));

/** What time alone did: works that left the window, work that fell due, the newest work grown too old. */
function ofTime(before: Account, after: Account): readonly Event[] {
  const outside = turnedAs(after, "before-window");
  const left = before.pieces
    .filter(({ ratings }) => ratings.some(({ evidence }) => outside.has(evidence.id)))
    .map(({ work }) => work);
  const [first, ...rest] = left;
  const waiting = turnedAs(after, "not-due-yet");
  const due = [...turnedAs(before, "not-due-yet")].filter((entry) => !waiting.has(entry));
  const newest = (account: Account): Moment | undefined =>
    account.requirements.flatMap(({ need, met }) =>
      !met && need.code === "recency" ? [need.data.newest] : [],
    )[0];
  const tooOld = newest(after);
  return [
    ...(first === undefined
      ? []
      : [{ code: "left-window", data: { works: [first, ...rest] } } as const]),
    ...due.map((entry) => ({ code: "fell-due", data: { entry } }) as const),
    ...(tooOld === undefined || newest(before) !== undefined
      ? []
      : [{ code: "too-long-ago", data: { newest: tooOld } } as const]),
  ];
}

/** What happened at an instant at which the account changed. */
export function eventsOf(
  at: number,
  before: Account,
  after: Account,
  surroundings: Surroundings,
): readonly [Event, ...Event[]] {
  const entries = surroundings.log.entries.filter((entry) => actsFrom(entry, surroundings) === at);
  const [first, ...rest] = [
    ...[...entries, ...broughtAt(at, surroundings)].flatMap((entry) =>
      ofEntry(entry, after, surroundings),
    ),
    ...ofJudgements(before, after),
    ...ofTime(before, after),
  ];
  return first === undefined ? [{ code: "time", data: {} }] : [first, ...rest];
}
