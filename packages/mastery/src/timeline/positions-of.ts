import type { BandId, EntryId, Instant, Scale } from "@whole-learner/core";
import type { CompetencyDetermination } from "../determination/determination.ts";
import { levelSaid } from "../roll-up/level-said.ts";
import type { GrowthPosition, GrowthStep } from "./growth.ts";
import { placeOf } from "./place-of.ts";
import type { Timeline, TimelineChange } from "./timeline-of.ts";

/** A position's rank: its grade band's, then its level's; one without a band is below all bands. */
interface Ranked {
  readonly band: number;
  readonly level: number;
}

function stepBetween(before: Ranked | undefined, now: Ranked | undefined): GrowthStep {
  if (now === undefined) return "none";
  if (before === undefined) return "first";
  if (now.band !== before.band) return now.band > before.band ? "new-band" : "earlier-band";
  if (now.level === before.level) return "again";
  return now.level > before.level ? "up" : "down";
}

/** A moment of the timeline: what was determined from then on. */
interface Stand {
  readonly at: Instant;
  readonly determination: CompetencyDetermination;
  readonly events: GrowthPosition["events"];
}

/** What stood from when on, by a timeline. */
export const standsOf = ({ from, first, changes }: Timeline): readonly Stand[] => [
  { at: from, determination: first, events: [] },
  ...changes.map(({ at, determination, events }: TimelineChange) => ({
    at,
    determination,
    events,
  })),
];

/** What positions are told apart and told by. */
export interface PositionsQuestion {
  readonly scale: Scale;
  readonly bands: readonly BandId[];
  /** The work of an entry that takes part. */
  readonly workOf: ReadonlyMap<EntryId, EntryId>;
  /** The works that the method looked at as of an instant. */
  readonly countedAt: (at: Instant) => readonly EntryId[];
}

/** The positions among what stood: from the first that is more than nothing seen, each where level, band or the reason for none changes. */
export function positionsOf(
  stands: readonly Stand[],
  { scale, bands, workOf, countedAt }: PositionsQuestion,
): readonly GrowthPosition[] {
  const positions: GrowthPosition[] = [];
  let last: Ranked | undefined;
  let place: string | undefined;
  for (const { at, determination, events } of stands) {
    const here = placeOf(determination);
    const nothingYet = place === undefined && determination.status === "no-evidence";
    if (here === place || nothingYet) continue;
    place = here;
    const level = levelSaid(determination);
    const { band } = determination;
    const now =
      level === undefined
        ? undefined
        : {
            band: band === undefined ? -1 : bands.indexOf(band),
            level: scale.levels.findIndex(({ id }) => id === level),
          };
    const came = events.flatMap((event) =>
      event.code === "came" ? (workOf.get(event.data.entry) ?? []) : [],
    );
    positions.push({
      at,
      step: stepBetween(last, now),
      ...(level === undefined ? {} : { level }),
      ...(level === undefined || band === undefined ? {} : { band }),
      came: [...new Set(came)],
      counted: countedAt(at),
      events,
      determination,
    });
    last = now ?? last;
  }
  return positions;
}
