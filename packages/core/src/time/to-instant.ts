import { epochOf, isCanonical } from "./epoch-of.ts";
import { instantOf } from "./instant-of.ts";
import type { Instant } from "./moment.ts";

/**
 * An instant of ISO 8601 in its canonical form; undefined for a text that `epochOf` does not read.
 *
 * @example
 * ```ts
 * import { toInstant } from "@whole-learner/core";
 * toInstant("2026-05-29T16:30:00+02:00"); // => "2026-05-29T14:30:00.000Z"
 * toInstant("2026-05-29T16:30"); // => undefined
 * ```
 */
export function toInstant(text: string): Instant | undefined {
  // Writing it anew costs more than all else about a cell of a table.
  if (isCanonical(text)) return text;
  const epoch = epochOf(text);
  return epoch === undefined ? undefined : instantOf(epoch);
}
