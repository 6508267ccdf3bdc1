import { type Issue, issue } from "../../issue/issue.ts";
import { nodeOf } from "../lookup/node-of.ts";
import type { Check } from "./check.ts";

/** An end that is written as a node outside is meant to be there; only an id that leads nowhere is noted. */
export const outsideFramework: Check = (index) => {
  const found: Issue[] = [];
  for (const [at, { from, to }] of index.framework.relations.entries()) {
    for (const [end, id] of Object.entries({ from, to })) {
      if (typeof id !== "string" || nodeOf(index, id) !== undefined) continue;
      found.push(issue("outside-framework", ["relations", at, end], { id }, "note"));
    }
  }
  return found;
};
