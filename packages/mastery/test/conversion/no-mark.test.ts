import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Conversion } from "../../src/conversion/conversion.ts";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import type { ConversionInput, MarkItem } from "../../src/conversion/mark-item.ts";
import { conversion, determined, framework, points } from "../gradebook.ts";
import { resultItem, results, said } from "./said.ts";

describe("what never becomes part of a mark", () => {
  const document = conversion({ levels: { five: { by: "maximum" } }, combine: "mean" });

  it("is a mindset, unless the conversion says so", () => {
    const input = results(determined("share", "adapting", 4), determined("look", "exploring", 1));
    const result = convertMark(document, input);
    expect(result).toMatchObject({ number: 80 });
    expect(result.status === "converted" && result.account.setAside).toEqual([
      { item: "look", reason: { code: "mindset", data: {} } },
    ]);
    expect(said({ ...document, mindsets: "convert" }, input)).toBe(50);
    expect(said(document, results(determined("look", "exploring", 1)))).toBe("nothing-to-convert");
  });

  it("is a result under a modified expectation, unless the conversion says so", () => {
    const modified = { ...determined("share", "adapting", 4), modified: true } as const;
    expect(said(document, results(modified))).toBe("nothing-to-convert");
    expect(said({ ...document, modified: "convert" }, results(modified))).toBe(80);
  });

  it("is what is excused, exempt or not taught yet, whatever the states say", () => {
    const zeros = conversion({
      levels: { five: { by: "maximum" } },
      states: { undetermined: "zero", missing: "zero" },
    });
    const base = { learner: "mina", scale: "five", status: "undetermined" } as const;
    const items: readonly MarkItem[] = [
      ...points([10, 10]),
      ...(["excused", "exempt", "not-taught-yet"] as const).map((state) => ({
        kind: "state" as const,
        id: state,
        state,
      })),
      resultItem({ ...base, competency: "share", reason: { code: "exempt" } }),
      resultItem({ ...base, competency: "decide", reason: { code: "not-taught-yet" } }),
    ];
    const result = convertMark(zeros, { framework, items });
    expect(result).toMatchObject({ number: 100 });
    expect(
      result.status === "converted" && result.account.setAside.map(({ reason }) => reason.code),
    ).toEqual(["excused", "exempt", "not-taught-yet", "exempt", "not-taught-yet"]);
  });
});

describe("what cannot be converted", () => {
  const two = {
    categories: [
      { id: "tests", weight: 1 },
      { id: "off", weight: 0 },
    ],
  };
  it.each<[string, Conversion, ConversionInput, string]>([
    ["nothing", conversion(), { items: [] }, "nothing-to-convert"],
    [
      "the same id twice",
      conversion(),
      { items: [...points([1, 2]), ...points([2, 2])] },
      "duplicate-item",
    ],
    [
      "a category that is not there",
      conversion(two),
      { items: points([1, 2, "test"]) },
      "unknown-category",
    ],
    [
      "no category where there are some",
      conversion(two),
      { items: points([1, 2]) },
      "unknown-category",
    ],
    [
      "a category where there are none",
      conversion(),
      { items: points([1, 2, "tests"]) },
      "unknown-category",
    ],
    ["no weight", conversion(two), { items: points([1, 2, "off"]) }, "no-weight"],
    ["NaN", conversion(), { items: points([Number.NaN, 2]) }, "not-an-amount"],
    ["points below nothing", conversion(), { items: points([-1, 2]) }, "not-an-amount"],
    ["possible below nothing", conversion(), { items: points([1, -2]) }, "not-an-amount"],
    [
      "possible without end",
      conversion(),
      { items: points([1, Number.POSITIVE_INFINITY]) },
      "not-an-amount",
    ],
    ["a number out of all bounds", conversion(), { items: points([1e300, 2]) }, "outside-domain"],
    [
      "a quotient out of all bounds",
      conversion(),
      { items: points([1e6, 1e-6]) },
      "outside-domain",
    ],
    [
      "several learners",
      conversion(),
      results(determined("share", "adapting", 4), {
        ...determined("decide", "adapting", 4),
        learner: "noor",
      }),
      "several-learners",
    ],
    [
      "a state of so many possible that is no amount",
      conversion(),
      { items: [{ kind: "state", id: "a", state: "missing", of: -1 }] },
      "not-an-amount",
    ],
  ])("%s", (_, document, input, reason) => {
    expect(said(document, deepFreeze(input))).toBe(reason);
  });

  it("says which item, and what is missing of it", () => {
    expect(convertMark(conversion(two), { items: points([1, 2, "test"]) })).toEqual({
      status: "not-converted",
      reason: { code: "unknown-category", data: { item: "item-1", category: "test" } },
    });
  });

  it("is a result without its framework, which no type lets through", () => {
    const items = [resultItem(determined("share", "adapting", 4))];
    expect(said(conversion(), { items } as unknown as ConversionInput)).toBe("framework-needed");
  });
});
