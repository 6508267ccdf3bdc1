import { describe, expect, it } from "vitest";
import { frameworkKey } from "../keys.ts";
import { child, type Fields, item, pack, time, to, uuid } from "../../../test/case/package-of.ts";
import { again, found, read } from "../../../test/case/read-package.ts";

const level = (at: number, more: Fields): Fields => ({
  identifier: uuid(700 + at),
  uri: `https://example.org/l/${at}`,
  lastChangeDateTime: time,
  ...more,
});
const criterion = (at: number, more: Fields): Fields => ({
  identifier: uuid(600 + at),
  uri: `https://example.org/c/${at}`,
  lastChangeDateTime: time,
  ...more,
});
const rubric = (criteria: readonly Fields[], more: Fields = {}): Fields => ({
  identifier: uuid(500),
  uri: "https://example.org/r",
  lastChangeDateTime: time,
  title: "Rubric",
  ...more,
  CFRubricCriteria: criteria,
});
const packed = (criteria: readonly Fields[], more: Fields = {}): Fields =>
  pack([item(1), item(2)], [child(1), child(2, 1)], { CFRubrics: [rubric(criteria, more)] });
/** A value without what our export keeps beside it under extensions. */
const withoutOurs = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutOurs);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => key !== frameworkKey)
    .map(([key, one]): [string, unknown] => [key, withoutOurs(one)])
    .filter(
      ([key, one]) => key !== "extensions" || !/^(?:\{\}|\[\{\}\])$/.test(JSON.stringify(one)),
    );
  return Object.fromEntries(kept);
};
const scaleOf = (levels: readonly Fields[]) => {
  const { scales } = read(
    packed([criterion(0, { CFItemURI: to(2), CFRubricCriterionLevels: levels })]),
  );
  return scales.map((scale) => scale.levels.map(({ name, value }) => [name, value]));
};
const words = (count: number): readonly Fields[] =>
  Array.from({ length: count }, (_, at) => level(at, { quality: `Q${at}`, score: at }));

describe("the levels of a criterion", () => {
  it.each<[string, readonly Fields[], readonly (readonly unknown[])[]]>([
    [
      "by score, which is their value",
      [
        level(0, { quality: "High", score: 4 }),
        level(1, { quality: "Low", score: 0.5 }),
        level(2, { quality: "Mid", score: 2 }),
      ],
      [
        ["Low", 0.5],
        ["Mid", 2],
        ["High", 4],
      ],
    ],
    [
      "by position where no score is said",
      [
        level(0, { quality: "High", position: 30 }),
        level(1, { quality: "Low", position: 10 }),
        level(2, { quality: "Mid", position: 20 }),
      ],
      [
        ["Low", 1],
        ["Mid", 2],
        ["High", 3],
      ],
    ],
    [
      "by position where two have one score",
      [
        level(0, { quality: "High", score: 1, position: 3 }),
        level(1, { quality: "Low", score: 1, position: 1 }),
        level(2, { quality: "Mid", score: 2, position: 2 }),
      ],
      [
        ["Low", 1],
        ["Mid", 2],
        ["High", 3],
      ],
    ],
    [
      "by position where one has no score",
      [
        level(0, { quality: "High", score: 1, position: 3 }),
        level(1, { quality: "Low", position: 1 }),
        level(2, { quality: "Mid", score: 2, position: 2 }),
      ],
      [
        ["Low", 1],
        ["Mid", 2],
        ["High", 3],
      ],
    ],
    [
      "as they stand where neither tells them apart",
      [
        level(0, { quality: "One", position: 1 }),
        level(1, { quality: "Two", position: 1 }),
        level(2, { quality: "Three" }),
      ],
      [
        ["One", 1],
        ["Two", 2],
        ["Three", 3],
      ],
    ],
    [
      "called by their value where they have no name",
      [
        level(0, { quality: " ", score: 1 }),
        level(1, { score: 2.5 }),
        level(2, { quality: " Good ", score: 3 }),
      ],
      [
        ["1", 1],
        ["2.5", 2.5],
        ["Good", 3],
      ],
    ],
  ])("are a scale: %s", (_, levels, scale) => {
    expect(scaleOf(levels)).toEqual([scale]);
  });

  it("of two criteria are one scale where they say the same, and two where they do not", () => {
    const of = (at: number, count: number): Fields =>
      criterion(at, { CFItemURI: to(2), CFRubricCriterionLevels: words(count) });
    const { scales, progressions } = read(packed([of(0, 3), of(1, 4), of(2, 3)]));
    expect(scales.map(({ id, goal, levels }) => [id, goal, levels.length])).toEqual([
      ["case-1", "2", 3],
      ["case-2", "3", 4],
    ]);
    expect(progressions.map(({ scale }) => scale)).toEqual(["case-1", "case-2", "case-1"]);
    expect(found(packed([of(0, 3), of(1, 3)]))).toEqual(["case-goal-chosen  made"]);
  });
});

describe("a criterion", () => {
  const statements = ["Begins", "Does", "Leads"].map((quality, at) =>
    level(at, {
      quality,
      score: at + 1,
      description: `I ${quality}`,
      rubricCriterionId: uuid(600),
    }),
  );
  const given = criterion(0, {
    CFItemURI: to(2),
    category: "Work",
    description: "Clearly",
    weight: 0.25,
    position: 1,
    rubricId: uuid(500),
    CFRubricCriterionLevels: statements,
  });

  it("is the progression of the competency that it is about", () => {
    const { progressions } = read(packed([given]));
    expect(progressions).toMatchObject([
      {
        id: uuid(600),
        competency: uuid(2),
        name: "Clearly",
        scale: "case-1",
        family: "continuum",
        expected: [],
        descriptors: [
          { level: "1", statement: "I Begins" },
          { level: "2", statement: "I Does" },
          { level: "3", statement: "I Leads" },
        ],
      },
    ]);
    expect(progressions[0]?.descriptors).toHaveLength(3);
  });

  it.each<[string, Fields]>([
    ["as CASE has it", given],
    ["that says nothing of its rubric", { ...given, rubricId: undefined }],
    ["that names another rubric", { ...given, rubricId: uuid(501) }],
    ["with a link in other words", { ...given, CFItemURI: { ...to(2), title: "Other" } }],
    ["without a description", { ...given, description: undefined }],
    [
      "whose levels differ in what they say",
      {
        ...given,
        CFRubricCriterionLevels: [
          { ...statements[0], quality: " Begins " },
          { ...statements[1], rubricCriterionId: uuid(601), feedback: "Go on" },
          { ...statements[2], rubricCriterionId: undefined, description: undefined, position: 3 },
        ],
      },
    ],
    [
      "whose levels have no scores",
      {
        ...given,
        CFRubricCriterionLevels: statements.map((one, at) => ({
          ...one,
          score: undefined,
          position: at,
        })),
      },
    ],
    ["about no competency of the package", { ...given, CFItemURI: undefined }],
    ["about an item that is none", { ...given, CFItemURI: to(1) }],
    ["with two levels", { ...given, CFRubricCriterionLevels: statements.slice(1) }],
    ["with thirteen levels", { ...given, CFRubricCriterionLevels: words(13) }],
    ["with others' extensions", { ...given, extensions: { school: { room: 3 } } }],
  ])("%s comes back as it was", (_, one) => {
    const plain: unknown = JSON.parse(JSON.stringify(packed([one], { description: "Of the bay" })));
    expect(withoutOurs(again(plain)["CFRubrics"])).toEqual(
      (plain as { CFRubrics: unknown }).CFRubrics,
    );
  });

  it.each<[string, Fields, readonly string[]]>([
    [
      "about no item",
      { CFItemURI: undefined },
      ["case-criterion-without-item /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
    [
      "with two levels",
      { CFRubricCriterionLevels: words(2) },
      ["case-levels-do-not-fit /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
    [
      "with thirteen levels",
      { CFRubricCriterionLevels: words(13) },
      ["case-levels-do-not-fit /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
    ["with three levels", { CFRubricCriterionLevels: words(3) }, ["case-goal-chosen  made"]],
    ["with twelve levels", { CFRubricCriterionLevels: words(12) }, ["case-goal-chosen  made"]],
  ])("%s is told", (_, more, told) => {
    const json = pack([item(1), item(2)], [child(1), child(2, 1)], {
      CFRubrics: [rubric([{ ...given, ...more }])],
    });
    expect(found(JSON.parse(JSON.stringify(json)))).toEqual(told);
  });
});
