import { expect } from "vitest";

/** Expects as many numbers as there should be, each as close as so many digits. */
export function closeAll(
  found: readonly number[],
  expected: readonly number[],
  digits: number,
): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((x, at) => expect(x).toBeCloseTo(expected[at] as number, digits));
}
