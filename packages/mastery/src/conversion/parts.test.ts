import type { Scale } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { framework } from "../../test/gradebook.ts";
import { byDay, chooseAttempts } from "./choose-attempts.ts";
import type { LevelWorth } from "./conversion.ts";
import { convertCategory } from "./convert-category.ts";
import { levelWorthOf } from "./level-worth-of.ts";
import type { Settled } from "./settle-items.ts";

describe("attempts at a course", () => {
  const attempt = (id: string, day: string, value: number, course?: string) => ({
    id,
    day,
    value,
    ...(course === undefined ? {} : { course }),
  });
  const all = [
    attempt("b", "2026-06-10", 3, "history"),
    attempt("a", "2026-06-10", 3 + 1e-12, "history"),
    attempt("c", "2025-12-20", 1, "history"),
    attempt("history", "2025-12-20", 4),
  ];
  const chosen = (rule: "best" | "latest" | "both", some = all) => {
    const { counted, passedOver } = chooseAttempts(some, rule, ({ value }) => value);
    return [
      counted.map(({ id }) => id),
      passedOver.map((one) => `${one.attempt.id} for ${one.by.id}`),
    ];
  };
  it("stand by day, then by id", () => {
    const ids = (some: typeof all) => [...some].sort(byDay).map(({ id }) => id);
    expect(ids(all)).toEqual(["c", "history", "a", "b"]);
    expect(ids([...all].reverse())).toEqual(["c", "history", "a", "b"]);
  });
  it("count by the rule; one without a course is a course by itself, whatever its id", () => {
    // Of two that are equally good the one that came first, of one day by its id.
    expect(chosen("best")).toEqual([
      ["a", "history"],
      ["c for a", "b for a"],
    ]);
    expect(chosen("latest")).toEqual([
      ["b", "history"],
      ["c for b", "a for b"],
    ]);
    expect(chosen("both")).toEqual([["b", "a", "c", "history"], []]);
    expect(chosen("best", [])).toEqual([[], []]);
    const two = [attempt("x", "2026-01-01", 1, "art"), attempt("y", "2026-01-01", 2, "music")];
    expect(chosen("best", two)).toEqual([["x", "y"], []]);
  });
});

describe("what a level is worth", () => {
  const scale = (id: string): Scale => framework.scales.find((one) => one.id === id) as Scale;
  const [five, three] = [scale("five"), scale("three")];
  const none: Scale = {
    ...three,
    levels: three.levels.map((level, at) => ({ ...level, value: at - 2 })) as never,
  };
  const numbers = { no: 50, part: 70, yes: 100 };
  const table = { by: "table", numbers } as const;
  const lines = { ...table, read: "score" } as const;
  const maximum = { by: "maximum" } as LevelWorth;
  it.each<[string, LevelWorth, string, number | undefined, Scale | undefined, number | undefined]>([
    ["its number in the table", table, "part", 2, three, 70],
    ["nothing that the table does not have", table, "constructor", undefined, three, undefined],
    ["its number without the scale", table, "part", undefined, undefined, 70],
    ["its level's number, where no score is told", lines, "part", undefined, three, 70],
    ["on a line between two levels", lines, "part", 2, three, 85],
    ["on the line below", lines, "no", 0.25, three, 55],
    ["at a level its number", lines, "yes", 3, three, 100],
    ["at the lowest its number", lines, "no", 0, three, 50],
    ["below the lowest the same", lines, "no", -1, three, 50],
    ["above the highest the same", lines, "yes", 9, three, 100],
    [
      "nothing on a line that lacks an end",
      { ...lines, numbers: { no: 50, yes: 100 } },
      "no",
      0,
      three,
      undefined,
    ],
    ["nothing on a line without the scale", lines, "no", 0, undefined, undefined],
    ["its value", { by: "value" } as LevelWorth, "applying", undefined, five, 3],
    [
      "the score as it is",
      { by: "value", read: "score" } as LevelWorth,
      "applying",
      3.25,
      five,
      3.25,
    ],
    [
      "nothing of a level that is not there",
      { by: "value" } as LevelWorth,
      "gone",
      undefined,
      five,
      undefined,
    ],
    [
      "nothing by value without the scale",
      { by: "value" } as LevelWorth,
      "applying",
      3,
      undefined,
      undefined,
    ],
    ["its part of the highest", maximum, "applying", undefined, five, 60],
    [
      "the score's part of the highest",
      { ...maximum, read: "score" } as LevelWorth,
      "applying",
      3.5,
      five,
      70,
    ],
    ["nothing of a scale that ends at zero", maximum, "yes", undefined, none, undefined],
  ])("is %s", (_, worth, level, score, on, expected) => {
    const asked = { level, ...(score === undefined ? {} : { score }) };
    expect(levelWorthOf(worth, asked, on, 100)).toBe(expected);
  });
  it("is its number and not one beside it by the last bits", () => {
    const thirds = {
      by: "table",
      read: "score",
      numbers: { no: 0.1, part: 0.3, yes: 0.7 },
    } as const;
    expect(levelWorthOf(thirds, { level: "part", score: 1 }, three, 100)).toBe(0.3);
    expect(levelWorthOf(thirds, { level: "yes", score: 3 }, three, 100)).toBe(0.7);
  });
});

describe("a category", () => {
  const item = (id: string, points: number, of: number): Settled =>
    ({ item: id, points, of }) as Settled;
  const asked = (
    items: readonly Settled[],
    rest: Partial<Parameters<typeof convertCategory>[0]> = {},
  ) => convertCategory({ items, combine: "mean", dropLowest: 0, full: 100, rounding: {}, ...rest });
  it("drops the lowest share, of equal ones that with more possible, then by id", () => {
    const dropped = (dropLowest: number, ...items: readonly Settled[]) =>
      [items, [...items].reverse()].map((some) =>
        asked(some, { dropLowest }).setAside.map(({ item: id }) => id),
      );
    expect(dropped(1, item("a", 1, 2), item("b", 1, 4))).toEqual([["b"], ["b"]]);
    expect(dropped(1, item("a", 1, 2), item("b", 2, 4))).toEqual([["b"], ["b"]]);
    expect(dropped(1, item("b", 1, 2), item("a", 1, 2), item("c", 1, 2))).toEqual([["a"], ["a"]]);
    expect(dropped(2, item("b", 1, 2), item("a", 1, 2), item("c", 1, 2))).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
    expect(dropped(9, item("a", 1, 2), item("b", 2, 2))).toEqual([["a"], ["a"]]);
  });
  it("tells each item's points, and what it is worth where something is possible", () => {
    const pooled = asked([item("a", 3, 4), item("bonus", 1, 0)], { combine: "pooled" });
    expect(pooled).toEqual({
      items: [
        { item: "a", points: 3, of: 4, number: 75 },
        { item: "bonus", points: 1, of: 0 },
      ],
      setAside: [],
      number: 100,
    });
    expect(asked([item("bonus", 1, 0)], { combine: "pooled" })).toEqual({
      items: [],
      setAside: [{ item: "bonus", reason: { code: "nothing-possible", data: {} } }],
    });
  });
  it("rounds items where their mean is taken alone", () => {
    const rounding = { items: { places: 0, mode: "half-up", input: "snapped" } } as const;
    const items = [item("a", 1, 3), item("b", 2, 3)];
    expect(asked(items, { rounding }).number).toBe(50);
    expect(asked(items, { rounding }).items[1]?.number).toBe(67);
    expect(asked(items, { rounding, combine: "pooled" }).items[1]?.rounding).toBeUndefined();
  });
});
