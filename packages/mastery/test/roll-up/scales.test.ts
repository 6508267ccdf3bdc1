import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { garden, rated } from "./garden.ts";
import { ask, oneEach, outcomeOf } from "./ask.ts";

describe("scales", () => {
  const framework = garden({
    competencies: [{ id: "test", name: "Test", partOf: "steer", scale: "ten" }],
  });
  const entries = [...oneEach, rated("test", 8, 6)];
  const steer = (rollUp: Policy["rollUp"] & object) =>
    outcomeOf(ask(entries, rollUp, { framework }), "steer");
  it("of several kinds need a conversion that is stated", () => {
    expect(steer({ rule: "mean" })).toMatchObject({
      status: "undetermined",
      reason: { code: "different-scales", data: { scales: ["five", "ten"] } },
    });
    expect(steer({ rule: "mean", scale: "five" })).toMatchObject({
      status: "undetermined",
      reason: { code: "different-scales" },
    });
  });
  it.each<readonly [object, number]>([
    // 8 of 10 is 4 of 5; the goal of 8 is the goal of 4; and as a table says.
    [{ by: "maximum" }, 11 / 3],
    [{ by: "goal" }, 11 / 3],
    [{ by: "table", steps: [{ from: 8, to: 5 }] }, 4],
  ])("convert by %j, and tell it", (crosswalk, score) => {
    const found = steer({ rule: "mean", scale: "five", scales: { ten: crosswalk } } as never);
    expect(found?.status === "determined" && found.score).toBeCloseTo(score, 12);
    expect(found).toMatchObject({
      converted: [{ from: "ten", to: "five", crosswalk }],
      scale: "five",
    });
  });
  it("have no result where the table has no place for a level", () => {
    const scales = { ten: { by: "table", steps: [{ from: 2, to: 1 }] } } as const;
    expect(steer({ rule: "mean", scale: "five", scales })).toMatchObject({
      status: "undetermined",
      reason: { code: "not-converted", data: { children: 1 } },
    });
  });
  it("do not matter to whether children are at their own goals", () => {
    expect(steer({ rule: "n-of-m", parameters: { n: 2 } })).toMatchObject({
      status: "met",
      have: 2,
      need: 2,
    });
    expect(steer({ rule: "n-of-m", parameters: { n: 2, at: 4 } })).toMatchObject({
      reason: { code: "different-scales" },
    });
    expect(steer({ rule: "any", parameters: { gives: "level" } })).toMatchObject({
      reason: { code: "different-scales" },
    });
  });
  it("of one kind need no name", () => {
    expect(
      outcomeOf(ask([...oneEach, rated("test", 8, 6)], { rule: "mean" }, { framework }), "care"),
    ).toMatchObject({
      scale: "five",
      score: 5,
    });
  });
});
