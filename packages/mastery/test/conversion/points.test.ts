import { describe, expect, it } from "vitest";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import { conversion, points } from "../gradebook.ts";
import { rounding, said } from "./said.ts";

describe("points", () => {
  // Grade Calc Options of Infinite Campus (columbus.atlassian.net): 8/10 and 100/100.
  it.each([
    ["pooled", 98.18, 98],
    ["mean", 90, 90],
  ] as const)("are %s: %d, printed as %d", (combine, exact, printed) => {
    const items = points([8, 10], [100, 100]);
    expect(said(conversion({ combine, rounding: { total: rounding(2) } }), { items })).toBe(exact);
    expect(said(conversion({ combine, rounding: { total: rounding(0) } }), { items })).toBe(
      printed,
    );
    expect(said(conversion({ combine }), { items })).toBeCloseTo(exact, 2);
  });

  it("are pooled where nothing is said", () => {
    expect(said(conversion(), { items: points([8, 10], [100, 100]) })).toBe(10800 / 110);
  });

  // Grade determination page of U-46 (Infinite Campus): 10, 20 and 70 hundredths, an empty category shared by the others.
  it.each([
    [[3, 2.5, 3], 2.9, 2.9],
    [[undefined, 2.5, 3], 2.9, 2.6 / 0.9],
    [[3, undefined, 3], 3, 3],
    [[3, 2.5, undefined], 2.7, 0.8 / 0.3],
  ] as const)("of categories %j come to %d", (numbers, shown, exact) => {
    const names = ["practice", "quizzes", "tests"];
    const u46 = conversion({
      full: 4,
      categories: [0.1, 0.2, 0.7].map((weight, at) => ({ id: names[at] ?? "", weight })),
      rounding: { total: rounding(1) },
    });
    const items = points(
      ...numbers.flatMap((number, at) =>
        number === undefined ? [] : [[number, 4, names[at]] as const],
      ),
    );
    expect(said(u46, { items })).toBe(shown);
    const result = convertMark(u46, { items });
    const account = result.status === "converted" ? result.account : undefined;
    expect(account?.total).toBeCloseTo(exact, 12);
    expect(account?.categories.map(({ share }) => share).reduce((a, b) => a + b, 0)).toBeCloseTo(
      1,
      12,
    );
  });

  it.each([
    ["renormalise", 100],
    ["zero", 40],
    ["incomplete", ["empty-category"]],
  ] as const)("of one category, the other empty: %s", (emptyCategories, expected) => {
    const document = conversion({
      emptyCategories,
      categories: [
        { id: "tests", weight: 2 },
        { id: "projects", weight: 3 },
      ],
    });
    expect(said(document, { items: points([5, 5, "tests"]) })).toEqual(expected);
    // Nothing at all is never a silent zero.
    if (emptyCategories !== "incomplete")
      expect(said(document, { items: [] })).toBe("nothing-to-convert");
  });

  it("above the possible, and of nothing possible, are extra credit", () => {
    expect(said(conversion(), { items: points([12, 10]) })).toBe(120);
    expect(said(conversion({ most: 100 }), { items: points([12, 10]) })).toBe(100);
    expect(said(conversion(), { items: points([8, 10], [1, 0]) })).toBe(90);
    // A bonus in a mean has no share of its own, and in an empty pool nothing that it could be added to: it is told, not lost.
    for (const [document, items] of [
      [conversion({ combine: "mean" }), points([8, 10], [1, 0])],
      [conversion(), points([1, 0])],
    ] as const) {
      const result = convertMark(document, { items });
      if (result.status === "converted") {
        expect(result.number).toBe(80);
        expect(result.account.setAside).toEqual([
          { item: "item-2", reason: { code: "nothing-possible", data: {} } },
        ]);
      } else expect(result).toMatchObject({ reason: { code: "nothing-to-convert" } });
    }
  });

  it("of a category that is extra credit come on top", () => {
    const document = conversion({
      categories: [
        { id: "tests", weight: 80 },
        { id: "projects", weight: 20 },
        { id: "fair", weight: 5, extra: true },
      ],
    });
    const items = points([8, 10, "tests"], [9, 10, "projects"], [10, 10, "fair"]);
    expect(said(document, { items })).toBe(87);
    expect(said(document, { items: items.slice(0, 2) })).toBe(82);
    // Extra credit alone is extra to nothing.
    expect(said(document, { items: items.slice(2) })).toBe("no-weight");
  });

  it.each([
    [1, 95, ["item-1"]],
    [2, 100, ["item-1", "item-2"]],
    [9, 100, ["item-1", "item-2"]],
  ] as const)(
    "are counted without the lowest %d, never without the last",
    (dropLowest, number, dropped) => {
      const document = conversion({
        combine: "mean",
        categories: [{ id: "tests", weight: 1, dropLowest }],
      });
      const result = convertMark(document, {
        items: points([5, 10, "tests"], [9, 10, "tests"], [20, 20, "tests"]),
      });
      expect(result).toMatchObject({ number });
      expect(
        result.status === "converted" && result.account.setAside.map(({ item }) => item),
      ).toEqual(dropped);
    },
  );

  it("that are equally low: the one with more possible goes, whatever the order; a bonus never does", () => {
    const document = conversion({ categories: [{ id: "tests", weight: 1, dropLowest: 1 }] });
    const items = points([5, 10, "tests"], [50, 100, "tests"], [10, 10, "tests"], [1, 0, "tests"]);
    expect(said(document, { items })).toBe(80);
    expect(said(document, { items: [...items].reverse() })).toBe(80);
  });
});

describe("rounding", () => {
  it.each([
    [2.175, "half-up", 2.18],
    [1.005, "half-up", 1.01],
    [2.165, "half-up", 2.17],
    [2.165, "half-even", 2.16],
    [2.175, "half-even", 2.18],
  ] as const)("of %d, %s, is %d", (number, mode, expected) => {
    const document = conversion({ full: 4, rounding: { total: rounding(2, mode) } });
    const result = convertMark(document, { items: points([number, 4]) });
    expect(result).toMatchObject({
      number: expected,
      account: { total: number, rounding: { input: number, output: expected } },
    });
  });

  it.each([
    [{}, 62.5],
    [{ items: rounding(0) }, 62.5],
    [{ categories: rounding(0) }, 63],
    [{ total: rounding(0) }, 63],
    [{ total: rounding(0, "half-even") }, 62],
  ] as const)("at the stages %j", (stages, expected) => {
    const items = points([1, 2], [3, 4]);
    expect(said(conversion({ combine: "mean", rounding: stages }), { items })).toBe(expected);
  });

  it("of items comes before their mean", () => {
    const items = points([1, 3], [1, 3], [2, 3]);
    const document = conversion({ combine: "mean", rounding: { items: rounding(0) } });
    expect(said(document, { items })).toBeCloseTo((33 + 33 + 67) / 3, 12);
    const result = convertMark(document, { items });
    expect(
      result.status === "converted" && result.account.categories[0]?.items[2]?.rounding?.output,
    ).toBe(67);
  });

  it("is told apart from what cuts read", () => {
    const marks = { lowest: "B", cuts: [{ mark: "A", from: 90 }] };
    const items = points([895, 1000]);
    const stages = { rounding: { total: rounding(0) }, marks };
    expect(convertMark(conversion(stages), { items })).toMatchObject({ number: 90, mark: "B" });
    expect(convertMark(conversion({ ...stages, compare: "rounded" }), { items })).toMatchObject({
      number: 90,
      mark: "A",
    });
  });
});
