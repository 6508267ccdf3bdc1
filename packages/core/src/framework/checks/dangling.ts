import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { NodeKind } from "../node.ts";
import { competencyById } from "../lookup/competency-by-id.ts";
import type { FrameworkIndex } from "../lookup/framework-index.ts";
import { nodeOf } from "../lookup/node-of.ts";
import { nodesIn } from "../lookup/nodes-in.ts";
import { scaleById } from "../lookup/scale-by-id.ts";
import type { Check } from "./check.ts";
import { nodePath } from "./node-path.ts";

/** What a home of each kind of node is, for people. A home that is there and of another kind is a fault of its own. */
const homeKinds: Readonly<Record<NodeKind, string>> = {
  domain: "domain",
  outcome: "domain",
  competency: "outcome, competency or domain",
  indicator: "competency",
};

function* pointers(
  index: FrameworkIndex,
): Generator<{ path: Path; id: string; kind: string; there: boolean }, void> {
  const { framework } = index;
  for (const listed of nodesIn(framework)) {
    const { partOf } = listed.node;
    if (partOf !== undefined) {
      const there = nodeOf(index, partOf) !== undefined;
      yield { path: nodePath(listed, "partOf"), id: partOf, kind: homeKinds[listed.kind], there };
    }
    if (listed.kind === "competency" && listed.node.scale !== undefined) {
      const id = listed.node.scale;
      const there = scaleById(index, id) !== undefined;
      yield { path: nodePath(listed, "scale"), id, kind: "scale", there };
    }
  }
  for (const [at, { competency, scale }] of framework.progressions.entries()) {
    yield {
      path: ["progressions", at, "competency"],
      id: competency,
      kind: "competency",
      there: competencyById(index, competency) !== undefined,
    };
    yield {
      path: ["progressions", at, "scale"],
      id: scale,
      kind: "scale",
      there: scaleById(index, scale) !== undefined,
    };
  }
  for (const [at, id] of (framework.portrait?.outcomes ?? []).entries()) {
    const there = nodeOf(index, id)?.kind === "outcome";
    yield { path: ["portrait", "outcomes", at], id, kind: "outcome", there };
  }
}

export const dangling: Check = (index) => {
  const found: Issue[] = [];
  for (const { path, id, kind, there } of pointers(index)) {
    if (!there) found.push(issue("dangling", path, { id, kind }));
  }
  return found;
};
