import { describe, expect, it } from "vitest";
import { onGrid } from "./on-grid.ts";

describe("onGrid", () => {
  it.each<readonly [readonly number[], boolean]>([
    [[], true],
    [[1, 2.5, 3.25, 0, -0, -4], true],
    [[1 / 4096, -1 / 4096], true],
    [[1 / 8192], false],
    [[0.1], false],
    [[1, 2, 0.1], false],
    [[1048576 - 1 / 4096, -1048576 + 1 / 4096], true],
    [[1048576], false],
    [[-1048576], false],
    [[Number.NaN], false],
    [[Number.POSITIVE_INFINITY], false],
  ])("%j: %s", (values, expected) => {
    expect(onGrid(values)).toBe(expected);
    expect(onGrid(Float64Array.from(values))).toBe(expected);
  });

  it("looks at a range only", () => {
    expect(onGrid([0.1, 1, 2, 0.1], 1, 3)).toBe(true);
    expect(onGrid([0.1, 1, 2, 0.1], 1)).toBe(false);
    expect(onGrid([0.1, 1, 2, 0.1], 0, 3)).toBe(false);
    expect(onGrid([0.1], 0, 0)).toBe(true);
  });

  it("promises that plain sums are exact: the largest numbers, 2^21 of them", () => {
    const largest = 1048576 - 1 / 4096;
    let sum = -0;
    for (let index = 0; index < 2 ** 21; index++) sum += largest;
    expect(sum).toBe(largest * 2 ** 21);
  });
});
