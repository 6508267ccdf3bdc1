import type { Drawing } from "./drawing/drawing.ts";
import type { Span } from "./node.ts";
import type { Table } from "./table.ts";
import { spans, type Words } from "./words.ts";

/**
 * Where the drawing stands: `beside` its table on a wide page, `above` it, or `after` it, where the table is what is read
 * and the drawing shows its shape. On a narrow page they always follow each other, in the same order.
 */
export type ChartPlace = "beside" | "above" | "after";

/** A chart as data: what it draws, what it shows in words, and a table of every value behind it. */
export interface Chart {
  readonly type: "chart";
  readonly title: readonly Span[];
  /** What the chart shows, made from its data: what somebody knows who has looked at it. Printed under it in every format. */
  readonly finding: readonly Span[];
  /** How to read its marks. Left out where there is no drawing. */
  readonly how?: readonly Span[];
  readonly place: ChartPlace;
  readonly drawing: Drawing;
  readonly table: Table;
}

/** What {@link chart} takes. */
export interface ChartParts {
  readonly title: Words;
  readonly finding: Words;
  readonly how?: Words;
  readonly place?: ChartPlace;
  readonly drawing: Drawing;
  readonly table: Table;
}

/**
 * A chart with its finding and its table; `beside` each other unless said otherwise.
 *
 * @example
 * ```ts
 * import { chart, numeric, table, tableRow } from "@whole-learner/reports";
 * const shown = chart({
 *   title: "Where it was shown",
 *   finding: "Most often in class, and four times in the community.",
 *   drawing: { kind: "bars", to: 5, bars: [
 *     { label: "Class", value: 5, text: "5" },
 *     { label: "Community", value: 4, text: "4" },
 *   ] },
 *   table: table({ caption: "The same, as a table", columns: ["Setting", numeric("Demonstrations")],
 *     rows: [tableRow(["Class", "5"]), tableRow(["Community", "4"])] }),
 * });
 * shown.place; // => "beside"
 * ```
 */
export const chart = ({
  title,
  finding,
  how,
  place = "beside",
  drawing,
  table,
}: ChartParts): Chart => ({
  type: "chart",
  title: spans(title),
  finding: spans(finding),
  ...(how === undefined ? {} : { how: spans(how) }),
  place,
  drawing,
  table,
});
