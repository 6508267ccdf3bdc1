import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { of } from "./for-mina.ts";

const own: Policy["exceptions"] = [
  { when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } },
];

describe("what it would take", () => {
  it("is not within the bound, with the fewest that would do", () => {
    expect(of(ratings(1, 1, 1, 1), {}, { target: "5", within: 12 })).toEqual({
      target: "5",
      status: "not-within-bound",
      within: 12,
      fewest: 28,
    });
  });

  it("comes only in the limit to a level that begins at the end of the scale", () => {
    expect(of(ratings(1), { level: { cuts: "values" } }, { target: "5" })).toEqual({
      target: "5",
      status: "in-the-limit",
      highest: "5",
    });
    // Far is not never: of three hundred 1s it takes more than is looked at, and is no limit.
    const many = Array.from({ length: 300 }, (_, at) => ({
      happened: `2026-01-${String((at % 28) + 1).padStart(2, "0")}`,
      number: 1,
    }));
    const far = ratings(...many).map((one, at) => ({
      ...one,
      recorded: `2026-02-01`,
      id: `m${at}`,
    }));
    expect(
      of(far, { level: { cuts: [1.5, 2.5, 3.5, 4.9] }, exceptions: own }, { target: "5" }),
    ).toEqual({ target: "5", status: "not-within-bound", within: 12 });
    // A decaying average forgets, and gets there but for a billionth.
    expect(
      of(
        ratings(1),
        { score: { method: "decaying-average" }, level: { cuts: "values" } },
        { target: "5" },
      ),
    ).toMatchObject({ status: "not-within-bound", fewest: 22 });
  });

  it("is never, with its reason", () => {
    expect(of(ratings(1, 5), { score: { method: "lowest" } }, { target: "3" })).toMatchObject({
      status: "never",
      reason: { code: "does-not-move", data: {} },
    });
    expect(
      of(
        ratings(1),
        { score: { method: "n-times", parameters: { target: 5 } } },
        {
          target: "5",
          allowed: ["3", "4"],
        },
      ),
    ).toMatchObject({ status: "never", reason: { code: "does-not-move" } });
    expect(
      of(ratings(1), { window: { recent: 2 }, sufficiency: { pieces: 3 } }, { target: "3" }),
    ).toMatchObject({
      reason: { code: "asks-more-than-it-looks-at", data: { need: 3, most: 2 } },
    });
    expect(
      of(
        ratings({ value: { kind: "status", status: "missing" } }, 4),
        { missing: { as: "block" } },
        {
          target: "5",
        },
      ),
    ).toMatchObject({ reason: { code: "blocked", data: { missing: 1 } } });
  });

  it("is not beyond the highest where older pieces are higher than those allowed", () => {
    expect(of(ratings(5, 1), {}, { target: "5", allowed: ["2"], within: 2 })).toMatchObject({
      status: "not-within-bound",
    });
  });

  it("asks no more than it looks at where it looks at as many", () => {
    expect(
      of(ratings(1), { window: { recent: 3 }, sufficiency: { pieces: 3 } }, { target: "2" }),
    ).toMatchObject({ status: "reachable", pieces: ["1", "3"] });
    expect(
      of(ratings(1), { window: { best: 2 }, sufficiency: { pieces: 3 } }, { target: "2" }),
    ).toMatchObject({ reason: { code: "asks-more-than-it-looks-at", data: { need: 3, most: 2 } } });
  });

  it("comes to no limit where the score is rounded first", () => {
    const ends = { cuts: "values" } as const;
    const rounded = { ...ends, rounded: { places: 8, mode: "half-up", input: "snapped" } } as const;
    expect(of(ratings(1), { level: rounded }, { target: "5" })).toEqual({
      target: "5",
      status: "not-within-bound",
      within: 12,
    });
  });

  it("says where there was too much to try, and how far it came", () => {
    const found = of(
      ratings(1, 1, 1, 1, 1, 1, 1, 1),
      { score: { method: "power-law" } },
      { target: "5" },
    );
    expect(found.status).toBe("too-many-to-search");
    expect(found).toMatchObject({ searched: expect.any(Number) as unknown });
  });

  it("is not offered where a score asks what a supposed piece cannot tell", () => {
    expect(of(ratings(1), { score: { method: "highest-per-indicator" } }, { target: "3" })).toEqual(
      {
        target: "3",
        status: "not-offered",
        method: "highest-per-indicator",
      },
    );
  });
});
