import { describe, expect, it } from "vitest";
import { nodeColumns, relationColumns, scaleColumns } from "./framework-files.ts";
import { bandRecords, progressionRecords, relationRecords, scaleRecords } from "./list-records.ts";
import { nodeRecords } from "./node-records.ts";
import { issueIn as issue } from "../../test/expected-issue.ts";

const missing = (column: string) => issue("csv-missing-column", 1, column, { column, also: [] });
const unknown = (column: string, columns: object) =>
  issue("csv-unknown-column", 1, column, { known: Object.keys(columns) }, "warning");

describe("a table of scales", () => {
  it("aims where it is marked first, by a mark that is one", () => {
    const { records, issues } = scaleRecords(
      [
        "scale,scaleName,grain,level,name,name:es,value,meaning,goal,colour",
        "s,Steps,half,1,One,Uno,1,I begin,yesterday,red",
        "s,Other,2,2,,,2,,not x,",
        "s,,,3,Three,,3,,TRUE,",
        "s,,,4,Four,,4,,yes,",
        "t,,0.5,1,,,1,,1,",
        "t,,,2,,,2,,,",
        "u,,,1,,,1,,,",
        "v,,,1,,,1,,no,",
        "v,,,2,,,2,,,",
        "v,,,3,,,3,,,",
      ].join("\n"),
      "en",
      {},
    );
    const number = { found: "half", expected: "a number with a decimal point" };
    expect(issues).toEqual([
      unknown("colour", { ...scaleColumns, ...withTag(scaleColumns, "es") }),
      issue("csv-cell-unusable", 2, "grain", number),
      issue("csv-cell-empty", 8, "goal", {}, "warning", "made"),
      issue("csv-cell-empty", 9, "goal", {}, "warning", "made"),
    ]);
    expect(records).toEqual([
      {
        row: 2,
        record: {
          id: "s",
          name: "Steps",
          goal: "3",
          levels: [
            { id: "1", name: { en: "One", es: "Uno" }, value: 1, meaning: "I begin" },
            { id: "2", name: "2", value: 2 },
            { id: "3", name: "Three", value: 3 },
            { id: "4", name: "Four", value: 4 },
          ],
        },
      },
      {
        row: 6,
        record: {
          id: "t",
          grain: 0.5,
          goal: "1",
          levels: [
            { id: "1", name: "1", value: 1 },
            { id: "2", name: "2", value: 2 },
          ],
        },
      },
      { row: 8, record: { id: "u", goal: "1", levels: [{ id: "1", name: "1", value: 1 }] } },
      {
        row: 9,
        record: {
          id: "v",
          goal: "2",
          levels: [1, 2, 3].map((value) => ({ id: `${value}`, name: `${value}`, value })),
        },
      },
    ]);
  });
});

const withTag = (columns: object, tag: string): object =>
  Object.fromEntries(Object.keys(columns).map((field) => [`${field}:${tag}`, []]));

describe("a table without the columns that it needs", () => {
  it("has no records, and says which are missing", () => {
    expect(scaleRecords("grain\n1\n", "en", {})).toEqual({
      records: [],
      issues: [missing("scale"), missing("level"), missing("value")],
    });
    expect(bandRecords("name\nx\n", "en", {})).toEqual({ records: [], issues: [missing("band")] });
    expect(progressionRecords("statement\nx\n", "en", {})).toEqual({
      records: [],
      issues: [missing("competency"), missing("scale")],
    });
    expect(relationRecords("to,why\nx,y\n", "en", {})).toEqual({
      records: [],
      issues: [unknown("why", relationColumns), missing("type"), missing("from")],
    });
  });
});

describe("a table of progressions", () => {
  it("takes rows without an id together by competency and scale, whatever of them is said", () => {
    const { records } = progressionRecords(
      "competency,scale,level,statement\nc,,1,A\n,s,1,B\nc,,2,C\n,s,2,D\nc,s,1,E\n",
      "en",
      {},
    );
    const first = { family: "continuum", expected: [] };
    expect(records).toEqual([
      {
        row: 2,
        record: {
          ...first,
          competency: "c",
          descriptors: [
            { level: "1", statement: "A" },
            { level: "2", statement: "C" },
          ],
        },
      },
      {
        row: 3,
        record: {
          ...first,
          scale: "s",
          descriptors: [
            { level: "1", statement: "B" },
            { level: "2", statement: "D" },
          ],
        },
      },
      {
        row: 6,
        record: {
          ...first,
          competency: "c",
          scale: "s",
          descriptors: [{ level: "1", statement: "E" }],
        },
      },
    ]);
  });
});

describe("a relation that goes both inside and outside", () => {
  it("goes outside, and says that its other end is left out", () => {
    expect(
      relationRecords("type,from,TO,uri\nrelated,a,b,https://x.example/z\n", "en", {}),
    ).toEqual({
      records: [
        { row: 2, record: { type: "related", from: "a", to: { uri: "https://x.example/z" } } },
      ],
      issues: [
        issue(
          "csv-cell-unusable",
          2,
          "TO",
          { found: "b", expected: "an empty cell, since the row has a uri" },
          "warning",
        ),
      ],
    });
  });
});

describe("a table of nodes", () => {
  it("finds homes by the first of two codes, and none in a row that names itself", () => {
    const { lists, issues } = nodeRecords(
      [
        "id,code,part of,name,kind,order",
        "a,X,,Alpha,,0",
        "b,X,X,Beta,,",
        "c,Y,c,Gamma,,",
        "d,,X,Delta,,",
        ",Z,Z,Zeta,,",
        ",W,c,Eta,OUTCOME,-1",
        ",,,Nameless,,",
        "e,,W,Iota,,",
      ].join("\n"),
      "en",
      { part: "whole-learner" },
    );
    expect(issues).toEqual([]);
    const competency = { reporting: "level" };
    const outcome = { part: "whole-learner" };
    expect(lists).toEqual({
      domains: [],
      outcomes: [
        { row: 2, record: { ...outcome, id: "a", code: "X", name: "Alpha", order: 0 } },
        { row: 4, record: { ...outcome, id: "c", code: "Y", name: "Gamma" } },
        { row: 7, record: { ...outcome, code: "W", partOf: "c", name: "Eta", order: -1 } },
      ],
      competencies: [
        // Its own code is its home's as well: it names itself.
        { row: 3, record: { ...competency, id: "b", code: "X", name: "Beta" } },
        { row: 5, record: { ...competency, id: "d", partOf: "a", name: "Delta" } },
        { row: 6, record: { ...competency, code: "Z", name: "Zeta" } },
        { row: 8, record: { ...competency, name: "Nameless" } },
        { row: 9, record: { ...competency, id: "e", partOf: "W", name: "Iota" } },
      ],
      indicators: [],
    });
  });

  it("says which column it does not know, and which it has twice", () => {
    const { lists, issues } = nodeRecords("name,,Title,Colour\nA,1,B,red\n", "en", {});
    expect(lists["competencies"]).toEqual([{ row: 2, record: { name: "A", reporting: "level" } }]);
    expect(issues).toEqual([
      unknown("column 2", nodeColumns),
      issue("csv-column-twice", 1, "Title", {}, "warning", "first-kept"),
      unknown("Colour", nodeColumns),
    ]);
  });
});
