import type { InteropIssue } from "./issue.ts";

/**
 * What every importer gives: the value, and everything that was found on the way, in the order of the file. An error cost the record that it names and no other;
 * where nothing could be read at all, the value of a single document is `undefined`.
 */
export interface Imported<T> {
  readonly value: T;
  readonly issues: readonly InteropIssue[];
}
