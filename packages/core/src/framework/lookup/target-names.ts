import { isUuid } from "../../identity/uuid.ts";
import type { Text } from "../../text/text.ts";
import type { Framework } from "../framework.ts";
import type { TargetName, TargetNode } from "./framework-index.ts";

/** So many names are compared with a wrong one, whatever the size of the framework: a log can hold as many wrong names as records. */
const most = 2000;

/** Longer texts are statements, not names that somebody mistypes. */
export const longestName = 64;

/** Case and the space around a name are no difference between names. */
export const folded = (name: string): string => name.trim().toLowerCase();

const wordingsOf = (text: Text): readonly string[] =>
  typeof text === "string"
    ? [text]
    : Object.values(text).map((one) => (typeof one === "string" ? one : one.text));

/** What people could have meant to write: ids, codes and names of competencies, then ids and codes of indicators. */
export function targetNames(framework: Framework): readonly TargetName[] {
  const names: TargetName[] = [];
  const add = (target: TargetNode, written: readonly (string | undefined)[]): void => {
    for (const name of written) {
      if (name === undefined || name.length > longestName || isUuid(name)) continue;
      if (names.length < most) names.push({ folded: folded(name), target });
    }
  };
  for (const node of framework.competencies) {
    if (names.length >= most) break;
    add({ kind: "competency", node }, [node.code, node.id, ...wordingsOf(node.name)]);
  }
  for (const node of framework.indicators) {
    if (names.length >= most) break;
    add({ kind: "indicator", node }, [node.code, node.id]);
  }
  return names;
}
