import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

type Fields = Partial<Rating> & { readonly number: number };
const tried = (number: number, fields: Partial<Rating> = {}): Fields => ({
  number,
  task: "t",
  ...fields,
});
const attempts = (section: Policy["attempts"] & object): Partial<Policy> => ({
  attempts: section,
});

describe("tries at one task", () => {
  const tries = ratings(tried(3), tried(5), tried(2), 4);
  it.each([
    ["all", 3.5, []],
    ["first", 3.5, ["r2 attempts other-try-counts", "r3 attempts other-try-counts"]],
    ["last", 3, ["r1 attempts other-try-counts", "r2 attempts other-try-counts"]],
    ["best", 4.5, ["r1 attempts other-try-counts", "r3 attempts other-try-counts"]],
    ["mean", (10 / 3 + 4) / 2, []],
  ] as const)("count %s", (count, score, turned) => {
    expect(scoreOf(tries, attempts({ count }))).toBe(score);
    expect(away(tries, attempts({ count }))).toEqual(turned);
  });
  it.each(["best", "last", "first"] as const)(
    "count %s of those that have a place in the order: one that has none pushes no other out",
    (count) => {
      const entries = ratings(tried(5), tried(3, { submitted: "2026-01-02" }));
      const sections = { ...attempts({ count }), order: { by: ["submitted"] } } as const;
      expect(scoreOf(entries, sections)).toBe(3);
      expect(away(entries, sections)).toEqual(["r1 order undated"]);
      const oldest = { ...sections, order: { by: ["submitted"], undated: "oldest" } } as const;
      expect(scoreOf(entries, oldest)).toBe(count === "last" ? 3 : 5);
    },
  );
  it("are in the order of their own numbers where all tell them", () => {
    const numbered = ratings(tried(5, { attempt: 2 }), tried(2, { attempt: 1 }));
    expect(scoreOf(numbered, attempts({ count: "last" }))).toBe(5);
    const partly = ratings(tried(5, { attempt: 2 }), tried(2));
    expect(scoreOf(partly, attempts({ count: "last" }))).toBe(2);
  });
  it("tell which of them counts instead", () => {
    expect(accountOf(tries, attempts({ count: "best" })).turnedAway[0]).toEqual({
      entry: "r1",
      stage: "attempts",
      reason: { code: "other-try-counts", data: { count: "best", by: "r2" } },
    });
  });
  it("averaged tell all their works, and what each of them lost", () => {
    const { pieces, determination } = accountOf(ratings(tried(3), tried(5), tried(4.5)), {
      attempts: { count: "mean", retakeCap: "goal" },
    });
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toMatchObject({
      work: "r3",
      works: ["r1", "r2", "r3"],
      adjustments: [
        { rule: "retake-cap", from: 5, to: 4 },
        { rule: "retake-cap", from: 4.5, to: 4 },
      ],
    });
    expect(determination.pieces).toEqual(["r1", "r2", "r3"]);
    const untouched = accountOf(tries, attempts({ count: "mean" })).pieces[0];
    expect(untouched).not.toHaveProperty("adjustments");
    // A try that the cap leaves as it was has lost nothing.
    const low = accountOf(
      ratings(tried(3), tried(2)),
      attempts({ count: "all", retakeCap: "goal" }),
    );
    expect(low.pieces.map((piece) => "adjustments" in piece)).toEqual([false, false]);
  });
  it("of equal ones the last is the best", () => {
    expect(away(ratings(tried(4), tried(4)), attempts({ count: "best" }))).toEqual([
      "r1 attempts other-try-counts",
    ]);
  });
  it("without a task are tasks of their own", () => {
    expect(scoreOf(ratings(2, 4), attempts({ count: "last" }))).toBe(3);
  });
  it("against the statements of another grade band are of another task", () => {
    const entries = ratings(tried(4, { band: "6-8" }), tried(1, { band: "3-5" }));
    expect(share(entries, attempts({ count: "last" }))).toMatchObject({ band: "6-8", score: 4 });
  });
  it("averaged are one piece with all of their ratings, which satisfies a minimum once", () => {
    const { pieces, determination } = accountOf(tries, {
      ...attempts({ count: "mean" }),
      sufficiency: { pieces: 3 },
    });
    expect(pieces.map(({ score, ratings: raw }) => [score, raw.length])).toEqual([
      [10 / 3, 3],
      [4, 1],
    ]);
    expect(determination.pieces).toHaveLength(4);
    expect(determination).toMatchObject({ lacks: [{ data: { have: 2, need: 3 } }] });
  });
  it("that never came are none", () => {
    const entries = ratings(tried(4, { attempt: 1 }), {
      value: { kind: "status", status: "missing" },
      task: "t",
      attempt: 2,
    });
    expect(scoreOf(entries, { ...attempts({ count: "last" }), missing: { as: "lowest" } })).toBe(
      2.5,
    );
  });
});

describe("what a further try is worth at most", () => {
  it.each([
    ["best", 3, "goal", 4],
    ["last", 3, "goal", 4],
    ["last", 3, 3.5, 3.5],
    ["first", 5, 2, 5],
    ["best", 5, 2, 5],
  ] as const)("%s of %d, then 5, with a cap of %s is %d", (count, first, retakeCap, score) => {
    const entries = ratings(tried(first), tried(5));
    expect(scoreOf(entries, attempts({ count, retakeCap }))).toBe(score);
  });
  it.each([
    [{ attempt: 2 }, 4],
    [{ attempt: 1 }, 5],
    [{}, 5],
  ])("caps a try that says that it is a further one, also alone: %j", (fields, score) => {
    for (const count of ["all", "best", "last"] as const) {
      const section = attempts({ count, retakeCap: "goal" });
      expect(scoreOf(ratings(tried(5, fields)), section)).toBe(score);
      expect(scoreOf(ratings({ number: 5, ...fields }), section)).toBe(score);
    }
  });
  it("is told, with what it was", () => {
    const { pieces } = accountOf(
      ratings(tried(3), tried(5)),
      attempts({ count: "all", retakeCap: "goal" }),
    );
    expect(pieces.map(({ adjustments }) => adjustments)).toEqual([
      undefined,
      [{ rule: "retake-cap", from: 5, to: 4 }],
    ]);
  });
});

describe("late work", () => {
  const due = "2026-01-10";
  const handed = (submitted: string, number = 5): readonly Rating[] =>
    ratings({ number, due, submitted });
  it.each([
    [{ perDay: 0.5 }, "2026-01-10", 5],
    // Nothing is gained by being early, and nothing lost.
    [{ perDay: 0.5 }, "2026-01-02", 5],
    [{ once: 1, cap: "goal" }, "2026-01-10", 5],
    [{ once: 1, cap: "goal" }, "2026-01-02", 5],
    [{ perDay: 0.5 }, "2026-01-10T23:59:59.999Z", 5],
    [{ perDay: 0.5 }, "2026-01-11T00:00:00.000Z", 4.5],
    [{ perDay: 0.5 }, "2026-01-11", 4.5],
    [{ perDay: 0.5 }, "2026-01-13", 3.5],
    [{ perDay: 0.5, graceDays: 2 }, "2026-01-12", 5],
    [{ perDay: 0.5, graceDays: 2 }, "2026-01-13", 4.5],
    [{ once: 1 }, "2026-02-13", 4],
    [{ once: 1, perDay: 0.5 }, "2026-01-11", 3.5],
    // Never under the lowest: late is not nothing.
    [{ perDay: 1 }, "2026-02-10", 1],
    [{ cap: "goal" }, "2026-01-11", 4],
    [{ cap: 3, once: 0.5 }, "2026-01-11", 3],
  ] as const)("with %j, handed in %s, is %d", (late, submitted, score) => {
    expect(scoreOf(handed(submitted), attempts({ count: "all", late }))).toBe(score);
  });
  it.each([
    ["2026-01-11T12:00:00.000Z", 5],
    ["2026-01-11T12:00:00.001Z", 4],
    ["2026-01-11T23:00:00.000Z", 4],
  ] as const)(
    "due at an instant has its days of grace of 24 hours: handed in %s is %d",
    (submitted, score) => {
      const entries = ratings({ number: 5, due: "2026-01-10T12:00:00.000Z", submitted });
      const late = { once: 1, graceDays: 1 } as const;
      expect(scoreOf(entries, attempts({ count: "all", late }))).toBe(score);
    },
  );
  it("is late by when it happened where nothing says when it was handed in", () => {
    const entries = ratings({ number: 5, due: "2026-01-09" });
    expect(scoreOf(entries, attempts({ count: "all", late: { once: 1 } }))).toBe(4);
    expect(scoreOf(ratings(5), attempts({ count: "all", late: { once: 1 } }))).toBe(5);
  });
  it("tells what it lost, and by how many days", () => {
    const [piece] = accountOf(
      handed("2026-01-12"),
      attempts({ count: "all", late: { perDay: 0.25, cap: 4 } }),
    ).pieces;
    expect(piece?.adjustments).toEqual([
      { rule: "late", days: 2, from: 5, to: 4.5 },
      { rule: "late-cap", from: 4.5, to: 4 },
    ]);
    expect(piece?.ratings[0].number).toBe(5);
  });
});
