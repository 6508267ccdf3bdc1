import { refused } from "../issue/refused.ts";
import type { NotComputable } from "../methods/method.ts";

/** What is said of a group: a determination's status or, where it is undetermined, why. */
export type ColumnStatus = "no-evidence" | "insufficient" | "determined" | keyof NotComputable;

/** The code of each status. Codes are only ever added: columns may be kept. */
export const statusCodes: Readonly<Record<ColumnStatus, number>> = {
  "no-evidence": 0,
  insufficient: 1,
  determined: 2,
  "target-not-reached": 3,
  tie: 4,
  zeros: 5,
  "too-few": 6,
  "not-told": 7,
  "outside-domain": 8,
};

const statuses: readonly ColumnStatus[] = (Object.keys(statusCodes) as ColumnStatus[]).sort(
  (a, b) => statusCodes[a] - statusCodes[b],
);

/**
 * The status that a code in a column means. Throws `InvalidInputError` for a code that means none.
 *
 * @example
 * ```ts
 * import { columnStatus } from "@whole-learner/mastery";
 * columnStatus(2); // => "determined"
 * ```
 */
export function columnStatus(code: number): ColumnStatus {
  const status = statuses[code];
  if (status === undefined) {
    throw refused("column-out-of-range", ["code"], {
      column: "status",
      code,
      below: statuses.length,
    });
  }
  return status;
}
