import type { DecimalPlaces, Rounding, RoundingMode } from "@whole-learner/psychometrics/numeric";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { convertMark } from "../src/conversion/convert-mark.ts";
import type { Conversion } from "../src/conversion/conversion.ts";
import type { ConversionInput, LevelResult, MarkItem } from "../src/conversion/mark-item.ts";
import {
  incompleteSentences,
  itemSetAsideSentences,
  notConvertedSentences,
} from "../src/language/en/index.ts";
import { conversion, determined, framework, points } from "./gradebook.ts";
import { toldInFull } from "./told-in-full.ts";

const rounding = (places: DecimalPlaces, mode: RoundingMode = "half-up"): Rounding =>
  deepFreeze({ places, mode, input: "snapped" });

/** The number of a result that has one, else why there is none. */
const said = (document: Conversion, input: ConversionInput): unknown => {
  const result = convertMark(document, input);
  if ("account" in result)
    for (const { reason } of result.account?.setAside ?? [])
      toldInFull(reason, itemSetAsideSentences);
  switch (result.status) {
    case "converted":
      return result.number;
    case "incomplete":
      return result.why.map((why) => toldInFull(why, incompleteSentences));
    case "not-converted":
      return toldInFull(result.reason, notConvertedSentences);
    default:
      return result satisfies never;
  }
};
const resultItem = (result: LevelResult): MarkItem => ({
  kind: "result",
  id: result.competency,
  result,
});
const results = (...all: readonly LevelResult[]): ConversionInput =>
  deepFreeze({ framework, items: all.map(resultItem) });

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

describe("marks", () => {
  const marks = deepFreeze({
    lowest: "F",
    cuts: [
      { mark: "C", from: 70 },
      { mark: "B", from: 80 },
      { mark: "A", from: 90 },
    ],
  });

  // PowerSchool SIS standards, administrator's guide: A, A, B with 100 and 80 are 93.33, an A. (It prints 92.5, which is wrong.)
  it("of letters that are worth numbers", () => {
    const letters = conversion({
      combine: "mean",
      levels: { letters: { by: "table", numbers: { A: 100, B: 80 } } },
      marks,
      rounding: { total: rounding(2) },
    });
    const items = ["A", "A", "B"].map(
      (level, at) => ({ kind: "level", id: `${at}`, scale: "letters", level }) as const,
    );
    expect(convertMark(letters, { items })).toMatchObject({ number: 93.33, mark: "A" });
  });

  it.each([
    [9, 10, "from", "A"],
    [9, 10, "above", "B"],
    [0, 10, "from", "F"],
    // 0.7 * 100 falls short of 70 in doubles by less than a billionth: a last bit is no mark.
    [0.7 * 3, 3, "from", "C"],
    [69.9999, 100, "from", "F"],
  ] as const)("of %d of %d, bound %s, is %s", (earned, of, bound, mark) => {
    const document = conversion({ marks: { ...marks, bound } });
    expect(convertMark(document, { items: points([earned, of]) })).toMatchObject({ mark });
  });

  // help.summitlearning.org: content assessments pass at 8 of 10; below 70 is Incomplete.
  it("pass at 8 of 10 and are open below 70", () => {
    const summit = conversion({ pass: { from: 80 }, incomplete: { below: 70 } });
    expect(convertMark(summit, { items: points([8, 10]) })).toMatchObject({ passed: true });
    expect(convertMark(summit, { items: points([7, 10]) })).toMatchObject({ passed: false });
    expect(convertMark(summit, { items: points([6, 10]) })).toMatchObject({
      status: "incomplete",
      why: [{ code: "below", data: { number: 60, from: 70 } }],
    });
  });

  it("pass by mark, and by nothing without a table", () => {
    const pass = { marks: ["A", "B"] };
    const items = points([8, 10]);
    expect(convertMark(conversion({ marks, pass }), { items })).toMatchObject({ passed: true });
    expect(convertMark(conversion({ pass }), { items })).toMatchObject({ passed: false });
  });
});

describe("levels", () => {
  const five = { exploring: 55, practicing: 65, applying: 80, adapting: 90, contributing: 100 };

  it.each([
    [{ by: "table", numbers: five }, 80],
    [{ by: "table", numbers: five, read: "score" }, 85],
    [{ by: "maximum" }, 60],
    [{ by: "maximum", read: "score" }, 70],
    [{ by: "value" }, 3],
    [{ by: "value", read: "score" }, 3.5],
  ] as const)("are worth %j", (worth, expected) => {
    const document = conversion({ levels: { five: worth } });
    expect(said(document, results(determined("share", "applying", 3.5)))).toBe(expected);
  });

  it.each([
    [1, 55],
    [4, 90],
    [4.5, 95],
    [5.5, 100],
  ])("read by the score %d are worth %d", (score, expected) => {
    const document = conversion({
      levels: { five: { by: "table", numbers: five, read: "score" } },
    });
    expect(said(document, results(determined("share", "applying", score)))).toBe(expected);
  });

  it.each(["table", "maximum", "value"] as const)(
    "are not read by a score in another domain, such as a share (%s)",
    (by) => {
      const worth =
        by === "table"
          ? ({ by, numbers: five, read: "score" } as const)
          : ({ by, read: "score" } as const);
      const document = conversion({ levels: { five: worth } });
      const share = determined("share", "adapting", 0.8);
      expect(said(document, results(share))).toBe("score-off-scale");
      expect(
        said(conversion({ levels: { five: { ...worth, read: "level" } } }), results(share)),
      ).not.toBe("score-off-scale");
    },
  );

  it("by judgement are worth what the level is", () => {
    const document = conversion({
      levels: { five: { by: "table", numbers: five, read: "score" } },
    });
    const judged = {
      learner: "mina",
      competency: "share",
      scale: "five",
      status: "judged",
      level: "adapting",
    } as const;
    expect(said(document, results(judged))).toBe(90);
  });

  it("without a number are not guessed", () => {
    const numbers = { exploring: 55 };
    const some = (read: "level" | "score"): Conversion =>
      conversion({ levels: { five: { by: "table", numbers, read } } });
    const share = determined("share", "applying", 3);
    expect(said(some("level"), results(share))).toBe("level-without-number");
    expect(said(some("score"), results(share))).toBe("level-without-number");
    expect(said(conversion(), results(share))).toBe("nothing-to-convert");
    const level = { kind: "level", id: "a", scale: "five", level: "applying" } as const;
    expect(said(conversion(), { items: [level] })).toBe("scale-not-converted");
    expect(said(conversion({ levels: { five: { by: "value" } } }), { items: [level] })).toBe(
      "level-without-number",
    );
    expect(
      said(conversion({ levels: { five: { by: "value" } } }), { items: [level], framework }),
    ).toBe(3);
  });

  it("stand in the category that names their competency", () => {
    const document = conversion({
      levels: { five: { by: "maximum" } },
      categories: [
        { id: "skills", weight: 3, competencies: ["share"] },
        { id: "knowledge", weight: 1, competencies: ["decide"] },
      ],
    });
    const input = results(
      determined("share", "adapting", 4),
      determined("decide", "practicing", 2),
      determined("count", "exploring", 1),
    );
    expect(said(document, input)).toBe(70);
    const result = convertMark(document, input);
    expect(result.status === "converted" && result.account.setAside).toEqual([
      { item: "count", reason: { code: "no-category", data: { competency: "count" } } },
    ]);
  });
});

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

describe("states", () => {
  const none = {
    learner: "mina",
    competency: "share",
    scale: "five",
    status: "no-evidence",
  } as const;
  const levels = { five: { by: "maximum" } } as const;

  it.each([
    [undefined, 80],
    ["leave-out", 80],
    ["zero", 40],
    ["incomplete", ["state"]],
  ] as const)("that are no level: %s", (treatment, expected) => {
    const states = treatment === undefined ? {} : { states: { "no-evidence": treatment } };
    const document = conversion({ levels, combine: "mean", ...states });
    const input = results(determined("decide", "adapting", 4), none);
    expect(said(document, input)).toEqual(expected);
  });

  it.each(["missing", "pending"] as const)(
    "of work that is %s, in a pool and in a mean",
    (state) => {
      const zero = { states: { [state]: "zero" } } as const;
      const item = { kind: "state", id: "essay", state } as const;
      const items = [...points([10, 10]), { ...item, of: 30 }];
      expect(said(conversion(zero), { items })).toBe(25);
      expect(said(conversion({ ...zero, combine: "mean" }), { items })).toBe(50);
      const untold = [...points([10, 10]), item];
      expect(said(conversion(zero), { items: untold })).toBe("possible-not-told");
      expect(said(conversion({ ...zero, combine: "mean" }), { items: untold })).toBe(50);
      expect(said(conversion(), { items: untold })).toBe(100);
    },
  );

  // FWPS: every learning target needs two reliable measures.
  it("and too few items keep the whole open", () => {
    const document = conversion({ incomplete: { items: 2 } });
    expect(said(document, { items: points([8, 10]) })).toEqual(["too-few-items"]);
    expect(said(document, { items: points([8, 10], [9, 10]) })).toBe(85);
    const categories = [
      { id: "tests", weight: 1 },
      { id: "practice", weight: 0 },
    ];
    const weighed = { ...document, categories };
    const items = points([8, 10, "tests"], [9, 10, "practice"], [10, 10, "tests"]);
    expect(said(weighed, { items: items.slice(0, 2) })).toEqual(["too-few-items"]);
    expect(said(weighed, { items })).toBe(90);
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
