import type { Judgement, Log, Rating } from "@whole-learner/core";
import { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import { asOf, share } from "./determine/about-mina.ts";
import { framework, log, policy, ratings } from "./school.ts";

describe("determine", () => {
  it("answers once for a learner who is named twice", () => {
    const question = { framework, evidence: log(ratings(4, 3)), policy: policy(), asOf };
    expect(determine({ ...question, learners: ["mina", "noor", "mina"] })).toEqual(
      determine({ ...question, learners: ["mina", "noor"] }),
    );
  });

  it("answers for every learner, every competency that reports a level, and every outcome", () => {
    const found = determine({
      framework,
      evidence: log(ratings(4, 3)),
      policy: policy(),
      asOf,
      learners: ["mina", "noor"],
    });
    expect(
      found.competencies.map(
        ({ learner, competency, status }) => `${learner} ${competency} ${status}`,
      ),
    ).toEqual([
      "mina share determined",
      "mina decide no-evidence",
      "noor share no-evidence",
      "noor decide no-evidence",
    ]);
    expect(
      found.outcomes.map(({ learner, outcome, status }) => `${learner} ${outcome} ${status}`),
    ).toEqual(["mina team profile", "noor team no-evidence"]);
    expect(found.outcomes[0]).toEqual({
      learner: "mina",
      outcome: "team",
      status: "profile",
      competencies: ["share", "decide"],
      profile: { children: 2, withLevel: 1, atGoal: 1, levels: [{ level: "4", count: 1 }] },
    });
    expect(found.provenance).toMatchObject({
      asOf,
      policy: { id: "ours", version: "1" },
      framework: { id: framework.id, version: "2.1" },
      engine: { name: "@whole-learner/mastery" },
    });
  });

  it("answers for the learners of the evidence where none are named, and gives lean results", () => {
    const found = determine({ framework, evidence: log(ratings(4, 3)), policy: policy(), asOf });
    expect(found.competencies[0]).toEqual({
      learner: "mina",
      competency: "share",
      scale: "five",
      pieces: ["r1", "r2"],
      newest: "2026-02-10",
      status: "determined",
      level: "4",
      score: 3.5,
    });
  });

  it("takes the learners of the roster, and tells opportunities where experiences are known", () => {
    const roster = {
      format: "whole-learner/roster@1",
      learners: [
        {
          id: "noor",
          name: "Noor",
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
    } as const;
    const experiences = {
      format: "whole-learner/experiences@1",
      experiences: [
        { id: "e", name: "Boats", features: [], competencies: ["share"], from: "2026-01-01" },
      ],
    } as const;
    const found = determine({
      framework,
      evidence: log([]),
      policy: policy(),
      asOf,
      roster,
      experiences,
    });
    expect(
      found.competencies.map((one) => one.status === "no-evidence" && one.opportunities),
    ).toEqual([1, 0]);
  });

  it("refuses a policy that does not fit the framework, before any learner is looked at", () => {
    expect(() => share([], { level: { cuts: [1.5, 2.5] } })).toThrow(InvalidInputError);
    expect(() => share([], { level: { cuts: [1.5, 2.5] } })).toThrow(
      "cuts-do-not-fit at /level/cuts",
    );
  });

  it("gives the same bytes whatever order the log is in", () => {
    const entries = ratings(2, 4, 3, 5, 1);
    const one = share(entries, { score: { method: "decaying-average" } });
    const other = share([...entries].reverse(), { score: { method: "decaying-average" } });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

describe("what is said without a level", () => {
  const status = (value: "exempt" | "not-taught-yet" | "excused"): Partial<Rating> => ({
    value: { kind: "status", status: value },
  });
  it.each([
    [[status("exempt")], "exempt"],
    [[status("not-taught-yet")], "not-taught-yet"],
    [[status("exempt"), status("not-taught-yet")], "exempt"],
  ] as const)("%j", (fields, code) => {
    expect(share(ratings(...fields))).toMatchObject({ status: "undetermined", reason: { code } });
  });
  it("excused alone is no evidence", () => {
    expect(share(ratings(status("excused"))).status).toBe("no-evidence");
  });
});

describe("roll-up", () => {
  const both = [...ratings(3, 4), { ...(ratings(2)[0] as Rating), id: "x", target: "decide" }];
  const outcome = (entries: Log["entries"], rollUp: Policy["rollUp"], more: Partial<Policy> = {}) =>
    determine({
      framework,
      evidence: log(entries),
      policy: policy({ ...(rollUp && { rollUp }), ...more }),
      asOf,
      learners: ["mina"],
    }).outcomes[0];
  it("is the profile unless the policy asks for more", () => {
    expect(outcome(both, undefined)).toMatchObject({
      status: "profile",
      profile: {
        children: 2,
        withLevel: 2,
        atGoal: 1,
        levels: [
          { level: "2", count: 1 },
          { level: "4", count: 1 },
        ],
      },
    });
  });
  it.each([
    [{ rule: "mean" }, both, { status: "determined", score: 2.75, level: "3" }],
    [
      { rule: "mean", parameters: { of: "level-value" } },
      both,
      { status: "determined", score: 3, level: "3" },
    ],
    [{ rule: "mean" }, ratings(4), { status: "determined", score: 4 }],
    [
      { rule: "mean", parameters: { coverage: "wait" } },
      ratings(4),
      { status: "undetermined", reason: { code: "children-missing", data: { have: 1, need: 2 } } },
    ],
    [
      { rule: "mean", parameters: { coverage: "lowest" } },
      ratings(4),
      { status: "determined", score: 2.5 },
    ],
    [{ rule: "mean" }, [], { status: "no-evidence" }],
  ] as const)("by %j", (rollUp, entries, expected) => {
    expect(outcome(entries, rollUp as Policy["rollUp"])).toMatchObject(expected);
  });

  const judgement = (value: Judgement["value"], fields: Partial<Judgement> = {}): Judgement => ({
    type: "judgement",
    id: "j",
    learner: "mina",
    target: "team",
    happened: "2026-06-01",
    recorded: "2026-06-01",
    by: { role: "panel" },
    reason: "The defence.",
    value,
    ...fields,
  });
  it.each([
    [
      { kind: "level", level: "5" },
      { status: "judged", level: "5", judgement: "j", profile: { withLevel: 2 } },
    ],
    [{ kind: "exempt" }, { status: "undetermined", reason: { code: "exempt", data: {} } }],
    [
      { kind: "no-level" },
      { status: "undetermined", reason: { code: "judged-no-level", data: { judgement: "j" } } },
    ],
  ] as const)("a judgement of the outcome stands in front of it: %j", (value, expected) => {
    expect(outcome([...both, judgement(value)], { rule: "mean" })).toMatchObject(expected);
  });
  it("a judgement of an outcome that has ended does not", () => {
    const ended = judgement({ kind: "level", level: "5" }, { until: "2026-06-30" });
    expect(outcome([...both, ended], undefined)).toMatchObject({ status: "profile" });
  });
});
