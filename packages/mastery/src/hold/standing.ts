import {
  addDays,
  addMonths,
  beginOf,
  type Day,
  dayOf,
  type LevelId,
  type Zone,
} from "@whole-learner/core";
import { isShown, type Piece } from "../pieces/piece.ts";
import type { HoldSection } from "../policy/sections.ts";
import { newestOf } from "../sufficiency/sufficiency.ts";

/** A level that the evidence came to, with what stands behind it. */
export interface Standing {
  readonly level: LevelId;
  /** Its place among the levels, 0 for the lowest. */
  readonly place: number;
  readonly score: number;
  /** The work with which the evidence came to it. */
  readonly since: string;
  /** The newest piece behind it. */
  readonly newest: Piece;
}

/** The newest piece behind a level; a level that only rests on missing work and starting points ends with them. */
export const newestBehind = (pieces: readonly Piece[]): Piece | undefined =>
  newestOf(pieces.filter(isShown));

/** The last day of a level, so long after the newest piece behind it. */
export function lastDay(
  { happened }: Pick<Piece, "happened">,
  expires: NonNullable<HoldSection["expires"]>,
  zone: Zone,
): Day {
  const day = dayOf(happened, zone);
  return "months" in expires ? addMonths(day, expires.months) : addDays(day, expires.days);
}

/** The instant at which a level ends. */
export const endOfStanding = (
  { newest }: Pick<Standing, "newest">,
  expires: NonNullable<HoldSection["expires"]>,
  zone: Zone,
): number => beginOf(addDays(lastDay(newest, expires, zone), 1), zone);
