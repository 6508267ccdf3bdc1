import { describe, expect, it } from "vitest";
import { five } from "../../../test/five-items.ts";
import { simulateMany } from "../../../test/simulate.ts";
import { responseColumns } from "../score/response-columns.ts";
import { fitItems } from "./fit-items.ts";

describe("what cannot be estimated", () => {
  const columns = responseColumns([
    [0, 1, 0],
    [1, 0, 2],
    [1, 1, 0],
    [0, 0, 2],
  ]);

  it("says why", () => {
    const models = ["rasch", "rasch", "partial-credit"] as const;
    expect(fitItems(models, columns)).toEqual({
      status: "not-computable",
      reason: "empty-category",
      item: 2,
      category: 1,
    });
    expect(
      fitItems(
        "rasch",
        responseColumns([
          [0, 1],
          [1, 1],
          [1, null],
        ]),
      ),
    ).toEqual({
      status: "not-computable",
      reason: "no-variation",
      item: 1,
      category: 1,
    });
    expect(
      fitItems(
        "graded-response",
        responseColumns([
          [0, 0],
          [1, 0],
        ]),
      ),
    ).toMatchObject({
      reason: "no-variation",
      item: 1,
      category: 0,
    });
    expect(
      fitItems(
        "rasch",
        responseColumns([
          [null, 0],
          [null, 1],
        ]),
      ),
    ).toEqual({
      status: "not-computable",
      reason: "no-responses",
      item: 0,
    });
    expect(fitItems("rasch", [Uint8Array.of()])).toMatchObject({ reason: "no-responses" });
  });

  it("names an item that falls where the others rise", () => {
    const turned = simulateMany(five, 400, 2).map((column, at) =>
      at === 3 ? column.map((code) => 1 - code) : column,
    );
    expect(fitItems("two-parameter", turned)).toEqual({
      status: "not-computable",
      reason: "falling-item",
      item: 3,
    });
  });

  it.each<readonly [string, () => unknown]>([
    ["columns: 3 for 2 items", () => fitItems(["rasch", "rasch"], columns)],
    ["columns: item 2 has no category 2", () => fitItems("rasch", columns)],
    ["columns: item 2 has no category 2", () => fitItems("two-parameter", columns)],
    ["counts: 1 for 4 persons", () => fitItems("partial-credit", columns, { counts: [1] })],
    ["anchors: 1 for 3 items", () => fitItems("rasch", columns, { anchors: [null] })],
    [
      "mean: without an anchor it cannot be estimated",
      () => fitItems("rasch", columns, { mean: "estimated" }),
    ],
    [
      "mean: without an anchor it cannot be estimated",
      () => fitItems("rasch", columns, { mean: "estimated", anchors: [null, null, null] }),
    ],
    [
      "standardDeviation: with every discrimination free it cannot be estimated",
      () => fitItems("graded-response", columns, { standardDeviation: "estimated" }),
    ],
    ["mean: NaN", () => fitItems("rasch", columns, { mean: Number.NaN })],
    [
      "standardDeviation: 0 is not above 0",
      () => fitItems("rasch", columns, { standardDeviation: 0 }),
    ],
    [
      "standardDeviation: Infinity is not above 0",
      () => fitItems("rasch", columns, { standardDeviation: Number.POSITIVE_INFINITY }),
    ],
  ])("%s", (message, fit) => {
    expect(fit).toThrow(new RangeError(message));
  });
});
