import type { Path } from "@whole-learner/core/issue";
import type { Chart } from "../chart.ts";
import type { Drawing } from "../drawing/drawing.ts";
import { documentIssue } from "../findings.ts";
import { plainWords } from "../plain-words.ts";
import type { DrawingChecks } from "./drawing-checks.ts";
import { ofLevels } from "./of-levels.ts";
import { ofParts } from "./of-parts.ts";
import { overTime } from "./over-time.ts";
import type { Issues } from "./values.ts";

const checks: DrawingChecks = { ...overTime, ...ofParts, ...ofLevels };

const checkDrawing = (drawing: Drawing, path: Path): Issues => {
  if (!Object.hasOwn(checks, drawing.kind)) {
    return [documentIssue("unknown-drawing", [...path, "kind"], { kind: String(drawing.kind) })];
  }
  // The check was looked up by this drawing's kind.
  return (checks[drawing.kind] as (drawing: Drawing, path: Path) => Issues)(drawing, path);
};

/** A title, a finding, values that are on their scales, and rows in the table behind them. */
export const checkChart = (chart: Chart, path: Path): Issues => [
  ...(["title", "finding"] as const).flatMap((field) =>
    plainWords(chart[field]).trim() === ""
      ? [documentIssue("no-words", [...path, field], { type: "chart", field })]
      : [],
  ),
  ...checkDrawing(chart.drawing, [...path, "drawing"]),
  ...(chart.table.groups.some(({ rows }) => rows.length > 0)
    ? []
    : [documentIssue("no-rows", [...path, "table"], {})]),
];
