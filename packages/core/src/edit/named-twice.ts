import { type Issue, issue, type Path } from "../issue/issue.ts";

/** An issue for each id that stands in a list of a recipe again. */
export function namedTwice(ids: readonly string[], path: Path): readonly Issue[] {
  const met = new Set<string>();
  return ids.flatMap((id, position) => {
    if (met.has(id)) return [issue("named-twice", [...path, position], { id })];
    met.add(id);
    return [];
  });
}
