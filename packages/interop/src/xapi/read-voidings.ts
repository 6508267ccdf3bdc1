import { interopIssue } from "../issue/issue.ts";
import { present, recordIn, textIn } from "../json/json-record.ts";
import type { PlacedStatement } from "./open-statements.ts";
import { readTimes } from "./read-parts.ts";
import {
  carriedIn,
  type EntryOfStatement,
  type ReadingState,
  withCarried,
} from "./reading-state.ts";
import { voided } from "./vocabulary.ts";

/** What is taken back, as retractions: one of each entry that the statement became. Of one that is not here, one of the entry that has its id. */
export function readVoidings(
  voidings: readonly PlacedStatement[],
  entries: readonly EntryOfStatement[],
  { options, byId, issues }: ReadingState,
): readonly EntryOfStatement[] {
  const made = new Map<string, string[]>();
  for (const { statement, entry } of entries) {
    const id = textIn(entry, "id") ?? statement;
    const others = made.get(statement);
    if (others === undefined) made.set(statement, [id]);
    else others.push(id);
  }
  return voidings.flatMap((voiding): readonly EntryOfStatement[] => {
    const { raw, path, id } = voiding;
    const object = recordIn(raw, "object");
    const given = textIn(object, "id") ?? "";
    const of = byId.has(given) ? given : given.toLowerCase();
    const place = { path: [...path, "object"] };
    if (textIn(object, "objectType")?.toLowerCase() !== "statementref" || given === "") {
      const data = { field: "object", expected: "a reference to a statement" };
      issues.push(interopIssue("value-unusable", place, data, "error", "left-out"));
      return [];
    }
    const about = byId.get(of);
    if (about !== undefined && textIn(recordIn(about.raw, "verb"), "id") === voided) {
      issues.push(interopIssue("xapi-voids-a-voiding", place, { id: of }, "warning", "left-out"));
      return [];
    }
    // A statement that became nothing is taken back without anything to do.
    if (about !== undefined && !made.has(of)) return [];
    if (about === undefined)
      issues.push(interopIssue("xapi-voids-elsewhere", place, { id: of }, "note", "none"));
    const times = readTimes(raw, path, issues);
    const all = made.get(of) ?? [of];
    return all.map((entry) => {
      const retraction = present({
        type: "retraction",
        id: all.length === 1 ? id : `${id} ${entry}`,
        of: entry,
        happened: times.happened,
        recorded: times.recorded,
      });
      const carried = all.length === 1 ? carriedIn(raw, options.extension) : {};
      return { statement: id, path, entry: withCarried(retraction, carried) };
    });
  });
}
