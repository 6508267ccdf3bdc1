import {
  compareDays,
  dayOf,
  type Gathered,
  type PersonId,
  utc,
  type Zone,
} from "@whole-learner/core";
import type { Period } from "../policy/sections.ts";

/** How many ratings were written down in each term: by one person, or by everybody else. */
export interface RatingsEntered {
  /** Absent for everybody else: fellow learners, families, partners, and whoever is not named. */
  readonly rater?: PersonId;
  readonly terms: readonly number[];
}

/** Whose ratings, in which terms. */
export interface EnteredQuestion {
  /** The people whose counts are asked for, in the order of the answer. */
  readonly raters: readonly PersonId[];
  readonly terms: readonly Period[];
  /** Where days begin and end. Default: UTC. */
  readonly zone?: Zone;
}

/**
 * How many of the ratings that count some people entered in each term, by the day on which they were written down, and everybody else together:
 * to be held beside what {@link evidenceLoad} says is needed. Learners' own ratings are theirs, and so are in nobody's count.
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { ratingsEntered } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 2], from: "2026-09-01" });
 * const terms = [{ id: "autumn", from: "2026-09-01", until: "2026-12-18" }];
 * ratingsEntered(gather({ framework, log, asOf: "2026-11-22" }), { raters: ["anand"], terms }); // => [{ rater: "anand", terms: [0] }, { terms: [2] }]
 * ```
 */
export function ratingsEntered(
  { series }: Pick<Gathered, "series">,
  { raters, terms, zone = utc }: EnteredQuestion,
): readonly RatingsEntered[] {
  const found = new Map<string, number[]>(raters.map((rater) => [rater, terms.map(() => 0)]));
  const others = terms.map(() => 0);
  for (const { evidence } of series) {
    for (const { rating, recorded } of evidence) {
      const { rater } = rating;
      if (rater?.role === "self") continue;
      const day = dayOf(recorded, zone);
      const term = terms.findIndex(
        ({ from, until }) => compareDays(from, day) <= 0 && compareDays(day, until) <= 0,
      );
      if (term === -1) continue;
      const counts = (rater?.id === undefined ? undefined : found.get(rater.id)) ?? others;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return [
    ...[...found].map(([rater, counts]) => ({ rater, terms: counts })),
    ...(others.some((count) => count > 0) ? [{ terms: others }] : []),
  ];
}
