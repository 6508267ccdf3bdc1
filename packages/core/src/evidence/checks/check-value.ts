import { levelOf } from "../../framework/lookup/level-of.ts";
import { scaleById } from "../../framework/lookup/scale-by-id.ts";
import { scaleOf } from "../../framework/lookup/scale-of.ts";
import type { Scale } from "../../framework/scale.ts";
import type { CompetencyId, ScaleId } from "../../identity/ids.ts";
import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { JudgementValue } from "../judgement.ts";
import type { RatingValue } from "../rating.ts";
import type { KnownToLog } from "./known-to-log.ts";

/** Whether a value fits the scale that it was given on: the one named, else the competency's. */
export function checkValue(
  value: RatingValue | JudgementValue,
  { index }: KnownToLog,
  competency: CompetencyId,
  named: ScaleId | undefined,
  path: Path,
): readonly Issue[] {
  const scale = named === undefined ? scaleOf(index, competency) : scaleById(index, named);
  if (scale === undefined) return [];
  if (value.kind === "level") {
    return levelOf(scale, value.level) === undefined
      ? [issue("unknown-level", [...path, "level"], { level: value.level, scale: scale.id })]
      : [];
  }
  return value.kind === "number" ? checkNumber(value.number, scale, [...path, "number"]) : [];
}

/** Decimal values and grains are no exact doubles: so much of a step may be missing. */
const tolerance = 1e-6;

function checkNumber(number: number, scale: Scale, path: Path): readonly Issue[] {
  const values = scale.levels.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (number < least || number > most) {
    return [issue("outside-scale", path, { number, least, most }, "warning")];
  }
  const { grain } = scale;
  const steps = grain === undefined ? Number.NaN : (number - least) / grain;
  const fits = values.includes(number) || Math.abs(steps - Math.round(steps)) <= tolerance;
  if (fits) return [];
  const data = { number, ...(grain !== undefined && { grain }) };
  return [issue("between-levels", path, data, "warning")];
}
