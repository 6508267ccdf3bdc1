import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { EntryId } from "../../identity/ids.ts";
import type { Json } from "../../parse/json.ts";
import type { RawDocument } from "../../parse/kind.ts";
import type { Entry } from "../log.ts";
import type { LogRow } from "../row/log-row.ts";
import { readRating } from "../row/rating-of-row.ts";
import { rowId } from "../row/row-id.ts";
import { noted } from "./noted.ts";
import { type ReadEntry, readEntry } from "./read-entry.ts";

const isObject = (value: Json | undefined): value is RawDocument =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries that are good, in their order, with everything that was noticed. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
}

/** Reads records one by one: those with a `type` as entries, the others as rows. */
export function readEntries(
  records: readonly Json[],
  above: Path,
  hostile: ReadonlyMap<number, readonly Issue[]>,
): ReadEntries {
  const entries: Entry[] = [];
  const notes = noted();
  const readRow = rowReader();
  records.forEach((record, position) => {
    // `concat` makes a list of just this length; a spread leaves room for more, of every record.
    const path = above.concat(position);
    const bad = hostile.get(position);
    if (bad !== undefined) return notes.add(bad);
    const read: ReadEntry = !isObject(record)
      ? { issues: [issue("wrong-type", path, { expected: "object", found: typeOf(record) })] }
      : Object.hasOwn(record, "type")
        ? readEntry(record, path)
        : readRow(record, path, position);
    notes.add(read.issues);
    if (read.entry === undefined) return;
    entries.push(read.entry);
    notes.read(read.entry, path);
  });
  return { entries, issues: notes.issues() };
}

const typeOf = (found: Json): string =>
  found === null ? "null" : Array.isArray(found) ? "list" : typeof found;

/** Reads rows; of those that say the same, each next one gets an id of its own. */
function rowReader(): (row: RawDocument, path: Path, position: number) => ReadEntry {
  /** By the id that the first one got: where it stands, and how many there are. */
  const said = new Map<EntryId, { readonly first: number; count: number }>();
  /** Of the row being read: one function serves all rows. */
  let at = 0;
  let twin: number | undefined;
  const idOf = (cells: Partial<LogRow>): EntryId => {
    const id = rowId(cells);
    const same = said.get(id);
    if (same === undefined) {
      said.set(id, { first: at, count: 1 });
      return id;
    }
    twin = same.first;
    return rowId(cells, same.count++);
  };
  return (row, path, position) => {
    at = position;
    twin = undefined;
    const { rating, issues } = readRating(row, path, idOf);
    if (twin !== undefined) issues.push(issue("row-twice", path, { first: twin }, "warning"));
    return rating === undefined ? { issues } : { entry: rating, issues };
  };
}
