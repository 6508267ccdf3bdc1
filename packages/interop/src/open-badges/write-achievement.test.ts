import { indexFramework, parseFramework } from "@whole-learner/core";
import type { Competency, FrameworkNode } from "@whole-learner/core/framework";
import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { achievementIdOf, writeAchievement, writeNode } from "./write-achievement.ts";

const id = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";
const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id,
    title: "Our promise",
    languages: ["en"],
    scales: [
      {
        id: "steps",
        name: "Steps",
        goal: "does",
        levels: [
          { id: "begins", name: "Begins", value: 1, meaning: "With help." },
          { id: "does", name: "Does it", value: 2 },
          { id: "leads", name: "Leads", value: 3.5 },
        ],
      },
      {
        id: "points",
        name: "Points",
        goal: "some",
        levels: [
          { id: "some", name: "Some", value: 1 },
          { id: "more", name: "More", value: 2 },
          { id: "most", name: "Most", value: 3 },
        ],
      },
    ],
    gradeBands: [{ id: "young", name: "Young", grades: ["1"] }],
    domains: [{ id: "life", code: "L", name: "Living", description: "All of life" }],
    outcomes: [{ id: "team", name: "Teams", part: "whole-learner", partOf: "life" }],
    competencies: [
      { id: "said", name: "Said", statement: "Says it", description: "More", partOf: "team" },
      { id: "described", name: "Described", description: "Only this", partOf: "team" },
      { id: "bare", code: "B", name: "Bare", partOf: "team" },
    ],
    indicators: [{ id: "i", statement: "I can say it", partOf: "said" }],
    progressions: [
      {
        id: "of-points",
        competency: "said",
        scale: "points",
        family: "within-band",
        expected: [],
        descriptors: [{ level: "does", statement: "Of another scale" }],
      },
      {
        id: "of-steps",
        competency: "said",
        scale: "steps",
        family: "within-band",
        expected: [],
        descriptors: [
          { level: "does", band: "young", statement: "Of the young" },
          { level: "does", statement: "Of everybody" },
        ],
      },
    ],
  }),
);
const wording = { framework, language: "en" };
const index = indexFramework(framework);
const competency = (wanted: string): Competency => {
  const found = framework.competencies.find((one) => one.id === wanted);
  if (found === undefined) throw new Error("it is there");
  return found;
};
const alignment = (target: string, name: string, more: object = {}) => ({
  type: ["Alignment"],
  targetName: name,
  targetUrl: `urn:uuid:${uuidV5(`node:${target}`, id)}`,
  targetType: "CFItem",
  targetFramework: "Our promise",
  ...more,
});

describe("a node as an achievement", () => {
  const [domain] = framework.domains;
  const [outcome] = framework.outcomes;
  const [indicator] = framework.indicators;
  if (domain === undefined || outcome === undefined || indicator === undefined)
    throw new Error("they are there");

  it.each<[string, FrameworkNode, object]>([
    [
      "a domain with a description",
      { kind: "domain", node: domain },
      {
        name: "Living",
        description: "All of life",
        criteria: { narrative: "All of life" },
        humanCode: "L",
        alignment: [alignment("life", "Living", { targetCode: "L" })],
      },
    ],
    [
      "an outcome with nothing but its name",
      { kind: "outcome", node: outcome },
      {
        name: "Teams",
        description: "Teams",
        criteria: { narrative: "Teams" },
        alignment: [alignment("team", "Teams")],
      },
    ],
    [
      "an indicator, whose statement is its name",
      { kind: "indicator", node: indicator },
      {
        name: "I can say it",
        description: "I can say it",
        criteria: { narrative: "I can say it" },
        alignment: [alignment("i", "I can say it")],
      },
    ],
    [
      "a competency, whose statement goes before its description",
      { kind: "competency", node: competency("said") },
      {
        achievementType: "Competency",
        name: "Said",
        description: "Says it",
        criteria: { narrative: "Says it" },
        alignment: [alignment("said", "Said", { targetDescription: "Says it" })],
      },
    ],
    [
      "a competency with a description alone",
      { kind: "competency", node: competency("described") },
      {
        achievementType: "Competency",
        name: "Described",
        description: "Only this",
        criteria: { narrative: "Only this" },
        alignment: [alignment("described", "Described", { targetDescription: "Only this" })],
      },
    ],
    [
      "a competency with nothing but its name and code",
      { kind: "competency", node: competency("bare") },
      {
        achievementType: "Competency",
        name: "Bare",
        description: "Bare",
        criteria: { narrative: "Bare" },
        humanCode: "B",
        alignment: [alignment("bare", "Bare", { targetCode: "B" })],
      },
    ],
    [
      "one whose name is empty, by its code",
      { kind: "competency", node: { ...competency("bare"), name: " " } },
      {
        achievementType: "Competency",
        name: "B",
        description: "B",
        criteria: { narrative: "B" },
        humanCode: "B",
        alignment: [alignment("bare", "B", { targetCode: "B" })],
      },
    ],
    [
      "one of which nothing is said, by its id",
      { kind: "outcome", node: { ...outcome, name: "" } },
      {
        name: "team",
        description: "team",
        criteria: { narrative: "team" },
        alignment: [alignment("team", "team")],
      },
    ],
  ])("%s", (_, node, said) => {
    expect(writeNode(node, "urn:x:a", wording)).toStrictEqual({
      id: "urn:x:a",
      type: ["Achievement"],
      inLanguage: "en",
      ...said,
    });
  });

  it("has an id that is of its kind and id in the framework", () => {
    expect(achievementIdOf(framework, { kind: "outcome", node: outcome })).toBe(
      `urn:uuid:${uuidV5("achievement:outcome:team", id)}`,
    );
  });
});

describe("a competency with its scale as an achievement", () => {
  const within = uuidV5("urn:x:a", "6ba7b811-9dad-11d1-80b4-00c04fd430c8");
  const urn = (name: string) => `urn:uuid:${uuidV5(name, within)}`;
  const level = (
    scale: string,
    [at, name, points]: readonly [string, string, string],
    more: object = {},
  ) => ({
    id: urn(`level:["${scale}","${at}"]`),
    type: ["RubricCriterionLevel"],
    name,
    level: at,
    points,
    ...more,
  });
  const [steps, points] = framework.scales;
  if (steps === undefined || points === undefined) throw new Error("they are there");
  const written = (of: string, scale: typeof steps, band?: string) =>
    writeAchievement(index, competency(of), { scale, band, id: "urn:x:a" }, wording);

  it.each<[string, string | undefined, string]>([
    ["of a grade band", "young", "Of the young"],
    ["of no grade band", undefined, "Of everybody"],
    ["of a grade band without words of its own", "older", "Of everybody"],
  ])("says what its levels look like %s", (_, band, description) => {
    const achievement = written("said", steps, band);
    expect(achievement).toStrictEqual({
      ...writeNode({ kind: "competency", node: competency("said") }, "urn:x:a", wording),
      criteria: { narrative: `- Begins: With help.\n- Does it: ${description}` },
      resultDescription: [
        {
          id: urn("scale:steps"),
          type: ["ResultDescription"],
          name: "Steps",
          resultType: "RubricCriterionLevel",
          requiredLevel: urn('level:["steps","does"]'),
          rubricCriterionLevel: [
            level("steps", ["begins", "Begins", "1"], { description: "With help." }),
            level("steps", ["does", "Does it", "2"], { description }),
            level("steps", ["leads", "Leads", "3.5"]),
          ],
        },
      ],
    });
  });

  it("has the criteria of its statement where no level is described, and its own words where others lack", () => {
    const scale = {
      ...points,
      name: "",
      goal: "gone",
      levels: points.levels.map((one) => ({ ...one, name: " " })),
    };
    const achievement = written("said", scale);
    expect(achievement.criteria).toEqual({ narrative: "Says it" });
    expect(achievement.resultDescription).toStrictEqual([
      {
        id: urn("scale:points"),
        type: ["ResultDescription"],
        name: "Said",
        resultType: "RubricCriterionLevel",
        rubricCriterionLevel: [
          level("points", ["some", "some", "1"]),
          level("points", ["more", "more", "2"]),
          level("points", ["most", "most", "3"]),
        ],
      },
    ]);
  });
});
