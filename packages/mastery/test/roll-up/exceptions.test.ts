import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ask, oneEach, outcomeOf, planAndTry, type RollUp, steerOf } from "./ask.ts";

type Exceptions = Policy["exceptions"] & object;

describe("outcomes", () => {
  it("take another rule by an exception for an outcome, a domain or a kind of node", () => {
    const found = ask(
      oneEach,
      { rule: "mean" },
      {
        exceptions: [
          { when: { outcome: ["steer"] }, use: { rollUp: { rule: "lowest" } } },
          { when: { outcome: ["world"], node: ["outcome"] }, use: { rollUp: { rule: "highest" } } },
        ],
      },
    );
    expect(outcomeOf(found, "steer")).toMatchObject({ score: 3 });
    expect(outcomeOf(found, "build")).toMatchObject({ score: 5 });
    expect(outcomeOf(found, "care")).toMatchObject({ score: 5 });
  });
});

describe("what stands above competencies", () => {
  it("takes an exception by the scale that is named, else by that of its first child", () => {
    const lowest = (scale: string): Exceptions =>
      [
        { when: { node: ["outcome"], scale: [scale] }, use: { rollUp: { rule: "lowest" } } },
      ] as Exceptions;
    const score = (rollUp: RollUp, exceptions: Exceptions) =>
      steerOf(planAndTry, rollUp, { exceptions });
    expect(score({ rule: "mean" }, lowest("five"))).toMatchObject({ score: 2 });
    expect(score({ rule: "mean" }, lowest("ten"))).toMatchObject({ score: 3.5 });
    const named = { rule: "mean", scale: "ten", scales: { five: { by: "maximum" } } } as RollUp;
    expect(score(named, [])).toMatchObject({ score: 7, scale: "ten" });
    expect(score(named, lowest("ten"))).toMatchObject({ score: 2, scale: "five" });
  });

  it("takes an exception for the domain that it stands in, and for no other", () => {
    const rollUp = { rule: "highest" } as const;
    const found = (outcome: string) =>
      steerOf(
        planAndTry,
        { rule: "mean" },
        {
          exceptions: [{ when: { outcome: [outcome] }, use: { rollUp } }],
        },
      );
    expect(found("self")).toMatchObject({ score: 5 });
    expect(found("world")).toMatchObject({ score: 3.5 });
    // The portrait stands in nothing.
    const portrait = ask(
      planAndTry,
      { rule: "mean", at: ["portrait"] },
      {
        exceptions: [
          { when: { outcome: ["self"] }, use: { rollUp: { ...rollUp, at: ["portrait"] } } },
        ],
      },
    );
    expect(portrait.portraits).toMatchObject([{ score: 3.5 }]);
  });
});
