import type { Issue } from "@whole-learner/core/issue";

/** What can be found in any CSV file, and in the tables of ours. */
export interface CsvFindings {
  /** Error. It is no text, or a text with nothing in it. */
  readonly "csv-empty": Readonly<Record<string, never>>;
  /** Error. A quotation mark is not closed, or something stands between it and the next delimiter. */
  readonly "csv-broken-row": Readonly<Record<string, never>>;
  /** Error. A row has more values than there are columns. */
  readonly "csv-too-many-cells": { readonly cells: number; readonly columns: number };
  /** Warning. A column that is not known. */
  readonly "csv-unknown-column": { readonly known: readonly string[] };
  /** Error. A column without which no row can be read. `also` are its other names. */
  readonly "csv-missing-column": { readonly column: string; readonly also: readonly string[] };
  /** Warning. Two columns are the same one. */
  readonly "csv-column-twice": Readonly<Record<string, never>>;
  /** Error or warning. A cell that must say something says nothing. */
  readonly "csv-cell-empty": Readonly<Record<string, never>>;
  /** Error or warning. A cell says something else than may stand there. */
  readonly "csv-cell-unusable": { readonly found: string; readonly expected: string };
  /** Error or warning. A cell names something that is not there. */
  readonly "csv-cell-unknown": { readonly found: string; readonly what: string };
  /** Note. A time without a zone; it is read as UTC. */
  readonly "csv-time-without-zone": { readonly found: string };
  /** Error. Two rows have the same id. */
  readonly "csv-id-twice": { readonly id: string; readonly first: number };
  /** Any severity. What core says of the record that a row became. `field` is the field of ours, where one is at fault. */
  readonly "document-issue": { readonly found: Issue; readonly field?: string };
  /** Note. On export: a record that the table has no row for. */
  readonly "record-without-row": { readonly kind: string; readonly id: string };
  /** Note. On export: something that the table has no column for. */
  readonly "field-without-column": { readonly field: string };
}
