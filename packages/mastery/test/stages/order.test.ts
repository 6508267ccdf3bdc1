import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { away, scoreOf } from "./ask.ts";

const recent = { score: { method: "most-recent" } } as const;
const at = (number: number, happened: string): Partial<Rating> & { number: number } => ({
  number,
  happened,
  recorded: happened,
});

describe("the order of pieces", () => {
  // Canvas cuts instants to the second, so that 0.9 s and 0.1 s are a tie: the later by id is the newest.
  it.each([
    ["full", 2],
    ["second", 4],
    ["minute", 4],
    ["day", 4],
  ] as const)("with a resolution of %s", (resolution, score) => {
    const entries = ratings(at(2, "2026-01-01T10:00:00.900Z"), at(4, "2026-01-01T10:00:00.100Z"));
    expect(scoreOf(entries, { ...recent, order: { by: ["happened"], resolution } })).toBe(score);
  });
  it("cuts to the day of the policy's zone", () => {
    const zone = { name: "Pacific", offsets: [{ minutes: -480 }] } as const;
    // Both are of 1 January there.
    const entries = ratings(at(2, "2026-01-02T07:00:00.000Z"), at(4, "2026-01-01T09:00:00.000Z"));
    const order: Policy["order"] = { by: ["happened"], resolution: "day" };
    expect(scoreOf(entries, { ...recent, zone, order })).toBe(4);
    expect(scoreOf(entries, { ...recent, order })).toBe(2);
  });
  it("turns away what none of its instants is known of", () => {
    const entries = ratings({ number: 2, submitted: "2026-01-01" }, 4);
    const order: Policy["order"] = { by: ["submitted"] };
    expect(away(entries, { ...recent, order })).toEqual(["r2 order undated"]);
    expect(scoreOf(entries, { ...recent, order })).toBe(2);
  });
  it("or takes it for the oldest, which lies before every window in time", () => {
    const entries = ratings({ number: 2, submitted: "2026-01-01" }, 4);
    const order: Policy["order"] = { by: ["submitted"], undated: "oldest" };
    expect(scoreOf(entries, { ...recent, order })).toBe(2);
    expect(scoreOf(entries, { order })).toBe(3);
    expect(away(entries, { order, window: { since: "2020-01-01" } })).toEqual([
      "r2 window before-window",
    ]);
  });
});
