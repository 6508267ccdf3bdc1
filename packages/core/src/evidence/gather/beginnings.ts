import { beginOf } from "../../time/begin-of.ts";
import type { Moment } from "../../time/moment.ts";
import type { Zone } from "../../time/zone.ts";

const dayLength = "2026-05-29".length;

/** When moments begin in a zone, in milliseconds since 1970. Days repeat in a log and cost more than instants, so each is worked out once. */
export function beginningsIn(zone: Zone): (moment: Moment) => number {
  const days = new Map<Moment, number>();
  return (moment) => {
    if (moment.length !== dayLength) return beginOf(moment, zone);
    const known = days.get(moment);
    if (known !== undefined) return known;
    const begin = beginOf(moment, zone);
    days.set(moment, begin);
    return begin;
  };
}
