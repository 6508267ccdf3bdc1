import { issue } from "../../issue/issue.ts";
import type { Check } from "./check.ts";

/** Decimal values and grains are no exact doubles: so much of a step may be missing. */
const tolerance = 1e-6;

export const offGrain: Check = ({ framework }) =>
  framework.scales.flatMap(({ levels, grain }, at) => {
    const lowest = levels[0]?.value;
    if (grain === undefined || lowest === undefined) return [];
    return levels.flatMap(({ value }, position) => {
      const steps = (value - lowest) / grain;
      if (Math.abs(steps - Math.round(steps)) <= tolerance) return [];
      return [issue("off-grain", ["scales", at, "levels", position, "value"], { value, grain })];
    });
  });
