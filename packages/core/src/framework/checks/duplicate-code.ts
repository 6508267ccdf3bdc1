import { type Issue, issue } from "../../issue/issue.ts";
import { nodesIn } from "../lookup/nodes-in.ts";
import type { Check } from "./check.ts";
import { nodePath } from "./node-path.ts";

export const duplicateCode: Check = ({ framework }) => {
  const met = new Set<string>();
  const found: Issue[] = [];
  for (const listed of nodesIn(framework)) {
    const { code } = listed.node;
    if (code === undefined) continue;
    if (met.has(code)) {
      found.push(issue("duplicate-code", nodePath(listed, "code"), { code }, "warning"));
    }
    met.add(code);
  }
  return found;
};
