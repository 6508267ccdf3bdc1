import type { RatingValue } from "@whole-learner/core/evidence";
import { levelOf, type Scale } from "@whole-learner/core/framework";
import type { XapiResult } from "./statement.ts";

/** A score on a scale; where it is off the scale, without bounds, since no score may be outside of its own. */
function onScale(raw: number, scale: Scale | undefined): XapiResult {
  const min = scale?.levels[0]?.value;
  const max = scale?.levels.at(-1)?.value;
  const isWithin = min !== undefined && max !== undefined && min < max && raw >= min && raw <= max;
  return { score: isWithin ? { raw, min, max } : { raw } };
}

/**
 * What a rating found, as a result; undefined where xAPI has none for it. The number of a level stands between those of the lowest and the highest level. Only points are scaled: level 2
 * of 3 is no 67 %. More points than possible have no upper bound.
 */
export function resultOf(value: RatingValue, scale: Scale | undefined): XapiResult | undefined {
  switch (value.kind) {
    case "level": {
      const level = scale && levelOf(scale, value.level);
      return level && onScale(level.value, scale);
    }
    case "number":
      return onScale(value.number, scale);
    case "points": {
      const { points: raw, of: max } = value;
      if (raw < 0 || raw > max || max <= 0) return { score: { raw } };
      return { score: { scaled: raw / max, raw, min: 0, max } };
    }
    case "met":
      return { success: value.met };
    case "status":
      return undefined;
    default:
      return value satisfies never;
  }
}
