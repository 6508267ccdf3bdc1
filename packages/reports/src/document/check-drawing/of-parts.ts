import { documentIssue } from "../findings.ts";
import type { DrawingChecks } from "./drawing-checks.ts";
import { each, interval, later, level, on, said, scale, some } from "./values.ts";

/** Drawings of lengths. */
export const ofParts: Pick<DrawingChecks, "stacked" | "contributions" | "bars"> = {
  stacked: ({ parts: { labels }, bars }, path) => [
    ...some(bars, [...path, "bars"]),
    ...each(bars, [...path, "bars"], (bar, here) => [
      ...said(bar.label, [...here, "label"]),
      ...("instead" in bar || bar.values.length === labels.length
        ? []
        : [
            documentIssue("counts-differ", [...here, "values"], {
              counts: bar.values.length,
              steps: labels.length,
            }),
          ]),
      ...each("instead" in bar ? [] : bar.values, [...here, "values"], ({ value }, inside) =>
        on(0, Number.MAX_VALUE, value, [...inside, "value"]),
      ),
    ]),
  ],
  contributions: ({ parts, total, to, cuts, levels, reached }, path) => [
    ...scale(0, to, path),
    ...some(parts, [...path, "parts"]),
    ...on(0, to, total.value, [...path, "total", "value"]),
    ...each(parts, [...path, "parts"], ({ label, value }, here) => [
      ...said(label, [...here, "label"]),
      ...on(0, to, value, [...here, "value"]),
    ]),
    ...each(cuts, [...path, "cuts"], ({ at }, here, before) => [
      ...on(0, to, at, [...here, "at"]),
      ...later(at, before?.at, [...here, "at"]),
    ]),
    ...(levels.length === cuts.length + 1
      ? []
      : [
          documentIssue("counts-differ", [...path, "levels"], {
            counts: levels.length,
            steps: cuts.length + 1,
          }),
        ]),
    ...level(reached, levels.length, [...path, "reached"]),
  ],
  bars: ({ to, bars, reference }, path) => [
    ...scale(0, to, path),
    ...some(bars, [...path, "bars"]),
    ...on(0, to, reference?.at, [...path, "reference", "at"]),
    ...each(bars, [...path, "bars"], (bar, here) => [
      ...said(bar.label, [...here, "label"]),
      ...("instead" in bar
        ? []
        : [...on(0, to, bar.value, [...here, "value"]), ...interval(bar, here)]),
    ]),
  ],
};
