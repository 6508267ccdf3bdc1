import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import { type Fault, isRecord, wrong } from "./fault.ts";
import type { Parameter } from "./parameter.ts";

/** Deeper than any tree that people write; a value that holds itself ends here. */
const deepest = 64;

const treeKeys = { child: ["at"], all: [], any: [], of: ["least"] } as const;

/** What is wrong with a tree of requirements; its leaves are looked at as parameters are. */
export function treeFault(
  value: unknown,
  faultOf: (parameter: Parameter, value: unknown) => Fault,
  depth: number = 1,
): Fault {
  const expected = "requirement: a child, or all, any or at least so many of several";
  if (!isRecord(value) || depth > deepest) return wrong(expected);
  const kinds = (["child", "all", "any", "of"] as const).filter((key) => Object.hasOwn(value, key));
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return wrong(expected);
  const allowed: readonly string[] = [kind, "required", ...treeKeys[kind]];
  return (path, name) => {
    const found: PolicyIssue[] = Object.keys(value)
      .filter((key) => !allowed.includes(key))
      .map((key) =>
        policyIssue("unknown-parameter", [...path, key], { parameter: key, known: allowed }),
      );
    const look = (key: string, parameter: Parameter, needed = false): void => {
      if (needed || Object.hasOwn(value, key)) {
        found.push(...faultOf(parameter, value[key])([...path, key], name));
      }
    };
    look("required", { kind: "switch", meaning: "" });
    if (kind === "child") {
      look("child", { kind: "text", meaning: "" });
      look("at", { kind: "target", meaning: "" });
      return found;
    }
    if (kind === "of") look("least", { kind: "integer", least: 1, meaning: "" }, true);
    const members = value[kind];
    if (!Array.isArray(members)) return [...found, ...wrong("list")([...path, kind], name)];
    if (members.length === 0) {
      const data = { parameter: name, value: 0, least: 1 };
      found.push(policyIssue("parameter-out-of-bounds", [...path, kind], data));
    }
    return [
      ...found,
      ...members.flatMap((member: unknown, index) =>
        treeFault(member, faultOf, depth + 1)([...path, kind, index], name),
      ),
    ];
  };
}
