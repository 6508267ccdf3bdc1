import { describe, expect, it } from "vitest";
import { audit } from "../../../test/edit/audit.ts";
import { after } from "../../../test/edit/edited.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { Framework } from "../../framework/framework.ts";
import type { Level } from "../../framework/scale.ts";
import { edit } from "../edit.ts";
import type { Relevel } from "./relevel.ts";

const level = (id: string, value: number): Level => ({ id, name: `Level ${id}`, value });
const levels = (...values: readonly [string, number][]): readonly Level[] =>
  values.map(([id, value]) => level(id, value));
const run = (recipe: Relevel, framework: Framework = promise) => edit(framework, recipe, audit);
const issuesOf = (recipe: Relevel, framework?: Framework) =>
  run(recipe, framework).issues.map(({ code, severity, path, data }) => [
    code,
    severity,
    path.join("/"),
    data,
  ]);

const same = levels(["1", 1], ["2", 2], ["3", 3], ["4", 4]);
const base = { type: "relevel", scale: "four", mapping: [] } as const;

/** Every level one step up, with a new one at the bottom. */
const shifted: Relevel = {
  ...base,
  levels: levels(["1", 1], ["2", 2], ["3", 3], ["4", 4], ["5", 5]),
  mapping: [
    { from: "1", to: "2" },
    { from: "2", to: "3" },
    { from: "3", to: "4" },
    { from: "4", to: "5" },
  ],
};

describe("relevel", () => {
  it("applies the mapping to the goal, what is expected and described, and indicators", () => {
    const framework = after(shifted);
    const [four, three] = framework.scales;
    expect(four).toEqual({ ...promise.scales[0], levels: shifted.levels, goal: "4" });
    expect(three).toBe(promise.scales[1]);
    const [presents, explains] = framework.progressions;
    expect(presents?.expected.map((one) => one.level)).toEqual(["4", "5"]);
    expect(presents?.descriptors.map((one) => one.level)).toEqual(["2", "3", "4"]);
    expect(presents?.descriptors.map(({ statement }) => statement)).toEqual(
      promise.progressions[0]?.descriptors.map(({ statement }) => statement),
    );
    expect(explains?.descriptors).toEqual([{ level: "5", statement: "I explain to anyone." }]);
    // The last is of a competency on the other scale.
    expect(framework.indicators.map((one) => one.level)).toEqual(["3", "4", "3"]);
    expect(issuesOf(shifted)).toEqual([]);
  });

  it("leaves levels that keep their id where they are, and the rest untouched", () => {
    const framework = after({ ...base, levels: levels(["1", 0], ["2", 2], ["3", 5], ["4", 9.5]) });
    expect(framework.scales[0]?.goal).toBe("3");
    expect(framework.progressions).toBe(promise.progressions);
    expect(framework.indicators).toBe(promise.indicators);
    expect({ ...framework, scales: promise.scales }).toEqual(promise);
  });

  it("sets the goal and the grain where they are given", () => {
    expect(after({ ...base, levels: same, goal: "4", grain: 0.25 }).scales[0]).toMatchObject({
      goal: "4",
      grain: 0.25,
    });
    expect(after({ ...base, levels: same, grain: null }).scales[0]).not.toHaveProperty("grain");
    expect(after({ ...base, levels: same }).scales[0]?.grain).toBe(0.5);
  });

  it("maps the goal that is gone, and leaves one that was given", () => {
    const gone = {
      ...base,
      levels: levels(["1", 1], ["2", 2], ["4", 4]),
      mapping: [{ from: "3", to: "4" }],
    };
    expect(after(gone).scales[0]?.goal).toBe("4");
    expect(after({ ...gone, goal: "2" }).scales[0]?.goal).toBe("2");
  });

  it("keeps the statement of the level that stays where two become one, and warns", () => {
    const recipe: Relevel = {
      ...base,
      levels: levels(["1", 1], ["3", 3], ["4", 4]),
      mapping: [{ from: "2", to: "3" }],
    };
    expect(after(recipe).progressions[0]?.descriptors).toEqual([
      promise.progressions[0]?.descriptors[0],
      promise.progressions[0]?.descriptors[2],
    ]);
    expect(issuesOf(recipe)).toEqual([
      [
        "statement-dropped",
        "warning",
        "recipe/mapping",
        { progression: "p-presents", level: "2", band: "3-5" },
      ],
    ]);
  });

  it("keeps the first statement where none stays", () => {
    const recipe: Relevel = {
      ...base,
      levels: levels(["1", 1], ["new", 2], ["4", 4]),
      mapping: [
        { from: "2", to: "new" },
        { from: "3", to: "new" },
      ],
    };
    const framework = after(recipe);
    expect(framework.progressions[0]?.descriptors).toEqual([
      promise.progressions[0]?.descriptors[0],
      { ...promise.progressions[0]?.descriptors[1], level: "new" },
    ]);
    expect(issuesOf(recipe).map(([, , , data]) => data)).toEqual([
      { progression: "p-presents", level: "3", band: "3-5" },
    ]);
  });

  it("keeps one statement for each band, and names no band where there is none", () => {
    const descriptors = [
      { level: "2", statement: "all" },
      { level: "2", band: "3-5", statement: "younger" },
      { level: "3", band: "3-5", statement: "younger too" },
      { level: "3", statement: "all too" },
    ];
    const framework: Framework = {
      ...promise,
      progressions: promise.progressions.map((one) => ({ ...one, descriptors })),
    };
    const recipe: Relevel = {
      ...base,
      levels: levels(["1", 1], ["2", 2], ["4", 4]),
      mapping: [{ from: "3", to: "2" }],
    };
    expect(after(recipe, framework).progressions[1]?.descriptors).toEqual(descriptors.slice(0, 2));
    expect(issuesOf(recipe, framework).slice(0, 2)).toEqual([
      [
        "statement-dropped",
        "warning",
        "recipe/mapping",
        { progression: "p-presents", level: "3", band: "3-5" },
      ],
      ["statement-dropped", "warning", "recipe/mapping", { progression: "p-presents", level: "3" }],
    ]);
  });

  it.each<[Relevel, unknown[][]]>([
    [
      { ...base, scale: "five", levels: same },
      [["unknown-item", "error", "recipe/scale", { kind: "scale", id: "five" }]],
    ],
    [
      { ...base, levels: levels(["1", 1], ["2", 2], ["4", 4]) },
      [["level-unmapped", "error", "recipe/mapping", { level: "3", scale: "four" }]],
    ],
    [
      { ...base, levels: levels(["1", 1], ["2", 2]), mapping: [{ from: "3", to: "2" }] },
      [
        ["too-small", "error", "recipe/levels", { least: 3, what: "entries" }],
        ["level-unmapped", "error", "recipe/mapping", { level: "4", scale: "four" }],
        [
          "statement-dropped",
          "warning",
          "recipe/mapping",
          { progression: "p-presents", level: "3", band: "3-5" },
        ],
      ],
    ],
    [
      {
        ...base,
        levels: [...same, ...Array.from({ length: 9 }, (_, at) => level(`n${at}`, at + 5))],
      },
      [["too-big", "error", "recipe/levels", { most: 12, what: "entries" }]],
    ],
    [
      { ...base, levels: [...same, level("3", 5)] },
      [["duplicate-id", "error", "recipe/levels/4/id", { id: "3", kind: "level" }]],
    ],
    [
      {
        ...base,
        levels: same,
        mapping: [
          { from: "1", to: "2" },
          { from: "0", to: "9" },
          { from: "1", to: "1" },
        ],
      },
      [
        ["named-twice", "error", "recipe/mapping/2/from", { id: "1" }],
        ["unknown-level", "error", "recipe/mapping/1/from", { level: "0", scale: "four" }],
        ["unknown-level", "error", "recipe/mapping/1/to", { level: "9", scale: "four" }],
      ],
    ],
    [
      { ...base, levels: same, goal: "5" },
      [["unknown-level", "error", "recipe/goal", { level: "5", scale: "four" }]],
    ],
    [
      { ...base, levels: levels(["1", 1], ["2", 4], ["3", 3], ["4", 4.5]) },
      [
        [
          "levels-not-ascending",
          "error",
          "framework/scales/0/levels/2/value",
          { level: "3", value: 3, before: 4 },
        ],
      ],
    ],
  ])("%j is refused", (recipe, issues) => {
    const result = run(recipe);
    expect(result.ok).toBe(false);
    expect(issuesOf(recipe)).toEqual(issues);
  });

  it("takes three levels and twelve", () => {
    const twelve = [...same, ...Array.from({ length: 8 }, (_, at) => level(`n${at}`, at + 5))];
    expect(after({ ...base, levels: twelve }).scales[0]?.levels).toHaveLength(12);
    const three: Relevel = {
      ...base,
      scale: "three",
      levels: levels(["1", 1], ["2", 2], ["3", 3]),
    };
    expect(after(three).scales[1]?.levels).toEqual(three.levels);
  });
});
