import type { ExperienceCatalogue, Rating, Roster } from "@whole-learner/core";
import { opportunityMap } from "@whole-learner/core";
import { wilsonInterval } from "@whole-learner/psychometrics";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { type CohortQuestion, countCohort, groupBy } from "../src/cohort/index.ts";
import { determine } from "../src/determine/determine.ts";
import { framework, log, policy, ratings } from "./school.ts";

const learners: readonly string[] = ["ana", "ben", "cem", "dua", "eva"];
type Fields = readonly (number | (Partial<Rating> & { readonly number?: number }))[];

const of = (learner: string, ...fields: Fields): readonly Rating[] =>
  ratings(...fields).map((one) => ({ ...one, learner, id: `${learner}-${one.id}` }));

const roster: Roster = {
  format: "whole-learner/roster@1",
  learners: learners.map((id, at) => ({
    id,
    name: id,
    households: [],
    enrolments: [{ from: "2025-09-01", band: at < 3 ? "3-5" : "6-8" }],
    memberships: [],
    expectations: [],
  })),
  communities: [],
  goals: [],
  reflections: [],
  responses: [],
  issuedReports: [],
};
const catalogue: ExperienceCatalogue = {
  format: "whole-learner/experiences@1",
  experiences: [
    {
      id: "boats",
      name: "Boats",
      features: [],
      competencies: ["share"],
      learners: ["ana", "ben", "dua"],
    },
  ],
};
const evidence = log([
  ...of("ana", 4, 5),
  ...of("ben", 2),
  ...of("cem", { value: { kind: "status", status: "exempt" } }),
  ...of("dua", 4),
  ...of("eva", 5),
]);
const determinations = determine({
  framework,
  evidence,
  roster,
  asOf: "2026-12-31",
  policy: policy({
    exceptions: [
      { when: { learner: ["eva"] }, use: { level: { cuts: "values" } }, modified: true },
    ],
  }),
});
const bands = groupBy(roster, "band", ({ enrolments }) => enrolments[0]?.band);

const counted = (change: Partial<CohortQuestion> = {}) =>
  countCohort(
    deepFreeze({
      framework,
      determinations,
      dimensions: [bands],
      competencies: ["share"],
      ...change,
    }),
  ).find(({ scale }) => scale === "five")?.groups;

describe("counts of groups", () => {
  it("are of opportunities, of levels, and of the goal, with Wilson's interval", () => {
    const [young] = counted({ opportunities: opportunityMap({ catalogue, roster }) }) ?? [];
    expect(young).toEqual({
      group: "3-5",
      learners: 2,
      withOpportunity: { count: 2, of: 2, ...wilsonInterval(2, 2) },
      withLevel: { count: 2, of: 2, ...wilsonInterval(2, 2) },
      atGoal: { count: 1, of: 2, ...wilsonInterval(1, 2) },
      levels: [
        { level: "2", count: 1 },
        { level: "5", count: 1 },
      ],
    });
  });

  it("leave out who is exempt and whose result is by a modified expectation", () => {
    expect(counted()?.map(({ group, learners: count }) => [group, count])).toEqual([
      ["3-5", 2],
      ["6-8", 1],
    ]);
  });

  it("know nothing of opportunities that they are not told of, and no share of nobody", () => {
    expect(counted()?.every((one) => one.withOpportunity === undefined)).toBe(true);
    const [nobody] =
      counted({ dimensions: [{ id: "x", groups: [{ id: "none", learners: ["zoe"] }] }] }) ?? [];
    expect(nobody).toEqual({ group: "none", learners: 0, levels: [] });
  });

  it("count a learner once, whom a group names twice", () => {
    const dimensions = [{ id: "x", groups: [{ id: "two", learners: ["ana", "ana"] }] }];
    expect(counted({ dimensions })?.[0]?.learners).toBe(1);
  });

  it("tell no share at the goal where nobody has a level", () => {
    const [found] = countCohort({
      framework,
      determinations,
      dimensions: [bands],
      competencies: ["decide"],
    });
    expect(found?.groups[0]).toMatchObject({ learners: 3, withLevel: { count: 0, of: 3 } });
    expect(found?.groups[0]?.atGoal).toBeUndefined();
  });

  it("are as sure as is asked for", () => {
    expect(counted({ confidence: 0.9 })?.[0]?.atGoal).toEqual({
      count: 1,
      of: 2,
      ...wilsonInterval(1, 2, 0.9),
    });
    expect(() => counted({ confidence: 1 })).toThrow(RangeError);
  });

  it("are of every competency and scale that there is a result of, in their order", () => {
    const all = countCohort({ framework, determinations, dimensions: [bands] });
    expect(all.map(({ dimension, competency, scale }) => [dimension, competency, scale])).toEqual([
      ["band", "share", "five"],
      ["band", "decide", "five"],
    ]);
  });
});

describe("groups of a roster", () => {
  it("are in the order asked for, empty ones too, then as they are met", () => {
    expect(
      groupBy(roster, "band", ({ enrolments }) => enrolments[0]?.band, ["9-12", "6-8"]).groups,
    ).toEqual([
      { id: "9-12", learners: [] },
      { id: "6-8", learners: ["dua", "eva"] },
      { id: "3-5", learners: ["ana", "ben", "cem"] },
    ]);
  });

  it("can overlap, and hold nobody of whom nothing is said", () => {
    const languages = groupBy(roster, "language", ({ id }) =>
      id === "ana" ? ["es", "en", "es"] : id === "ben" ? "en" : undefined,
    );
    expect(languages.groups).toEqual([
      { id: "es", learners: ["ana"] },
      { id: "en", learners: ["ana", "ben"] },
    ]);
  });
});
