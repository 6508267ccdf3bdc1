import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, scoreOf, share } from "./ask.ts";

const high: Partial<Policy> = { hold: { rule: "high-water" } };
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
    expect(found.status === "determined" && found.held).toEqual({
      since: accountOf(ratings(4, 4, 2)).pieces[1]?.work,
    });
  });
  it("needs enough behind it at the time", () => {
    const sections: Partial<Policy> = { ...recent, ...high, sufficiency: { pieces: 3 } };
    expect(share(ratings(5, 2), sections).status).toBe("insufficient");
    expect(scoreOf(ratings(5, 2, 3, 4, 1), sections)).toBe(4);
  });
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
    ["what is not too old", { weigh: { halfLifeDays: 20 } }],
  ])("is that of every prefix where the policy looks at %s", (_, sections) => {
    const numbers = [2, 5, 5, 1, 3, 2];
    const highest = Math.max(
      ...numbers.map((__, at) => {
        const entries = ratings(...numbers.slice(0, at + 1));
        const found = share(entries, sections, entries[at]?.happened);
        return found.status === "determined" ? Number(found.level) : 0;
      }),
    );
    expect(share(ratings(...numbers), { ...sections, ...high })).toMatchObject({
      level: String(highest),
    });
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
});
