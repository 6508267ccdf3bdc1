/** Where a node stands in a text of Markdown. */
export interface MarkdownContext {
  /** The level of a heading here: 2 under the title of the page. */
  readonly level: number;
  /** Whether this is a cell of a table, where everything stands on one line. */
  readonly cell: boolean;
  /** Marks that are open already: Markdown has none of them in itself. */
  readonly linked: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
}
