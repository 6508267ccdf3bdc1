import { roundDecimal } from "./round-decimal.ts";
import { roundRaw } from "./round-raw.ts";
import type { Rounding } from "./rounding.ts";

/**
 * A number rounded as a policy says.
 *
 * @example
 * ```ts
 * import { round } from "@whole-learner/psychometrics";
 * const product = 0.24499999999999997; // 0.35 * 0.7, in doubles
 * round(product, { places: 2, mode: "half-up", input: "snapped" }); // => 0.25
 * round(product, { places: 2, mode: "half-up", input: "raw-double" }); // => 0.24
 * ```
 */
export const round = (x: number, { places, mode, input }: Rounding): number =>
  input === "snapped" ? roundDecimal(x, places, mode) : roundRaw(x, places, mode);
