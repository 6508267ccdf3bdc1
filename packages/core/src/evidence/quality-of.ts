import { dayOf } from "../time/day-of.ts";
import { dayNumber } from "../time/day-number.ts";
import { beginOf } from "../time/begin-of.ts";
import type { Moment } from "../time/moment.ts";
import { utc, type Zone } from "../time/zone.ts";
import type { Evidence, Gathered } from "./gathered.ts";
import type { SetAsideReason } from "./set-aside.ts";

/** Records set aside for one reason, with where the first of them stand in the log. */
export interface SetAsideCount {
  readonly code: SetAsideReason["code"];
  readonly count: number;
  readonly positions: readonly number[];
}

/** How many learners' competencies have their newest evidence from so many days ago at most; the last has no end. */
export interface AgeCount {
  readonly upTo?: number;
  readonly count: number;
}

/** What a rating can leave unsaid. `recorded` is when it was written down, which nobody can look back without. */
export type Unsaid = "recorded" | "kind" | "setting" | "band" | "rater" | "demonstration";

/** How good the evidence of a log is as of a day, in counts: nobody is named. */
export interface EvidenceQuality {
  /** Ratings that count. */
  readonly counted: number;
  readonly learners: number;
  readonly setAside: readonly SetAsideCount[];
  /** The consents that withhold evidence. */
  readonly consents: number;
  /** When the newest rating that counts happened, and when the newest was written down. */
  readonly newest?: Moment;
  readonly newestRecorded?: Moment;
  /** By the newest evidence of each learner and competency. */
  readonly ages: readonly AgeCount[];
  readonly unsaid: Readonly<Record<Unsaid, number>>;
  /** Of ratings that count; `unsaid` where nothing is said of it. */
  readonly verification: Readonly<Record<"verified" | "unverified" | "refused" | "unsaid", number>>;
}

/** How many places of a kind are told. */
const mostPlaces = 3;
/** Days: a month, a term, half a year, a year. */
const ageLimits = [30, 90, 180, 365] as const;

function setAsideCounts({ setAside }: Gathered): readonly SetAsideCount[] {
  const found = new Map<SetAsideCount["code"], { count: number; positions: number[] }>();
  for (const { reason, position } of setAside) {
    const own = found.get(reason.code) ?? { count: 0, positions: [] };
    own.count += 1;
    if (own.positions.length < mostPlaces) own.positions.push(position);
    found.set(reason.code, own);
  }
  return [...found]
    .map(([code, own]) => ({ code, ...own }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function agesOf({ asOf, series }: Gathered, zone: Zone): readonly AgeCount[] {
  // Every moment that was gathered has a day, so none of these is the 0 of a text that has none.
  const numberOf = (moment: Moment): number => dayNumber(dayOf(moment, zone)) ?? 0;
  const today = numberOf(typeof asOf === "string" ? asOf : asOf.happened);
  const counts = Array.from({ length: ageLimits.length + 1 }, () => 0);
  for (const { evidence } of series) {
    // A loop and no spread: a series has no limit.
    let days = Infinity;
    for (const { happened } of evidence) {
      days = Math.min(days, today - numberOf(happened));
    }
    const at = ageLimits.findIndex((limit) => days <= limit);
    const place = at === -1 ? ageLimits.length : at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((count, at) => {
    const upTo = ageLimits[at];
    return upTo === undefined ? { count } : { upTo, count };
  });
}

const says: { readonly [U in Unsaid]: (one: Evidence) => unknown } = {
  recorded: ({ rating }) => rating.recorded,
  kind: ({ circumstances }) => circumstances.kind,
  setting: ({ circumstances }) => circumstances.setting,
  band: ({ circumstances }) => circumstances.band,
  rater: ({ rating }) => rating.rater,
  demonstration: ({ rating }) => rating.demonstration,
};

const newestOf = (moments: readonly Moment[], zone: Zone): Moment | undefined => {
  let newest: Moment | undefined;
  for (const moment of moments) {
    if (newest === undefined || beginOf(moment, zone) > beginOf(newest, zone)) newest = moment;
  }
  return newest;
};

/**
 * How good the evidence is that was gathered: how much counts and how much was set aside and why, how new it is, what it leaves unsaid, what is verified.
 * Counts and places in the log alone, so that nobody is named. Time grows with the evidence.
 *
 * @example
 * ```ts
 * import { gather, qualityOf, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Presents ideas", levels: [1, 2], from: "2026-09-01" });
 * const quality = qualityOf(gather({ framework, log, asOf: "2026-11-22" }));
 * [quality.counted, quality.learners, quality.unsaid.setting]; // => [2, 1, 2]
 * ```
 */
export function qualityOf(gathered: Gathered, zone: Zone = utc): EvidenceQuality {
  const evidence = gathered.series.flatMap((series) => series.evidence);
  const without = (what: Unsaid): number =>
    evidence.filter((one) => says[what](one) === undefined).length;
  const verification = { verified: 0, unverified: 0, refused: 0, unsaid: 0 };
  for (const { circumstances } of evidence) {
    verification[circumstances.verification?.status ?? "unsaid"] += 1;
  }
  const consents = new Set(
    gathered.setAside.flatMap(({ reason }) =>
      reason.code === "not-consented" ? [reason.data.consent] : [],
    ),
  );
  const newest = newestOf(
    evidence.map(({ happened }) => happened),
    zone,
  );
  const newestRecorded = newestOf(
    evidence.flatMap(({ rating }) => rating.recorded ?? []),
    zone,
  );
  return {
    counted: evidence.length,
    learners: new Set(gathered.series.map(({ learner }) => learner)).size,
    setAside: setAsideCounts(gathered),
    consents: consents.size,
    ...(newest === undefined ? {} : { newest }),
    ...(newestRecorded === undefined ? {} : { newestRecorded }),
    ages: agesOf(gathered, zone),
    unsaid: {
      recorded: without("recorded"),
      kind: without("kind"),
      setting: without("setting"),
      band: without("band"),
      rater: without("rater"),
      demonstration: without("demonstration"),
    },
    verification,
  };
}
