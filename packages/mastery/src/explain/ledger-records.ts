import {
  type Circumstances,
  circumstancesOf,
  competencyOf,
  type Demonstration,
  type Entry,
  type EntryId,
  type Evidence,
  findTarget,
  type FrameworkIndex,
  type LearnerId,
  type Log,
  type Moment,
  type Rating,
  type SetAsideReason,
} from "@whole-learner/core";
import type { OpenQuestion } from "../determine/open-question.ts";
import type { Explanation } from "./explanation.ts";
import type { LedgerRating } from "./ledger.ts";

/** What the results say of each rating. */
interface Fates {
  readonly counted: ReadonlyMap<EntryId, LedgerRating["counted"]>;
  readonly passedOver: ReadonlyMap<EntryId, LedgerRating["passedOver"]>;
  readonly turnedAway: ReadonlyMap<EntryId, LedgerRating["turnedAway"]>;
}

/** Where each rating counted, and where not. */
export function fatesOf(explanations: readonly Explanation[]): Fates {
  const counted = new Map<EntryId, LedgerRating["counted"]>();
  const passedOver = new Map<EntryId, LedgerRating["passedOver"]>();
  const turnedAway = new Map<EntryId, LedgerRating["turnedAway"]>();
  for (const { determination, counted: pieces, turnedAway: away } of explanations) {
    const { competency, scale } = determination;
    for (const piece of pieces) {
      const where = piece.passedOver === true ? passedOver : counted;
      for (const { entry } of piece.ratings) {
        where.set(entry, [...(where.get(entry) ?? []), { competency, scale }]);
      }
    }
    for (const turned of away) {
      const { entry } = turned;
      const all = turnedAway.get(entry) ?? [];
      turnedAway.set(entry, [...all, { competency, scale, turned }]);
    }
  }
  return { counted, passedOver, turnedAway };
}

/** A record on its way into the ledger: a rating, or a demonstration that may have none. */
export interface Recorded {
  readonly work: EntryId;
  readonly happened: Moment;
  readonly recorded: Moment;
  readonly demonstration?: Demonstration;
  readonly circumstances: Circumstances;
  readonly rating?: LedgerRating;
  readonly setAside?: SetAsideReason;
}

export interface Making extends Fates {
  readonly learner: LearnerId;
  readonly index: FrameworkIndex;
  /** Those whose names had to go, whosever record they are in. */
  readonly unnamed: ReadonlySet<string>;
}

function ratingOf(
  { entry, rating, inWork }: Told,
  { counted, passedOver, turnedAway, index, unnamed }: Making,
  setAside?: SetAsideReason,
): LedgerRating {
  const target = findTarget(index, rating.target);
  const competency = target && competencyOf(index, target.node.id)?.id;
  const { role = "educator", id = "", name } = rating.rater ?? {};
  return {
    entry,
    ...(competency === undefined ? {} : { competency }),
    role,
    ...(name === undefined || unnamed.has(id) ? {} : { name }),
    ...(inWork && rating.setting !== undefined ? { setting: rating.setting } : {}),
    ...(inWork && rating.verification !== undefined ? { verification: rating.verification } : {}),
    ...(rating.value.kind === "status" ? { status: rating.value.status } : {}),
    counted: counted.get(entry) ?? [],
    passedOver: passedOver.get(entry) ?? [],
    turnedAway: turnedAway.get(entry) ?? [],
    ...(setAside === undefined ? {} : { setAside }),
  };
}

interface Told {
  readonly entry: EntryId;
  readonly rating: Rating;
  /** Whether it is seen in a demonstration, whose circumstances are told with the work. */
  readonly inWork: boolean;
}

/** A rating that was gathered. */
const gathered = (evidence: Evidence, making: Making): Recorded => {
  const { id: entry, rating, demonstration, circumstances, work, happened, recorded } = evidence;
  return {
    work,
    happened,
    recorded,
    ...(demonstration === undefined ? {} : { demonstration }),
    circumstances: demonstration === undefined ? circumstances : circumstancesOf(demonstration),
    rating: ratingOf({ entry, rating, inWork: demonstration !== undefined }, making),
  };
};

/** What the log holds at a position: an entry, or what a replacement brings there. */
const broughtAt = ({ entries }: Log, position: number, id: EntryId): Entry | undefined => {
  const entry = entries[position];
  return entry?.type === "replacement" && entry.id !== id ? entry.with : entry;
};

/** A record that gathering set aside, where it is one of this learner's and may be told. */
function aside(
  entry: Entry | undefined,
  reason: SetAsideReason,
  making: Making,
): Recorded | undefined {
  if (entry === undefined || reason.code === "erased") return undefined;
  const { id, happened } = entry;
  const recorded = entry.recorded ?? happened;
  if (entry.type === "demonstration" && entry.learners.includes(making.learner)) {
    return {
      work: id,
      happened,
      recorded,
      demonstration: entry,
      circumstances: circumstancesOf(entry),
      setAside: reason,
    };
  }
  if (entry.type !== "rating" || entry.learner !== making.learner) return undefined;
  return {
    work: entry.demonstration ?? id,
    happened,
    recorded,
    circumstances: circumstancesOf(entry),
    rating: ratingOf({ entry: id, rating: entry, inWork: false }, making, reason),
  };
}

/** Every record of the learner that may be told, of what was gathered and of what was set aside. */
export function recordsOf(
  { gathered: all }: OpenQuestion,
  log: Log,
  making: Making,
): readonly Recorded[] {
  const { learner } = making;
  return [
    ...all.demonstrations
      .filter(({ learners }) => learners.includes(learner))
      .map(
        (one): Recorded => ({
          work: one.id,
          happened: one.happened,
          recorded: one.recorded ?? one.happened,
          demonstration: one,
          circumstances: circumstancesOf(one),
        }),
      ),
    ...all.series.flatMap(({ evidence }) => evidence.map((one) => gathered(one, making))),
    ...all.setAside.flatMap(
      ({ entry, position, reason }) => aside(broughtAt(log, position, entry), reason, making) ?? [],
    ),
  ];
}
