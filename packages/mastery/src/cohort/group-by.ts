import type { Learner, Roster } from "@whole-learner/core";
import type { Dimension } from "./cohort.ts";

/**
 * The learners of a roster in groups: by what a function says of each, such as a field of the school's own `extensions`. Groups stand in the order
 * asked for, and others after them as they are met; whom the function says nothing of is in none. A learner can be in several: then the
 * groups are no parts of a whole.
 *
 * @example
 * ```ts
 * import { bandOn, type Roster } from "@whole-learner/core";
 * import { groupBy } from "@whole-learner/mastery";
 * const person = { households: [], memberships: [], expectations: [] };
 * const roster: Pick<Roster, "learners"> = {
 *   learners: [
 *     { ...person, id: "ana", name: "Ana", enrolments: [{ from: "2025-09-01", band: "6-8" }] },
 *     { ...person, id: "ben", name: "Ben", enrolments: [{ from: "2025-09-01", band: "3-5" }] },
 *   ],
 * };
 * const bands = groupBy(roster, "band", (learner) => bandOn(learner, "2026-05-29"), ["3-5", "6-8"]);
 * bands.groups; // => [{ id: "3-5", learners: ["ben"] }, { id: "6-8", learners: ["ana"] }]
 * ```
 */
export function groupBy(
  { learners }: Pick<Roster, "learners">,
  id: string,
  groupOf: (learner: Learner) => string | readonly string[] | undefined,
  order: readonly string[] = [],
): Dimension {
  const groups = new Map<string, string[]>(order.map((group) => [group, []]));
  for (const learner of learners) {
    const found = groupOf(learner) ?? [];
    for (const group of new Set(typeof found === "string" ? [found] : found)) {
      const members = groups.get(group);
      if (members === undefined) groups.set(group, [learner.id]);
      else members.push(learner.id);
    }
  }
  return { id, groups: [...groups].map(([group, members]) => ({ id: group, learners: members })) };
}
