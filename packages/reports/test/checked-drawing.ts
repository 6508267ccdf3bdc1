import { everyDrawing } from "./every-node.ts";
import { checkChart } from "../src/document/check-drawing/check-chart.ts";
import {
  chart,
  type Drawing,
  type DrawingKind,
  type DrawingOf,
  table,
  tableRow,
} from "../src/document/index.ts";

const rows = table({ caption: "C", columns: ["A"], rows: [tableRow(["1"])] });

/** What `checkChart` finds in a drawing, with the path inside it as one text. */
export const found = (drawing: Drawing) =>
  checkChart(chart({ title: "T", finding: "F", drawing, table: rows }), []).map(
    ({ code, path, data }) => [code, path.slice(1).join("/"), data],
  );

/** A drawing that is well made, of a kind. */
export const made = <K extends DrawingKind>(kind: K): DrawingOf<K> =>
  everyDrawing("words").find((drawing): drawing is DrawingOf<K> => drawing.kind === kind) as never;
