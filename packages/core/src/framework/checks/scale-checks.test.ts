import { describe, expect, it } from "vitest";
import { five, frameworkOf } from "../../../test/frameworks/framework-of.ts";
import type { Framework } from "../framework.ts";
import { indexFramework } from "../lookup/index-framework.ts";
import type { Progression } from "../progression.ts";
import type { Scale } from "../scale.ts";
import type { Check } from "./check.ts";
import { expectationFalls } from "./expectation-falls.ts";
import { expectationTwice } from "./expectation-twice.ts";
import { levelsNotAscending } from "./levels-not-ascending.ts";
import { noProgression } from "./no-progression.ts";
import { noScale } from "./no-scale.ts";
import { offGrain } from "./off-grain.ts";
import { progressionGap } from "./progression-gap.ts";
import { progressionTwice } from "./progression-twice.ts";
import { unknownBand } from "./unknown-band.ts";
import { unknownLevel } from "./unknown-level.ts";

const run = (check: Check, parts: Partial<Framework>) => check(indexFramework(frameworkOf(parts)));

const scaleOf = (values: readonly number[], grain?: number): Scale => ({
  id: "scale",
  levels: values.map((value, at) => ({ id: `L${at}`, name: `L${at}`, value })),
  goal: "L1",
  ...(grain === undefined ? {} : { grain }),
});

const three: Scale = { ...scaleOf([1, 2, 3]), id: "three" };
const bands = [
  { id: "K-2", name: "K-2" },
  { id: "3-5", name: "3-5" },
];
const plan = { id: "plan", name: "Plan", reporting: "level" } as const;
const progression = (more: Partial<Progression>): Progression => ({
  id: "p",
  competency: "plan",
  scale: "three",
  family: "within-band",
  expected: [],
  descriptors: [],
  ...more,
});
const withProgression = (more: Partial<Progression>): Partial<Framework> => ({
  gradeBands: bands,
  scales: [three],
  competencies: [plan],
  progressions: [progression(more)],
});

describe("levelsNotAscending", () => {
  it.each<[string, number[], [number, number, number][]]>([
    ["of any spacing", [0, 1, 5, 5.5], []],
    ["below zero", [-2, -1, 0], []],
    ["equal", [1, 2, 2, 3], [[2, 2, 2]]],
    ["falling", [1, 3, 2], [[2, 2, 3]]],
    [
      "falling twice",
      [3, 2, 1],
      [
        [1, 2, 3],
        [2, 1, 2],
      ],
    ],
    ["a billionth apart", [1, 1.000000001, 2], []],
    ["equal when snapped", [1, 1.0000000004, 2], [[1, 1.0000000004, 1]]],
    ["equal but for the last bits", [0.3, 0.1 + 0.2, 1], [[1, 0.1 + 0.2, 0.3]]],
  ])("%s", (_, values, expected) => {
    expect(run(levelsNotAscending, { scales: [five, scaleOf(values)] })).toEqual(
      expected.map(([at, value, before]) => ({
        code: "levels-not-ascending",
        severity: "error",
        path: ["scales", 1, "levels", at, "value"],
        data: { level: `L${at}`, value, before },
      })),
    );
  });
});

describe("offGrain", () => {
  it.each<[string, number[], number | undefined, number[]]>([
    ["whole steps", [1, 2, 3], 1, []],
    ["half steps", [1, 1.5, 3], 0.5, []],
    ["tenths, which no double is", [0.1, 0.2, 0.3, 0.7], 0.1, []],
    ["from a lowest level that is no multiple", [0.3, 1.3, 2.3], 1, []],
    ["between the steps", [1, 1.5, 2, 2.25], 0.5, [3]],
    ["all but the lowest", [1, 2, 3], 3, [1, 2]],
    ["a little beside", [1, 2.00001, 3], 1, [1]],
    ["without a grain", [1, 1.234, 3], undefined, []],
    ["a large grain", [0, 100, 200], 100, []],
    ["below a step", [3, 2.5, 1], 1, [1]],
  ])("%s", (_, values, grain, expected) => {
    expect(run(offGrain, { scales: [scaleOf(values, grain)] })).toEqual(
      expected.map((at) => ({
        code: "off-grain",
        severity: "error",
        path: ["scales", 0, "levels", at, "value"],
        data: { value: values[at], grain },
      })),
    );
  });

  it("has nothing to say of a scale without levels", () => {
    expect(run(offGrain, { scales: [scaleOf([], 1)] })).toEqual([]);
  });
});

describe("noScale", () => {
  const narrative = { ...plan, id: "words", reporting: "narrative" } as const;
  it.each<[string, Partial<Framework>, number]>([
    [
      "competencies that report a level",
      { competencies: [plan, narrative, { ...plan, id: "b" }] },
      2,
    ],
    ["only words", { competencies: [narrative] }, 0],
    ["nothing", {}, 0],
  ])("in a framework without scales: %s", (_, parts, competencies) => {
    expect(run(noScale, { ...parts, scales: [] })).toEqual(
      competencies === 0
        ? []
        : [{ code: "no-scale", severity: "warning", path: ["scales"], data: { competencies } }],
    );
    expect(run(noScale, parts)).toEqual([]);
  });
});

describe("unknownLevel", () => {
  it.each<[string, Partial<Framework>, (string | number)[], string]>([
    ["a goal", { scales: [five, { ...three, goal: "gone" }] }, ["scales", 1, "goal"], "three"],
    [
      "a level expected",
      withProgression({
        expected: [
          { band: "K-2", point: "end", level: "L1" },
          { band: "3-5", point: "end", level: "gone" },
        ],
      }),
      ["progressions", 0, "expected", 1, "level"],
      "three",
    ],
    [
      "a level described",
      withProgression({ descriptors: [{ level: "gone", statement: "S" }] }),
      ["progressions", 0, "descriptors", 0, "level"],
      "three",
    ],
    [
      "an indicator's level, on the competency's own scale",
      {
        scales: [five, three],
        competencies: [{ ...plan, scale: "three" }],
        indicators: [
          { id: "i", statement: "I", partOf: "plan" },
          { id: "j", statement: "J", partOf: "plan", level: "L2" },
          { id: "k", statement: "K", partOf: "plan", level: "gone" },
        ],
      },
      ["indicators", 2, "level"],
      "three",
    ],
  ])("%s", (_, parts, path, scale) => {
    expect(run(unknownLevel, parts)).toEqual([
      { code: "unknown-level", severity: "error", path, data: { level: "gone", scale } },
    ]);
  });

  it("is silent where the scale itself is not there", () => {
    const parts = withProgression({
      scale: "gone",
      descriptors: [{ level: "L1", statement: "S" }],
    });
    const indicators = [{ id: "i", statement: "I", partOf: "nobody", level: "L1" }];
    expect(run(unknownLevel, { ...parts, indicators })).toEqual([]);
  });
});

describe("unknownBand", () => {
  it.each<[string, Partial<Framework>, (string | number)[]]>([
    [
      "a competency's",
      { gradeBands: bands, competencies: [{ ...plan, bands: ["K-2", "gone"] }] },
      ["competencies", 0, "bands", 1],
    ],
    [
      "an indicator's",
      { indicators: [{ id: "i", statement: "I", partOf: "plan", band: "gone" }] },
      ["indicators", 0, "band"],
    ],
    [
      "a progression's",
      withProgression({ bands: ["gone", "K-2"] }),
      ["progressions", 0, "bands", 0],
    ],
    [
      "one of an expected level",
      withProgression({ expected: [{ band: "gone", point: "end", level: "L1" }] }),
      ["progressions", 0, "expected", 0, "band"],
    ],
    [
      "one of a descriptor",
      withProgression({
        descriptors: [
          { level: "L1", statement: "S" },
          { level: "L1", band: "gone", statement: "S" },
        ],
      }),
      ["progressions", 0, "descriptors", 1, "band"],
    ],
  ])("%s", (_, parts, path) => {
    expect(run(unknownBand, parts)).toEqual([
      { code: "unknown-band", severity: "error", path, data: { band: "gone" } },
    ]);
  });

  it("finds a band that the progression does not run through", () => {
    const parts = withProgression({
      bands: ["K-2"],
      expected: [
        { band: "K-2", point: "end", level: "L1" },
        { band: "3-5", point: "end", level: "L1" },
      ],
    });
    expect(run(unknownBand, parts).map(({ path }) => path)).toEqual([
      ["progressions", 0, "expected", 1, "band"],
    ]);
  });

  it("finds nothing where every band is there", () => {
    expect(
      run(unknownBand, {
        gradeBands: bands,
        competencies: [
          { ...plan, bands: ["3-5"] },
          { ...plan, id: "b" },
        ],
        indicators: [{ id: "i", statement: "I", partOf: "plan", band: "K-2" }],
        progressions: [
          progression({ descriptors: [{ level: "L1", band: "3-5", statement: "S" }] }),
        ],
      }),
    ).toEqual([]);
  });
});

describe("progressionGap", () => {
  const gaps = (more: Partial<Progression>, parts: Partial<Framework> = {}) =>
    run(progressionGap, { ...withProgression(more), ...parts }).map(({ data }) => data);
  const statement = "I can.";

  it("finds every level of every band without a statement", () => {
    const descriptors = [
      { level: "L0", statement },
      { level: "L1", band: "K-2", statement },
      { level: "L2", band: "3-5", statement },
    ];
    expect(run(progressionGap, withProgression({ descriptors }))).toEqual([
      {
        code: "progression-gap",
        severity: "warning",
        path: ["progressions", 0, "descriptors"],
        data: { level: "L2", band: "K-2" },
      },
      {
        code: "progression-gap",
        severity: "warning",
        path: ["progressions", 0, "descriptors"],
        data: { level: "L1", band: "3-5" },
      },
    ]);
  });

  it("asks only for the bands that the progression runs through", () => {
    const descriptors = three.levels.map(({ id }) => ({ level: id, band: "3-5", statement }));
    expect(gaps({ bands: ["3-5"], descriptors })).toEqual([]);
  });

  it("asks a continuum for every level once, in any band", () => {
    const descriptors = [
      { level: "L0", statement },
      { level: "L1", band: "3-5", statement },
    ];
    expect(gaps({ family: "continuum", descriptors })).toEqual([{ level: "L2" }]);
  });

  it("asks for every level once where there are no bands", () => {
    const descriptors = [{ level: "L1", statement }];
    expect(gaps({ descriptors }, { gradeBands: [] })).toEqual([{ level: "L0" }, { level: "L2" }]);
  });

  it("cannot ask without the scale", () => {
    expect(gaps({ scale: "gone" })).toEqual([]);
  });

  it("lists 200 of one progression and goes on to the next", () => {
    const gradeBands = Array.from({ length: 100 }, (_, at) => ({ id: `b${at}`, name: "B" }));
    const progressions = [progression({}), progression({ id: "q", family: "continuum" })];
    const found = run(progressionGap, { ...withProgression({}), gradeBands, progressions });
    expect(found).toHaveLength(203);
    expect(found[199]?.path).toEqual(["progressions", 0, "descriptors"]);
    expect(found[200]?.path).toEqual(["progressions", 1, "descriptors"]);
  });
});

describe("progressionTwice and expectationTwice", () => {
  it("find two statements for one cell", () => {
    const descriptors = [
      { level: "L0", statement: "A" },
      { level: "L0", band: "K-2", statement: "B" },
      { level: "L0", statement: "C" },
      { level: "L1", band: "K-2", statement: "D" },
      { level: "L0", band: "K-2", statement: "E" },
    ];
    expect(run(progressionTwice, withProgression({ descriptors }))).toEqual([
      {
        code: "progression-twice",
        severity: "error",
        path: ["progressions", 0, "descriptors", 2],
        data: { level: "L0" },
      },
      {
        code: "progression-twice",
        severity: "error",
        path: ["progressions", 0, "descriptors", 4],
        data: { level: "L0", band: "K-2" },
      },
    ]);
  });

  it("find two levels for one point", () => {
    const expected = [
      { band: "K-2", point: "end", level: "L0" },
      { band: "K-2", point: "middle", level: "L0" },
      { band: "3-5", point: "end", level: "L0" },
      { band: "K-2", point: "end", level: "L1" },
    ] as const;
    expect(run(expectationTwice, withProgression({ expected }))).toEqual([
      {
        code: "expectation-twice",
        severity: "error",
        path: ["progressions", 0, "expected", 3],
        data: { band: "K-2", point: "end" },
      },
    ]);
  });
});

describe("expectationFalls", () => {
  const falls = (more: Partial<Progression>) =>
    run(expectationFalls, withProgression(more)).map(({ path, data }) => [path[3], data]);
  // Written out of order: the order of the bands and of the points in them is what counts.
  const expected = [
    { band: "3-5", point: "entering", level: "L0" },
    { band: "K-2", point: "end", level: "L1" },
    { band: "K-2", point: "entering", level: "L0" },
    { band: "K-2", point: "middle", level: "L2" },
    { band: "3-5", point: "end", level: "L0" },
  ] as const;

  it("finds a fall within a band and none on entering the next", () => {
    expect(run(expectationFalls, withProgression({ expected }))).toEqual([
      {
        code: "expectation-falls",
        severity: "warning",
        path: ["progressions", 0, "expected", 1],
        data: { band: "K-2", from: "L2", to: "L1" },
      },
    ]);
  });

  it("finds a fall from band to band on a continuum", () => {
    expect(falls({ family: "continuum", expected })).toEqual([
      [1, { band: "K-2", from: "L2", to: "L1" }],
      [0, { band: "3-5", from: "L1", to: "L0" }],
    ]);
  });

  it("leaves unknown bands, levels and scales to their own checks", () => {
    const unknown = [
      { band: "K-2", point: "entering", level: "L2" },
      { band: "K-2", point: "middle", level: "gone" },
      { band: "gone", point: "end", level: "L0" },
      { band: "K-2", point: "end", level: "L2" },
    ] as const;
    expect(falls({ expected: unknown })).toEqual([]);
    expect(falls({ family: "continuum", expected: unknown })).toEqual([]);
    expect(falls({ scale: "gone", expected })).toEqual([]);
  });
});

describe("noProgression", () => {
  it("notes competencies that report a level and are not retired", () => {
    const competencies = [
      plan,
      { ...plan, id: "alone" },
      { ...plan, id: "words", reporting: "narrative" as const },
      { ...plan, id: "silent", reporting: "none" as const },
      { ...plan, id: "former", retired: { on: "2025-06-30" } },
    ];
    expect(run(noProgression, { ...withProgression({}), competencies })).toEqual([
      {
        code: "no-progression",
        severity: "note",
        path: ["competencies", 1],
        data: { competency: "alone" },
      },
    ]);
  });
});
