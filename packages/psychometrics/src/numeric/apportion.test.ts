import { describe, expect, it } from "vitest";
import { apportion } from "./apportion.ts";
import type { DecimalPlaces } from "./rounding.ts";

type Row = readonly [
  parts: readonly number[],
  places: DecimalPlaces,
  total: number | undefined,
  shown: readonly number[],
];

describe("apportion", () => {
  it.each<Row>([
    [[1 / 3, 1 / 3, 1 / 3], 2, undefined, [0.34, 0.33, 0.33]],
    [[100 / 3, 100 / 3, 100 / 3], 0, undefined, [34, 33, 33]],
    // The pieces of a decaying average of 1, 1, 4, 2 (rate 0.65): 2.3325, shown as 2.33.
    [[0.042875, 0.079625, 0.91, 1.3], 2, 2.33, [0.04, 0.08, 0.91, 1.3]],
    [[1.004, 1.004, 1.004], 2, undefined, [1.01, 1, 1]],
    // The largest remainder wins, wherever it stands; the last digit goes to the earlier of equals.
    [[0.126, 0.128, 0.121], 2, undefined, [0.13, 0.13, 0.12]],
    [[0.121, 0.126, 0.128], 2, 0.37, [0.12, 0.12, 0.13]],
    [[0.5, 0.5], 0, undefined, [1, 0]],
    [[0.25, 0.25, 0.25, 0.25], 1, undefined, [0.3, 0.3, 0.2, 0.2]],
    // A total rounded otherwise: down, and up by more than one digit a part.
    [[1.234, 0.321], 2, 1.55, [1.23, 0.32]],
    [[1.239, 0.329], 2, 1.56, [1.24, 0.32]],
    [[1, 1], 0, 5, [3, 2]],
    [[1, 1], 0, 1, [1, 0]],
    [[1, 1, 1], 0, -1, [0, 0, -1]],
    [[-0.5, 1.5], 0, undefined, [-0, 1].map((x) => x + 0)],
    [[-1 / 3, -1 / 3, -1 / 3], 2, undefined, [-0.33, -0.33, -0.34]],
    [[0.1 + 0.2, 0.3], 1, undefined, [0.3, 0.3]],
    [[0, 0], 2, undefined, [0, 0]],
    [[1.25], 1, undefined, [1.3]],
    [[1.25], 1, 1.2, [1.2]],
    [[], 2, undefined, []],
    [[], 2, 0, []],
    [
      Array.from({ length: 30 }, () => 1 / 3),
      0,
      undefined,
      Array.from({ length: 30 }, (_, index) => (index < 10 ? 1 : 0)),
    ],
  ])("%j to %d places, total %s", (parts, places, total, shown) => {
    const given = Object.freeze([...parts]);
    const found = total === undefined ? apportion(given, places) : apportion(given, places, total);
    expect(found).toEqual(shown);
  });
});
