import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { issue } from "../issue/issue.ts";
import { afterLastInstant, firstInstant } from "./epoch-of.ts";
import type { Instant } from "./moment.ts";

/**
 * The instant so many milliseconds after 1970-01-01T00:00Z, in its canonical form; a fraction of a millisecond is cut off. Instants go
 * from the year 0000 to the year 9999: beyond an end of them, that end. Throws `InvalidInputError` for NaN.
 *
 * @example
 * ```ts
 * import { instantOf } from "@whole-learner/core";
 * instantOf(1000); // => "1970-01-01T00:00:01.000Z"
 * ```
 */
export function instantOf(epoch: number): Instant {
  if (Number.isNaN(epoch)) {
    throw new InvalidInputError([issue("not-a-moment", [], { found: "NaN" })]);
  }
  const written = Math.floor(Math.min(Math.max(epoch, firstInstant), afterLastInstant - 1));
  return new Date(written).toISOString();
}
