import { expect } from "vitest";

/** Expects a number, or as many numbers as there should be, each within 1e-10. */
export function near(
  found: readonly number[] | number,
  expected: readonly number[] | number,
): void {
  const all = [expected].flat();
  expect([found].flat()).toHaveLength(all.length);
  for (const [i, value] of [found].flat().entries()) {
    expect(Math.abs(value - (all[i] as number))).toBeLessThan(1e-10);
  }
}
