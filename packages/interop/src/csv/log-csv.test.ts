import type { Log } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { formatInteropIssue, type InteropIssue } from "../issue/index.ts";
import { en } from "../language/en/index.ts";
import { fromLogCsv, toLogCsv } from "./index.ts";

const log: Log = deepFreeze({
  format: "whole-learner/log@1",
  entries: [
    {
      type: "rating",
      id: "r1",
      learner: "ana",
      target: "TEAM.1",
      happened: "2026-05-29",
      recorded: "2026-05-30T10:00:00.000Z",
      value: { kind: "level", level: "adapting" },
      rater: { role: "educator", id: "e-1" },
      comment: 'Asks, "why", =early',
      supports: ["reader", "more time"],
      setting: "class",
      attempt: 2,
    },
    {
      type: "rating",
      id: "r2",
      learner: "ben",
      target: "TEAM.1.a",
      happened: "2026-05-29",
      recorded: "2026-06-09",
      value: { kind: "points", points: 8, of: 10 },
      rater: { role: "self" },
    },
    {
      type: "rating",
      id: "r3",
      learner: "ben",
      target: "TEAM.1",
      happened: "2026-05-30",
      recorded: "2026-06-09",
      value: { kind: "number", number: 3.5 },
    },
    {
      type: "rating",
      id: "r4",
      learner: "ben",
      target: "TEAM.1",
      happened: "2026-05-31",
      recorded: "2026-06-09",
      value: { kind: "met", met: false },
    },
    {
      type: "rating",
      id: "r5",
      learner: "ben",
      target: "TEAM.1",
      happened: "2026-06-01",
      recorded: "2026-06-09",
      value: { kind: "status", status: "excused" },
      demonstration: "d1",
    },
  ],
});

/** Every rating of these files is silent about when it was written down. */
const worthSaying = ({ code, data }: InteropIssue): boolean =>
  code !== "document-issue" || data.found.code !== "recorded-unknown";

describe("a log as CSV", () => {
  it("comes back as it went", () => {
    const { value, issues } = toLogCsv(log, {
      indicators: ["TEAM.1.a"],
      delimiter: ";",
      mark: true,
    });
    expect(issues).toEqual([]);
    expect(fromLogCsv(value)).toEqual({ value: { log, rows: [2, 3, 4, 5, 6] }, issues: [] });
  });

  it("says in every row what its demonstration says, and tells what has no row and no column", () => {
    const whole = deepFreeze<Log>({
      format: "whole-learner/log@1",
      entries: [
        {
          type: "demonstration",
          id: "d1",
          learners: ["ana"],
          happened: "2026-05-29",
          setting: "community",
          kind: "exhibition",
          artifacts: [{ uri: "https://example.org/x" }],
        },
        {
          type: "rating",
          id: "r1",
          learner: "ana",
          target: "T",
          happened: "2026-05-29",
          value: { kind: "number", number: 3 },
          demonstration: "d1",
          kind: "defence",
          sequence: 4,
          scale: "s",
          rater: { role: "panel", name: "Jo" },
          comment: { en: "Good", es: "Bien" },
        },
        {
          type: "retraction",
          id: "x",
          happened: "2026-05-30",
          of: "r9",
          by: { role: "educator" },
          reason: "twice",
        } as never,
      ],
    });
    const { value, issues } = toLogCsv(whole);
    expect(fromLogCsv(value).value.log.entries).toEqual([
      {
        type: "rating",
        id: "r1",
        learner: "ana",
        target: "T",
        happened: "2026-05-29",
        value: { kind: "number", number: 3 },
        demonstration: "d1",
        setting: "community",
        kind: "defence",
        rater: { role: "panel" },
        comment: "Good",
      },
    ]);
    expect(issues.map(({ code, path, data }) => [code, ...path, ...Object.values(data)])).toEqual([
      ["record-without-row", "entries", 0, "demonstration", "d1"],
      ["field-without-column", "entries", 1, "artifacts"],
      ["field-without-column", "entries", 1, "sequence"],
      ["field-without-column", "entries", 1, "scale"],
      ["field-without-column", "entries", 1, "rater/name"],
      ["field-without-column", "entries", 1, "comment"],
      ["record-without-row", "entries", 2, "retraction", "x"],
    ]);
  });

  it("without ratings is a row of headers", () => {
    expect(toLogCsv({ format: "whole-learner/log@1", entries: [] }).value).toBe(
      "id,learner,competency,happened\r\n",
    );
  });

  it("loses each bad row with its row and column, in words, and no good one", () => {
    const text = [
      "Learner ID;standard;Date;score;Place",
      "ana;T;2026-04-01;3;class",
      "ana;T;April 9;4;home",
      "",
      "ben;T;2026-04-08;nine;home",
      ";T;2026-04-10;2;home",
      "cy;T;2026-04-10;2;home;extra",
      "dee;T;2026-04-10T10:00:00+02:00;2;",
      'eve;"T;2026-04-10;2;home',
    ].join("\r\n");
    const { value, issues } = fromLogCsv(text);
    expect(value.rows).toEqual([2, 8]);
    expect(value.log.entries.map((entry) => entry.type === "rating" && entry.learner)).toEqual([
      "ana",
      "dee",
    ]);
    expect(
      issues
        .filter(worthSaying)
        .map((found) => formatInteropIssue(found, en).replace(/(:.*?[.]) .*/, "$1")),
    ).toEqual([
      'row 1, column "Place": No such column is known, so it is not read.',
      'row 3, column "Date": "April 9" is neither a day nor an instant.',
      'row 5, column "score": This is not a number.',
      'row 6, column "Learner ID": A value is missing here.',
      "row 7: This row has 6 values for 5 columns.",
      'row 8, column "Date": The instant "2026-04-10T10:00:00+02:00" was read as "2026-04-10T08:00:00.000Z".',
      "row 9: This row is no CSV.",
    ]);
  });

  it.each([
    ["no learner", "competency,date,number\nT,2026-01-01,3", ["learner"]],
    ["neither competency nor indicator", "learner,date,number\na,2026-01-01,3", ["competency"]],
    ["nothing that is needed", "a,b\n1,2", ["learner", "happened", "competency"]],
  ])("with %s has no rows", (_, text, columns) => {
    const { value, issues } = fromLogCsv(text);
    expect(value).toEqual({ log: { format: "whole-learner/log@1", entries: [] }, rows: [] });
    expect(
      issues.filter(({ code }) => code === "csv-missing-column").map(({ column }) => column),
    ).toEqual(columns);
  });

  it("takes headers of one's own, and the first of two columns that are the same", () => {
    const { value, issues } = fromLogCsv(
      "Schüler,Ziel,am,Punkte,von,student\na,T,2026-01-01,8,10,b",
      {
        columns: {
          learner: "schüler",
          competency: "Ziel",
          happened: "am",
          points: "Punkte",
          of: "von",
        },
      },
    );
    expect(value.log.entries).toMatchObject([
      { learner: "a", value: { kind: "points", points: 8, of: 10 } },
    ]);
    expect(issues.filter(worthSaying).map(({ code, column }) => [code, column])).toEqual([
      ["csv-column-twice", "student"],
    ]);
  });
});
