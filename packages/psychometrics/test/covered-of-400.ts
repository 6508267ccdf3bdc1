import { expect } from "vitest";

interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How many of 400 data sets have an interval that covers the truth; one without an interval does not. An end that is null is none. */
export function coveredOf400(truth: number, intervalOf: (set: number) => Ends | null): number {
  return Array.from({ length: 400 }, (_, set) => covers(intervalOf(set), truth)).reduce(
    (sum, one) => sum + one,
    0,
  );
}

/** 1 where an interval covers the truth, 0 where it does not or there is none. */
export function covers(interval: Ends | null, truth: number): number {
  if (interval === null) return 0;
  const { lower, upper } = interval;
  return (lower ?? -Infinity) <= truth && truth <= (upper ?? Infinity) ? 1 : 0;
}

/** An estimate plus and minus so many standard errors as hold 95 % of a normal distribution. */
export const around = (estimate: number, standardError: number): Ends => ({
  lower: estimate - 1.959963984540054 * standardError,
  upper: estimate + 1.959963984540054 * standardError,
});

/** 92 to 98 % of 400. */
export function expectCovered(covered: number): void {
  expect(covered).toBeGreaterThanOrEqual(368);
  expect(covered).toBeLessThanOrEqual(392);
}
