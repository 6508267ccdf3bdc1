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
  it("hold what was on their first and on their last day, each in one of them", () => {
    const on = (number: number, happened: string) => ({ number, happened, recorded: happened });
    const entries = ratings(
      on(1, "2026-02-28T23:59:59.999Z"),
      on(2, "2026-02-28"),
      on(3, "2026-03-01"),
      on(5, "2026-03-01T00:00:00.000Z"),
    );
    expect(scoreOf(entries, period({ carry: "period-only" }), "2026-03-01")).toBe(4);
    expect(scoreOf(entries, period({ carry: "period-only" }), "2026-02-28")).toBe(1.5);
  });
  it("tell of which period it is not", () => {
    const reasonOn = (day: AsOf) =>
      accountOf(year, period({ carry: "period-only" }), day).turnedAway[0]?.reason;
    expect(reasonOn("2026-05-20")).toEqual({ code: "outside-period", data: { period: "spring" } });
    const before = ratings({ number: 3, happened: "2025-12-01", recorded: "2025-12-01" });
    expect(
      accountOf(before, period({ carry: "period-only" }), "2025-12-31").turnedAway[0]?.reason,
    ).toEqual({ code: "outside-period", data: {} });
  });
  it("reach back for what was shown, not for work that never came", () => {
    const missing: Partial<Rating> = { value: { kind: "status", status: "missing" } };
    const entries = ratings(4, missing, missing, 2);
    const sections = (least: number): Partial<Policy> => ({
      ...period({ carry: "reach-back", least }),
      missing: { as: "lowest" },
    });
    // Spring has a missing work and a 2; winter a 4 and a missing work, which is not brought along.
    expect(scoreOf(entries, sections(1), "2026-05-20")).toBe(1.5);
    expect(scoreOf(entries, sections(2), "2026-05-20")).toBe((4 + 1 + 2) / 3);
    expect(scoreOf(entries, sections(3), "2026-05-20")).toBe((4 + 1 + 2) / 3);
  });
  it("carry in a result that is no piece of one kind: its pieces were weighed when it was made", () => {
    const test = (number: number) => ({ number, kind: "test" });
    const entries = ratings(test(1), test(2), 3, 5);
    const sections = { ...period({ carry: "carry-in" }), weigh: { kinds: { test: 3 } } };
    expect(accountOf(entries, sections, "2026-05-20").pieces.map(({ weight }) => weight)).toEqual([
      1, 1, 1,
    ]);
    const aged = { ...period({ carry: "carry-in" }), weigh: { halfLifeDays: 28 } };
    // Winter's last piece was on 10 February, spring's first on 10 March and the newest on 10 April.
    const [carriedIn, first, last] = accountOf(entries, aged, "2026-05-20").pieces;
    expect(carriedIn?.weight).toBeCloseTo(2 ** (-59 / 28), 12);
    expect(first?.weight).toBeCloseTo(2 ** (-31 / 28), 12);
    expect(last?.weight).toBe(1);
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

describe("choosing by score", () => {
  const reasons = (entries: readonly Rating[], window: Policy["window"] & object) =>
    accountOf(entries, { window }).turnedAway.map(({ entry, reason }) => [entry, reason]);
  it("of equal ones drops the oldest first, and keeps the newest", () => {
    expect(reasons(ratings(5, 3, 3, 3), { dropLowest: 2 })).toEqual([
      ["r2", { code: "dropped-as-lowest", data: {} }],
      ["r3", { code: "dropped-as-lowest", data: {} }],
    ]);
    expect(reasons(ratings(3, 5, 3, 3), { best: 2 })).toEqual([
      ["r1", { code: "not-among-best", data: { best: 2 } }],
      ["r3", { code: "not-among-best", data: { best: 2 } }],
    ]);
  });
  it("counts the newest of what is left", () => {
    expect(reasons(ratings(1, 4, 5, 2), { dropLowest: 1, recent: 2 })).toEqual([
      ["r1", { code: "dropped-as-lowest", data: {} }],
      ["r2", { code: "not-among-recent", data: { recent: 2 } }],
    ]);
  });
  it("looks at work of the first day of a window in time", () => {
    expect(scoreOf(ratings(1, 2, 3), { window: { since: "2026-02-10" } })).toBe(2.5);
    expect(scoreOf(ratings(1, 2, 3), { window: { since: "2026-02-11" } })).toBe(3);
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
  it("is none that never came, and of no kind that it is not", () => {
    const missing: Partial<Rating> = {
      kind: "placement",
      happened: "2026-06-01",
      value: { kind: "status", status: "missing" },
    };
    const other = { number: 5, kind: "test", happened: "2026-06-01" };
    const order = (last: Partial<Rating>) =>
      accountOf(ratings(4, last), { ...sections, missing: { as: "lowest" } }).pieces.map(
        ({ score, baseline }) => [score, baseline],
      );
    expect(order(missing)).toEqual([
      [4, undefined],
      [1, undefined],
    ]);
    expect(order(other)).toEqual([
      [4, undefined],
      [5, undefined],
    ]);
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
