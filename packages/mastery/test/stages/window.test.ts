import type { AsOf, Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import type { PeriodRule } from "../../src/policy/sections.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

/** Two in winter, two in spring, none in summer yet. */
const year = ratings(1, 2, 3, { number: 5, happened: "2026-05-10", recorded: "2026-05-10" });
const of: PeriodRule["of"] = [
  { id: "winter", from: "2026-01-01", until: "2026-02-28" },
  { id: "spring", from: "2026-03-01", until: "2026-05-31" },
  { id: "summer", from: "2026-06-15", until: "2026-08-31" },
];
const period = (rule: Omit<PeriodRule, "of">): Partial<Policy> => ({
  window: { period: { of, ...rule } },
});

describe("the periods of a year", () => {
  it.each<[Omit<PeriodRule, "of">, AsOf, number | string]>([
    [{ carry: "period-only" }, "2026-02-20", 1.5],
    [{ carry: "period-only" }, "2026-05-20", 4],
    // Between periods the result is still of the last that has begun.
    [{ carry: "period-only" }, "2026-06-10", 4],
    [{ carry: "period-only" }, "2026-06-15", "no-evidence"],
    [{ carry: "period-only" }, "2025-12-31", "no-evidence"],
    [{ carry: "cumulative" }, "2026-05-20", 2.75],
    [{ carry: "cumulative" }, "2026-06-15", 2.75],
    [{ carry: "reach-back", least: 2 }, "2026-05-20", 4],
    [{ carry: "reach-back", least: 3 }, "2026-05-20", 10 / 3],
    [{ carry: "reach-back", least: 9 }, "2026-05-20", 2.75],
    [{ carry: "reach-back", least: 2 }, "2026-06-15", 4],
    [{ carry: "reach-back" }, "2026-06-15", "no-evidence"],
    // The mean of winter's result and the spring's two.
    [{ carry: "carry-in" }, "2026-05-20", (1.5 + 3 + 5) / 3],
    [{ carry: "carry-in" }, "2026-02-20", 1.5],
    [{ carry: "carry-in" }, "2026-06-15", (1.5 + 3 + 5) / 3],
  ])("%j as of %s: %s", (rule, day, score) => {
    expect(scoreOf(year, period(rule), day)).toBe(score);
  });
  it("turn away what is of none of them, and say when the next begins", () => {
    const entries = [
      ...year,
      ...ratings({ number: 4, happened: "2026-06-05", recorded: "2026-06-05" }).map((one) => ({
        ...one,
        id: "between",
      })),
    ];
    expect(away(entries, period({ carry: "cumulative" }), "2026-06-10")).toEqual([
      "between window outside-period",
    ]);
    expect(share(year, period({ carry: "period-only" }), "2026-05-20").changesAt).toBe(
      "2026-06-15T00:00:00.000Z",
    );
  });
  it("carry in one piece that satisfies no minimum and keeps its ratings", () => {
    const sections = { ...period({ carry: "carry-in" }), sufficiency: { pieces: 3 } };
    const { pieces, determination } = accountOf(year, sections, "2026-05-20");
    expect(pieces.map(({ score, baseline }) => [score, baseline])).toEqual([
      [1.5, true],
      [3, undefined],
      [5, undefined],
    ]);
    expect(pieces[0]?.ratings.map(({ number }) => number)).toEqual([1, 2]);
    expect(determination.pieces).toHaveLength(4);
    expect(determination).toMatchObject({ lacks: [{ data: { have: 2, need: 3 } }] });
  });
  it("choose within each period what they carry", () => {
    const sections: Partial<Policy> = {
      window: { period: { of, carry: "carry-in" }, dropLowest: 1 },
    };
    // Winter drops its 1 and carries 2; of 2, 3 and 5 the lowest is dropped again.
    expect(scoreOf(year, sections, "2026-05-20")).toBe(4);
    expect(away(year, sections, "2026-05-20")).toEqual([
      "r1 window dropped-as-lowest",
      "r2 window dropped-as-lowest",
    ]);
  });
});

describe("a school year", () => {
  const sections: Partial<Policy> = { window: { schoolYearFrom: "03-10" } };
  it.each([
    ["2026-03-09", 1.5],
    ["2026-03-10", 3],
    ["2026-12-31", 4],
    ["2027-03-09", 4],
    ["2027-03-10", "no-evidence"],
  ] as const)("of %s", (day, score) => {
    expect(scoreOf(year, sections, day)).toBe(score);
  });
  it("says when the next begins", () => {
    expect(share(year, sections, "2026-12-31").changesAt).toBe("2027-03-10T00:00:00.000Z");
  });
});

describe("dropping the lowest", () => {
  it("never drops the last that was shown, whatever places are kept beside it", () => {
    const missing: Partial<Rating> = { value: { kind: "status", status: "missing" } };
    expect(
      scoreOf(ratings(3, missing), { window: { dropLowest: 1 }, missing: { as: "slot" } }),
    ).toBe(3);
  });
  it("says when a piece that is dropped today makes room for another", () => {
    const entries = ratings(1, 2, 5);
    const sections: Partial<Policy> = { window: { dropLowest: 1, lastDays: 100 } };
    expect(scoreOf(entries, sections, "2026-03-20")).toBe(3.5);
    expect(share(entries, sections, "2026-03-20").changesAt).toBe("2026-04-20T00:00:00.000Z");
    expect(scoreOf(entries, sections, "2026-04-20")).toBe(5);
  });
});

describe("a starting point", () => {
  const placement = { number: 1, kind: "placement", happened: "2026-06-01" } as const;
  const entries = ratings(4, placement, { number: 5, happened: "2026-03-01" });
  const sections: Partial<Policy> = { window: { baseline: ["placement"] } };
  it("comes first whenever it was, and before every window in time", () => {
    expect(accountOf(entries, sections).pieces.map(({ score }) => score)).toEqual([1, 4, 5]);
    expect(
      accountOf(entries, { window: { baseline: ["placement"], since: "2026-02-01" } }).pieces.map(
        ({ score }) => score,
      ),
    ).toEqual([1, 5]);
  });
  it("is left out by what chooses the newest, and satisfies no minimum", () => {
    expect(scoreOf(entries, { window: { baseline: ["placement"], recent: 2 } })).toBe(4.5);
    expect(share(entries, { ...sections, sufficiency: { pieces: 3 } })).toMatchObject({
      lacks: [{ code: "pieces", data: { have: 2, need: 3 } }],
    });
    expect(share(ratings(placement), { ...sections, sufficiency: { pieces: 1 } }).status).toBe(
      "insufficient",
    );
  });
});
