/**
 * A number as a whole number of billionths, the grid on which mastery compares. (It rounds a half to even and this one up; that
 * tells two levels apart only if they are less than a billionth apart.)
 */
export const inBillionths = (value: number): number => Math.round(value * 1e9);
