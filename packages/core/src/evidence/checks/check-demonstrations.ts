import type { DemonstrationId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Log } from "../log.ts";
import type { KnownToLog } from "./known-to-log.ts";

/**
 * Demonstrations that are named and not in the log, each told where it is named first. Nothing is wrong in a log without demonstrations: there,
 * a name only says which ratings belong together.
 */
export function checkDemonstrations(
  { entries }: Log,
  { demonstrations }: KnownToLog,
): readonly Issue[] {
  if (demonstrations === undefined) return [];
  const told = new Set<DemonstrationId>();
  const issues: Issue[] = [];
  const look = (demonstration: DemonstrationId | undefined, path: Path): void => {
    if (demonstration === undefined || demonstrations.has(demonstration)) return;
    if (told.has(demonstration)) return;
    told.add(demonstration);
    issues.push(issue("unknown-demonstration", path, { demonstration }, "warning"));
  };
  entries.forEach((entry, position) => {
    const inside = entry.type === "replacement";
    const record = inside ? entry.with : entry;
    const path: Path = ["entries", position, ...(inside ? ["with"] : [])];
    if (record.type === "rating") look(record.demonstration, [...path, "demonstration"]);
    if (record.type === "demonstration") look(record.revises, [...path, "revises"]);
  });
  return issues;
}
