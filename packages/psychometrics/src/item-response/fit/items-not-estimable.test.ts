import { describe, expect, it } from "vitest";
import { five } from "../../../test/five-items.ts";
import { simulateMany } from "../../../test/simulate.ts";
import { responseColumns } from "../score/response-columns.ts";
import { fitItems } from "./fit-items.ts";

const five3 = simulateMany(five, 400, 2).slice(0, 3);

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

  it("no items at all", () => {
    const nothing = { status: "not-computable", reason: "no-items" };
    expect(fitItems("rasch", [])).toEqual(nothing);
    expect(fitItems([], [], { standardDeviation: 1 })).toEqual(nothing);
  });

  describe("what goes together is what tells discriminations and the population's spread", () => {
    const unidentified = { status: "not-computable", reason: "not-identified" };
    const alone = responseColumns([[0], [1], [1], [1], [0], [1]]);
    const levels = responseColumns([[0], [1], [2], [1], [0], [2]]);
    const pair = simulateMany(five, 200, 2).slice(0, 2);
    const prior = { mean: 0, standardDeviation: 0.5 };
    const anchor = { model: "rasch", difficulty: 0 } as const;
    /** Every person answers one of two items. */
    const apart = [Uint8Array.of(0, 1, 1, 255, 255, 255), Uint8Array.of(255, 255, 255, 0, 1, 0)];

    it.each<readonly [string, () => unknown]>([
      ["one item, spread", () => fitItems("rasch", alone)],
      ["one item of levels, spread", () => fitItems("partial-credit", levels)],
      ["a prior of where it lies", () => fitItems("rasch", alone, { interceptPrior: prior })],
      ["two items, answered by different persons", () => fitItems("rasch", apart)],
      [
        "two items that nobody of those who count answered both of",
        () =>
          fitItems(
            "rasch",
            apart.map((column, at) => Uint8Array.from([...column, at])),
            { counts: [1, 1, 1, 1, 1, 1, 0] },
          ),
      ],
      ["one item, discrimination", () => fitItems("two-parameter", alone)],
      ["two items, two discriminations", () => fitItems("two-parameter", pair)],
      [
        "one known item that nobody answered, mean",
        () =>
          fitItems("rasch", [...five3, Uint8Array.from({ length: 400 }, () => 255)], {
            anchors: [null, null, null, anchor],
          }),
      ],
      ["one known item, mean and spread", () => fitItems("rasch", alone, { anchors: [anchor] })],
    ])("not by %s", (_, fit) => {
      expect(fit()).toEqual(unidentified);
    });

    it.each<readonly [string, () => { readonly status: string }]>([
      ["one item, spread given", () => fitItems("rasch", alone, { standardDeviation: 1 })],
      ["two items, spread", () => fitItems("rasch", pair)],
      [
        "two items, discriminations held by their prior",
        () => fitItems("two-parameter", pair, { logDiscriminationPrior: prior }),
      ],
      ["three items, three discriminations", () => fitItems("two-parameter", five3)],
      [
        "one known item, mean",
        () => fitItems("rasch", alone, { anchors: [anchor], standardDeviation: 1 }),
      ],
    ])("by %s", (_, fit) => {
      expect(fit().status).toBe("converged");
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
      "standardDeviation: 0 is not from 0.000001 to 1000000",
      () => fitItems("rasch", columns, { standardDeviation: 0 }),
    ],
    [
      "standardDeviation: Infinity is not from 0.000001 to 1000000",
      () => fitItems("rasch", columns, { standardDeviation: Number.POSITIVE_INFINITY }),
    ],
    [
      "interceptPrior: standardDeviation 0 is not from 0.000001 to 1000000",
      () => fitItems("rasch", columns, { interceptPrior: { mean: 0, standardDeviation: 0 } }),
    ],
    [
      "logDiscriminationPrior: mean NaN",
      () =>
        fitItems("two-parameter", columns, {
          logDiscriminationPrior: { mean: Number.NaN, standardDeviation: 1 },
        }),
    ],
    [
      "counts: NaN is no finite number from 0",
      () => fitItems("rasch", columns, { counts: [1, 1, Number.NaN, 1] }),
    ],
    [
      "counts: -1 is no finite number from 0",
      () => fitItems("rasch", columns, { counts: [1, 1, -1, 1] }),
    ],
    ["nodes: 1 is no whole number from 11 on", () => fitItems("rasch", five3, { nodes: 1 })],
    ["nodes: 70.5 is no whole number from 11 on", () => fitItems("rasch", five3, { nodes: 70.5 })],
  ])("%s", (message, fit) => {
    expect(fit).toThrow(new RangeError(message));
  });
});
