import { addDays, type Day, type Instant, type Moment } from "@whole-learner/core";
import { asOf } from "../calendar/years.ts";
import type { Dice } from "../chance/dice.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** An instant of a day in UTC. */
export const at = (day: Day, hour: number, minute: number): Instant =>
  `${day}T${two(hour)}:${two(minute)}:00.000Z`;

/** An instant in the late afternoon or evening, when educators write things down: after school has let out. */
export const evening = (day: Day, chance: Dice): Instant =>
  at(day, 18 + chance.below(5), chance.below(60));

/**
 * When something of a day was written down: usually within a week, one in twenty-five weeks later. What happens in the last days before the day
 * asked for is mostly written down at once.
 */
export function recordedFor(day: Day, chance: Dice): Instant {
  const lag = chance.chance(0.04) ? 25 + chance.below(45) : chance.below(7);
  const later = addDays(day, lag);
  const inTime = later > asOf && day <= asOf && chance.chance(0.85);
  return evening(inTime ? day : later, chance);
}

/** The day of a moment, as it is written. */
export const dayOfMoment = (moment: Moment): Day => moment.slice(0, 10);
