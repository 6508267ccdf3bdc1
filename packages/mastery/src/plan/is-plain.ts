import type { Sections } from "./plan.ts";

/** Whether a section asks for nothing. */
export function asksNothing(section: object): boolean {
  for (const _ in section) return false;
  return true;
}

/**
 * Whether the stages between reading and score, and those after the level, leave ratings of works of their own as they are: nothing is
 * combined by rows that are asked for, no try takes another's place, all count alike in the order in which they happened, and a level is what it is now.
 */
export function isPlain(sections: Sections): boolean {
  const { combine, attempts, order, window, weigh, sufficiency, hold } = sections;
  const { pieces: _, ...otherNeeds } = sufficiency;
  const { resolution = "full" } = order;
  return (
    typeof combine.rows === "string" &&
    combine.criteria === undefined &&
    attempts.count === "all" &&
    attempts.retakeCap === undefined &&
    attempts.late === undefined &&
    order.by[0] === "happened" &&
    resolution === "full" &&
    [window, weigh, otherNeeds].every(asksNothing) &&
    hold.rule === "latest" &&
    hold.expires === undefined
  );
}
