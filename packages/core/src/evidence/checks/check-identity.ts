import type { EntryId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Log } from "../log.ts";

/**
 * Ids that are used twice. What a replacement brings may have the id of what it replaces, or the replacement's own, but not that of yet
 * another entry.
 */
export function checkIdentity({ entries }: Log): readonly Issue[] {
  const met = new Set<EntryId>();
  const issues: Issue[] = [];
  const meet = (id: EntryId, path: Path): void => {
    if (met.has(id)) issues.push(issue("duplicate-entry", path, { id }));
    met.add(id);
  };
  entries.forEach(({ id }, position) => meet(id, ["entries", position, "id"]));
  entries.forEach((entry, position) => {
    if (entry.type !== "replacement") return;
    const { id } = entry.with;
    if (id !== entry.of && id !== entry.id) meet(id, ["entries", position, "with", "id"]);
  });
  return issues;
}
