import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { garden, rated } from "./garden.ts";
import { ask, outcomeOf, steerOf } from "./ask.ts";

describe("outcomes", () => {
  it("never average levels of different bands: band first, then level", () => {
    const banded = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "6-8" })];
    expect(outcomeOf(ask(banded, { rule: "mean" }), "steer")).toMatchObject({
      score: 2,
      band: "6-8",
    });
    expect(
      outcomeOf(ask(banded, { rule: "mean", parameters: { coverage: "wait" } }), "steer"),
    ).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 1, need: 2 } },
    });
    expect(outcomeOf(ask(banded, { rule: "highest" }), "steer")).toMatchObject({ score: 2 });
    expect(outcomeOf(ask(banded, { rule: "pooled" }), "steer")).toMatchObject({ score: 2 });
    // A profile averages nothing.
    expect(outcomeOf(ask(banded, undefined), "steer")?.profile.withLevel).toBe(2);
    // What knows no band is of all.
    const both = [rated("plan", 5, 1), rated("try", 2, 2, { band: "6-8" })];
    expect(outcomeOf(ask(both, { rule: "mean" }), "steer")).toMatchObject({ score: 3.5 });
  });
});

describe("what stands above competencies", () => {
  it("averages levels of several bands where they go on from band to band", () => {
    const banded = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "6-8" })];
    const family = (plan: string, other = plan) =>
      deepFreeze(
        parseFramework({
          ...garden(),
          progressions: [
            { id: "p1", competency: "plan", scale: "five", family: plan },
            { id: "p2", competency: "try", scale: "five", family: other },
          ],
        }),
      );
    const score = (framework: ReturnType<typeof garden>) =>
      steerOf(banded, { rule: "mean" }, { framework });
    expect(score(family("continuum"))).toMatchObject({ score: 3.5 });
    expect(score(family("continuum"))).not.toHaveProperty("band");
    expect(score(family("within-band"))).toMatchObject({ score: 2, band: "6-8" });
    // One that goes on is of every band.
    expect(score(family("continuum", "within-band"))).toMatchObject({ score: 3.5, band: "6-8" });
    expect(score(family("within-band", "continuum"))).toMatchObject({ score: 3.5, band: "3-5" });
  });
});
