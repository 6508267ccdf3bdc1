import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf } from "./ask.ts";

const points = (scored: number, of: number): Partial<Rating> => ({
  value: { kind: "points", points: scored, of },
});
const met = (was: boolean): Partial<Rating> => ({ value: { kind: "met", met: was } });
const step = (number: number): Partial<Rating> => ({
  scale: "six",
  value: { kind: "number", number },
});

const byMaximum: Partial<Policy> = { read: { points: { by: "maximum" } } };
const throughGoal: Partial<Policy> = { read: { points: { by: "goal", goal: 0.5 } } };

describe("reading ratings as numbers of the scale", () => {
  it.each<[string, Partial<Policy>, readonly Rating[], readonly string[], number | string]>([
    ["points in proportion to the highest", byMaximum, ratings(points(8, 10)), [], 4],
    ["points through the goal, below it", throughGoal, ratings(points(2.5, 10)), [], 2],
    ["points at the goal", throughGoal, ratings(points(5, 10)), [], 4],
    ["points through the goal, above it", throughGoal, ratings(points(7.5, 10)), [], 4.5],
    ["no points are at the lowest level, and count", byMaximum, ratings(4, points(0, 10)), [], 2.5],
    [
      "more than the possible is turned away",
      byMaximum,
      ratings(4, points(11, 10)),
      ["r2 read outside-scale"],
      4,
    ],
    [
      "or extra credit, where the policy says so",
      { read: { points: { by: "maximum" }, extraCredit: true } },
      ratings(4, points(12, 10)),
      [],
      5,
    ],
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
      (none): [string, Partial<Policy>, readonly Rating[], readonly string[], number] => [
        `${none} costs its own record and no other`,
        { read: { extraCredit: true, points: { by: "maximum" } } },
        ratings(4, none, points(none, 10), points(1, none)),
        ["r2 read not-on-scale", "r3 read not-on-scale", "r4 read not-on-scale"],
        4,
      ],
    ),
    [
      "below nothing never counts",
      { read: { points: { by: "maximum" }, extraCredit: true } },
      ratings(4, points(-1, 10)),
      ["r2 read outside-scale"],
      4,
    ],
    [
      "of nothing possible there is no share",
      byMaximum,
      ratings(4, points(2, 0)),
      ["r2 read not-on-scale"],
      4,
    ],
    [
      "met and not met as numbers",
      { read: { met: { met: "goal", not: 2 } } },
      ratings(met(true), met(false)),
      [],
      3,
    ],
    [
      "met as a number outside the scale is none of it",
      { read: { met: { met: 7, not: 1 } } },
      ratings(4, met(true)),
      ["r2 read outside-scale"],
      4,
    ],
    [
      "a number above the scale as extra credit",
      { read: { extraCredit: true } },
      ratings(5, { number: 6 }),
      [],
      5.5,
    ],
    [
      "a number below it not even then",
      { read: { extraCredit: true } },
      ratings(5, { number: 0 }),
      ["r2 read outside-scale"],
      5,
    ],
    ["another scale without a crosswalk", {}, ratings(4, step(6)), ["r2 read other-scale"], 4],
    [
      "a scale that the framework does not have",
      {},
      ratings(4, { scale: "seven", number: 3 }),
      ["r2 read other-scale"],
      4,
    ],
    [
      "no name that every object has is a crosswalk",
      { read: { scales: {} } },
      ratings(4, { scale: "constructor", number: 3 }),
      ["r2 read other-scale"],
      4,
    ],
    [
      "levels of another scale",
      { read: { scales: { six: { by: "goal" } } } },
      ratings({ scale: "six", value: { kind: "level", level: "s5" } }),
      [],
      4.5,
    ],
    [
      "a level that the other scale does not have",
      { read: { scales: { six: { by: "goal" } } } },
      ratings(4, { scale: "six", value: { kind: "level", level: "5" } }),
      ["r2 read not-on-scale"],
      4,
    ],
    [
      "a number outside the other scale",
      { read: { scales: { six: { by: "maximum" } } } },
      ratings(4, step(7)),
      ["r2 read outside-scale"],
      4,
    ],
    [
      "what the table does not have",
      { read: { scales: { six: { by: "table", steps: [{ from: 6, to: 5 }] } } } },
      ratings(step(6), step(5)),
      ["r2 read not-on-scale"],
      5,
    ],
    [
      "a table that leads out of the scale",
      { read: { scales: { six: { by: "table", steps: [{ from: 6, to: 7 }] } } } },
      ratings(4, step(6)),
      ["r2 read outside-scale"],
      4,
    ],
  ])("%s", (_, sections, entries, turned, score) => {
    expect(away(entries, sections)).toEqual(turned);
    expect(scoreOf(entries, sections)).toBe(score);
  });

  // The transfer of the sample school: 3 4 4 5 of six steps, goal 4.
  it.each([
    [{ by: "maximum" }, 10 / 3, "3"],
    [{ by: "goal" }, 4, "4"],
  ] as const)("numbers from another school %j", (six, score, level) => {
    const { determination, pieces } = accountOf(ratings(step(3), step(4), step(4), step(5)), {
      read: { scales: { six } },
      score: { method: "median-of-recent", parameters: { recent: 3 } },
    });
    expect(determination).toMatchObject({ status: "determined", level });
    expect(determination.status === "determined" && determination.score).toBeCloseTo(score, 12);
    // What was used is told with the rating that it made.
    expect(pieces[0]?.ratings[0].converted).toEqual({
      number: 3,
      from: { least: 1, goal: 4, most: 6 },
      crosswalk: six,
      scale: "six",
    });
  });

  it("tells how points became a number, and nothing of numbers that were read as they are", () => {
    const [first, second] = accountOf(ratings(points(5, 10), 3), throughGoal).pieces;
    expect(first?.ratings[0].converted).toEqual({
      number: 5,
      from: { least: 0, goal: 5, most: 10 },
      crosswalk: { by: "goal" },
    });
    expect(second?.ratings[0]).not.toHaveProperty("converted");
  });
});

describe("a method that reads whether something was met", () => {
  const credit: Partial<Policy> = {
    score: { method: "first-attempt-credit" },
    level: { cuts: [0.2, 0.4, 0.6, 0.8] },
    exceptions: [
      { when: { scale: ["three"] }, use: { level: { cuts: [0.4, 0.8] } } },
      { when: { scale: ["six"] }, use: { level: { cuts: [0.2, 0.4, 0.6, 0.7, 0.8] } } },
    ],
  };
  // OLI Torus: three of four at the first try are (3 + 0.2) / 4.
  it("takes what is at the goal or above as met, and met without a number of its own", () => {
    const entries = ratings(4, met(true), met(false), 5);
    expect(away(entries, credit)).toEqual([]);
    expect(scoreOf(entries, credit)).toBe(0.8);
    expect(scoreOf(ratings(4, 4, 3.5, 4), credit)).toBe(0.8);
  });
  it("takes several raters together on the scale before it asks", () => {
    const by = (id: string, number: number): Partial<Rating> & { number: number } => ({
      number,
      demonstration: "d",
      rater: { role: "panel", id },
    });
    // 3.5 on the scale is below the goal, although half of the raters are at it.
    expect(scoreOf(ratings(by("a", 4), by("b", 3), 4, 4), credit)).toBeCloseTo(2.2 / 3, 12);
  });
});
