import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { NodeKind } from "../node.ts";
import { isKindOf } from "../lookup/is-kind-of.ts";
import { nodeOf } from "../lookup/node-of.ts";
import { nodesIn } from "../lookup/nodes-in.ts";
import type { Check } from "./check.ts";
import { nodePath } from "./node-path.ts";

const homes: Readonly<Record<NodeKind, readonly NodeKind[]>> = {
  domain: ["domain"],
  outcome: ["domain"],
  competency: ["outcome", "competency", "domain"],
  indicator: ["competency"],
};

/** What holds for a home holds for the further places that `part-of` relations name. */
export const wrongHome: Check = (index) => {
  const found: Issue[] = [];
  const look = (id: string, home: string, path: Path): void => {
    const kind = nodeOf(index, id)?.kind;
    const above = nodeOf(index, home)?.kind;
    if (kind === undefined || above === undefined || homes[kind].includes(above)) return;
    found.push(issue("wrong-home", path, { kind, above }));
  };
  for (const listed of nodesIn(index.framework)) {
    const { id, partOf } = listed.node;
    if (partOf !== undefined) look(id, partOf, nodePath(listed, "partOf"));
  }
  for (const [at, { type, from, to }] of index.framework.relations.entries()) {
    if (typeof to === "string" && isKindOf(index, type, "part-of")) {
      look(from, to, ["relations", at, "to"]);
    }
  }
  return found;
};
