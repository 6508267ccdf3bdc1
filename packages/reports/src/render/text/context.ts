/** Where a node stands on a page of text. */
export interface TextContext {
  /** Columns of the terminal that are left. */
  readonly width: number;
  /** The level of a heading here: 2 under the title of the page. */
  readonly level: number;
  /** Whether blocks follow each other without an empty line, as inside a row. */
  readonly tight: boolean;
  /** Whether this is a cell of a table, where a strip is small and alone. */
  readonly cell: boolean;
}
