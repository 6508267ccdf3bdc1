import { inSpan } from "../time/in-span.ts";
import type { Day } from "../time/moment.ts";

/** What begins on a day and may end on one. */
interface Dated {
  readonly from: Day;
  readonly until?: Day;
}

/** What is in force on a day. Where several are, the one that began last; of those that began together, the last listed. */
export function inForce<T extends Dated>(dated: readonly T[], day: Day): T | undefined {
  let found: T | undefined;
  for (const one of dated) {
    if (inSpan(one, day) && (found === undefined || one.from >= found.from)) found = one;
  }
  return found;
}
