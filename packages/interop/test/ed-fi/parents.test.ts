import { parseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { toEdFiStandards } from "../../src/ed-fi/index.ts";

const about = {
  namespace: "uri://n",
  subjects: ["uri://s#1"],
  gradeLevels: ["uri://g#7"],
} as const;
const carrying = (reference: object) => ({
  "ed-fi": { parentLearningStandardReference: reference },
});
const known = { learningStandardId: "top", link: { rel: "LearningStandard" } };
const outside = { learningStandardId: "outside", link: { rel: "LearningStandard" } };
const longest = "c".repeat(60);

describe("the parents of learning standards for Ed-Fi", () => {
  it.each([
    ["that are the same go back as they came", "top", known, known],
    ["that are others now are the new ones", "top", outside, { learningStandardId: "top" }],
    ["that were outside stay", undefined, outside, outside],
    ["that are no longer parents go", undefined, known, undefined],
    ["that are outcomes are none", "outcome", {}, undefined],
  ])("%s", (_, partOf, carried, expected) => {
    const framework = parseFramework({
      format: "whole-learner/framework@1",
      id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      title: "Ours",
      scales: [],
      outcomes: [{ id: "outcome", name: "Team", part: "academic" }],
      competencies: [
        { id: "top", name: "Top" },
        {
          id: longest,
          name: "Below",
          ...(partOf === undefined ? {} : { partOf }),
          extensions: carrying(carried),
        },
      ],
    });
    const { value, issues } = toEdFiStandards(framework, about);
    expect(value.map((one) => one["parentLearningStandardReference"])).toEqual([
      undefined,
      expected,
    ]);
    expect(value[1]?.["learningStandardId"]).toBe(longest);
    expect(issues).toEqual([]);
  });

  it("that are left out since their ids are too long are named by no child, which is told", () => {
    const long = "p".repeat(61);
    const extensions = carrying({ learningStandardId: long });
    const { value, issues } = toEdFiStandards(
      parseFramework({
        format: "whole-learner/framework@1",
        id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
        title: "Ours",
        scales: [],
        competencies: [
          { id: "child", name: "Below", partOf: long },
          { id: long, name: "Top" },
          { id: "sister", name: "Below", partOf: long, extensions },
          { id: "other", name: "Nowhere", extensions },
        ],
      }),
      about,
    );
    const standard = {
      academicSubjects: [{ academicSubjectDescriptor: "uri://s#1" }],
      gradeLevels: [{ gradeLevelDescriptor: "uri://g#7" }],
      namespace: "uri://n",
      contentStandard: { title: "Ours" },
    };
    expect(value).toEqual([
      { ...standard, learningStandardId: "child", description: "Below" },
      { ...standard, learningStandardId: "sister", description: "Below" },
      { ...standard, learningStandardId: "other", description: "Nowhere" },
    ]);
    const tooLong = (at: number, field: string, severity: string) => ({
      code: "ed-fi-too-long",
      severity,
      path: ["competencies", at],
      data: { field, most: 60 },
      repair: "left-out",
    });
    expect(issues).toEqual([
      tooLong(0, "parentLearningStandardReference", "warning"),
      tooLong(1, "learningStandardId", "error"),
      tooLong(2, "parentLearningStandardReference", "warning"),
    ]);
  });
});
