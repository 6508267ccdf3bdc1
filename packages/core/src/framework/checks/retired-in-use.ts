import { type Issue, issue, type Path } from "../../issue/issue.ts";
import { isKindOf } from "../lookup/is-kind-of.ts";
import { nodeOf } from "../lookup/node-of.ts";
import { nodesIn } from "../lookup/nodes-in.ts";
import type { Check } from "./check.ts";
import { nodePath } from "./node-path.ts";

/**
 * What is not retired itself and points at a node that is. A relation is in use while one of its ends is; `replaced-by` is how a
 * retired node says what stands in its place, and no use of it.
 */
export const retiredInUse: Check = (index) => {
  const { framework } = index;
  const found: Issue[] = [];
  const retirement = (id: string): { readonly on: string } | undefined =>
    nodeOf(index, id)?.node.retired;
  const look = (id: string, path: Path): void => {
    const retired = retirement(id);
    if (retired !== undefined) {
      found.push(issue("retired-in-use", path, { id, on: retired.on }, "warning"));
    }
  };
  for (const listed of nodesIn(framework)) {
    const { partOf, retired } = listed.node;
    if (partOf !== undefined && retired === undefined) look(partOf, nodePath(listed, "partOf"));
  }
  for (const [at, id] of (framework.portrait?.outcomes ?? []).entries()) {
    look(id, ["portrait", "outcomes", at]);
  }
  for (const [at, { competency }] of framework.progressions.entries()) {
    look(competency, ["progressions", at, "competency"]);
  }
  for (const [at, { type, from, to }] of framework.relations.entries()) {
    if (isKindOf(index, type, "replaced-by")) continue;
    if (retirement(from) === undefined) {
      if (typeof to === "string") look(to, ["relations", at, "to"]);
    } else if (typeof to === "object" || retirement(to) === undefined) {
      look(from, ["relations", at, "from"]);
    }
  }
  return found;
};
