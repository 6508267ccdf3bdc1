import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { type Issue, issue } from "../issue/issue.ts";
import { endOf } from "./begin-of.ts";
import type { Moment } from "./moment.ts";
import { momentOf } from "./moment-of.ts";
import { utc, type Zone } from "./zone.ts";

/**
 * The time for which something is asked: what had happened by then, and what was known by then. One moment means both. A day includes all of
 * itself.
 */
export type AsOf = Moment | { readonly happened: Moment; readonly recorded: Moment };

/** The first milliseconds that are too late. */
export interface AsOfBounds {
  readonly happenedBefore: number;
  readonly recordedBefore: number;
}

const unread = (moment: Moment, key: string): readonly Issue[] =>
  momentOf(moment) === undefined ? [issue("not-a-moment", ["asOf", key], { found: moment })] : [];

/**
 * The bounds of an {@link AsOf} in a zone: whatever begins before them is in. A day is in with all of itself, an instant with its own
 * millisecond. Throws `InvalidInputError` for a text that is no moment, since nothing would be in.
 *
 * @example
 * ```ts
 * import { asOfBounds } from "@whole-learner/core";
 * asOfBounds("1970-01-01"); // => { happenedBefore: 86400000, recordedBefore: 86400000 }
 * asOfBounds({ happened: "1970-01-02", recorded: "1970-01-01T00:00:00.000Z" }); // => { happenedBefore: 172800000, recordedBefore: 1 }
 * ```
 */
export function asOfBounds(asOf: AsOf, zone: Zone = utc): AsOfBounds {
  const { happened, recorded } =
    typeof asOf === "string" ? { happened: asOf, recorded: asOf } : asOf;
  const issues = [...unread(happened, "happened"), ...unread(recorded, "recorded")];
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { happenedBefore: endOf(happened, zone), recordedBefore: endOf(recorded, zone) };
}
