import type { AsOfBounds } from "../../time/as-of.ts";
import { beginOf } from "../../time/begin-of.ts";
import type { Moment } from "../../time/moment.ts";
import type { SetAsideReason } from "../set-aside.ts";
import type { Held } from "./held.ts";

const isNone = (moment: Moment | undefined): moment is Moment =>
  moment !== undefined && Number.isNaN(beginOf(moment));

/** A moment of an entry that is none: no parser lets one through, but a log may have been made by hand. */
function noMoment({ entry, recorded, at, knownAt }: Held): Moment | undefined {
  if (Number.isNaN(knownAt)) return recorded;
  if (Number.isNaN(at)) return entry.happened;
  if (entry.type !== "rating" && entry.type !== "demonstration") return undefined;
  return [entry.due, entry.submitted].find(isNone);
}

/** Whether an entry tells no moments but its own two: most do not, and nothing has to be read again. */
const tellsTwo = ({ entry }: Held): boolean =>
  (entry.type !== "rating" && entry.type !== "demonstration") ||
  (entry.due === undefined && entry.submitted === undefined);

/** The reason, if an entry was not known by then, tells a moment that is none, or happens only later. */
export function notYetReason(
  held: Held,
  { happenedBefore, recordedBefore }: AsOfBounds,
): SetAsideReason | undefined {
  const { entry, recorded, at, knownAt } = held;
  // Not a number is neither before nor after, so that whatever is before both has told two moments that are some.
  if (at < happenedBefore && knownAt < recordedBefore && tellsTwo(held)) return undefined;
  if (knownAt >= recordedBefore) return { code: "not-yet-recorded", data: { recorded } };
  const found = noMoment(held);
  if (found !== undefined) return { code: "not-a-moment", data: { found } };
  return at >= happenedBefore
    ? { code: "not-yet-happened", data: { happened: entry.happened } }
    : undefined;
}

/** The first of two reasons, where one that something happens only later gives way: waiting for what will not count then would be in vain. */
export const waitingLast = (
  reason: SetAsideReason | undefined,
  other: () => SetAsideReason | undefined,
): SetAsideReason | undefined =>
  reason?.code === "not-yet-happened" ? (other() ?? reason) : (reason ?? other());

/**
 * The bounds for what says something about other entries: a correction or a consent belongs to what is known, so it holds whatever stretch
 * of happenings is looked at; dated later than it was written down, it holds from that date on.
 */
export const inForce = ({ recordedBefore }: AsOfBounds): AsOfBounds => ({
  happenedBefore: recordedBefore,
  recordedBefore,
});
