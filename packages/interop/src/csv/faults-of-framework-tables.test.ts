import { describe, expect, it } from "vitest";
import { bandRecords, progressionRecords, relationRecords, scaleRecords } from "./list-records.ts";
import { nodeRecords } from "./node-records.ts";
import { issueIn as issue } from "../../test/expected-issue.ts";

describe("a table of nodes", () => {
  it("is read whole: homes by id or code, kinds, spaces, lists", () => {
    const { lists, issues } = nodeRecords(
      [
        "id,code,part of,kind,name,statement,description,order,bands,reporting,competency kind,level,band",
        "d,,d,Domain,Bay,,,,,,,,",
        ",T,d,outcome,Team,,With others,2,,,,,",
        "c,T.1,T,,Listens,Gives attention,,1.5,6-8 | 9-12,narrative,skill,,",
        "s,T.2,T,,,Speaks up,,,,,,,",
        "i,,T.1,indicator,,I can wait,,,,,,2,6-8",
      ].join("\n"),
      "en",
      {},
    );
    expect(issues).toEqual([]);
    expect(lists).toEqual({
      domains: [{ row: 2, record: { id: "d", name: "Bay" } }],
      outcomes: [
        {
          row: 3,
          record: {
            code: "T",
            partOf: "d",
            order: 2,
            name: "Team",
            description: "With others",
            part: "academic",
          },
        },
      ],
      competencies: [
        {
          row: 4,
          record: {
            id: "c",
            code: "T.1",
            partOf: "T",
            order: 1.5,
            name: "Listens",
            statement: "Gives attention",
            kind: "skill",
            reporting: "narrative",
            bands: ["6-8", "9-12"],
          },
        },
        {
          row: 5,
          record: { id: "s", code: "T.2", partOf: "T", name: "Speaks up", reporting: "level" },
        },
      ],
      indicators: [
        {
          row: 6,
          record: { id: "i", partOf: "c", statement: "I can wait", level: "2", band: "6-8" },
        },
      ],
    });
  });

  it("tells each fault at its row and column, and loses no more than it must", () => {
    const { lists, issues } = nodeRecords(
      [
        "id,kind,name,part of,order",
        "a,,Alpha,,",
        "a,,Again,,",
        "b,Wing,Beta,nowhere,first",
        "c,,,a,",
        "i,indicator,,a,",
      ].join("\n"),
      "en",
      {},
    );
    expect(lists["competencies"]?.map(({ row, record }) => [row, record["name"]])).toEqual([
      [4, "Beta"],
    ]);
    expect(lists["outcomes"]?.map(({ row }) => row)).toEqual([2]);
    expect(issues).toEqual([
      issue("csv-id-twice", 3, "id", { id: "a", first: 2 }, "error", "first-kept"),
      issue(
        "csv-cell-unknown",
        4,
        "part of",
        { found: "nowhere", what: "row with the id or code" },
        "warning",
        "left-out",
      ),
      issue(
        "csv-cell-unusable",
        4,
        "kind",
        { found: "Wing", expected: "domain, outcome, competency, indicator" },
        "warning",
        "replaced",
      ),
      issue(
        "csv-cell-unusable",
        4,
        "order",
        { found: "first", expected: "a number" },
        "warning",
        "left-out",
      ),
      issue("csv-cell-empty", 5, "name", {}, "error", "left-out"),
      issue("csv-cell-empty", 6, "statement", {}, "error", "left-out"),
    ]);
  });
});

describe("the other tables of a framework", () => {
  it("of scales: a row for each level, with the goal that is marked", () => {
    const { records, issues } = scaleRecords(
      "scale,scale name,grain,level,name,value,goal\ns,Steps,0.5,1,One,1,\ns,,,2,Two,2,YES\ns,,,3,Three,3,yesterday\nt,,,1,A,1,\nt,,,2,B,x,\n,,,1,C,1,\nu,,,,D,1,\n",
      "en",
      {},
    );
    expect(
      records.map(({ row, record }) => [row, record["id"], record["goal"], record["grain"]]),
    ).toEqual([
      [2, "s", "2", 0.5],
      [5, "t", "1", undefined],
    ]);
    expect(issues).toEqual([
      issue(
        "csv-cell-unusable",
        6,
        "value",
        { found: "x", expected: "a number with a decimal point" },
        "error",
        "left-out",
      ),
      issue("csv-cell-empty", 7, "scale", {}, "error", "left-out"),
      issue("csv-cell-empty", 8, "level", {}, "error", "left-out"),
      issue("csv-cell-empty", 5, "goal", {}, "warning", "made"),
    ]);
  });

  it("of grade bands: called by their id where they have no name, their grades apart", () => {
    expect(bandRecords("band,name,grades\n6-8,,6 | 7|8\n9,Nine,\n", "en", {})).toEqual({
      records: [
        { row: 2, record: { id: "6-8", name: "6-8", grades: ["6", "7", "8"] } },
        { row: 3, record: { id: "9", name: "Nine" } },
      ],
      issues: [],
    });
  });

  it("of progressions: by id, or by competency and scale, with statements and expectations", () => {
    const { records, issues } = progressionRecords(
      [
        "progression,competency,scale,family,bands,level,band,statement,next,exemplar,expected",
        "p,c,s,within-band,6-8,1,6-8,I sit,Stand,https://x.example,",
        "p,c,s,,,2,6-8,,,,end",
        ",c,t,,,1,,I go,,,",
        ",c,t,,,2,,I run,,,",
        ",d,t,,,,,Lost,,,",
        ",e,t,,,,,,,,",
      ].join("\n"),
      "en",
      {},
    );
    expect(records).toEqual([
      {
        row: 2,
        record: {
          id: "p",
          competency: "c",
          scale: "s",
          family: "within-band",
          bands: ["6-8"],
          expected: [{ band: "6-8", point: "end", level: "2" }],
          descriptors: [
            {
              level: "1",
              band: "6-8",
              statement: "I sit",
              next: "Stand",
              exemplar: "https://x.example",
            },
          ],
        },
      },
      {
        row: 4,
        record: {
          competency: "c",
          scale: "t",
          family: "continuum",
          expected: [],
          descriptors: [
            { level: "1", statement: "I go" },
            { level: "2", statement: "I run" },
          ],
        },
      },
      {
        row: 6,
        record: { competency: "d", scale: "t", family: "continuum", expected: [], descriptors: [] },
      },
      {
        row: 7,
        record: { competency: "e", scale: "t", family: "continuum", expected: [], descriptors: [] },
      },
    ]);
    expect(issues).toEqual([issue("csv-cell-empty", 6, "level", {}, "error", "left-out")]);
  });

  it("of relations: inside, or to outside by an address", () => {
    expect(
      relationRecords(
        "type,from,to,uri,framework,code,order,note\nprecedes,a,b,,,,2,First\nrelated,a,,https://x.example/z,F,Z,many,\n",
        "en",
        {},
      ),
    ).toEqual({
      records: [
        { row: 2, record: { type: "precedes", from: "a", to: "b", order: 2, note: "First" } },
        {
          row: 3,
          record: {
            type: "related",
            from: "a",
            to: { uri: "https://x.example/z", framework: "F", code: "Z" },
          },
        },
      ],
      issues: [
        issue(
          "csv-cell-unusable",
          3,
          "order",
          { found: "many", expected: "a number with a decimal point" },
          "error",
          "left-out",
        ),
      ],
    });
  });

  it("say what a row of inside tells of an outside that it does not name", () => {
    const of = (column: string, found: string) =>
      issue(
        "csv-cell-unusable",
        2,
        column,
        { found, expected: "an empty cell, since the row has no uri" },
        "warning",
        "left-out",
      );
    expect(
      relationRecords("type,from,to,uri,framework,code\nrelated,a,b,,F,Z\n", "en", {}),
    ).toEqual({
      records: [{ row: 2, record: { type: "related", from: "a", to: "b" } }],
      issues: [of("framework", "F"), of("code", "Z")],
    });
  });
});
