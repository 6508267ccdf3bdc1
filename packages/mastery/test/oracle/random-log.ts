import type { Demonstration, Log, Rating, RatingValue } from "@whole-learner/core";
import type { Draws } from "./draws.ts";
import { bands } from "./oracle-framework.ts";

// What happened to one learner in one competency and its indicators: works with several raters and rows, tries at a task, late and missing work,
// ratings that are none, and records taken back.

export const asOf = "2026-06-28";
const firstDay = Date.UTC(2025, 9, 1);
export const dayOf = (number: number): string =>
  new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);
/** The day asked for, by its number. */
export const lastDay = 270;

export const kinds = ["performance", "product", "test"] as const;
export const settings = ["class", "home", "community"] as const;
export const experiences = ["garden", "market"] as const;
export const roles = ["educator", "educator", "fellow-learner", "family", "self"] as const;
const rows = ["idea", "voice"] as const;

/** What values a log holds of. */
export interface LogRange {
  readonly least: number;
  readonly most: number;
  readonly levels: readonly [string, ...string[]];
  readonly competency: string;
  readonly indicators: readonly [string, ...string[]];
  /** Whether values are anything but numbers and levels. */
  readonly others: boolean;
}

function valueIn(draws: Draws, { least, most, levels, others }: LogRange): RatingValue {
  if (draws.chance(0.03)) {
    const status = draws.one(["excused", "pending", "exempt", "not-taught-yet"]);
    return { kind: "status", status };
  }
  if (draws.chance(0.02)) return { kind: "number", number: draws.one([most + 1, least - 1]) };
  if (others && draws.chance(0.5)) {
    if (draws.chance(0.5)) return { kind: "met", met: draws.chance(0.6) };
    const of = draws.one([4, 10, 7]);
    return { kind: "points", points: draws.whole(0, of), of };
  }
  if (draws.chance(0.2)) return { kind: "level", level: draws.one(levels) };
  const step = draws.one([2, 2, 4, 10]);
  return { kind: "number", number: draws.whole(least * step, most * step) / step };
}

/** A rating's value with the scale that it was made on, where that is another one. */
function ratedIn(draws: Draws, range: LogRange): Pick<Rating, "value" | "scale"> {
  if (!draws.chance(0.1)) return { value: valueIn(draws, range) };
  const value: RatingValue = draws.chance(0.3)
    ? { kind: "level", level: draws.one(["of-0", "of-4", "of-8", "of-10", "1"]) }
    : { kind: "number", number: draws.one([0, 2, 4, 5, 7.5, 8, 8, 9, 10, 10, 11, -1]) };
  return { value, scale: "ten" };
}

/** Where a learner's works name bands at all: mostly one, some another, some none. */
function bandsOfWorks(draws: Draws): () => { readonly band?: string } {
  if (draws.chance(0.5)) return () => ({});
  const usual = draws.one(bands);
  return () => draws.one([{ band: usual }, { band: usual }, { band: draws.one(bands) }, {}]);
}

/** Works of one competency that were rated for others as well. */
export function alsoRated(
  draws: Draws,
  learner: string,
  entries: Log["entries"],
  ranges: readonly LogRange[],
): Log["entries"] {
  return entries.flatMap((entry): Rating[] =>
    entry.type !== "demonstration" || draws.chance(0.6)
      ? []
      : ranges
          .filter(() => draws.chance(0.4))
          .map((range) => ({
            type: "rating",
            learner,
            target: draws.one([range.competency, ...range.indicators]),
            id: `${entry.id}-also-${range.competency}`,
            demonstration: entry.id,
            happened: entry.happened,
            recorded: entry.happened,
            rater: { role: draws.one(roles), id: draws.one(["r0", "r1", "r2"]) },
            ...ratedIn(draws, range),
          })),
  );
}

/** The entries of one learner in one competency. */
export function randomLog(draws: Draws, learner: string, range: LogRange): Log["entries"] {
  const { competency, indicators } = range;
  const entries: Log["entries"][number][] = [];
  const works = draws.chance(0.04) ? 0 : draws.whole(1, 7);
  const tells = draws.chance(0.85);
  const band = bandsOfWorks(draws);
  for (let nth = 0; nth < works; nth += 1) {
    const id = `${learner}-${competency}-${nth}`;
    const day = draws.whole(0, lastDay - 3) + draws.one([0, 0, 0, 0, 0, 0, 9]);
    const happened = dayOf(day);
    const about = {
      ...band(),
      ...draws.perhaps(0.8, () => ({ kind: draws.one(kinds) })),
      ...draws.perhaps(0.8, () => ({ setting: draws.one(settings) })),
      ...draws.perhaps(0.6, () => ({ experience: draws.one(experiences) })),
      ...draws.perhaps(0.3, () => ({ task: `${competency}-task-${draws.whole(0, 1)}` })),
      ...draws.perhaps(0.3, () => ({ attempt: draws.whole(1, 3) })),
      ...draws.perhaps(0.3, () => ({ due: dayOf(day + draws.whole(-4, 3)) })),
      ...draws.perhaps(0.4, () => ({ submitted: dayOf(Math.max(0, day - draws.whole(0, 2))) })),
      ...draws.perhaps(0.2, () => ({ sequence: draws.whole(0, 2) })),
      ...draws.perhaps(0.1, () => ({
        verification: {
          by: { role: "educator" },
          status: draws.one(["verified", "verified", "refused"]),
        } as const,
      })),
    };
    const target = tells || draws.chance(0.5) ? draws.one(indicators) : competency;
    const recordedOf = (): string => dayOf(day + draws.one([0, 0, 0, 1, 2, 20]));
    const base = { type: "rating", learner, target } as const;
    const missing: RatingValue | undefined = draws.chance(0.06)
      ? { kind: "status", status: "missing" }
      : undefined;
    if (missing !== undefined || draws.chance(0.6)) {
      const recorded = recordedOf();
      const rating: Rating = {
        ...base,
        ...about,
        id,
        happened,
        recorded,
        ...(missing === undefined ? ratedIn(draws, range) : { value: missing }),
        ...draws.perhaps(0.7, () => ({ rater: { role: draws.one(roles), id: "r0" } })),
      };
      entries.push(rating);
    } else {
      const demonstration: Demonstration = {
        type: "demonstration",
        id,
        happened,
        recorded: happened,
        learners: [learner],
        ...about,
      };
      entries.push(demonstration);
      const raters = draws.whole(1, 3);
      const byRows = draws.chance(0.4);
      for (let rater = 0; rater < raters; rater += 1) {
        const role = draws.one(roles);
        // Some look at it by the statements of another band.
        const other = draws.perhaps(0.15, band);
        for (const criterion of byRows ? rows : [undefined]) {
          if (criterion !== undefined && draws.chance(0.15)) continue;
          const assessed = dayOf(day + draws.whole(0, 3));
          entries.push({
            ...base,
            id: `${id}-${rater}-${criterion ?? "all"}`,
            demonstration: id,
            happened: assessed,
            recorded: assessed,
            rater: { role, id: `r${rater}` },
            ...other,
            ...ratedIn(draws, range),
            ...(criterion === undefined ? {} : { criterion }),
          });
        }
      }
    }
    if (draws.chance(0.04)) {
      const on = dayOf(day + draws.whole(0, 40));
      entries.push({ type: "retraction", id: `${id}-back`, of: id, happened: on, recorded: on });
    }
  }
  return entries;
}
