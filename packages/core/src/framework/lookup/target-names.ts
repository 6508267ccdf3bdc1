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

/** What people could have meant to write: codes and names of competencies, codes of indicators, then the ids of both. */
export function targetNames({ competencies, indicators }: Framework): readonly TargetName[] {
  const targets: readonly TargetNode[] = [
    ...competencies.slice(0, most).map((node) => ({ kind: "competency" as const, node })),
    ...indicators.slice(0, most).map((node) => ({ kind: "indicator" as const, node })),
  ];
  const names: TargetName[] = [];
  const add = (name: string | undefined, target: TargetNode): void => {
    if (name === undefined || name.length > longestName || names.length >= most) return;
    names.push({ folded: folded(name), target });
  };
  for (const target of targets) {
    add(target.node.code, target);
    if (target.kind === "competency") {
      for (const wording of wordingsOf(target.node.name)) add(wording, target);
    }
  }
  for (const target of targets) add(target.node.id, target);
  return names;
}
