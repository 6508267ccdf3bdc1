import { canonicalJson } from "../../identity/canonical-json.ts";
import type { EntryId } from "../../identity/ids.ts";
import { uuidV5 } from "../../identity/uuid.ts";
import type { Json } from "../../parse/json.ts";
import type { LogRow } from "./log-row.ts";

/** The namespace of the ids of rows that came without one. */
export const rowNamespace = "cc2a3af5-5e1b-4e2c-b69a-7425d72ee465";

/**
 * The id of a row that came without one: version 5 of its canonical JSON in {@link rowNamespace}, for the second row that says the same with
 * `#1` after it, and so on. The same rows always get the same ids, in whatever order they stand.
 */
export const rowId = (row: Partial<LogRow>, occurrence = 0): EntryId =>
  // A row is plain JSON, which an interface cannot say of itself.
  uuidV5(
    `${canonicalJson(row as object as Json)}${occurrence === 0 ? "" : `#${occurrence}`}`,
    rowNamespace,
  );
