import { expect, it } from "vitest";
import { convertMark } from "../../src/conversion/convert-mark.ts";
import { conversion, points } from "../gradebook.ts";
import { rounding } from "./said.ts";

it("keeps an account of everything", () => {
  const document = conversion({
    categories: [
      { id: "tests", weight: 30, dropLowest: 1 },
      { id: "projects", weight: 10, combine: "mean" },
      { id: "essays", weight: 60 },
    ],
    rounding: { categories: rounding(1), total: rounding(0) },
    marks: { lowest: "B", cuts: [{ mark: "A", from: 90 }] },
    most: 95,
  });
  const result = convertMark(document, {
    items: points([1, 10, "tests"], [2, 3, "tests"], [4, 3, "projects"], [5, 4, "projects"]),
  });
  expect(result).toEqual({
    status: "converted",
    number: 82,
    mark: "B",
    account: {
      conversion: { id: "ours", version: "1", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      categories: [
        {
          category: "tests",
          combine: "pooled",
          weight: 30,
          share: 0.75,
          extra: false,
          items: [{ item: "item-2", points: 2, of: 3, number: 200 / 3 }],
          number: 66.7,
          rounding: { input: 200 / 3, output: 66.7 },
        },
        {
          category: "projects",
          combine: "mean",
          weight: 10,
          share: 0.25,
          extra: false,
          items: [
            { item: "item-3", points: 4, of: 3, number: 400 / 3 },
            { item: "item-4", points: 5, of: 4, number: 125 },
          ],
          number: 129.2,
          rounding: { input: expect.closeTo(129.1666666667, 9), output: 129.2 },
        },
        {
          category: "essays",
          combine: "pooled",
          weight: 60,
          share: 0,
          extra: false,
          items: [],
        },
      ],
      setAside: [{ item: "item-1", reason: { code: "dropped-as-lowest", data: {} } }],
      total: expect.closeTo(82.325, 9),
      rounding: { input: expect.closeTo(82.325, 9), output: 82 },
      compared: expect.closeTo(82.325, 9),
    },
  });
  const limited = convertMark({ ...document, most: 80 }, { items: points([9, 10, "tests"]) });
  expect(limited).toMatchObject({
    number: 80,
    account: { total: 90, limitedTo: 80, compared: 80 },
  });
});
