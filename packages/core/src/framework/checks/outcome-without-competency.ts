import { issue } from "../../issue/issue.ts";
import { aboveOf } from "../lookup/above-of.ts";
import type { Check } from "./check.ts";

/** Climbs once from all competencies together: to look under each outcome would walk shared branches again and again. */
export const outcomeWithoutCompetency: Check = (index) => {
  const { competencies, outcomes } = index.framework;
  const reached = new Set<string>();
  const waiting: string[] = competencies.map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { node } of aboveOf(index, id)) {
      if (reached.has(node.id)) continue;
      reached.add(node.id);
      waiting.push(node.id);
    }
  }
  return outcomes.flatMap(({ id, retired }, at) =>
    reached.has(id) || retired !== undefined
      ? []
      : [issue("outcome-without-competency", ["outcomes", at], { outcome: id }, "warning")],
  );
};
