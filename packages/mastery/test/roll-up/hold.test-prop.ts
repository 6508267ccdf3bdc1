import type { Log, Rating } from "@whole-learner/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OutcomeDetermination } from "../../src/determination/determination.ts";
import { determine } from "../../src/determine/determine.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";

const framework = garden();
const steer = (
  entries: Log["entries"],
  rollUp: Policy["rollUp"] & object,
  happened = "2026-12-31",
  more: Partial<Policy> = {},
): OutcomeDetermination | undefined =>
  determine({
    framework,
    evidence: log(entries),
    policy: policy({ rollUp, ...more }),
    asOf: { happened, recorded: "2026-12-31" },
    learners: ["mina"],
  }).outcomes.find(({ outcome }) => outcome === "steer");

describe("a result that holds", () => {
  const falling = [
    rated("plan", 5, 1),
    rated("try", 4, 2),
    rated("plan", 1, 3),
    rated("try", 1, 4),
  ];
  it("is the highest that it ever was, with its own score and the last time that it was so high", () => {
    expect(steer(falling, { rule: "mean" })).toMatchObject({ score: 2.75, level: "l3" });
    expect(steer(falling, { rule: "mean", hold: "high-water" })).toMatchObject({
      status: "determined",
      score: 4.5,
      level: "l5",
      held: { asOf: "2026-02-10T23:59:59.999Z", now: "determined", level: "l3" },
      profile: { levels: [{ level: "l3", count: 2 }] },
    });
  });
  it("was met once and is met for good", () => {
    expect(steer(falling, { rule: "all" })?.status).toBe("not-met");
    expect(steer(falling, { rule: "all", hold: "high-water" })).toMatchObject({
      status: "met",
      held: { now: "not-met", asOf: "2026-02-10T23:59:59.999Z" },
    });
  });
  it("is not held by what was corrected", () => {
    const corrected: Log["entries"] = [
      ...falling,
      {
        type: "retraction",
        id: "x",
        of: "plan-1",
        happened: "2026-06-01",
        recorded: "2026-06-01",
        reason: "Another learner's.",
      } as Log["entries"][number],
    ];
    expect(steer(corrected, { rule: "mean", hold: "high-water" })).toMatchObject({ score: 4 });
  });
  it("stands behind a judgement", () => {
    const judged: Log["entries"] = [
      ...falling,
      {
        type: "judgement",
        id: "j",
        learner: "mina",
        target: "steer",
        happened: "2026-06-01",
        recorded: "2026-06-01",
        by: { role: "panel" },
        reason: "The defence.",
        value: { kind: "level", level: "l2" },
      },
    ];
    const found = steer(judged, { rule: "mean", hold: "high-water" });
    expect(found).toMatchObject({ status: "judged", level: "l2" });
    expect(found).not.toHaveProperty("score");
  });

  const rating = fc.record({
    target: fc.constantFrom("plan", "try"),
    number: fc.integer({ min: 2, max: 10 }).map((half) => half / 2),
    month: fc.integer({ min: 1, max: 12 }),
    band: fc.constantFrom("3-5", "6-8", undefined),
  });
  const entries: fc.Arbitrary<readonly Rating[]> = fc
    .array(rating, { maxLength: 7 })
    .map((all) =>
      all.map(({ target, number, month, band }, at) =>
        rated(target, number, month, { id: `r${at}`, ...(band === undefined ? {} : { band }) }),
      ),
    );
  const rules: fc.Arbitrary<Policy["rollUp"] & object> = fc.constantFrom(
    { rule: "mean" },
    { rule: "lowest", parameters: { coverage: "wait" } },
    { rule: "pooled" },
    { rule: "all" },
    { rule: "any", parameters: { at: 3 } },
    { rule: "mean", least: 2 },
  );
  const rank = (found: OutcomeDetermination | undefined): number => {
    if (found?.status === "determined") return Number(found.level.slice(1));
    return found?.status === "met" ? 1 : found?.status === "not-met" ? 0 : -1;
  };
  const sections = fc.constantFrom<Partial<Policy>>(
    {},
    { sufficiency: { newestWithin: { months: 3 } } },
    { window: { lastDays: 120 }, score: { method: "most-recent" } },
  );
  it("is the highest of what was said as of each day of its ratings, and of today", () => {
    fc.assert(
      fc.property(entries, rules, sections, (all, rollUp, more) => {
        const days = [...new Set(all.map(({ happened }) => happened)), "2026-12-31"];
        const highest = Math.max(...days.map((day) => rank(steer(all, rollUp, day, more))));
        const held = steer(all, { ...rollUp, hold: "high-water" }, "2026-12-31", more);
        expect(rank(held)).toBe(highest);
      }),
      { numRuns: 150 },
    );
  });
});
