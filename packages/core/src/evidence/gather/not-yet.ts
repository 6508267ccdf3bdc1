import type { AsOfBounds } from "../../time/as-of.ts";
import type { SetAsideReason } from "../set-aside.ts";
import type { Held } from "./held.ts";

/** The reason, if an entry was not known by then or happens only later. */
export function notYetReason(
  { entry, recorded, at, knownAt }: Held,
  { happenedBefore, recordedBefore }: AsOfBounds,
): SetAsideReason | undefined {
  if (knownAt >= recordedBefore) return { code: "not-yet-recorded", data: { recorded } };
  return at >= happenedBefore
    ? { code: "not-yet-happened", data: { happened: entry.happened } }
    : undefined;
}

/**
 * The bounds for what says something about other entries: a correction or a consent belongs to what is known, so it holds whatever stretch
 * of happenings is looked at; dated later than it was written down, it holds from that date on.
 */
export const inForce = ({ recordedBefore }: AsOfBounds): AsOfBounds => ({
  happenedBefore: recordedBefore,
  recordedBefore,
});
