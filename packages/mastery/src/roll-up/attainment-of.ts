import type { RolledUp, Attainment } from "./roll-up-rule.ts";

/**
 * How far children have come that something is asked of, as Open edX names it: `demonstrated` where it is met, else whether all of it was tried, a part of it or
 * nothing. Undefined where the rule asks nothing.
 *
 * @example
 * ```ts
 * import { allChildren, rollUp, attainmentOf } from "@whole-learner/mastery";
 * attainmentOf(rollUp(allChildren, {}, [{ id: "a", atGoal: true }, { id: "b" }])); // => "partially-attempted"
 * ```
 */
export const attainmentOf = (
  found: Pick<RolledUp, "status"> & { readonly attainment?: Attainment },
): Attainment | undefined =>
  found.status === "met"
    ? "demonstrated"
    : found.status === "not-met"
      ? found.attainment
      : undefined;
