/** What happens to a number exactly between two decimals: away from zero, or to the one whose last digit is even. */
export type RoundingMode = "half-up" | "half-even";

/**
 * What is rounded. `snapped`: the number moved to a multiple of 1e-9 first, so that what is printed as 2.175 rounds as 2.175.
 * `raw-double`: the double's own bits, as products do that round binary (Canvas).
 */
export type RoundingInput = "snapped" | "raw-double";

/** How many decimals remain: 0 to 8, one fewer than snapping keeps. */
export type DecimalPlaces = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** How a policy rounds, for display or before a cut: plain data. */
export interface Rounding {
  readonly places: DecimalPlaces;
  readonly mode: RoundingMode;
  readonly input: RoundingInput;
}
