import { rowNamespace } from "@whole-learner/core/evidence";
import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromScoreSheet, type ScoreColumn, type ScoreSheetReading } from "./index.ts";
import { issueIn as issue } from "../../test/expected-issue.ts";

const columns = {
  Rivers: { competency: "SCI.1", happened: "2025-03-01", recorded: "2025-03-02" },
  Maps: { competency: "SCI.2", happened: "2025-04-01", recorded: "2025-04-02", task: "maps" },
} as const;
const read = (text: string, more: Partial<ScoreSheetReading> = {}) =>
  fromScoreSheet(text, deepFreeze({ learner: "Learner", columns, ...more }));

/** The rating of a cell; its id is the same wherever the same cell is read. */
function rating(
  [row, header, learner, cell]: readonly [number, string, string, string],
  { competency: target, ...rest }: ScoreColumn,
  value: object,
  score?: number,
): object {
  const extensions = score === undefined ? {} : { extensions: { "score-sheet/score": score } };
  const facts = [row, header, learner, target, rest.happened, cell];
  const id = uuidV5(canonicalJson(facts), rowNamespace);
  return { id, type: "rating", learner, target, ...rest, value, ...extensions };
}

const steps = [
  { from: 3.5, to: 3 },
  { from: 4, to: 4 },
];
const ends = { least: 1, goal: 4, most: 5 };
const crosswalk = { from: ends, to: ends, crosswalk: { by: "table", steps } } as const;

describe("a sheet of scores with faults", () => {
  it("is read cell by cell, and each fault is told at its place", () => {
    const sheet = [
      "Notes;Rivers;Learner; Maps ;Rivers;Learner;toString",
      "x; 3,5 ; ana ;EX;4;eve;1",
      "y;4;  ;4",
      "z;4",
      "z;A;ben;7",
      ";;cay;4",
    ].join("\n");
    expect(read(sheet, { crosswalk, marks: { EX: "excused" } })).toEqual({
      value: {
        log: {
          format: "whole-learner/log@1",
          entries: [
            rating([2, "Rivers", "ana", "3,5"], columns.Rivers, { kind: "number", number: 3 }, 3.5),
            rating([2, "Maps", "ana", "EX"], columns.Maps, { kind: "status", status: "excused" }),
            rating([6, "Maps", "cay", "4"], columns.Maps, { kind: "number", number: 4 }, 4),
          ],
        },
        rows: [2, 2, 6],
        crosswalk,
      },
      issues: [
        ...["Notes", "Rivers", "Learner", "toString"].map((column) =>
          column === "Rivers" || column === "Learner"
            ? issue("csv-column-twice", 1, column, {}, "warning", "first-kept")
            : issue(
                "csv-unknown-column",
                1,
                column,
                { known: ["Learner", "Rivers", "Maps"] },
                "warning",
              ),
        ),
        issue("csv-cell-empty", 3, "Learner", {}),
        issue("csv-cell-empty", 4, "Learner", {}),
        issue("csv-cell-unusable", 5, "Rivers", { found: "A", expected: "a score" }),
        issue("score-without-place", 5, "Maps", { score: 7 }),
      ],
    });
  });

  it("of our own scale keeps no score beside the number", () => {
    const { value, issues } = read("Learner,Maps\nana,3.5\n");
    expect(issues).toEqual([]);
    expect(value).toEqual({
      log: {
        format: "whole-learner/log@1",
        entries: [rating([2, "Maps", "ana", "3.5"], columns.Maps, { kind: "number", number: 3.5 })],
      },
      rows: [2],
      crosswalk: undefined,
    });
  });

  it("without its column of learners is nobody's, which is told once", () => {
    expect(read("Name,Maps\nana,3\nben,4\n")).toEqual({
      value: {
        log: { format: "whole-learner/log@1", entries: [] },
        rows: [],
        crosswalk: undefined,
      },
      issues: [
        issue("csv-missing-column", 1, "Learner", { column: "Learner", also: [] }),
        issue("csv-unknown-column", 1, "Name", { known: ["Learner", "Rivers", "Maps"] }, "warning"),
      ],
    });
  });

  it("with what is no rating loses it, and says in which column", () => {
    const never = { Rivers: { competency: "SCI.1", happened: "never" }, Maps: columns.Maps };
    const { value, issues } = read("Learner,Rivers,Maps\nana,3,4\n", { columns: never });
    expect(value.rows).toEqual([2]);
    expect(value.log.entries).toEqual([
      rating([2, "Maps", "ana", "4"], columns.Maps, { kind: "number", number: 4 }),
    ]);
    const found = expect.objectContaining({ path: [0, "happened"], severity: "error" }) as object;
    expect(issues).toEqual([issue("document-issue", 2, "Rivers", { found, field: "happened" })]);
  });
});
