import { inDomain } from "./domain.ts";
import type { DecimalPlaces, RoundingMode } from "./rounding.ts";
import { tens } from "./tens.ts";
import { units } from "./units.ts";

/**
 * A number rounded to some decimals after snapping, exact in decimal: what prints as 2.175 gives 2.18, although its double lies below.
 * Half-up is away from zero. Outside the domain the number comes back as it is; zero comes back without a sign.
 *
 * @example
 * ```ts
 * import { roundDecimal } from "@whole-learner/psychometrics";
 * roundDecimal(2.175, 2, "half-up"); // => 2.18
 * roundDecimal(-1.005, 2, "half-up"); // => -1.01
 * roundDecimal(2.5, 0, "half-even"); // => 2
 * ```
 */
export function roundDecimal(x: number, places: DecimalPlaces, mode: RoundingMode): number {
  if (!inDomain(x)) return x;
  const scale = tens(places);
  const step = 1e9 / scale;
  const whole = units(Math.abs(x));
  const rest = whole % step;
  const floor = (whole - rest) / step;
  const up = 2 * rest > step || (2 * rest === step && (mode === "half-up" || floor % 2 === 1));
  return (Math.sign(x) * (floor + (up ? 1 : 0))) / scale + 0;
}
