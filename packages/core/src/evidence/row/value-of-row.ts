import { issue, type Path } from "../../issue/issue.ts";
import type { CompetencyId, IndicatorId } from "../../identity/ids.ts";
import type { RatingValue } from "../rating.ts";
import type { ReadRow } from "./read-row.ts";

/** What was rated: exactly one of competency and indicator. */
export function targetOfRow(
  { cells, filled, issues }: ReadRow,
  path: Path,
): CompetencyId | IndicatorId | undefined {
  const found = ["competency", "indicator"].filter((field) => filled.includes(field));
  if (found.length === 1) return cells.competency ?? cells.indicator;
  issues.push(issue("not-one-target", path, { found }));
  return undefined;
}

/** The fields each of which makes a rating; `of` belongs to `points`. */
const fields = ["level", "number", "points", "met", "status"] as const;

/** What the rater found: exactly one form of rating. */
export function valueOfRow(
  { cells, filled, issues }: ReadRow,
  path: Path,
): RatingValue | undefined {
  const found = fields.filter((field) => filled.includes(field));
  for (const [one, other] of [
    ["points", "of"],
    ["of", "points"],
  ] as const) {
    if (filled.includes(one) && !filled.includes(other)) {
      issues.push(issue("missing-value", [...path, other], { expected: "number" }));
      if (one === "of" && found.length === 0) return undefined;
    }
  }
  const { level, number, points, of, met, status } = cells;
  if (found.length !== 1) {
    issues.push(issue("not-one-rating", path, { found }));
    return undefined;
  }
  if (level !== undefined) return { kind: "level", level };
  if (number !== undefined) return { kind: "number", number };
  if (met !== undefined) return { kind: "met", met };
  if (status !== undefined) return { kind: "status", status };
  return points === undefined || of === undefined ? undefined : { kind: "points", points, of };
}
