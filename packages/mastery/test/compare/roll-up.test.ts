import { type Framework, parseFramework, type Roster } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, ratings } from "../school.ts";
import { compared, evidence, question } from "./two-questions.ts";

describe("compare, where policies roll up", () => {
  it("finds what a roll-up changes", () => {
    const found = compared(question(), question({ rollUp: { rule: "mean" } }));
    expect(found.competencies).toEqual([]);
    expect(found.outcomes).toMatchObject([
      {
        outcome: "team",
        from: { status: "profile" },
        to: { status: "determined" },
        differences: expect.arrayContaining(["status"]) as unknown,
        cause: "rollUp",
      },
    ]);
  });

  it("compares the whole portrait where a policy rolls it up", () => {
    const portrait = { rule: "mean", at: ["portrait"] } as const;
    const found = compared(
      question({ rollUp: portrait }),
      question({ rollUp: { ...portrait, rule: "lowest" } }),
    );
    expect(found.portraits).toMatchObject([
      { learner: "mina", from: { status: "determined" }, cause: "rollUp" },
    ]);
    expect(found.domains).toEqual([]);
    expect(compared(question({ rollUp: portrait }), question()).portraits).toMatchObject([
      { differences: ["presence"], cause: "rollUp" },
    ]);
  });

  it("compares domains, and each learner's portrait with their own", () => {
    const domained: Framework = deepFreeze(
      parseFramework({
        ...framework,
        domains: [
          { id: "together", name: "Together" },
          { id: "alone", name: "Alone" },
        ],
        outcomes: framework.outcomes.map((one) => ({
          ...one,
          partOf: one.id === "team" ? "together" : "alone",
        })),
        competencies: framework.competencies.map((one) =>
          one.id === "rest" ? { ...one, reporting: "level" } : one,
        ),
        progressions: [
          ...framework.progressions,
          { id: "p3", competency: "rest", scale: "five", family: "continuum" },
        ],
      }),
    );
    // Only Ben's resting is seen twice, and only his answer depends on how its two scores are joined.
    const both = log([
      ...ratings(4, 4),
      ...ratings(2, 5).map((one) => ({
        ...one,
        id: `b-${one.id}`,
        learner: "ben",
        target: "rest",
      })),
    ]);
    const rollUp = { rule: "mean", at: ["outcome", "domain", "portrait"] } as const;
    const asked = (sections: Partial<Policy>) =>
      question({ rollUp, ...sections }, { framework: domained, evidence: both });
    // A window that leaves nothing out is no cause of it.
    const found = compared(
      asked({}),
      asked({ window: { recent: 9 }, score: { method: "most-recent" } }),
    );
    const changed = { differences: ["level", "score", "profile"], cause: "score" };
    expect(found.outcomes).toMatchObject([{ learner: "ben", outcome: "care", ...changed }]);
    expect(found.domains).toMatchObject([
      { learner: "ben", domain: "alone", from: { score: 3.5 }, to: { score: 5 }, ...changed },
    ]);
    expect(found.portraits).toMatchObject([
      { learner: "ben", from: { score: 3.5 }, to: { score: 5 }, ...changed },
    ]);
    expect(found.counts.outcomes).toEqual({ cases: 4, changed: 1, standing: 1 });
  });

  it("leaves a side out where it has no such case", () => {
    const none = compared(
      question({}, { evidence: log([]), learners: [] }),
      question({}, { learners: ["mina"] }),
    );
    expect(none.competencies.map(({ competency }) => competency)).toEqual(["share", "decide"]);
    for (const one of [...none.competencies, ...none.outcomes]) {
      expect(one).toHaveProperty("to");
      expect(one).not.toHaveProperty("from");
      expect(one.differences).toEqual(["presence"]);
    }
    expect(compared(question(), question({}, { learners: [] })).outcomes[0]).not.toHaveProperty(
      "to",
    );
  });

  it("names what first gives a case where there was none", () => {
    // Another day gives nobody a case; the roster does.
    const roster: Roster = deepFreeze({
      format: "whole-learner/roster@1",
      learners: [
        {
          id: "mina",
          name: "Mina",
          households: [],
          enrolments: [],
          memberships: [],
          expectations: [],
        },
      ],
      communities: [],
      goals: [],
      reflections: [],
      responses: [],
      issuedReports: [],
    });
    const found = compared(
      question({}, { evidence: log([]), asOf: "2026-11-30" }),
      question({ window: { recent: 2 } }, { evidence: log([]), roster }),
    );
    expect(found.causes).toEqual([{ cause: "roster", count: 2 }]);
    // Nor does another framework: it is the log that brings Ben.
    const bens = log([
      ...evidence.entries,
      ...ratings(4).map((one) => ({ ...one, id: `b-${one.id}`, learner: "ben" })),
    ]);
    const joined = compared(
      question(),
      question({}, { framework: { ...framework, version: "3" }, evidence: bens }),
    );
    expect(joined.competencies.map(({ learner, cause }) => [learner, cause])).toEqual([
      ["ben", "evidence"],
      ["ben", "evidence"],
    ]);
  });
});
