import {
  type LearnerId,
  compareDays,
  dayOf,
  type Gathered,
  type PersonId,
  utc,
  type Zone,
} from "@whole-learner/core";
import type { Period } from "../policy/sections.ts";

/** How many ratings one person wrote down in each term. */
export interface RatingsEntered {
  /** Absent for ratings that name no rater. */
  readonly rater?: PersonId | LearnerId;
  readonly terms: readonly number[];
}

/**
 * How many of the ratings that count each rater entered in each term, by the day on which they were written down; in the order in which raters
 * first appear. To be held beside what {@link evidenceLoad} says is needed. Learners' own ratings are theirs, and so are in nobody's count.
 *
 * @example
 * ```ts
 * import { gather, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { ratingsEntered } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const log = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 2], from: "2026-09-01" });
 * const terms = [{ id: "autumn", from: "2026-09-01", until: "2026-12-18" }];
 * ratingsEntered(gather({ framework, log, asOf: "2026-11-22" }), terms); // => [{ terms: [2] }]
 * ```
 */
export function ratingsEntered(
  { series }: Pick<Gathered, "series">,
  terms: readonly Period[],
  zone: Zone = utc,
): readonly RatingsEntered[] {
  const found = new Map<PersonId | LearnerId | undefined, number[]>();
  for (const { evidence } of series) {
    for (const { rating, recorded } of evidence) {
      const { rater } = rating;
      if (rater?.role === "self") continue;
      const day = dayOf(recorded, zone);
      const term = terms.findIndex(
        ({ from, until }) => compareDays(from, day) <= 0 && compareDays(day, until) <= 0,
      );
      if (term === -1) continue;
      const counts = found.get(rater?.id) ?? terms.map(() => 0);
      counts[term] = (counts[term] ?? 0) + 1;
      found.set(rater?.id, counts);
    }
  }
  return [...found].map(([rater, counts]) => ({
    ...(rater === undefined ? {} : { rater }),
    terms: counts,
  }));
}
