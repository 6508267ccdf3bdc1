import { type Framework, parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { said } from "../../test/row-faults.ts";
import { fromFrameworkCsv, toFrameworkCsv } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Our promise" };
const framework: Framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    ...about,
    languages: ["en", "es"],
    gradeBands: [
      { id: "6-8", name: { en: "6 to 8", es: "6 a 8" }, grades: ["6", "7", "8"] },
      { id: "9-12", name: "9 to 12" },
    ],
    scales: [
      {
        id: "three",
        name: { en: "Three", es: "Tres" },
        goal: "2",
        grain: 0.5,
        levels: [
          { id: "1", name: "One", value: 1, meaning: "I begin." },
          { id: "2", name: { en: "Two", "zh-Hans": "二" }, value: 2 },
          { id: "3", name: "Three", value: 4 },
        ],
      },
    ],
    domains: [{ id: "d", name: "Belonging" }],
    outcomes: [
      {
        id: "o",
        code: "TEAM",
        name: { en: "Works as a team", es: "Trabaja en equipo" },
        description: "Lines\nof two",
        part: "whole-learner",
        partOf: "d",
        order: 2,
      },
    ],
    competencies: [
      {
        id: "c",
        code: "TEAM.1",
        name: "Listens",
        statement: "I can listen.",
        kind: "skill",
        reporting: "narrative",
        partOf: "o",
        scale: "three",
        bands: ["6-8", "9-12"],
        order: 1.5,
      },
      { id: "e", name: { es: "Escribe" }, reporting: "level" },
    ],
    indicators: [
      { id: "i", statement: "I can wait my turn.", partOf: "c", level: "2", band: "6-8" },
    ],
    progressions: [
      {
        id: "p",
        competency: "c",
        scale: "three",
        family: "within-band",
        bands: ["6-8"],
        name: "Listening",
        expected: [{ band: "6-8", point: "end", level: "2" }],
        descriptors: [
          {
            level: "1",
            band: "6-8",
            statement: { en: "I can sit.", es: "Puedo sentarme." },
            next: "Stand",
            exemplar: "https://example.org",
          },
          { level: "2", statement: "I can wait." },
        ],
      },
      { id: "q", competency: "e", scale: "three", family: "continuum" },
    ],
    relations: [
      { type: "precedes", from: "c", to: "e", order: 3, note: "Mostly" },
      {
        type: "equivalent",
        from: "c",
        to: { uri: "https://example.org/x", framework: "F", code: "X.1" },
      },
    ],
  }),
);

describe("a framework as CSV", () => {
  it.each([",", ";", "\t"] as const)("comes back as it went, with %j", (delimiter) => {
    const { value, issues } = toFrameworkCsv(framework, { delimiter, mark: true });
    expect(issues).toEqual([]);
    expect(fromFrameworkCsv(value, { ...about, languages: ["en", "es"] })).toEqual({
      value: framework,
      issues: [],
    });
  });

  it("tells what has no column", () => {
    const more = deepFreeze<Framework>({
      ...framework,
      publisher: "Us",
      vision: { mission: "x" },
      outcomes: [
        {
          id: "o",
          name: "x",
          part: "academic",
          retired: { on: "2026-01-01" },
          identifiers: [],
          extensions: { "a/b": 1 },
        },
      ],
      scales: [{ id: "s", goal: "1", levels: [], states: [], extensions: {} }],
    });
    expect(
      toFrameworkCsv(more).issues.map(({ path, data }) => [...path, ...Object.values(data)]),
    ).toEqual([
      ["publisher"],
      ["vision"],
      ["outcomes", 0, "identifiers"],
      ["outcomes", 0, "retired"],
      ["outcomes", 0, "extensions"],
      ["scales", 0, "states"],
      ["scales", 0, "extensions"],
    ]);
  });

  it("is read from a table of standards as others write it, in any order of rows", () => {
    const nodes = [
      '"Identifier","fullStatement","Human Coding Scheme","sequenceNumber","Abbreviated Statement","Notes","Is Child Of","IsPartOf"',
      '"Math.F.1","Uses fractions.","M.F.1","2","","x","M.F",""',
      '"Math","Everything about math","M","1","","","Math",""',
      '"Math.F","Fractions","M.F","1","Fr","","M",""',
    ].join("\n");
    const { value, issues } = fromFrameworkCsv({ nodes }, about);
    expect(value?.outcomes).toEqual([
      { id: "Math", code: "M", name: "Everything about math", part: "academic", order: 1 },
    ]);
    expect(value?.competencies).toEqual(
      [
        {
          id: "Math.F.1",
          code: "M.F.1",
          name: "Uses fractions.",
          partOf: "Math.F",
          order: 2,
          reporting: "level",
          description: "x",
        },
        {
          id: "Math.F",
          code: "M.F",
          name: "Fr",
          statement: "Fractions",
          partOf: "Math",
          order: 1,
          reporting: "level",
        },
      ].map((one) => expect.objectContaining(one)),
    );
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["csv-unknown-column", "IsPartOf"],
    ]);
  });

  it("gives ids to rows that have none, the same every time, and lets their codes be named", () => {
    const nodes = "code,part of,name\nA,,Top\nA.1,A,Under\n";
    const [first, again] = [fromFrameworkCsv({ nodes }, about), fromFrameworkCsv({ nodes }, about)];
    expect(first).toEqual(again);
    expect(first.value?.competencies[0]?.partOf).toBe(first.value?.outcomes[0]?.id);
  });

  it("loses each bad row and no good one", () => {
    const { value, issues } = fromFrameworkCsv(
      {
        nodes:
          "id,kind,part of,name,order,reporting,part\na,outcome,,Top,x,,sky\nb,thing,zz,B,,,\nb,,,Again,,,\nc,,,,,,\nd,,a,D,1,loud,\nf,indicator,b,F,,,\n",
        scales:
          "scale,level,value,goal\ns,1,1,\ns,2,two,\ns,3,3,\n,4,4,\n t,1,1,\nt,2,2,yes\nt,3,3,yes\n",
        bands: "band,name\n6-8,\n",
        progressions: "competency,scale,level,statement\nb,t,1,Yes\n",
        relations: "type,from,to,order\nprecedes,b,d,1\nprecedes,,d,\n",
      },
      about,
    );
    expect(value?.outcomes.map(({ id }) => id)).toEqual(["b"]);
    expect(value?.competencies).toEqual([]);
    expect(value?.scales.map(({ id, goal }) => [id, goal])).toEqual([["t", "2"]]);
    expect(value?.gradeBands).toEqual([{ id: "6-8", name: "6-8" }]);
    expect(value?.progressions).toHaveLength(1);
    expect(value?.relations).toHaveLength(1);
    expect(
      issues
        .filter(({ severity }) => severity !== "note")
        .map(({ code, row, column, severity }) => `${row} ${column} ${code} ${severity}`)
        .sort(),
    ).toEqual(
      [
        "2 goal csv-cell-empty warning",
        "2 order csv-cell-unusable warning",
        "2 part document-issue error",
        "2 levels document-issue error",
        "3 kind csv-cell-unusable warning",
        "3 from document-issue error",
        "3 part of csv-cell-unknown warning",
        "3 value csv-cell-unusable error",
        "4 id csv-id-twice error",
        "5 name csv-cell-empty error",
        "5 scale csv-cell-empty error",
        "6 reporting document-issue error",
      ].sort(),
    );
  });

  it("is nothing where what is said about it is refused", () => {
    expect(
      fromFrameworkCsv({ nodes: "name\nx" }, { id: "no uuid", title: "x" }).value,
    ).toBeUndefined();
  });

  it("comes back from tables that no spreadsheet runs, every one of them", () => {
    const risky = parseFramework({
      format: "whole-learner/framework@1",
      ...about,
      gradeBands: [{ id: "6-8", name: "+6 to 8" }],
      scales: [
        {
          id: "three",
          name: "=Three",
          goal: "2",
          levels: [1, 2, 3].map((value) => ({ id: String(value), name: `-${value}`, value })),
        },
      ],
      competencies: [
        { id: "a", name: "@A" },
        { id: "b", name: "B" },
      ],
      progressions: [
        {
          id: "p",
          competency: "a",
          scale: "three",
          family: "continuum",
          descriptors: [{ level: "1", statement: "- sits" }],
        },
      ],
      relations: [{ type: "related", from: "a", to: "b", note: "=1+1" }],
    });
    const { value: files } = toFrameworkCsv(risky, { defuse: true });
    const { value, issues } = fromFrameworkCsv(files, about, { defused: true });
    expect(issues).toEqual([]);
    expect(value).toEqual(risky);
  });

  it("says so where a statement of a progression has no level", () => {
    const nodes = "id,name\na,A\n";
    const scales = "scale,level,value,goal\nthree,1,1,\nthree,2,2,yes\nthree,3,3,\n";
    const progressions = "competency,scale,level,statement\na,three,1,Sits\na,three,,Waits\n";
    const { value, issues } = fromFrameworkCsv({ nodes, scales, progressions }, about);
    expect(value?.progressions[0]?.descriptors).toEqual([{ level: "1", statement: "Sits" }]);
    expect(said(issues.filter(({ severity }) => severity !== "note"))).toEqual([
      "3 level: csv-cell-empty",
    ]);
  });
});
