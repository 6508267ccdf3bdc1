import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import type { JsonRecord } from "../json/json-record.ts";
import { readAchievement, readResults } from "./read-achievement.ts";

const achievementOf = (record: JsonRecord) => {
  const issues: InteropIssue[] = [];
  return { value: readAchievement({ record, path: [], issues }), issues };
};
const warning = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  repair = "none",
) => ({ code, severity: "warning", path, data, repair });
const missing = (path: readonly (string | number)[], ...fields: readonly string[]) =>
  fields.map((field) => warning("field-missing", path, { field }));

const level = (id: string, fields: JsonRecord = {}): JsonRecord => ({
  id,
  type: "RubricCriterionLevel",
  name: `Level ${id}`,
  ...fields,
});
const scale = (id: string, fields: JsonRecord = {}): JsonRecord => ({
  id,
  type: "ResultDescription",
  name: `Scale ${id}`,
  resultType: "RubricCriterionLevel",
  ...fields,
});
const whole: JsonRecord = {
  id: "urn:x:a",
  type: ["Achievement"],
  name: "Listens",
  achievementType: "Competency",
  description: "Listens to others",
  criteria: { id: "https://a.example/criteria", narrative: "Hears and answers" },
  humanCode: "T.1",
  inLanguage: "en",
};

describe("an achievement", () => {
  it("is read with all that it says", () => {
    const { value, issues } = achievementOf({
      ...whole,
      alignment: {
        type: "Alignment",
        targetName: "Listening",
        targetUrl: "https://a.example/item",
        targetCode: "L.1",
        targetFramework: "State standards",
        targetType: "CFItem",
      },
      resultDescription: scale("s", {
        requiredLevel: "2",
        rubricCriterionLevel: [
          level("1", { level: "begins", points: "1.5", description: "With help" }),
          level("2", { points: 3 }),
        ],
      }),
    });
    expect(issues).toEqual([]);
    expect(value).toEqual({
      id: "urn:x:a",
      name: "Listens",
      type: "Competency",
      description: "Listens to others",
      criteria: "Hears and answers",
      code: "T.1",
      language: "en",
      alignments: [
        {
          uri: "https://a.example/item",
          name: "Listening",
          code: "L.1",
          framework: "State standards",
          type: "CFItem",
        },
      ],
      scales: [
        {
          id: "s",
          name: "Scale s",
          type: "RubricCriterionLevel",
          required: "2",
          levels: [
            { id: "1", name: "Level 1", level: "begins", points: 1.5, description: "With help" },
            { id: "2", name: "Level 2", points: 3 },
          ],
        },
      ],
    });
  });

  it("of which little is said has no more, and what is required of it is told", () => {
    expect(achievementOf({})).toEqual({
      value: { alignments: [], scales: [] },
      issues: missing([], "type", "id", "name", "description", "criteria"),
    });
  });

  it("keeps what can be used of it: no alignment without a link, no scale and no level without an id", () => {
    const { value, issues } = achievementOf({
      ...whole,
      alignment: [{ type: "Alignment", targetName: "Nowhere" }, { targetUrl: "urn:x:t" }],
      resultDescription: [
        { type: "ResultDescription", rubricCriterionLevel: level("lost") },
        { id: "s", rubricCriterionLevel: [{ name: "No id" }, { id: "2" }], requiredLevel: "3" },
      ],
    });
    expect(value.alignments).toEqual([{ uri: "urn:x:t" }]);
    expect(value.scales).toEqual([{ id: "s", levels: [{ id: "2", name: "2" }] }]);
    expect(issues).toEqual([
      ...missing(["alignment", 0], "targetUrl"),
      ...missing(["alignment", 1], "type", "targetName"),
      ...missing(["resultDescription", 0], "id", "name", "resultType"),
      ...missing(["resultDescription", 1], "type", "name", "resultType"),
      ...missing(["resultDescription", 1, "rubricCriterionLevel", 0], "type", "id"),
      ...missing(["resultDescription", 1, "rubricCriterionLevel", 1], "type", "name"),
      warning(
        "credential-level-unknown",
        ["resultDescription", 1, "requiredLevel"],
        { level: "3" },
        "left-out",
      ),
    ]);
  });

  it("requires no level that it does not name", () => {
    const { value, issues } = achievementOf({
      ...whole,
      resultDescription: scale("s", { rubricCriterionLevel: level("1") }),
    });
    expect(issues).toEqual([]);
    expect(value.scales[0]).not.toHaveProperty("required");
  });

  it.each(["", " ", "many", "Infinity"])("has no points of %j", (points) => {
    const { value, issues } = achievementOf({
      ...whole,
      resultDescription: scale("s", { rubricCriterionLevel: level("1", { points }) }),
    });
    expect(issues).toEqual([]);
    expect(value.scales[0]?.levels).toEqual([{ id: "1", name: "Level 1" }]);
  });
});

describe("a result", () => {
  const [one, two] = [
    { id: "one", levels: [{ id: "a", name: "A of one" }] },
    {
      id: "two",
      levels: [
        { id: "a", name: "A of two" },
        { id: "b", name: "B" },
      ],
    },
  ] as const;
  const resultOf = (fields: JsonRecord) => {
    const issues: InteropIssue[] = [];
    const record = { result: { type: "Result", ...fields } };
    return { value: readResults({ record, path: [], issues }, [one, two]), issues };
  };
  const unknown = (named: string, repair: string) =>
    warning("credential-level-unknown", ["result", "achievedLevel"], { level: named }, repair);

  it.each<[string, JsonRecord, object, readonly object[]]>([
    ["nothing", {}, {}, []],
    ["a value alone", { value: "92" }, { value: "92" }, []],
    [
      "a level of its scale",
      { resultDescription: "one", achievedLevel: "a", status: "Completed" },
      { scale: "one", level: one.levels[0], status: "Completed" },
      [],
    ],
    [
      "a level of its scale that another scale has too",
      { resultDescription: "two", achievedLevel: "a" },
      { scale: "two", level: two.levels[0] },
      [],
    ],
    ["a level without a scale", { achievedLevel: "b" }, { level: two.levels[1] }, []],
    [
      "a level without a scale that nobody has",
      { achievedLevel: "z" },
      {},
      [unknown("z", "left-out")],
    ],
    [
      "a level of another scale, which counts all the same",
      { resultDescription: "one", achievedLevel: "b" },
      { scale: "one", level: two.levels[1] },
      [unknown("b", "none")],
    ],
    [
      "a level that nobody has",
      { resultDescription: "one", achievedLevel: "z" },
      { scale: "one" },
      [unknown("z", "left-out")],
    ],
    [
      "a scale that nobody describes",
      { resultDescription: "three", achievedLevel: "b" },
      { scale: "three", level: two.levels[1] },
      [
        warning("credential-result-undescribed", ["result", "resultDescription"], {
          description: "three",
        }),
      ],
    ],
    [
      "a status that was refused",
      { status: "NotStarted" },
      {},
      [
        warning(
          "credential-status-unknown",
          ["result", "status"],
          { status: "NotStarted" },
          "left-out",
        ),
      ],
    ],
    [
      "another type",
      { type: ["Score"] },
      {},
      [
        warning("credential-type-wrong", ["result", "type"], {
          expected: "Result",
          found: "Score",
        }),
      ],
    ],
  ])("can have %s", (_, fields, value, issues) => {
    expect(resultOf(fields)).toEqual({ value: [value], issues });
  });

  it.each(["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"])(
    "can be %s",
    (status) => {
      expect(resultOf({ status })).toEqual({ value: [{ status }], issues: [] });
    },
  );
});
