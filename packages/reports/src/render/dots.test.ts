import { describe, expect, it } from "vitest";
import { type Dots, levelStrip, plainWords } from "../document/index.ts";
import { between, dotsOn, isPast, isReached, levelWords } from "./dots.ts";
import { dotMarks, stripLine } from "./strip-line.ts";

const strip = (dots: Dots, goal?: number) =>
  levelStrip({
    steps: ["A", "B", "C", "D"],
    dots,
    alternative: "x",
    ...(goal === undefined ? {} : { goal }),
  });
const line = (dots: Dots, goal?: number, least = 1, gap = ""): string =>
  stripLine(strip(dots, goal), "*", least, gap).join("");
const words = (dots: Dots) =>
  levelWords(strip(dots)).map(({ dots: count, labels }) => [
    count,
    labels.map(plainWords).join("/"),
  ]);

describe("dots on a strip", () => {
  it("are the counts of a profile, as far as they count something", () => {
    expect(dotsOn(strip({ kind: "profile", counts: [0, 1, 2, 3] }))).toEqual([0, 1, 2, 3]);
    expect(dotsOn(strip({ kind: "profile", counts: [-1, 1.5, Number.NaN, Infinity] }))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(dotsOn(strip({ kind: "profile", counts: [1] }))).toEqual([1, 0, 0, 0]);
    expect(dotsOn(strip({ kind: "profile", counts: [60, 61, 1e9, 1] }))).toEqual([60, 61, 1e9, 1]);
  });

  it("are one or none on a single strip", () => {
    expect(dotsOn(strip({ kind: "single", at: 2 }))).toEqual([0, 0, 1, 0]);
    expect(dotsOn(strip({ kind: "single" }))).toEqual([0, 0, 0, 0]);
    expect(dotsOn(strip({ kind: "single", at: 2.5 }))).toEqual([0, 0, 0, 0]);
    expect(dotsOn(strip({ kind: "single", at: 4 }))).toEqual([0, 0, 0, 0]);
  });

  it("lie between two steps only where there are two", () => {
    const at = (place: number) => between(strip({ kind: "single", at: place }));
    expect([at(2.5), at(0.25), at(2), at(-0.5), at(3.5), at(Number.NaN)]).toEqual([
      2.5,
      0.25,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(between(strip({ kind: "profile", counts: [] }))).toBeUndefined();
    expect(between(strip({ kind: "single" }))).toBeUndefined();
  });

  it("tint the steps behind and under a single one, and none of a profile", () => {
    const of = (test: typeof isPast, dots: Dots) => [0, 1, 2, 3].map((at) => test(strip(dots), at));
    expect(of(isPast, { kind: "single", at: 1 })).toEqual([true, false, false, false]);
    expect(of(isReached, { kind: "single", at: 1 })).toEqual([true, true, false, false]);
    expect(of(isReached, { kind: "single", at: 1.5 })).toEqual([true, true, false, false]);
    expect(of(isPast, { kind: "single", at: 1.5 })).toEqual([true, true, false, false]);
    expect(of(isReached, { kind: "single" })).toEqual([false, false, false, false]);
    expect(of(isPast, { kind: "single" })).toEqual([false, false, false, false]);
    expect(of(isReached, { kind: "profile", counts: [0, 0, 0, 1] })).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(of(isPast, { kind: "profile", counts: [0, 0, 0, 1] })).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("have level words, highest first", () => {
    expect(words({ kind: "profile", counts: [1, 0, 3, 2] })).toEqual([
      [2, "D"],
      [3, "C"],
      [1, "A"],
    ]);
    expect(words({ kind: "single", at: 3 })).toEqual([[1, "D"]]);
    expect(words({ kind: "single", at: 1.5 })).toEqual([[1, "B/C"]]);
    expect(words({ kind: "single" })).toEqual([]);
  });
});

describe("stripLine", () => {
  it.each<readonly [string, string, string]>([
    ["a profile", line({ kind: "profile", counts: [0, 1, 2, 0] }, 2), "[  ][* ]<**>[  ]"],
    [
      "equal steps of a least width",
      line({ kind: "profile", counts: [0, 1, 2, 0] }, 2, 3, " "),
      "[   ] [ * ] <** > [   ]",
    ],
    ["a single dot with what lies behind it", line({ kind: "single", at: 2 }, 3), "[=][=][*]< >"],
    ["a single dot beyond the goal", line({ kind: "single", at: 2 }, 1), "[=]<=>[*][ ]"],
    ["a dot between two steps", line({ kind: "single", at: 1.5 }, 3, 1, " "), "[=] [=]*[ ] < >"],
    ["nothing yet", line({ kind: "single" }, 0), "< >[ ][ ][ ]"],
    ["no goal", line({ kind: "single", at: 0 }), "[*][ ][ ][ ]"],
    ["many", line({ kind: "profile", counts: [5, 6, 12, 0] }), "[*****][ 6*  ][ 12* ][     ]"],
  ])("draws %s", (_, drawn, expected) => {
    expect(drawn).toBe(expected);
  });

  it("counts dots one by one up to five", () => {
    expect([0, 1, 5, 6].map((count) => dotMarks(count, "•"))).toEqual(["", "•", "•••••", "6•"]);
  });
});
