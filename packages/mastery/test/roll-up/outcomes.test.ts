import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ask, oneEach, outcomeOf } from "./ask.ts";

describe("outcomes", () => {
  it("are the profile, where nothing else is asked; nothing stands above them", () => {
    const found = ask(oneEach, undefined);
    expect(found.outcomes.map(({ outcome, status }) => [outcome, status])).toEqual([
      ["steer", "profile"],
      ["care", "profile"],
      ["build", "profile"],
      ["math", "profile"],
    ]);
    expect([found.domains, found.portraits]).toEqual([[], []]);
  });

  it("count a competency under two of them once in each, and what is told in words in none", () => {
    const found = ask(oneEach, { rule: "mean" });
    expect(outcomeOf(found, "care")).toMatchObject({
      score: 5,
      competencies: ["ask"],
      scale: "five",
    });
    expect(outcomeOf(found, "build")).toMatchObject({ score: 3.5, competencies: ["ask", "make"] });
  });

  it.each<readonly [Policy["rollUp"] & object, object]>([
    [{ rule: "lowest" }, { status: "determined", score: 3, level: "l3" }],
    [{ rule: "highest" }, { status: "determined", score: 4, level: "l4" }],
    [{ rule: "median" }, { status: "determined", score: 3.5 }],
    [
      { rule: "weighted-mean", parameters: { weights: { plan: 3 } } },
      { status: "determined", score: 3.75 },
    ],
    [
      { rule: "conjunctive", parameters: { floor: "goal" } },
      { status: "undetermined", reason: { code: "below-floor", data: { children: 1, floor: 4 } } },
    ],
    [
      { rule: "all" },
      { status: "not-met", have: 1, need: 2, attainment: "attempted-not-demonstrated" },
    ],
    [{ rule: "any" }, { status: "met", have: 1, need: 1 }],
    [
      { rule: "any", parameters: { gives: "level" } },
      { status: "met", level: "l4", scale: "five" },
    ],
    [
      { rule: "any", parameters: { gives: "level", level: 3 } },
      { status: "met", level: "l3" },
    ],
    [
      { rule: "n-of-m", parameters: { n: 2, at: 3 } },
      { status: "met", have: 2, need: 2 },
    ],
    [
      {
        rule: "requirements",
        parameters: { tree: { all: [{ child: "plan" }, { child: "try", at: 3 }] } },
      },
      { status: "met", have: 2, need: 2 },
    ],
    [
      {
        rule: "points",
        parameters: {
          need: 3,
          members: [
            { child: "plan", points: 2 },
            { child: "try", points: 1 },
          ],
        },
      },
      { status: "not-met", have: 2, need: 3 },
    ],
  ])("by %j", (rollUp, expected) => {
    const found = outcomeOf(ask(oneEach, rollUp), "steer");
    expect(found).toMatchObject(expected);
    if (found?.status === "not-met") expect(found).not.toHaveProperty("level");
  });

  it("have no level of what nobody saw, and are not met by it", () => {
    for (const rule of ["mean", "all", "any", "lowest", "pooled"] as const) {
      expect(outcomeOf(ask([], { rule }), "steer")?.status).toBe("no-evidence");
    }
    // Something was seen, and not enough of it.
    const few = { sufficiency: { pieces: 2 } };
    expect(outcomeOf(ask(oneEach, { rule: "mean" }, few), "steer")).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 0, need: 1 } },
    });
    expect(outcomeOf(ask(oneEach, { rule: "all" }, few), "steer")).toMatchObject({
      status: "not-met",
      have: 0,
    });
  });

  it("wait for as many children as the policy asks for", () => {
    expect(outcomeOf(ask(oneEach, { rule: "mean", least: 2 }), "steer")?.status).toBe("determined");
    expect(outcomeOf(ask(oneEach.slice(0, 1), { rule: "mean", least: 2 }), "steer")).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 1, need: 2 } },
    });
    expect(
      outcomeOf(ask(oneEach.slice(0, 1), { rule: "profile", least: 2 }), "steer")?.status,
    ).toBe("profile");
  });
});
