import type { Judgement } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { garden, rated } from "./garden.ts";
import { ask, oneEach, outcomeOf, planAndTry, steerOf } from "./ask.ts";

/** A judgement of the panel: exempt, unless it says something else. */
const exempt = (target: string, fields: Partial<Judgement> = {}): Judgement => ({
  type: "judgement",
  id: `exempt-${target}`,
  learner: "mina",
  target,
  happened: "2026-06-01",
  recorded: "2026-06-01",
  by: { role: "panel" },
  reason: "Agreed.",
  value: { kind: "exempt" },
  ...fields,
});

describe("outcomes", () => {
  it("leave out what is exempt, and what is out of use from the day after on", () => {
    expect(outcomeOf(ask([...oneEach, exempt("try")], { rule: "all" }), "steer")).toMatchObject({
      status: "met",
      need: 1,
      profile: { children: 1 },
    });
    const framework = garden({
      competencies: [
        {
          id: "old",
          name: "Old",
          partOf: "steer",
          scale: "five",
          retired: { on: "2026-06-30" },
        },
      ],
    });
    const entries = [...oneEach, rated("old", 1, 6)];
    const ends = (asOf: string) =>
      outcomeOf(ask(entries, { rule: "all", parameters: { at: 3 } }, { framework, asOf }), "steer");
    expect(ends("2026-06-30")).toMatchObject({
      status: "not-met",
      need: 3,
      competencies: ["plan", "try", "old"],
    });
    expect(ends("2026-07-01")).toMatchObject({
      status: "met",
      need: 2,
      competencies: ["plan", "try"],
    });
  });
});

describe("above outcomes", () => {
  it("an outcome that is exempt by judgement leaves its domain", () => {
    const nodes = { rule: "mean", children: "nodes", at: ["domain"] } as const;
    expect(ask([...oneEach, exempt("care")], nodes).domains).toMatchObject([
      { score: 3.5 },
      { score: 3.5 },
    ]);
    const level = exempt("care", { value: { kind: "level", level: "l1" } });
    expect(ask([...oneEach, level], nodes).domains).toMatchObject([{ score: 2.25 }, {}]);
  });
});

describe("what stands above competencies", () => {
  it("is no evidence where everything under it is exempt", () => {
    for (const rule of ["mean", "all", "pooled"] as const)
      expect(steerOf([...planAndTry, exempt("plan"), exempt("try")], { rule })).toMatchObject({
        status: "no-evidence",
        profile: { children: 0 },
      });
    expect(
      steerOf([...planAndTry, exempt("plan"), exempt("try")], {
        rule: "all",
        parameters: { empty: "met" },
      }),
    ).toMatchObject({ status: "met", need: 0 });
    expect(steerOf([...planAndTry, exempt("plan")], { rule: "mean" })).toMatchObject({ score: 2 });
  });
});
