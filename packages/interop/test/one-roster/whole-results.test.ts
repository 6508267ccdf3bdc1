import { describe, expect, it } from "vitest";
import { fromOneRosterResults } from "../../src/one-roster/index.ts";
import { missingColumn } from "./missing-column.ts";
import { framework, uuid } from "./school.ts";

const files = {
  results: [
    "sourcedId,status,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,missing",
    "r1,,quiz,ana,Fully Graded,8,2024-09-09T10:00:00,Late,,TRUE",
    "r2,,quiz,ben,fully graded,8,2024-09-09,,Good,false",
    "r3,,quiz,cy,submitted,,2024-09-09,,,",
    "r4,,talk,cy,not submitted,,2024-09-09,,Proficient,",
    "r5,,talk,di,,4,2024-09-09,,,",
    "r6,,essay,di,,7,2024-09-09,,,",
    "r7,,,di,,,2024-09-09,,extends,",
    ",ToBeDeleted,quiz,di,,7,2024-09-09,,,",
    "r9,,lost,di,,7,2024-09-09,,,",
    "r10,,talk,di,exempt,,2024-09-09,,,",
  ].join("\n"),
  lineItems:
    "sourcedId,dueDate,resultValueMax\nquiz,soon,10\ntalk,2024-09-08 12:00:00 UTC,4\nessay,,20\n",
  resultLearningObjectiveIds: `sourcedId,resultSourcedId,learningObjectiveId,score,textScore\na,r2,${uuid},3,\nb,r3,TEAM.1,,\nc,r3,T-2,2,\nd,r7,T-2,,does it\n`,
  lineItemLearningObjectiveIds: "lineItemSourcedId,learningObjectiveId\nquiz,TEAM.2\ntalk, T-2 \n",
} as const;

const rating = (id: string, learner: string, target: string, value: object, more: object) => ({
  type: "rating",
  id,
  learner,
  target,
  happened: "2024-09-09",
  value,
  ...more,
});
const status = (of: string) => ({ kind: "status", status: of });
const quiz = { task: "quiz" };
const talk = { task: "talk", due: "2024-09-08T12:00:00.000Z" };

const at = (file: string, row: number, column?: string) => ({
  file,
  row,
  ...(column === undefined ? {} : { column }),
  path: column === undefined ? [file, row] : [file, row, column],
});
const notCounted = (row: number, of: string) => ({
  code: "one-roster-score-not-counted",
  severity: "note",
  ...at("results", row, "scoreStatus"),
  data: { status: of },
  repair: "left-out",
});

describe("whole OneRoster results", () => {
  const { value, issues } = fromOneRosterResults(files, {
    framework,
    lineItems: { essay: "TEAM.2" },
  });

  it("are ratings with their statuses, numbers, points and levels", () => {
    expect(value.log.entries).toEqual([
      rating("r1", "ana", "TEAM.2", status("missing"), {
        ...quiz,
        happened: "2024-09-09T10:00:00.000Z",
        comment: "Late",
      }),
      rating("r2", "ben", "TEAM.1", { kind: "number", number: 3 }, quiz),
      rating("r3 TEAM.1", "cy", "TEAM.1", status("pending"), quiz),
      rating("r3 T-2", "cy", "TEAM.2", status("pending"), quiz),
      rating("r4", "cy", "TEAM.2", status("missing"), talk),
      rating("r5", "di", "TEAM.2", { kind: "points", points: 4, of: 4 }, talk),
      rating("r6", "di", "TEAM.2", { kind: "points", points: 7, of: 20 }, { task: "essay" }),
      rating("r7", "di", "TEAM.2", { kind: "level", level: "2" }, {}),
      rating("r10", "di", "TEAM.2", status("excused"), talk),
    ]);
    expect(value.rows).toEqual([2, 3, 4, 4, 5, 6, 7, 8, 11]);
  });

  it("tell what they do not count and cannot read, once each", () => {
    // That nobody knows when an entry was recorded is said by the log, of each.
    const ofLog = issues.filter(({ code }) => code === "document-issue");
    expect(ofLog.length).toBeGreaterThan(0);
    for (const { file, row, path } of ofLog)
      expect([file, ...path.slice(0, 2)]).toEqual(["results", "results", row]);
    const ofFiles = issues.filter(({ code }) => code !== "document-issue");
    expect(ofFiles).toEqual([
      {
        code: "one-roster-deleted",
        severity: "note",
        ...at("results", 9),
        data: { id: "" },
        repair: "left-out",
      },
      {
        code: "csv-cell-unusable",
        severity: "warning",
        ...at("lineItems", 2, "dueDate"),
        data: { found: "soon", expected: "a day or a time" },
        repair: "left-out",
      },
      {
        code: "csv-time-without-zone",
        severity: "note",
        ...at("results", 2, "scoreDate"),
        data: { found: "2024-09-09T10:00:00" },
        repair: "converted",
      },
      notCounted(2, "missing"),
      notCounted(4, "pending"),
      notCounted(5, "missing"),
      {
        code: "one-roster-without-objective",
        severity: "error",
        ...at("results", 10, "lineItemSourcedId"),
        data: { id: "r9" },
        repair: "left-out",
      },
    ]);
  });

  it("tell each column that a file needs and does not have", () => {
    const none = "x\n1\n";
    const found = fromOneRosterResults({
      results: none,
      lineItems: none,
      resultLearningObjectiveIds: none,
      lineItemLearningObjectiveIds: none,
    });
    expect(found.value).toEqual({
      log: { format: "whole-learner/log@1", entries: [] },
      rows: [],
    });
    expect(found.issues).toEqual(
      [
        ["results", "sourcedId", "lineItemSourcedId", "studentSourcedId", "scoreDate"],
        ["lineItems", "sourcedId"],
        ["resultLearningObjectiveIds", "resultSourcedId", "learningObjectiveId"],
        ["lineItemLearningObjectiveIds", "lineItemSourcedId", "learningObjectiveId"],
      ].flatMap(([file = "", ...columns]) => columns.map((column) => missingColumn(file, column))),
    );
  });

  it("name levels in any language of the framework", () => {
    const [scale] = framework.scales;
    if (scale === undefined) throw new Error("it has one");
    const levels = scale.levels.map((level) => ({
      ...level,
      name: { en: typeof level.name === "string" ? level.name : "", es: `Nivel ${level.value}` },
    }));
    const both = { ...framework, scales: [{ ...scale, levels }] };
    const read = (text: string) =>
      fromOneRosterResults(
        {
          results: `sourcedId,lineItemSourcedId,studentSourcedId,scoreDate,textScore\nr1,TEAM.1,ana,2024-09-09,${text}\n`,
        },
        { framework: both, lineItems: "are competencies" },
      ).value.log.entries.map((entry) => entry.type === "rating" && entry.value);
    expect(["nivel 3", "PROFICIENT", "none"].map(read)).toEqual([
      [{ kind: "level", level: "3" }],
      [{ kind: "level", level: "3" }],
      [{ kind: "level", level: "none" }],
    ]);
  });
});
