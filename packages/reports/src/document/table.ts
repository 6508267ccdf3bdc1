import type { LevelStrip } from "./level-strip.ts";
import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** A column: its label, and whether it holds numbers, which are aligned at their end. */
export interface TableColumn {
  readonly label: readonly Span[];
  readonly numeric?: boolean;
}

/** What a cell holds: words, or a small strip whose level word stands in the next cell. */
export interface TableCell {
  readonly children: readonly (Span | LevelStrip)[];
}

/** A row of cells, as many as columns. The first names the row. A marked row is the one the page is about. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly marked?: boolean;
}

/** Rows that belong together, under a label that spans the table. */
export interface TableGroup {
  readonly label?: readonly Span[];
  readonly rows: readonly TableRow[];
}

/**
 * What happens on a phone: `stack` sets each row as a list of labels and values, `compact` sets it as a name over a
 * strip and a word, `grid` keeps the columns (for two or three short ones).
 */
export type TableLayout = "stack" | "compact" | "grid";

/** A table with its caption. The first column names the rows. */
export interface Table {
  readonly type: "table";
  readonly layout: TableLayout;
  readonly caption: readonly Span[];
  /** A quiet line under the caption. */
  readonly aside?: readonly Span[];
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
  /** Closing rows, such as a sum. */
  readonly foot: readonly TableRow[];
}

/** What a cell can be written as: words, or strips and words in order. */
export type CellWords = string | Span | LevelStrip | readonly (string | Span | LevelStrip)[];

/** What {@link table} takes. A column given as words holds no numbers; rows without a group stand in one without a label. */
export interface TableParts {
  readonly layout?: TableLayout;
  readonly caption: Words;
  readonly aside?: Words;
  readonly columns: readonly (Words | TableColumn)[];
  readonly rows?: readonly TableRow[];
  readonly groups?: readonly TableGroup[];
  readonly foot?: readonly TableRow[];
}

const isRun = (words: CellWords): words is readonly (string | Span | LevelStrip)[] =>
  Array.isArray(words);

/** One cell. */
export const cell = (words: CellWords): TableCell => ({
  children: (isRun(words) ? words : [words]).flatMap((word): readonly (Span | LevelStrip)[] =>
    typeof word === "string" ? spans(word) : [word],
  ),
});

/** A row of a table: the first cell names it. */
export const tableRow = (cells: readonly CellWords[], marked = false): TableRow => ({
  cells: cells.map(cell),
  ...(marked ? { marked } : {}),
});

/** Rows that belong together, under a label. */
export const tableGroup = (label: Words, rows: readonly TableRow[]): TableGroup => ({
  label: spans(label),
  rows,
});

/** A column that holds numbers. */
export const numeric = (label: Words): TableColumn => ({ label: spans(label), numeric: true });

const isColumn = (given: Words | TableColumn): given is TableColumn =>
  typeof given === "object" && "label" in given;

/**
 * A table with its caption.
 *
 * @example
 * ```ts
 * import { numeric, table, tableRow } from "@whole-learner/reports";
 * const weights = table({
 *   caption: "Two demonstrations, newest first",
 *   columns: ["Demonstration", numeric("Weight")],
 *   rows: [tableRow(["Ferry timetable plan", "0.65"]), tableRow(["Boat-shed work plan", "0.35"])],
 * });
 * weights.groups.length; // => 1
 * ```
 */
export const table = (parts: TableParts): Table => ({
  type: "table",
  layout: parts.layout ?? "stack",
  caption: spans(parts.caption),
  ...(parts.aside === undefined ? {} : { aside: spans(parts.aside) }),
  columns: parts.columns.map((given) => (isColumn(given) ? given : { label: spans(given) })),
  groups: [...(parts.rows === undefined ? [] : [{ rows: parts.rows }]), ...(parts.groups ?? [])],
  foot: parts.foot ?? [],
});
