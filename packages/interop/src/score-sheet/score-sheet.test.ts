import { parseFramework } from "@whole-learner/core";
import { definePolicy, determine } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromScoreSheet, type ScoreCrosswalk } from "./index.ts";

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Ours",
    scales: [
      {
        id: "five",
        goal: "4",
        levels: [1, 2, 3, 4, 5].map((value) => ({ id: String(value), name: String(value), value })),
        grain: 0.01,
      },
    ],
    competencies: [{ id: "SCI.1", name: "Looks closely" }],
  }),
);
const policy = definePolicy({
  format: "whole-learner/policy@1",
  id: "mean",
  version: "1",
  score: { method: "mean" },
  level: { cuts: "midpoints" },
});
const ends = { from: { least: 1, goal: 4, most: 6 }, to: { least: 1, goal: 4, most: 5 } } as const;
const sheet = "Learner,One,Two,Three,Four\nana,3,4,4,5\n";
const columns = Object.fromEntries(
  ["One", "Two", "Three", "Four"].map((name, at) => [
    name,
    { competency: "SCI.1", happened: `2025-0${at + 1}-01`, recorded: "2025-06-01" },
  ]),
);

describe("a score sheet of a former school", () => {
  // A learner who moved: 3 4 4 5 on a scale of six steps whose goal is 4.
  it.each<[string, ScoreCrosswalk["crosswalk"], readonly number[], number, string]>([
    ["in proportion to the highest", { by: "maximum" }, [2.5, 20 / 6, 20 / 6, 25 / 6], 10 / 3, "3"],
    ["through the goal", { by: "goal" }, [3, 4, 4, 4.5], 3.875, "4"],
    [
      "by a table",
      {
        by: "table",
        steps: [
          { from: 3, to: 3 },
          { from: 4, to: 4 },
          { from: 5, to: 5 },
        ],
      },
      [3, 4, 4, 5],
      4,
      "4",
    ],
  ])("crosses over %s, and says so", (_, by, numbers, score, level) => {
    const crosswalk = { ...ends, crosswalk: by };
    const { value, issues } = fromScoreSheet(sheet, { learner: "Learner", columns, crosswalk });
    expect(issues).toEqual([]);
    expect(value.crosswalk).toEqual(crosswalk);
    const ratings = value.log.entries.filter((entry) => entry.type === "rating");
    expect(ratings.map((one) => one.value.kind === "number" && one.value.number)).toEqual(numbers);
    expect(ratings.map(({ extensions }) => extensions?.["score-sheet/score"])).toEqual([
      3, 4, 4, 5,
    ]);
    const [found] = determine({
      framework,
      evidence: value.log,
      policy,
      asOf: "2025-12-31",
    }).competencies;
    expect(found).toMatchObject({ status: "determined", level });
    expect(found?.status === "determined" && found.score).toBeCloseTo(score, 12);
  });

  it("loses each bad cell and no good one", () => {
    const { value, issues } = fromScoreSheet(
      "Learner;One;Two;Three;Notes\nana;3,5;;A;x\n;4;4;4;\nben;7;EX;4;\n",
      {
        learner: "Learner",
        columns,
        crosswalk: {
          ...ends,
          crosswalk: {
            by: "table",
            steps: [
              { from: 3.5, to: 3 },
              { from: 4, to: 4 },
            ],
          },
        },
        marks: { EX: "excused" },
      },
    );
    expect(
      value.log.entries.map(
        (entry) => entry.type === "rating" && [entry.learner, Object.values(entry.value)[1]],
      ),
    ).toEqual([
      ["ana", 3],
      ["ben", "excused"],
      ["ben", 4],
    ]);
    expect(value.rows).toEqual([2, 4, 4]);
    expect(issues.map(({ code, row, column }) => `${row} ${column}: ${code}`)).toEqual([
      "1 Notes: csv-unknown-column",
      "2 Three: csv-cell-unusable",
      "3 Learner: csv-cell-empty",
      "4 One: score-without-place",
    ]);
  });

  it("without a crosswalk is of our scale; without learners it is nobody's", () => {
    expect(fromScoreSheet(sheet, { learner: "Learner", columns }).value.log.entries).toHaveLength(
      4,
    );
    const none = fromScoreSheet(sheet, {
      learner: "Name",
      columns: { Learner: { competency: "SCI.1", happened: "never" } },
    });
    expect(none.value.log.entries).toEqual([]);
    expect(none.issues.map(({ code }) => code)).toContain("csv-missing-column");
    expect(fromScoreSheet("", { learner: "Name", columns }).issues.map(({ code }) => code)).toEqual(
      ["csv-empty"],
    );
  });

  it("whose column has no day loses it", () => {
    const { value, issues } = fromScoreSheet(sheet, {
      learner: "Learner",
      columns: { ...columns, One: { competency: "SCI.1", happened: "never" } },
    });
    expect(value.rows).toHaveLength(3);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["document-issue", "error"],
    ]);
  });
});
