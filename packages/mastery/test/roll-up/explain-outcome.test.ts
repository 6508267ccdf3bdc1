import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { explainOutcome } from "../../src/explain/explain-outcome.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { rollUpRules } from "../../src/roll-up/registry.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";
import { asJson } from "../as-json.ts";
import { issuesOf, notInQuestion } from "../issues-of.ts";

const question = (rollUp: Policy["rollUp"] & object, more: Partial<Policy> = {}) => ({
  framework: garden(),
  evidence: log([
    rated("plan", 4, 1),
    rated("plan", 2, 3),
    rated("try", 3, 2),
    rated("ask", 5, 3),
    rated("count", 1, 5),
  ]),
  policy: policy({ rollUp, ...more }),
  asOf: "2026-12-31",
  learners: ["mina"],
});

const parameters: { readonly [rule: string]: object } = {
  "weighted-mean": { weights: { plan: 2 } },
  mode: { tie: "highest" },
  conjunctive: { floor: 2 },
  "n-of-m": { n: 1 },
  points: { need: 1, members: [{ child: "plan", points: 1 }] },
  requirements: { tree: { any: [{ child: "plan" }, { child: "ask" }] } },
};

describe("explainOutcome", () => {
  it.each(
    Object.keys(rollUpRules).flatMap((rule) => [
      [rule, "latest"],
      [rule, "high-water"],
    ]),
  )("tells what was determined by %s that is %s, with every child once", (rule, hold) => {
    const asked = question({
      rule,
      hold,
      at: ["outcome", "domain", "portrait"],
      ...(parameters[rule] === undefined ? {} : { parameters: parameters[rule] }),
    } as never);
    const { outcomes, domains, portraits } = determine(asked);
    expect([outcomes.length, domains.length, portraits.length]).toEqual([4, 2, 1]);
    for (const one of [...outcomes, ...domains, ...portraits]) {
      const account = asJson(explainOutcome(asked, one));
      expect(account.determination).toEqual(one);
      expect(account.rule.id).toBe(rule);
      expect(new Set(account.children.map(({ child }) => child)).size).toBe(
        account.children.length,
      );
      if (one.status !== "determined" || one.held !== undefined) continue;
      const shown = account.children.flatMap(({ shown: part }) =>
        part ? [part.contribution] : [],
      );
      expect(shown.reduce((sum, part) => sum + part, 0)).toBeCloseTo(one.score, 2);
    }
  });

  it("says of each child what it weighs, contributes and why it has no part", () => {
    const asked = question({
      rule: "weighted-mean",
      parameters: { weights: { make: 3 } },
      at: ["portrait"],
    });
    const account = asJson(explainOutcome(asked, determine(asked).portraits[0]));
    expect(account.place).toBe("portrait");
    expect(account.scale?.id).toBe("five");
    expect(account.children).toEqual([
      {
        child: "plan",
        scale: "five",
        level: "l3",
        part: { child: "plan", counted: true, number: 3, weight: 1, share: 1 / 3, contribution: 1 },
        shown: { share: 0.334, contribution: 1 },
      },
      expect.objectContaining({ child: "try", level: "l3" }),
      expect.objectContaining({ child: "ask", level: "l5" }),
      {
        child: "make",
        scale: "five",
        part: { child: "make", counted: false, reason: { code: "no-level", data: {} } },
      },
    ]);
  });

  it("names what stands in front of it and what it would be", () => {
    const asked = question({ rule: "mean" });
    const judged = {
      ...asked,
      evidence: log([
        ...asked.evidence.entries,
        {
          type: "judgement",
          id: "j",
          learner: "mina",
          target: "steer",
          happened: "2026-06-01",
          recorded: "2026-06-01",
          by: { role: "panel" },
          reason: "The defence.",
          value: { kind: "level", level: "l5" },
        },
      ]),
    };
    const [steer] = determine(judged).outcomes;
    expect(asJson(explainOutcome(judged, steer))).toMatchObject({
      judgement: "j",
      determination: { status: "judged", level: "l5", scale: "five" },
      computed: { status: "determined", score: 3 },
    });
  });

  it("is on the scale of the first child where the children stand on two, and gives each child its own", () => {
    const asked = {
      ...question({ rule: "mean" }),
      framework: garden({
        competencies: [{ id: "weigh", name: "weigh", partOf: "steer", scale: "ten" }],
      }),
    };
    const [steer] = determine(asked).outcomes;
    const account = asJson(explainOutcome(asked, steer));
    expect(account.computed).toMatchObject({ reason: { code: "different-scales" } });
    expect(account.scale?.id).toBe("five");
    expect(account.children.map(({ child, scale, level }) => [child, scale, level])).toEqual([
      ["plan", "five", "l3"],
      ["try", "five", "l3"],
      ["weigh", "ten", undefined],
    ]);
  });

  it("refuses what it was not asked about", () => {
    const asked = question({ rule: "mean" });
    const [steer] = determine(asked).outcomes;
    for (const one of [undefined, steer && { ...steer, outcome: "none" }])
      expect(issuesOf(() => explainOutcome(asked, one))).toEqual([notInQuestion]);
    expect(() => explainOutcome(asked, undefined)).toThrow("not-in-question at /determination");
    const [one] = determine(asked).outcomes;
    expect(one && (() => explainOutcome(asked, { ...one, outcome: "none" }))).toThrow(
      "not-in-question at /determination",
    );
  });
});
