import { presets } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { fromCanvasOutcomes } from "./index.ts";
import { issueIn as issue } from "../../test/expected-issue.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };
const header =
  "vendor_guid,object_type,title,description,display_name,calculation_method,calculation_int,workflow_state,parent_guids,mastery_points,canvas_id,friendly_description,ratings";
const ratings = "3,Leads,2, Does it ,1,";

describe("Canvas's rows", () => {
  it("that cannot be read are told with what was found", () => {
    const { value, issues } = fromCanvasOutcomes(
      [
        header,
        ",outcome,No id",
        "b,outcome,",
        "c,,No type",
        "d,groups,D",
        "e,subgroup,E",
        "f,outcome,F,,,highest,,DELETED",
        "g,outcome,G,,,highest",
        "g,group,Again",
      ].join("\n"),
      about,
    );
    expect(value.framework?.competencies).toEqual([{ id: "g", name: "G", reporting: "level" }]);
    expect(value.framework?.outcomes).toEqual([]);
    const expected = "group or outcome";
    expect(issues).toEqual([
      issue("csv-cell-empty", 2, "vendor_guid", {}, "error", "left-out"),
      issue("csv-cell-empty", 3, "title", {}, "error", "left-out"),
      ...(["", "groups", "subgroup"] as const).map((found, at) =>
        issue("csv-cell-unusable", 4 + at, "object_type", { found, expected }, "error", "left-out"),
      ),
      issue("canvas-deleted", 7, undefined, { guid: "f" }, "note", "left-out"),
      issue("csv-id-twice", 9, "vendor_guid", { id: "g", first: 8 }, "error", "first-kept"),
    ]);
  });

  it("stand where their groups say, the first group their home", () => {
    const { value, issues } = fromCanvasOutcomes(
      [
        header,
        "top,GROUP,Top,Says,T,,,active,,,9,Friendly",
        "sub,group,Sub,,,,,,top",
        "lone,Group,Lone",
        "a,OUTCOME,A,Desc,C1,latest,99,active, sub  lone top gone ,2,77,Kind",
        "b,outcome,B,,,latest,,,gone",
        "c,outcome,C,,,latest,,,a",
      ].join("\n"),
      about,
      { part: "whole-learner" },
    );
    expect(value).toEqual({
      framework: expect.objectContaining({
        ...about,
        domains: [
          {
            id: "top",
            name: "Top",
            description: "Says",
            code: "T",
            extensions: { "canvas/id": "9", "canvas/friendly-description": "Friendly" },
          },
        ],
        outcomes: [
          { id: "sub", name: "Sub", part: "whole-learner", partOf: "top" },
          { id: "lone", name: "Lone", part: "whole-learner" },
        ],
        competencies: [
          {
            id: "a",
            name: "A",
            code: "C1",
            description: "Desc",
            reporting: "level",
            partOf: "sub",
            extensions: {
              "canvas/id": "77",
              "canvas/friendly-description": "Kind",
              "canvas/mastery-points": "2",
            },
          },
          { id: "b", name: "B", reporting: "level" },
          { id: "c", name: "C", reporting: "level" },
        ],
        relations: [
          { type: "part-of", from: "a", to: "lone" },
          { type: "part-of", from: "a", to: "top" },
        ],
        scales: [],
      }),
      policy: {
        ...presets["canvas/weighted-average"],
        id: "canvas",
        score: { method: "most-recent" },
      },
    });
    const unknown = (row: number, found: string) =>
      issue(
        "csv-cell-unknown",
        row,
        "parent_guids",
        { found, what: "group with the vendor_guid" },
        "warning",
        "left-out",
      );
    expect(issues).toEqual([
      unknown(5, "gone"),
      issue("canvas-several-groups", 5, "parent_guids", { groups: 3 }, "note", "first-kept"),
      unknown(6, "gone"),
      unknown(7, "a"),
    ]);
  });

  // Each row has its points of mastery and its ratings.
  it.each([
    ["at a rating", "2", ratings, "2", undefined, undefined],
    ["between two, with a decimal comma", '"2,5"', ratings, "3", "2,5", { mastery: 2.5, goal: 3 }],
    ["below all", "0", ratings, "1", "0", { mastery: 0, goal: 1 }],
    ["above all", "9", ratings, "3", "9", { mastery: 9, goal: 3 }],
    ["not said: the second from the top", "", ratings, "2", undefined, { mastery: 2, goal: 2 }],
    ["no number: the second from the top", "x", ratings, "2", "x", { mastery: 2, goal: 2 }],
  ])("with mastery %s", (_, mastery, rated, goal, carried, data) => {
    const { value, issues } = fromCanvasOutcomes(
      `${header}\na,outcome,A,,,latest,,,,${mastery},,,${rated}\n`,
      about,
    );
    expect(value.framework?.scales).toEqual([
      {
        id: `canvas 3-2-1 at ${goal}`,
        goal,
        levels: [
          { id: "1", name: "1", value: 1 },
          { id: "2", name: "Does it", value: 2 },
          { id: "3", name: "Leads", value: 3 },
        ],
      },
    ]);
    expect(value.framework?.competencies).toEqual([
      {
        id: "a",
        name: "A",
        reporting: "level",
        scale: `canvas 3-2-1 at ${goal}`,
        ...(carried !== undefined && { extensions: { "canvas/mastery-points": carried } }),
      },
    ]);
    expect(issues).toEqual(
      data === undefined
        ? []
        : [
            issue(
              "canvas-mastery-between-ratings",
              2,
              "mastery_points",
              data,
              "warning",
              "replaced",
            ),
          ],
    );
  });

  const thirteen = Array.from({ length: 13 }, (_, at) => [String(13 - at), `L${at}`]).flat();
  it.each([
    ["two", ["3", " Top ", "1", "Low"], 2],
    ["thirteen", thirteen, 13],
    ["two of the same points", ["3", "A", "2", "B", "2", "C"], 3],
    ["points that go up", ["1", "A", "2", "B", "3", "C"], 3],
    ["points that are none", ["3", "A", "x", "B", "1"], 3],
    ["a name without points", ["3", "A", "2", "B", "", "C"], 3],
  ])("with ratings that make no scale, %s, carry them", (_, cells, count) => {
    const { value, issues } = fromCanvasOutcomes(
      `${header}\na,outcome,A,,,latest,,,,2,,,${cells.join(",")}\n`,
      about,
    );
    expect(value.framework?.scales).toEqual([]);
    expect(value.framework?.competencies[0]?.extensions).toEqual({
      "canvas/ratings": cells.map((cell) => cell.trim()),
      "canvas/mastery-points": "2",
    });
    expect(issues).toEqual([
      issue("canvas-ratings-do-not-fit", 2, "ratings", { ratings: count }, "warning", "carried"),
    ]);
  });

  it("with the same points and other names have scales of their own, with the same names one", () => {
    const row = (id: string, cells: string) => `${id},outcome,${id},,,latest,,,,2,,,${cells}`;
    const { value, issues } = fromCanvasOutcomes(
      [
        header,
        row("a", "3,A,2,B,1,C"),
        row("b", "3,D,2,E,1,F"),
        row("c", "3,A,2,B,1,C"),
        row("d", "3,G,2,H,1,I,,"),
      ].join("\n"),
      about,
    );
    expect(issues).toEqual([]);
    expect(value.framework?.competencies.map(({ scale }) => scale)).toEqual([
      "canvas 3-2-1 at 2",
      "canvas 3-2-1 at 2 #2",
      "canvas 3-2-1 at 2",
      "canvas 3-2-1 at 2 #3",
    ]);
    expect(value.framework?.scales.map(({ levels }) => levels.map(({ name }) => name))).toEqual([
      ["C", "B", "A"],
      ["F", "E", "D"],
      ["I", "H", "G"],
    ]);
  });

  it.each([
    ["n_mastery", "11", "n-times", { times: 5, target: "goal", result: "mean" }],
    ["standard_decaying_average", "100", "decaying-average", { newest: 0.65 }],
    ["decaying_average", "x", "latest-against-rest", { newest: 0.65 }],
    ["guess", "", "latest-against-rest", { newest: 0.65 }],
    ["guess", "4", "latest-against-rest", { newest: 0.65 }],
  ])(
    "with a calculation that Canvas has not, %s of %j, have its usual one",
    (method, int, ours, parameters) => {
      const { value, issues } = fromCanvasOutcomes(
        `${header}\na,outcome,A,,,${method},${int}\n`,
        about,
      );
      expect(value.policy.score).toEqual({ method: ours, parameters });
      expect(issues).toEqual([
        issue(
          "canvas-calculation-unknown",
          2,
          "calculation_method",
          { method, number: int },
          "warning",
          "replaced",
        ),
      ]);
    },
  );

  it.each(["highest", "latest", "average"])("calculated by %s take no number", (method) => {
    const { issues } = fromCanvasOutcomes(`${header}\na,outcome,A,,,${method},999\n`, about);
    expect(issues).toEqual([]);
  });
});
