import { say } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { framework, policy } from "../../test/school.ts";
import { compile } from "../compile/compile.ts";
import { policyStatementSentences } from "../language/en/index.ts";
import { describePolicy } from "./describe-policy.ts";
import type { Policy } from "./policy.ts";

const sentences = (sections: Partial<Policy>): readonly string[] =>
  describePolicy(policy(sections)).statements.map((one) => say(one, policyStatementSentences));

describe("a policy in words", () => {
  it("is told with its defaults, in the order of the stages", () => {
    expect(sentences({})).toEqual([
      "Everybody's ratings count but the learner's own, which are shown beside.",
      "Work that was never handed in is left out.",
      "A rubric counts with the mean of its rows.",
      "Several raters of one work count with their mean.",
      "Every try at a task counts.",
      "Pieces are ordered by when it happened.",
      "All of it is looked at.",
      'The score is made by the method "mean".',
      "Levels begin midway between their numbers.",
      "One demonstration is enough.",
      "An earlier level does not hold against newer evidence.",
      "A professional judgement stands, and new evidence marks it for a look.",
      "An outcome is the profile of its competencies, without a level.",
      "Decimals are shown with 2 places.",
    ]);
  });

  it.each<[Partial<Policy>, readonly string[]]>([
    [
      {
        read: {
          points: { by: "goal", goal: 0.7 },
          met: { met: "goal", not: 1 },
          scales: {
            three: { by: "goal" },
            old: { by: "table", steps: [] },
            ten: { by: "maximum" },
          },
          extraCredit: true,
        },
      },
      [
        "Points become a number in proportion: 0.7 of the possible is the goal.",
        "Met is the goal, not met is 1.",
        'Ratings on the scale "three" are read in proportion to the goal.',
        'Ratings on the scale "old" are read by a table.',
        'Ratings on the scale "ten" are read in proportion to the highest level.',
        "A number above the scale counts.",
      ],
    ],
    [
      { read: { points: { by: "maximum" } } },
      ["Points become a number in proportion to the highest level."],
    ],
    [
      {
        admit: {
          roles: ["educator", "panel"],
          kinds: ["performance"],
          settings: ["class", "home"],
          bands: ["6-8"],
          from: "2026-01-01",
          until: "2026-06-30",
          verified: true,
          covering: true,
        },
      },
      [
        "Only ratings in these roles count: educator, panel.",
        "Only evidence of these kinds counts: performance.",
        "Only evidence of these settings counts: class, home.",
        "Only evidence of these grade bands counts: 6-8.",
        "Only evidence from 2026-01-01 on counts.",
        "Only evidence up to 2026-06-30 counts.",
        "Only verified evidence counts.",
        "Evidence of a competency that covers this one counts as well.",
      ],
    ],
    [
      { missing: { as: "value", value: 2, graceDays: 0 } },
      ["Work that was never handed in counts as 2."],
    ],
    [
      { missing: { as: "value", value: 2, graceDays: 3 } },
      ["Work that was never handed in counts as 2, 3 days after it was due."],
    ],
    [
      { missing: { as: "block" } },
      ["Work that was never handed in holds the result back until it is there."],
    ],
    [
      {
        combine: {
          rows: { rule: "all-required", target: "goal" },
          unratedRows: "block",
          raters: { rule: "adjudicated", by: "panel", within: 1 },
        },
      },
      [
        "A rubric is at the goal where every row is; else it is its lowest row.",
        "A rubric with an unrated row waits.",
        'Several raters of one work count with their mean where they are at most 1 apart; else "panel" has the last word.',
      ],
    ],
    [
      {
        attempts: {
          count: "best",
          retakeCap: 3,
          late: { graceDays: 1, perDay: 0.1, once: 0.5, cap: "goal" },
        },
      },
      [
        "Of several tries at a task, the best counts.",
        "A further try is worth 3 at most.",
        "Work handed in late, from 1 day on, loses 0.1 for each day, loses 0.5, is worth the goal at most.",
      ],
    ],
    [
      { order: { by: ["submitted", "assessed"] } },
      ["Pieces are ordered by when it was handed in, else by when it was rated."],
    ],
    [
      {
        window: {
          since: "2026-01-01",
          lastDays: 90,
          schoolYearFrom: "08-01",
          dropLowest: 1,
          best: 5,
          recent: 3,
          baseline: ["placement"],
        },
      },
      [
        "What is from before 2026-01-01 is not looked at.",
        "What is older than 90 days is not looked at.",
        "Only the school year is looked at, which begins on 08-01.",
        "The lowest 1 piece is left out.",
        "Only the highest 5 pieces are looked at.",
        "Only the newest 3 pieces are looked at.",
        "Evidence of these kinds is a starting point and satisfies no minimum: placement.",
      ],
    ],
    [
      {
        window: {
          period: {
            of: [{ id: "a", from: "2026-01-01", until: "2026-06-30" }],
            carry: "reach-back",
            least: 2,
          },
        },
      },
      [
        "What belongs to the period is looked at; with less than 2 pieces, the newest before it as well.",
      ],
    ],
    [
      { weigh: { kinds: { test: 2, quiz: 0.5 }, halfLifeDays: 60 } },
      [
        "Pieces weigh by their kinds: test 2, quiz 0.5; others 1.",
        "A piece weighs half as much for each 60 days that it is older than the newest.",
      ],
    ],
    [
      {
        score: { method: "decaying-average" },
        level: {
          cuts: [1.5, { numerator: 5, denominator: 2 }, 3.5, 4.5],
          bound: "above",
          rounded: { places: 1, mode: "half-up", input: "snapped" },
        },
      },
      [
        'The score is made by the method "decaying-average", with newest 0.65.',
        "Levels begin at 1.5, 2.5, 3.5, 4.5; a score just there has not reached them.",
        "The score is rounded to 1 place before it is compared.",
      ],
    ],
    [{ level: { cuts: "values" } }, ["Levels begin at their numbers."]],
    [
      { sufficiency: { pieces: 3, voices: 1, verified: 2, newestWithin: { months: 12 } } },
      [
        "A level needs 3 demonstrations at least.",
        "A level needs 1 voice at least.",
        "A level needs 2 verified demonstrations at least.",
        "The newest demonstration is at most 12 months old.",
      ],
    ],
    [
      {
        hold: { rule: "high-water", expires: { days: 1 } },
        judgement: { onNewEvidence: "drop" },
        rollUp: { rule: "lowest" },
      },
      [
        "The highest level that was ever reached holds.",
        "A level ends 1 day after the newest evidence behind it.",
        "A professional judgement ends with new evidence.",
      ],
    ],
  ])("tells %j", (sections, told) => {
    expect(sentences(sections)).toEqual(expect.arrayContaining([...told]));
  });

  it("tells exceptions apart, and where levels begin in a framework", () => {
    const some = policy({
      level: { cuts: [1.5, 2.5, 3.5, 4.5] },
      exceptions: [{ when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } }],
    });
    const described = describePolicy(compile(some), framework);
    expect(described.exceptions).toEqual([
      {
        position: 0,
        when: { scale: ["three"] },
        statements: [{ code: "cuts", data: { cuts: "midpoints", bound: "from" } }],
      },
    ]);
    expect(described.levels).toEqual([
      {
        scale: "five",
        levels: [
          { level: "1" },
          { level: "2", from: 1.5 },
          { level: "3", from: 2.5 },
          { level: "4", from: 3.5 },
          { level: "5", from: 4.5 },
        ],
      },
    ]);
    expect(describePolicy(some)).not.toHaveProperty("levels");
  });
});
