import type { Judgement, Log } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { determine } from "../../src/determine/determine.ts";
import { explainOutcome } from "../../src/explain/explain-outcome.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";

// A number of one kind is never mixed with one of another: a level that somebody judged is no probability, and a place on a scale is none.

const cuts = [0.2, 0.4, 0.6, 0.8];
const knowledge: Partial<Policy> = {
  score: { method: "bayesian-knowledge-tracing", parameters: { source: "published" } },
  level: { cuts },
};
const judged = (target: string, level: string, more: Partial<Judgement> = {}): Judgement => ({
  type: "judgement",
  id: `j-${target}`,
  learner: "mina",
  target,
  happened: "2026-06-01",
  recorded: "2026-06-01",
  by: { role: "educator" },
  reason: "Seen at the fair.",
  value: { kind: "level", level },
  ...more,
});
const question = (
  entries: Log["entries"],
  rollUp: Policy["rollUp"],
  sections: Partial<Policy> = knowledge,
  framework = garden(),
) => ({
  framework,
  evidence: log(entries),
  policy: policy({ ...sections, ...(rollUp && { rollUp }) }),
  asOf: "2026-12-31",
  learners: ["mina"],
});
const steer = (...asked: Parameters<typeof question>) =>
  determine(question(...asked)).outcomes.find(({ outcome }) => outcome === "steer");

const plan = rated("plan", 5, 1);
const own = [plan, rated("try", 2, 2)];
const apart = { code: "different-numbers", data: { children: 1, gives: "probability" } };

describe("a level that was judged", () => {
  it.each<NonNullable<Policy["rollUp"]>>([
    { rule: "mean" },
    { rule: "weighted-mean", parameters: { weights: { plan: 2 } } },
    { rule: "median" },
    { rule: "mode", parameters: { tie: "highest" } },
    { rule: "highest" },
    { rule: "lowest" },
    { rule: "conjunctive", parameters: { floor: 0.01 } },
    { rule: "all", parameters: { of: "score", at: 0.5 } },
    { rule: "n-of-m", parameters: { n: 1, of: "rounded", at: 0.5 } },
    {
      rule: "points",
      parameters: { of: "score", at: 0.5, need: 1, members: [{ child: "try", points: 1 }] },
    },
    { rule: "requirements", parameters: { of: "score", at: 0.5, tree: { child: "try" } } },
  ])("has no part among probabilities, and keeps the result open: $rule", (rollUp) => {
    expect(steer([...own, judged("try", "l1")], rollUp)).toMatchObject({
      status: "undetermined",
      reason: apart,
    });
    // Without it there is something to be said.
    expect(steer(own, rollUp)?.status).not.toBe("undetermined");
  });

  it("is told of the child that it is of", () => {
    const asked = question([...own, judged("try", "l4")], { rule: "mean" });
    const found = determine(asked).outcomes.find(({ outcome }) => outcome === "steer");
    const { children } = explainOutcome(asked, found);
    expect(children.map(({ child, part }) => [child, part])).toEqual([
      ["plan", undefined],
      ["try", { child: "try", counted: false, reason: { code: "other-number", data: {} } }],
    ]);
  });

  it("keeps open alone what it would have a part in", () => {
    const entries = [...own, judged("try", "l1")];
    const members = [{ child: "plan", points: 1 }];
    expect(
      steer(entries, { rule: "points", parameters: { of: "score", at: 0.5, need: 1, members } }),
    ).toMatchObject({ status: "met" });
    expect(
      steer(entries, { rule: "weighted-mean", parameters: { weights: { try: 0 } } }),
    ).toMatchObject({ status: "determined", scoreDomain: "probability" });
    expect(steer([plan, judged("try", "l1", { value: { kind: "exempt" } })], { rule: "mean" }))
      // Nobody mixes in what leaves the count.
      .toMatchObject({ status: "determined", scoreDomain: "probability" });
  });

  it("keeps open where nothing but levels were judged: they are no probabilities either", () => {
    const both = [...own, judged("plan", "l2"), judged("try", "l2")];
    expect(steer(both, { rule: "mean" })).toMatchObject({
      reason: { ...apart, data: { ...apart.data, children: 2 } },
    });
  });

  it("counts with its level where levels count, and among scores that are on the scale", () => {
    const entries = [...own, judged("try", "l4")];
    expect(steer(entries, { rule: "all" })).toMatchObject({ have: 2, status: "met" });
    expect(steer(entries, { rule: "all", parameters: { at: 2 } })).toMatchObject({ have: 2 });
    expect(steer(entries, { rule: "mean" }, {})).toMatchObject({
      status: "determined",
      score: 4.5,
      level: "l5",
    });
  });

  it("counts as a level of an outcome in a domain too", () => {
    const rollUp = { rule: "mean", at: ["domain"], children: "nodes" } as const;
    const ask = (entries: Log["entries"]) =>
      determine(question(entries, rollUp)).domains.find(({ domain }) => domain === "self");
    expect(ask([...own, judged("care", "l2")])).toMatchObject({
      status: "undetermined",
      reason: apart,
    });
  });
});

describe("numbers of two kinds", () => {
  it("are not rolled up together, whichever the node's own are", () => {
    const some = { when: { competency: ["try"] }, use: knowledge } as const;
    expect(steer(own, { rule: "mean" }, { exceptions: [some] })).toMatchObject({
      status: "undetermined",
      reason: { code: "different-numbers", data: { children: 1, gives: "scale" } },
    });
    const all = { ...some, when: { competency: ["plan", "try"] } } as const;
    expect(steer(own, { rule: "mean" }, { exceptions: [all] })).toMatchObject({
      reason: { code: "different-numbers", data: { children: 2, gives: "scale" } },
    });
    // An index by parameters that nobody estimated is no probability.
    const index = {
      when: { competency: ["try"] },
      use: { score: { method: "bayesian-knowledge-tracing" } },
    } as const;
    expect(steer(own, { rule: "mean" }, { ...knowledge, exceptions: [index] })).toMatchObject({
      reason: { code: "different-numbers", data: { children: 1, gives: "probability" } },
    });
    // That some of them may be numbers of the scale is known before anybody is asked about.
    const levels = { rule: "mean", parameters: { of: "level-value" } } as const;
    expect(() => steer(own, levels, { exceptions: [all] })).toThrow("roll-up-not-on-scale");
  });

  it("are never changed by a crosswalk between scales where they are on neither", () => {
    const framework = garden({
      competencies: [{ id: "test", name: "Test", partOf: "steer", scale: "ten" }],
    });
    const rollUp = { rule: "mean", scale: "five", scales: { ten: { by: "maximum" } } } as const;
    const alone = steer([plan], rollUp, knowledge, framework);
    const score = alone?.status === "determined" ? alone.score : 0;
    expect(score).toBeGreaterThan(0);
    // Met once as well: the same probability, whatever the scale is.
    expect(steer([plan, rated("test", 10, 1)], rollUp, knowledge, framework)).toMatchObject({
      status: "determined",
      score,
      scoreDomain: "probability",
    });
  });

  it.each<NonNullable<Policy["rollUp"]>>([
    { rule: "all", parameters: { of: "score" } },
    { rule: "n-of-m", parameters: { n: 1, of: "rounded", at: "goal" } },
    { rule: "conjunctive", parameters: { floor: "goal" } },
    {
      rule: "requirements",
      parameters: { of: "score", at: 0.5, tree: { child: "a", at: "goal" } },
    },
  ])("are refused where a policy compares them with the scale's goal: $rule", (rollUp) => {
    const refused = policy({ ...knowledge, rollUp });
    expect(() => compile(refused)).toThrow("roll-up-not-on-scale");
    expect(() => compile(policy({ rollUp }))).not.toThrow();
  });
});

describe("what a number of an outcome is", () => {
  const pooled = { rule: "pooled" } as const;
  it("is what the outcome's own method gives where pieces are pooled, whatever its children's is", () => {
    const byChild: Partial<Policy> = {
      ...knowledge,
      exceptions: [
        {
          when: { competency: ["plan", "try"] },
          use: { score: { method: "mean" }, level: { cuts: "midpoints" } },
        },
      ],
    };
    const { competencies } = determine(question(own, pooled, byChild));
    expect(competencies.slice(0, 2).map((one) => "scoreDomain" in one)).toEqual([false, false]);
    expect(steer(own, pooled, byChild)).toMatchObject({
      status: "determined",
      scoreDomain: "probability",
    });
    const byOutcome: Partial<Policy> = {
      exceptions: [{ when: { competency: ["plan", "try"] }, use: knowledge }],
    };
    const found = steer(own, pooled, byOutcome);
    expect(found).toMatchObject({ status: "determined", score: 3.5 });
    expect(found).not.toHaveProperty("scoreDomain");
  });

  it("is none where a rule would make one of another kind of the children's", () => {
    const byOutcome: Partial<Policy> = {
      exceptions: [{ when: { competency: ["plan", "try"] }, use: knowledge }],
      level: { cuts },
    };
    expect(steer(own, { rule: "highest" }, byOutcome)).toMatchObject({
      reason: { code: "different-numbers", data: { children: 2, gives: "scale" } },
    });
  });
});

describe("an outcome that holds what it reached", () => {
  const rollUp = { rule: "mean", hold: "high-water" } as const;
  const entries = [rated("plan", 5, 1), rated("try", 5, 2)];
  it("holds it against a lower judgement of a competency that came later", () => {
    const found = steer([...entries, judged("plan", "l1")], rollUp, {});
    expect(found).toMatchObject({ status: "determined", level: "l5", score: 5 });
  });
  it("holds nothing that a judgement made before did not let it reach", () => {
    const early = judged("plan", "l1", { happened: "2026-01-05", recorded: "2026-01-05" });
    const found = steer([...entries, early], rollUp, {});
    expect(found).toMatchObject({ status: "determined", level: "l3", score: 3 });
  });
});
