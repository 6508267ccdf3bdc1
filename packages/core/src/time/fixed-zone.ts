import { InvalidInputError } from "../issue/invalid-input-error.ts";
import { issue } from "../issue/issue.ts";
import { minutesAhead } from "./minutes-ahead.ts";
import type { Zone } from "./zone.ts";

/**
 * A zone whose clocks are never turned, named as its offset from UTC: `+02:00`, `-0330`, `+02` or `Z`. Throws `InvalidInputError` for
 * anything else.
 *
 * @example
 * ```ts
 * import { fixedZone } from "@whole-learner/core";
 * fixedZone("+02:00"); // => { name: "+02:00", offsets: [{ minutes: 120 }] }
 * ```
 */
export function fixedZone(offset: string): Zone {
  const minutes = minutesAhead(offset);
  if (minutes === undefined) {
    throw new InvalidInputError([issue("not-an-offset", [], { found: offset })]);
  }
  return { name: offset, offsets: [{ minutes }] };
}
