import { inDomain } from "./domain.ts";
import { units } from "./units.ts";

/**
 * A number moved to the nearest multiple of 1e-9, half to even of the exact double: the last bits of a calculation are gone, so
 * that they never decide a level. For comparing only: a score is emitted unsnapped. Outside the domain the number
 * comes back as it is; zero comes back without a sign.
 *
 * @example
 * ```ts
 * import { snap } from "@whole-learner/psychometrics";
 * snap(0.1 + 0.2); // => 0.3
 * snap(2.9999999999999996); // => 3
 * ```
 */
export const snap = (x: number): number => (inDomain(x) ? units(x) / 1e9 : x);
