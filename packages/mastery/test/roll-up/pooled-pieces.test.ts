import { parseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { garden, rated } from "./garden.ts";
import { ask, outcomeOf, steerOf } from "./ask.ts";

describe("outcomes", () => {
  it("pool the pieces of all competencies by the policy's method, each once", () => {
    const entries = [rated("plan", 4, 1), rated("plan", 4, 3), rated("try", 1, 2)];
    expect(outcomeOf(ask(entries, { rule: "pooled" }), "steer")).toMatchObject({ score: 3 });
    expect(outcomeOf(ask(entries, { rule: "mean" }), "steer")).toMatchObject({ score: 2.5 });
    const recent = { score: { method: "most-recent" } } as const;
    expect(outcomeOf(ask(entries, { rule: "pooled" }, recent), "steer")).toMatchObject({
      score: 4,
    });
    // What is not enough for a level of its own is in the pool.
    const few = { sufficiency: { pieces: 2 } };
    expect(outcomeOf(ask(entries, { rule: "pooled" }, few), "steer")).toMatchObject({ score: 3 });
  });
});

describe("what stands above competencies", () => {
  it("pools pieces of indicators, each told by the one that all of its ratings name", () => {
    const framework = parseFramework({
      ...garden(),
      indicators: [
        { id: "plan-1", statement: "I list", partOf: "plan" },
        { id: "plan-2", statement: "I order", partOf: "plan" },
      ],
    });
    const best: Partial<Policy> = { score: { method: "highest-per-indicator" } };
    const pooledOf = (...entries: Parameters<typeof ask>[0]) =>
      steerOf(entries, { rule: "pooled" }, { ...best, framework });
    // The best of each: 5 and 2.
    expect(
      pooledOf(rated("plan-1", 1, 1), rated("plan-1", 5, 2), rated("plan-2", 2, 3)),
    ).toMatchObject({ score: 3.5 });
  });
});
