import { indexFramework, type PersonalExpectation, type Roster } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { LevelResult } from "../src/conversion/mark-item.ts";
import { against as measured } from "../src/expectation/against.ts";
import { type ExpectationQuestion, expectationOf } from "../src/expectation/expectation-of.ts";
import { stepsBetween } from "../src/expectation/steps-between.ts";
import { asJson } from "./as-json.ts";
import { framework } from "./gradebook.ts";

const index = indexFramework(framework);
const against = (...all: Parameters<typeof measured>) => asJson(measured(...all));
const roster = (...expectations: readonly PersonalExpectation[]): Roster =>
  deepFreeze({
    format: "whole-learner/roster@1",
    learners: [
      {
        id: "mina",
        name: "Mina",
        households: [],
        enrolments: [
          { from: "2024-09-01", until: "2025-06-30", band: "3-5" },
          { from: "2025-09-01", band: "6-8" },
        ],
        memberships: [],
        expectations,
      },
    ],
    communities: [],
    goals: [],
    reflections: [],
    responses: [],
    issuedReports: [],
  });
const agreed = (rest: Partial<PersonalExpectation>): PersonalExpectation => ({
  competency: "share",
  from: "2025-09-01",
  until: "2026-06-30",
  agreedBy: ["family", "educator"],
  ...rest,
});
const share = { learner: "mina", competency: "share", scale: "five" };
const on = "2026-05-29";

describe("an expectation", () => {
  it.each<[string, typeof share & { band?: string }, ExpectationQuestion, unknown]>([
    [
      "of a band",
      { ...share, band: "3-5" },
      { on },
      { kind: "band", band: "3-5", point: "end", level: "adapting", progression: "p1" },
    ],
    [
      "in the middle of it",
      { ...share, band: "3-5" },
      { on, point: "middle" },
      { kind: "band", point: "middle", level: "applying" },
    ],
    [
      "entering it, where nothing is said",
      { ...share, band: "3-5" },
      { on, point: "entering" },
      { kind: "goal", band: "3-5", level: "adapting" },
    ],
    ["without a band", share, { on }, { kind: "goal", level: "adapting" }],
    [
      "without a progression",
      { ...share, competency: "look", band: "3-5" },
      { on },
      { kind: "goal", level: "adapting" },
    ],
    [
      "on another scale",
      { ...share, competency: "count", scale: "three" },
      { on },
      { kind: "goal", scale: "three", level: "yes" },
    ],
    [
      "of the band in which the learner is",
      { ...share, band: "3-5" },
      { on, roster: roster() },
      { kind: "band", band: "6-8" },
    ],
    [
      "of the band in which the learner was",
      share,
      { on: "2025-03-01", roster: roster() },
      { kind: "band", band: "3-5" },
    ],
    [
      "of somebody else",
      { ...share, learner: "noor", band: "3-5" },
      { on, roster: roster(agreed({})) },
      { kind: "band", band: "3-5" },
    ],
    [
      "of another competency",
      { ...share, competency: "decide" },
      { on, roster: roster(agreed({ level: "exploring" })) },
      { kind: "band", level: "adapting" },
    ],
    [
      "that was agreed for the learner",
      share,
      { on, roster: roster(agreed({ band: "3-5", level: "practicing" })) },
      {
        kind: "personal",
        band: "3-5",
        level: "practicing",
        from: "2025-09-01",
        until: "2026-06-30",
        agreedBy: ["family", "educator"],
      },
    ],
    [
      "that was agreed to be of a band",
      share,
      { on, roster: roster(agreed({ band: "3-5" })), point: "middle" },
      { kind: "personal", band: "3-5", level: "applying" },
    ],
    [
      "that was agreed to be of a level",
      share,
      { on, roster: roster(agreed({ level: "exploring" })) },
      { kind: "personal", band: "6-8", level: "exploring" },
    ],
    [
      "that was agreed and says no more",
      { ...share, competency: "look" },
      { on, roster: roster(agreed({ competency: "look" })) },
      { kind: "personal", level: "adapting" },
    ],
    [
      "that was agreed and has ended",
      share,
      { on: "2026-07-01", roster: roster(agreed({ level: "exploring" })) },
      { kind: "band", level: "adapting" },
    ],
  ])("%s", (_, result, question, expected) => {
    expect(expectationOf(index, result, question)).toMatchObject(expected as object);
  });

  it("says nothing of a scale that is not there, nor of an end that was not agreed", () => {
    expect(expectationOf(index, { ...share, scale: "four" }, { on })).toBeUndefined();
    const { until: _, ...open } = agreed({});
    expect(expectationOf(index, share, { on, roster: roster(open) })).toEqual({
      kind: "personal",
      competency: "share",
      scale: "five",
      band: "6-8",
      level: "adapting",
      from: "2025-09-01",
      agreedBy: ["family", "educator"],
    });
  });
});

describe("a result against an expectation", () => {
  const determined = (
    level: string,
    band?: string,
    competency = "share",
  ): LevelResult & { band?: string } => ({
    ...share,
    competency,
    status: "determined",
    level,
    ...(band === undefined ? {} : { band }),
  });
  const ofBand = (competency = "share") =>
    expectationOf(index, { ...share, competency, band: "6-8" }, { on });

  it.each([
    [determined("adapting", "6-8"), { status: "reached" }],
    [determined("contributing", "6-8"), { status: "beyond", by: { unit: "levels", count: 1 } }],
    [determined("practicing", "6-8"), { status: "not-yet", by: { unit: "levels", count: 2 } }],
    [determined("contributing", "3-5"), { status: "not-yet", by: { unit: "bands", count: 1 } }],
    [determined("adapting"), { status: "reached" }],
    [{ ...determined("adapting", "6-8"), status: "judged" as const }, { status: "reached" }],
    [
      { ...share, status: "no-evidence" as const },
      { why: { code: "no-level", data: { status: "no-evidence" } } },
    ],
    [{ ...share, status: "insufficient" as const }, { why: { code: "no-level" } }],
    [{ ...share, status: "undetermined" as const }, { why: { code: "no-level" } }],
    [
      determined("mastered", "6-8"),
      { why: { code: "unknown-level", data: { level: "mastered", expected: "adapting" } } },
    ],
    [determined("adapting", "6-8", "decide"), { why: { code: "other-competency" } }],
    [
      { ...determined("yes", "6-8"), scale: "three" },
      { why: { code: "other-scale", data: { scale: "three", expected: "five" } } },
    ],
  ])("%j", (result, expected) => {
    const found = against(index, ofBand(), result);
    expect(found).toMatchObject({ personal: false, ...expected });
    expect(found.status === "cannot-say").toBe("why" in expected);
  });

  it("on a continuum counts levels, whatever the band", () => {
    expect(against(index, ofBand("decide"), determined("contributing", "3-5", "decide"))).toEqual({
      status: "beyond",
      by: { unit: "levels", count: 1 },
      personal: false,
    });
  });

  it("that is there for nothing says so, and one that is personal says that", () => {
    expect(against(index, undefined, determined("adapting"))).toEqual({
      status: "cannot-say",
      why: { code: "no-expectation", data: {} },
      personal: false,
    });
    const personal = expectationOf(index, share, {
      on,
      roster: roster(agreed({ band: "3-5", level: "applying" })),
    });
    for (const result of [
      determined("applying", "3-5"),
      { ...share, status: "no-evidence" as const },
    ])
      expect(against(index, personal, result).personal).toBe(true);
  });
});

it("counts steps between bands that the framework does not know by levels alone", () => {
  const from = { level: "applying", band: "0-2" };
  expect(stepsBetween(index, share, from, { level: "adapting", band: "3-5" })).toEqual({
    unit: "levels",
    count: 1,
  });
  expect(stepsBetween(index, { ...share, scale: "four" }, from, from)).toBeUndefined();
});
