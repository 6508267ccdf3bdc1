import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { reasons, scoreOf } from "./about-mina.ts";

describe("order and window", () => {
  const recent = { score: { method: "most-recent" } } as const;
  it.each<[string, Partial<Policy>, readonly Rating[], number | string]>([
    [
      "by when it happened",
      recent,
      ratings(2, { number: 4, happened: "2025-12-01", recorded: "2025-12-01" }),
      2,
    ],
    [
      "by when it was handed in: what does not say so has no place",
      { ...recent, order: { by: ["submitted"] } },
      ratings({ number: 2, submitted: "2026-06-01" }, 4),
      2,
    ],
    [
      "by when it was due",
      { ...recent, order: { by: ["due"] } },
      ratings({ number: 2, due: "2026-06-01" }, { number: 4, due: "2026-05-31" }),
      2,
    ],
    [
      "by when it was written down",
      { ...recent, order: { by: ["recorded"] } },
      ratings({ number: 2, recorded: "2026-06-01" }, 4),
      2,
    ],
    [
      "by the first instant that is known",
      { ...recent, order: { by: ["due", "recorded"] } },
      ratings({ number: 2, recorded: "2026-06-01" }, 4),
      2,
    ],
    [
      "at the same time by sequence",
      recent,
      ratings(
        { number: 2, happened: "2026-01-01", sequence: 2 },
        { number: 4, happened: "2026-01-01", sequence: 1 },
      ),
      2,
    ],
    [
      "then by id",
      recent,
      ratings({ number: 2, happened: "2026-01-01" }, { number: 4, happened: "2026-01-01" }),
      4,
    ],
    ["since a day, the day included", { window: { since: "2026-02-10" } }, ratings(1, 3, 5), 4],
    [
      "the last days, the day asked for included",
      { window: { lastDays: 325 } },
      ratings(1, 3, 5),
      4,
    ],
    ["one day less leaves one out", { window: { lastDays: 324 } }, ratings(1, 3, 5), 5],
    ["without the lowest", { window: { dropLowest: 1 } }, ratings(1, 3, 5), 4],
    ["never without the last piece", { window: { dropLowest: 3 } }, ratings(1, 3, 5), 5],
    [
      "of equal ones the oldest is dropped",
      { ...recent, window: { dropLowest: 1 } },
      ratings(2, 2),
      2,
    ],
    ["the best", { window: { best: 2 } }, ratings(1, 5, 3), 4],
    ["the newest", { window: { recent: 2 } }, ratings(1, 3, 5), 4],
    [
      "first without the lowest, then the best, then the newest",
      { window: { dropLowest: 1, best: 3, recent: 2 } },
      ratings(1, 5, 4, 2, 3),
      3.5,
    ],
  ])("%s", (_, sections, entries, score) => {
    expect(scoreOf(entries, sections)).toBe(score);
  });

  it("names why a piece is outside", () => {
    expect(
      reasons(ratings(1, 5, 4, 2, 3), {
        window: { since: "2026-02-01", dropLowest: 1, best: 2, recent: 1 },
      }),
    ).toEqual([
      "r1 window before-window",
      "r4 window dropped-as-lowest",
      "r5 window not-among-best",
      "r2 window not-among-recent",
    ]);
  });
});
