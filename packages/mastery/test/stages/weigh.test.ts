import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

const weigh = (section: Policy["weigh"] & object): Partial<Policy> => ({ weigh: section });

describe("how much a piece counts", () => {
  const two = (fields: Partial<Rating>): readonly Rating[] => ratings(2, { number: 5, ...fields });
  it.each<[Policy["weigh"] & object, Partial<Rating>, number]>([
    [{}, {}, 3.5],
    [{ kinds: { defence: 2 } }, { kind: "defence" }, 4],
    [{ kinds: { defence: 2 } }, { kind: "test" }, 3.5],
    [{ settings: { work: 2 } }, { setting: "work" }, 4],
    // A school's own setting is a kind of work; its own factor goes first.
    [{ settings: { work: 2 } }, { setting: "boat-shed" }, 4],
    [{ settings: { work: 2, "boat-shed": 1 } }, { setting: "boat-shed" }, 3.5],
    [{ experiences: { ferry: 2 } }, { experience: "ferry" }, 4],
    [{ roles: { panel: 2 } }, { rater: { role: "panel" } }, 4],
    [
      { kinds: { defence: 2 }, roles: { panel: 0.5 } },
      { kind: "defence", rater: { role: "panel" } },
      3.5,
    ],
    [{ kinds: {} }, { kind: "constructor" }, 3.5],
  ])("%j for %j comes to %d", (section, fields, score) => {
    expect(scoreOf(two(fields), weigh(section))).toBe(score);
  });
  it("is that of a starting point too, where it is the mean of several tries", () => {
    const placed = { kind: "test", task: "placement" };
    const entries = ratings({ ...placed, number: 2 }, { ...placed, number: 4 }, 5);
    const sections: Partial<Policy> = {
      attempts: { count: "mean" },
      window: { baseline: ["test"] },
      ...weigh({ kinds: { test: 3 } }),
    };
    // (3 x 3 + 1 x 5) / 4
    expect(scoreOf(entries, sections)).toBe(3.5);
    expect(scoreOf(entries, { ...sections, ...weigh({ kinds: { test: 0 } }) })).toBe(5);
  });
  it("is by the highest of the roles of those who rated it", () => {
    const by = (role: string): Partial<Rating> & { number: number } => ({
      number: 5,
      demonstration: "d",
      rater: { role, id: role },
    });
    const entries = [...ratings(by("panel"), by("family")), ...ratings(1, 1, 2).slice(2)];
    expect(scoreOf(entries, weigh({ roles: { panel: 2, family: 0.5 } }))).toBe(4);
  });
  it("of nothing takes part in nothing but display", () => {
    const entries = ratings(4, { number: 1, kind: "test" });
    const sections = weigh({ kinds: { test: 0 } });
    expect(scoreOf(entries, sections)).toBe(4);
    expect(away(entries, sections)).toEqual(["r2 weigh no-weight"]);
    expect(share(entries, { ...sections, sufficiency: { pieces: 2 } }).status).toBe("insufficient");
    expect(scoreOf(entries, { ...sections, score: { method: "lowest" } })).toBe(4);
  });
});

describe("age", () => {
  const day = (number: number, happened: string): Partial<Rating> & { number: number } => ({
    number,
    happened,
    recorded: happened,
  });
  it("halves with every half-life, from the newest that was admitted", () => {
    const entries = ratings(day(2, "2026-01-01"), day(5, "2026-01-31"));
    expect(
      accountOf(entries, weigh({ halfLifeDays: 30 })).pieces.map(({ weight }) => weight),
    ).toEqual([0.5, 1]);
    expect(scoreOf(entries, weigh({ halfLifeDays: 30 }))).toBe(4);
    // Whenever it is asked.
    expect(scoreOf(entries, weigh({ halfLifeDays: 30 }), "2027-12-31")).toBe(4);
  });
  it("is by the instant that orders them, and by when it happened where that is not known", () => {
    const due = (number: number, on: string) => ({ ...day(number, "2026-01-01"), due: on });
    const weights = (entries: readonly Rating[]) =>
      accountOf(entries, {
        ...weigh({ halfLifeDays: 30 }),
        order: { by: ["due"], undated: "oldest" },
      }).pieces.map(({ weight }) => weight);
    expect(weights(ratings(due(2, "2026-01-01"), due(5, "2026-01-31")))).toEqual([0.5, 1]);
    expect(weights(ratings(due(5, "2026-01-31"), due(2, "2026-01-01")))).toEqual([0.5, 1]);
    expect(weights(ratings(day(2, "2025-12-02"), due(5, "2026-01-31")))).toEqual([0.25, 1]);
  });
  it("is not counted from work that never came", () => {
    const missing: Partial<Rating> = {
      happened: "2026-01-31",
      recorded: "2026-01-31",
      value: { kind: "status", status: "missing" },
    };
    const { pieces } = accountOf(ratings(day(2, "2026-01-01"), missing), {
      ...weigh({ halfLifeDays: 30 }),
      missing: { as: "lowest" },
    });
    // What lies after the newest that was shown is no older than it.
    expect(pieces.map(({ weight }) => weight)).toEqual([1, 1]);
  });
  it("is counted from the newest although it is not looked at", () => {
    const entries = ratings(day(5, "2026-01-01"), day(4, "2026-01-31"), day(1, "2026-03-02"));
    const { pieces } = accountOf(entries, {
      ...weigh({ halfLifeDays: 30 }),
      window: { dropLowest: 1 },
    });
    expect(pieces.map(({ weight }) => weight)).toEqual([0.25, 0.5]);
  });
});
