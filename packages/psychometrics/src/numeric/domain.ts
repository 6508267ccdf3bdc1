/**
 * Where the library's numbers live: magnitudes below this one. 2^52 / 1e9 is 4,503,599.627...; from there on a multiple of
 * 1e-9 is no longer a whole number of units that a double can hold, so nothing could be compared or rounded exactly.
 *
 * @example
 * ```ts
 * import { domainLimit } from "@whole-learner/psychometrics";
 * domainLimit; // => 4503599
 * ```
 */
export const domainLimit = 4_503_599;

/**
 * Whether a number can be compared and rounded exactly: finite and below {@link domainLimit} in magnitude. What is
 * outside is for the caller to report; it is never bent into the domain.
 *
 * @example
 * ```ts
 * import { inDomain } from "@whole-learner/psychometrics";
 * inDomain(4503598.999999999); // => true
 * inDomain(-4503599); // => false
 * inDomain(Number.NaN); // => false
 * ```
 */
export const inDomain = (x: number): boolean => Math.abs(x) < domainLimit;
