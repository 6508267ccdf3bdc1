import { describe, expect, it } from "vitest";
import { fromMoodleCsv } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };
const headers =
  "Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,Rule type,Rule outcome,Rule config,Cross-referenced competency ID numbers,Exported ID,Is framework,Taxonomy";
const quoted = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
const first = [{ scaleid: "1" }, { id: 1, proficient: 1 }];
const third = [{ scaleid: "1" }, { id: 3, proficient: 1 }];

/** A file with something in every column and a row for each thing that can be wrong. */
const text = [
  headers,
  `,fw,Frame,All of it,1,"A, B ,C",${quoted(first)},,,,,,Yes,"domain,competency"`,
  `,second,Second frame,,,,,,,,,,true,`,
  `,a,Alpha,Says,2,"A, B ,C",${quoted(third)},all,2,null,"b, c%2Cd ,,gone",11,,`,
  'nowhere,b,Beta,,1,"A, B ,C","[]",,,"{""x"":1}",a,,no,',
  'a,"c,d",Gamma,,,"A, B ,C",,,,,a,,,',
  `a,a,Twice,,,,,,,,,,,`,
  `a,,No id,,,,,,,,,,,`,
  `a,nameless,,,,,,,,,,,,`,
  `a,e,Epsilon,,,"A, B ,C",${quoted(third)},,,,,,,`,
].join("\n");

describe("Moodle's rows", () => {
  it("become one framework, each with what is said of it", () => {
    const { value, issues } = fromMoodleCsv(text, {
      ...about,
      scales: [
        {
          id: "mine",
          goal: "y",
          levels: ["x", "y", "z"].map((id, at) => ({ id, name: id, value: at })),
        },
      ],
      extensions: { kept: 1 },
    });
    const levels = ["A", "B", "C"].map((name, at) => ({
      id: String(at + 1),
      name,
      value: at + 1,
    }));
    expect(value?.extensions).toEqual({
      kept: 1,
      moodle: {
        idnumber: "fw",
        shortname: "Frame",
        description: "All of it",
        format: "1",
        taxonomy: "domain,competency",
      },
    });
    expect(value?.scales.slice(1)).toEqual([
      {
        id: "moodle A, B ,C",
        goal: "1",
        levels,
        extensions: { moodle: JSON.stringify(first) },
      },
      {
        id: "moodle A, B ,C #2",
        goal: "3",
        levels,
        extensions: { moodle: JSON.stringify(third) },
      },
    ]);
    expect(value?.competencies).toEqual([
      {
        id: "a",
        name: "Alpha",
        description: "Says",
        reporting: "level",
        scale: "moodle A, B ,C #2",
        extensions: { moodle: { ruleType: "all", ruleOutcome: "2", exportId: "11" } },
      },
      {
        id: "b",
        name: "Beta",
        reporting: "level",
        extensions: {
          moodle: {
            format: "1",
            ruleConfig: '{"x":1}',
            scaleValues: "A, B ,C",
            scaleConfiguration: "[]",
          },
        },
      },
      {
        id: "c,d",
        name: "Gamma",
        reporting: "level",
        partOf: "a",
        extensions: { moodle: { scaleValues: "A, B ,C", scaleConfiguration: "" } },
      },
      { id: "e", name: "Epsilon", reporting: "level", partOf: "a", scale: "moodle A, B ,C #2" },
    ]);
    expect(value?.relations).toEqual([
      { type: "related", from: "a", to: "b" },
      { type: "related", from: "a", to: "c,d" },
    ]);
    const what = "competency with the ID number";
    const related = "Cross-referenced competency ID numbers";
    const doesNotFit = (row: number) => ({
      code: "moodle-scale-does-not-fit",
      severity: "warning",
      path: [row, "Scale values"],
      row,
      column: "Scale values",
      data: { levels: 3 },
      repair: "carried",
    });
    expect(issues).toEqual([
      {
        code: "csv-id-twice",
        severity: "error",
        path: [7, "ID number"],
        row: 7,
        column: "ID number",
        data: { id: "a", first: 4 },
        repair: "first-kept",
      },
      ...(
        [
          [8, "ID number"],
          [9, "Short name"],
        ] as const
      ).map(([row, column]) => ({
        code: "csv-cell-empty",
        severity: "error",
        path: [row, column],
        row,
        column,
        data: {},
        repair: "left-out",
      })),
      {
        code: "csv-cell-unknown",
        severity: "warning",
        path: [4, related],
        row: 4,
        column: related,
        data: { found: "gone", what },
        repair: "left-out",
      },
      {
        code: "csv-cell-unknown",
        severity: "warning",
        path: [5, "Parent ID number"],
        row: 5,
        column: "Parent ID number",
        data: { found: "nowhere", what },
        repair: "left-out",
      },
      doesNotFit(5),
      doesNotFit(6),
    ]);
  });

  it.each([
    ["1", 0],
    ["TRUE", 0],
    ["yes", 0],
    ["0", 1],
    ["11", 1],
    ["yes!", 1],
    ["", 1],
  ])("with %j under Is framework are %i competencies", (cell, rows) => {
    const { value, issues } = fromMoodleCsv(
      `ID number,Short name,Is framework\nx,X,${cell}\n`,
      about,
    );
    expect(value?.competencies).toHaveLength(rows);
    const missing = {
      code: "moodle-without-framework",
      severity: "warning",
      path: [1],
      row: 1,
      data: {},
      repair: "none",
    };
    expect(issues).toEqual(rows === 0 ? [] : [missing]);
    expect(value?.extensions).toEqual(
      rows === 0 ? { moodle: { idnumber: "x", shortname: "X" } } : {},
    );
  });

  it("of an empty file lack no framework", () => {
    expect(fromMoodleCsv("ID number,Short name\n", about).issues).toEqual([]);
  });
});

describe("Moodle's scales", () => {
  const twelve = "A,B,C,D,E,F,G,H,I,J,K,L";
  it.each([
    ["a number", "A,B,C", [{ id: 2, proficient: 1 }], "2"],
    [
      "the lowest of several",
      "A,B,C",
      [
        { id: 3, proficient: 1 },
        { id: 1, proficient: 1 },
      ],
      "1",
    ],
    ["texts", "A,B,C", [{ id: "3", proficient: "1" }], "3"],
    ["what is true", "A,B,C", [{ id: 2, proficient: true }], "2"],
    ["among what is nothing", "A,B,C", [null, 7, { id: 2, proficient: 1 }], "2"],
    ["not what is of no position", "A,B,C", [{ id: null, proficient: 1 }], undefined],
    ["nothing that is not proficient", "A,B,C", [{ id: 2, proficient: 0 }, { id: 2 }], undefined],
    ["no list", "A,B,C", { id: 2, proficient: 1 }, undefined],
    ["none", "A,B,C", [], undefined],
    ["no such position below", "A,B,C", [{ id: 0, proficient: 1 }], undefined],
    ["no such position above", "A,B,C", [{ id: 4, proficient: 1 }], undefined],
    ["no position between", "A,B,C", [{ id: 1.5, proficient: 1 }], undefined],
    ["no level without a name", "A,,C", [{ id: 3, proficient: 1 }], undefined],
    ["two levels", "A,B", [{ id: 2, proficient: 1 }], undefined],
    ["twelve levels", twelve, [{ id: 12, proficient: 1 }], "12"],
    ["thirteen levels", `${twelve},M`, [{ id: 12, proficient: 1 }], undefined],
  ])("name %s", (_, values, configuration, goal) => {
    const { value } = fromMoodleCsv(
      `ID number,Short name,Scale values,Scale configuration\nx,X,"${values}",${quoted(configuration)}\n`,
      about,
    );
    const names = values.split(",");
    expect(value?.scales).toEqual(
      goal === undefined
        ? []
        : [
            {
              id: `moodle ${values}`,
              goal,
              levels: names.map((name, at) => ({ id: String(at + 1), name, value: at + 1 })),
              extensions: { moodle: JSON.stringify(configuration) },
            },
          ],
    );
  });

  it("have an id of at most ninety characters", () => {
    const values = ["x".repeat(60), "y".repeat(60), "z"].join(",");
    const { value } = fromMoodleCsv(
      `ID number,Short name,Scale values,Scale configuration\nx,X,"${values}",${quoted(first)}\n`,
      about,
    );
    expect(value?.scales.map(({ id }) => id)).toEqual([
      `moodle ${"x".repeat(60)},${"y".repeat(22)}`,
    ]);
  });
});
