import { describe, expect, it } from "vitest";
import { said } from "../../test/row-faults.ts";
import { fromCanvasResults } from "./index.ts";

const text = [
  "Colour,Student ID,Student SIS ID,Assessment ID,Submission Date,Learning Outcome ID,Attempt,Outcome Score,Learning Outcome Points Possible,Learning Outcome Mastered",
  "red,7,ana,q1,2026-05-29T10:00:00Z,toString,2,3,5,1",
  "red,8,,q1,2026-05-29 10:00,41,1,4.5,,1",
  "red,9,,q1,yesterday,41,1,4.5,5,1",
  "red,10,,,2026-05-29,41,,2,5,1",
  "red,,,q1,2026-05-29,41,1,2,5,1",
  "red,11,,q1,,41,1,2,5,1",
  "red,12,,q1,2026-05-29,,1,2,5,1",
  "red,13,,q1,2026-05-29 11:00,41,1,,5,1",
].join("\n");

describe("Canvas's report of results", () => {
  const { value, issues } = fromCanvasResults(text, { competencies: { 41: "TEAM.1" } });

  it("has a rating for each row that is one", () => {
    const bare = value.log.entries.map((entry) => {
      const { id: _, ...rest } = entry;
      return rest;
    });
    expect(value.rows).toEqual([2, 3, 5]);
    expect(bare).toEqual([
      {
        type: "rating",
        learner: "ana",
        target: "toString",
        happened: "2026-05-29T10:00:00.000Z",
        submitted: "2026-05-29T10:00:00.000Z",
        value: { kind: "points", points: 3, of: 5 },
        task: "q1",
        attempt: 2,
      },
      {
        type: "rating",
        learner: "8",
        target: "TEAM.1",
        happened: "2026-05-29T10:00:00.000Z",
        submitted: "2026-05-29T10:00:00.000Z",
        value: { kind: "number", number: 4.5 },
        task: "q1",
        attempt: 1,
      },
      {
        type: "rating",
        learner: "10",
        target: "TEAM.1",
        happened: "2026-05-29",
        submitted: "2026-05-29",
        value: { kind: "points", points: 2, of: 5 },
      },
    ]);
  });

  it("tells what it could not read, from the first row to the last", () => {
    const told = issues.filter(({ severity }) => severity !== "note");
    expect(said(told)).toEqual([
      "1 Colour: csv-unknown-column",
      "4 Submission Date: document-issue",
      "6 Student ID: document-issue",
      "7 Submission Date: document-issue",
      // What is rated may stand in more than one column of a log: core names none.
      "8 undefined: document-issue",
      "9 Outcome Score: document-issue",
    ]);
    expect(told.slice(1).map(({ severity, repair }) => [severity, repair])).toEqual(
      told.slice(1).map(() => ["error", "left-out"]),
    );
    const rows = issues.map(({ row = 0 }) => row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it("tells of every time without a zone", () => {
    expect(issues.filter(({ code }) => code === "csv-time-without-zone")).toEqual(
      [
        [3, "2026-05-29 10:00"],
        [9, "2026-05-29 11:00"],
      ].map(([row, found]) => ({
        code: "csv-time-without-zone",
        severity: "note",
        path: [row, "Submission Date"],
        row,
        column: "Submission Date",
        data: { found },
        repair: "converted",
      })),
    );
  });

  it.each(["Learning Outcome ID", "Outcome Score", "Submission Date"])(
    "without the column %s says so",
    (missing) => {
      const headers = ["Learning Outcome ID", "Outcome Score", "Submission Date"];
      const kept = headers.filter((header) => header !== missing);
      const { value, issues } = fromCanvasResults(`Student ID,${kept.join(",")}\n`);
      expect(value.log.entries).toEqual([]);
      expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
        ["csv-missing-column", "error"],
      ]);
    },
  );
});
