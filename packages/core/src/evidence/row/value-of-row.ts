import { issue, type Path } from "../../issue/issue.ts";
import type { CompetencyId, IndicatorId } from "../../identity/ids.ts";
import type { RatingValue } from "../rating.ts";
import type { ReadRow } from "./read-row.ts";

/** What was rated: exactly one of competency and indicator. */
export function targetOfRow(
  { cells, filled, issues }: ReadRow,
  path: Path,
): CompetencyId | IndicatorId | undefined {
  const isCompetency = filled.includes("competency");
  const isIndicator = filled.includes("indicator");
  if (isCompetency !== isIndicator) return cells.competency ?? cells.indicator;
  const found = isCompetency ? ["competency", "indicator"] : [];
  issues.push(issue("not-one-target", path, { found }));
  return undefined;
}

/** Neither is anything without the other. */
const pairs = [
  ["points", "of"],
  ["of", "points"],
] as const;

/** The fields each of which makes a rating; `of` belongs to `points`. */
const fields = ["level", "number", "points", "met", "status"] as const;

/** What the rater found: exactly one form of rating. */
export function valueOfRow(
  { cells, filled, issues }: ReadRow,
  path: Path,
): RatingValue | undefined {
  let forms = 0;
  for (const field of fields) if (filled.includes(field)) forms += 1;
  for (const [one, other] of pairs) {
    if (filled.includes(one) && !filled.includes(other)) {
      issues.push(issue("missing-value", [...path, other], { expected: "number" }));
      if (one === "of" && forms === 0) return undefined;
    }
  }
  const { level, number, points, of, met, status } = cells;
  if (forms !== 1) {
    const found = fields.filter((field) => filled.includes(field));
    issues.push(issue("not-one-rating", path, { found }));
    return undefined;
  }
  if (level !== undefined) return { kind: "level", level };
  if (number !== undefined) return { kind: "number", number };
  if (met !== undefined) return { kind: "met", met };
  if (status !== undefined) return { kind: "status", status };
  return points === undefined || of === undefined ? undefined : { kind: "points", points, of };
}
