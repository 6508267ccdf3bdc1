import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, scoreOf, share } from "./ask.ts";

const high: Partial<Policy> = { hold: { rule: "high-water" } };
/** One period that holds all that these cases tell of. */
const year = [{ id: "y", from: "2026-01-01", until: "2026-12-31" }] as const;
const recent: Partial<Policy> = { score: { method: "most-recent" } };

describe("the highest level that the evidence came to", () => {
  it("holds against newer evidence, with its own score, since its piece, and what is computed now", () => {
    expect(share(ratings(3, 5, 4, 2), { ...recent, ...high })).toMatchObject({
      status: "determined",
      level: "5",
      score: 5,
      held: { level: "2", score: 2 },
    });
    const found = share(ratings(3, 5, 5, 2), { ...recent, ...high });
    expect(found.status === "determined" && found.held?.since).toBe(found.pieces[1]);
  });
  it("is no mark where the evidence is there now", () => {
    const found = share(ratings(3, 4, 4), { ...recent, ...high });
    expect(found).toMatchObject({ status: "determined", level: "4", score: 4 });
    expect(found).not.toHaveProperty("held");
    expect(scoreOf(ratings(3, 5, 2), recent)).toBe(2);
  });
  it("holds where the method comes to no level any more", () => {
    const streak: Partial<Policy> = {
      score: { method: "n-times", parameters: { times: 2, result: "target" } },
      window: { recent: 2 },
    };
    expect(share(ratings(4, 4, 2), streak)).toMatchObject({
      reason: { code: "target-not-reached" },
    });
    const found = share(ratings(4, 4, 2), { ...streak, ...high });
    expect(found).toMatchObject({ status: "determined", level: "4" });
    // Nothing is computed now: there is no level and no score to tell beside it.
    expect(found.status === "determined" && found.held).toStrictEqual({
      since: accountOf(ratings(4, 4, 2)).pieces[1]?.work,
    });
  });
  it("needs enough behind it at the time", () => {
    const sections: Partial<Policy> = { ...recent, ...high, sufficiency: { pieces: 3 } };
    expect(share(ratings(5, 2), sections).status).toBe("insufficient");
    expect(scoreOf(ratings(5, 2, 3, 4, 1), sections)).toBe(4);
  });
  it("needs everything that is asked for at the time, not only some of it", () => {
    const sections: Partial<Policy> = {
      ...recent,
      ...high,
      sufficiency: { pieces: 2, settings: 2 },
    };
    const entries = ratings(
      { number: 5, setting: "class" },
      { number: 4, setting: "class" },
      { number: 2, setting: "home" },
    );
    const found = share(entries, sections);
    expect(found).toMatchObject({ status: "determined", level: "2" });
    expect(found).not.toHaveProperty("held");
  });
  it("needs enough in the window that it was looked at in", () => {
    const sections: Partial<Policy> = {
      ...high,
      window: { recent: 2 },
      sufficiency: { pieces: 2 },
    };
    expect(share(ratings(5), sections).status).toBe("insufficient");
    expect(share(ratings(5, 3, 2), sections)).toMatchObject({
      level: "4",
      score: 4,
      held: { level: "3", score: 2.5 },
    });
  });
  it("is not held by work that takes a place without a value, nor by work that never came", () => {
    const missing: Partial<Rating> = { value: { kind: "status", status: "missing" } };
    expect(
      share(ratings(4, missing, 2), { ...recent, ...high, missing: { as: "slot" } }),
    ).toMatchObject({ level: "4", held: { level: "2" } });
    // Before anything was shown there was nothing that could hold.
    const generous: Partial<Policy> = { ...recent, ...high, missing: { as: "value", value: 5 } };
    const found = share(ratings(missing, 2), generous);
    expect(found).toMatchObject({ status: "determined", level: "2" });
    expect(found).not.toHaveProperty("held");
  });
  it("never lowers what is computed now, though only work that never came is behind it", () => {
    const missing: Partial<Rating> = { value: { kind: "status", status: "missing" } };
    const generous: Partial<Policy> = { ...recent, missing: { as: "value", value: 3 } };
    const now = { status: "determined", level: "3", score: 3 };
    expect(share(ratings(1, missing), { ...generous, window: { recent: 1 } })).toMatchObject(now);
    const found = share(ratings(1, missing), { ...generous, ...high, window: { recent: 1 } });
    expect(found).toMatchObject(now);
    expect(found).not.toHaveProperty("held");
    // What is higher holds, as it does against everything.
    expect(
      share(ratings(4, missing), { ...generous, ...high, window: { recent: 1 } }),
    ).toMatchObject({ level: "4", held: { level: "3", score: 3 } });
  });
  it.each(["exempt", "not-taught-yet"] as const)(
    "gives way where nothing is looked at any more and the learner is said to be %s",
    (status) => {
      const entries = [
        ...ratings(4),
        ...ratings(1, { value: { kind: "status", status } }).slice(1),
      ];
      const sections: Partial<Policy> = { ...high, window: { lastDays: 30 } };
      expect(share(ratings(4), sections)).toMatchObject({ level: "4", held: {} });
      expect(share(entries, sections)).toMatchObject({
        status: "undetermined",
        reason: { code: status },
      });
    },
  );
  it("is not lost when the newest evidence grows old", () => {
    const sections: Partial<Policy> = {
      ...recent,
      ...high,
      sufficiency: { newestWithin: { months: 1 } },
    };
    expect(share(ratings(4), sections, "2026-01-20")).not.toHaveProperty("held");
    expect(share(ratings(4), sections, "2026-12-31")).toMatchObject({ level: "4", held: {} });
  });
  it("is held by nothing that was corrected", () => {
    const retraction = {
      type: "retraction",
      id: "x",
      of: "r2",
      happened: "2026-06-01",
      recorded: "2026-06-01",
    } as const;
    const entries = [...ratings(3, 5, 2), retraction];
    expect(share(entries, { ...recent, ...high }, "2026-05-31")).toMatchObject({ level: "5" });
    expect(share(entries, { ...recent, ...high })).toMatchObject({
      level: "3",
      held: { level: "2" },
    });
  });
  it("is of the grade band that the learner is in", () => {
    const entries = ratings({ number: 5, band: "3-5" }, { number: 2, band: "6-8" });
    const found = share(entries, { ...recent, ...high });
    expect(found).toMatchObject({ band: "6-8", level: "2" });
    expect(found).not.toHaveProperty("held");
  });
  it("waits where the policy waits for missing work, and for a person's judgement", () => {
    const blocked = ratings(5, 2, { value: { kind: "status", status: "missing" } });
    expect(share(blocked, { ...recent, ...high, missing: { as: "block" } })).toMatchObject({
      status: "undetermined",
      reason: { code: "blocked" },
    });
    const judgement = {
      type: "judgement",
      id: "j",
      learner: "mina",
      target: "share",
      happened: "2026-06-01",
      recorded: "2026-06-01",
      by: { role: "educator" },
      reason: "Looked at together.",
      value: { kind: "level", level: "3" },
    } as const;
    expect(share([...ratings(5, 2), judgement], { ...recent, ...high })).toMatchObject({
      status: "judged",
      level: "3",
      computed: { level: "5", held: { level: "2" } },
    });
  });
  it("is asked of tries as they stood at the time", () => {
    const tried = (number: number): Partial<Rating> & { number: number } => ({ number, task: "t" });
    const last: Partial<Policy> = { attempts: { count: "last" } };
    expect(scoreOf(ratings(tried(5), tried(2)), last)).toBe(2);
    expect(scoreOf(ratings(tried(5), tried(2)), { ...last, ...high })).toBe(5);
  });
  it.each<[string, Partial<Policy>]>([
    ["the newest", { window: { recent: 1 } }],
    ["the best", { window: { best: 1 } }],
    ["all but the lowest", { window: { dropLowest: 1 } }],
    ["the last days", { window: { lastDays: 40 } }],
    ["the best two", { window: { best: 2 } }],
    ["the best of the newest", { window: { best: 2, recent: 3 } }],
    ["what is not too old", { weigh: { halfLifeDays: 20 } }],
    ["everything, with a minimum", { sufficiency: { pieces: 3 } }],
    ["work after a starting point", { window: { baseline: ["entry-task"] } }],
    ["the year so far", { window: { period: { of: year, carry: "cumulative" } } }],
    ["the period", { window: { period: { of: year, carry: "period-only" } } }],
    ["the last tries", { attempts: { count: "last" } }],
    ["the best tries", { attempts: { count: "best" } }],
    ["the mean of tries", { attempts: { count: "mean" } }],
    ["capped tries", { attempts: { count: "all", retakeCap: 3 } }],
  ])("is that of every prefix where the policy looks at %s", (_, sections) => {
    for (const numbers of [
      [2, 5, 5, 1, 3, 2],
      [3, 5, 4],
      [5, 1, 4, 4, 4, 1],
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
    ]) {
      // The second stands for a starting point, and every other is a try at the same task.
      const all = ratings(
        ...numbers.map((number, at) => ({
          number,
          ...(at === 1 ? { kind: "entry-task" } : {}),
          ...(at % 2 === 0 ? { task: "t" } : {}),
        })),
      );
      const prefixes = all.map((__, at) => {
        const found = share(all.slice(0, at + 1), sections, all[at]?.happened);
        return found.status === "determined" ? found : undefined;
      });
      const highest = Math.max(...prefixes.map((found) => Number(found?.level ?? 0)));
      const first = prefixes.find((found) => Number(found?.level ?? 0) === highest);
      const held = share(all, { ...sections, ...high }, all.at(-1)?.happened);
      expect(held).toMatchObject({ status: "determined", level: String(highest) });
      if (held.status !== "determined" || held.held === undefined) continue;
      expect(held.score).toBeCloseTo(first?.score ?? Number.NaN, 12);
      expect(held.held.since).toBe(all[prefixes.indexOf(first)]?.id);
    }
  });
});

describe("a level that ends", () => {
  const expires = { months: 2 } as const;
  it.each([
    ["2026-03-10", "determined"],
    ["2026-03-11", "undetermined"],
  ])("so long after the newest piece behind it: on %s %s", (day, status) => {
    const found = share(ratings(4), { hold: { rule: "latest", expires } }, day);
    expect(found.status).toBe(status);
    if (found.status === "undetermined") {
      expect(found.reason).toEqual({
        code: "expired",
        data: { newest: "2026-01-10", until: "2026-03-10" },
      });
    } else expect(found.changesAt).toBe("2026-03-11T00:00:00.000Z");
  });
  it("lets the highest that has not ended hold", () => {
    const sections: Partial<Policy> = { ...recent, hold: { rule: "high-water", expires } };
    const entries = ratings(5, 3, 2);
    const at = (day: string): string => {
      const found = share(entries, sections, day);
      return found.status === "determined" ? found.level : found.status;
    };
    expect(["2026-03-10", "2026-03-11", "2026-04-10", "2026-04-11", "2026-05-11"].map(at)).toEqual([
      "5",
      "3",
      "3",
      "2",
      "undetermined",
    ]);
    expect(share(entries, sections, "2026-03-10").changesAt).toBe("2026-03-11T00:00:00.000Z");
  });
  it("in days", () => {
    const sections: Partial<Policy> = { hold: { rule: "latest", expires: { days: 5 } } };
    expect(share(ratings(4), sections, "2026-01-15").status).toBe("determined");
    expect(share(ratings(4), sections, "2026-01-16").status).toBe("undetermined");
  });
  it("counts from what was shown, not from work that never came", () => {
    const entries = ratings(4, 4, { value: { kind: "status", status: "missing" } });
    const sections: Partial<Policy> = {
      missing: { as: "lowest" },
      hold: { rule: "latest", expires },
    };
    expect(share(entries, sections, "2026-04-10").status).toBe("determined");
    expect(share(entries, sections, "2026-04-11")).toMatchObject({
      status: "undetermined",
      reason: { code: "expired", data: { newest: "2026-02-10", until: "2026-04-10" } },
    });
  });
  it("has no end where nothing was shown that could grow old", () => {
    const entries = ratings({ value: { kind: "status", status: "missing" } });
    const sections: Partial<Policy> = {
      missing: { as: "lowest" },
      hold: { rule: "latest", expires },
    };
    expect(share(entries, sections)).toMatchObject({ status: "determined", level: "1" });
  });
  it("counts from the piece that happened last, though others are ordered after it", () => {
    const on = (number: number, happened: string, due: string) => ({
      number,
      happened,
      recorded: happened,
      due,
    });
    const entries = ratings(
      on(3, "2026-03-10", "2026-01-01"),
      on(5, "2026-02-10", "2026-02-01"),
      on(2, "2026-02-20", "2026-03-01"),
    );
    const sections: Partial<Policy> = {
      ...recent,
      order: { by: ["due"] },
      hold: { rule: "high-water", expires },
    };
    expect(share(entries, sections, "2026-05-10")).toMatchObject({ level: "5", held: {} });
    expect(share(entries, sections, "2026-05-11")).toMatchObject({ reason: { code: "expired" } });
  });
});
