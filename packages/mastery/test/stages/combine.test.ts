import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";

const row = (
  criterion: string,
  number: number,
  id = "a",
): Partial<Rating> & { readonly number: number } => ({
  number,
  criterion,
  demonstration: "d",
  rater: { role: "panel", id },
});
const said = (
  id: string,
  number: number,
  role = "panel",
): Partial<Rating> & { readonly number: number } => ({
  number,
  demonstration: "d",
  rater: { role, id },
});
const rows = (section: Policy["combine"]): Partial<Policy> => ({ combine: section ?? {} });

describe("the rows of a rubric", () => {
  const two = ratings(row("Voice", 3), row("Fit", 5));
  it.each<[Policy["combine"] & object, readonly Rating[], number | string]>([
    [{ rows: "mean" }, two, 4],
    [{ rows: "lowest" }, two, 3],
    [{ rows: { rule: "all-required", target: "goal" } }, two, 3],
    [{ rows: { rule: "all-required", target: 3 } }, two, 3],
    [
      { rows: { rule: "all-required", target: "goal" } },
      ratings(row("Voice", 4), row("Fit", 5)),
      4,
    ],
    [{ criteria: ["Voice", "Fit"], unratedRows: "block" }, two, 4],
    [{ criteria: ["Voice", "Fit", "Care"], unratedRows: "skip" }, two, 4],
    [{ criteria: ["Voice", "Fit", "Care"], unratedRows: "block" }, two, "insufficient"],
    // Who rates the work as a whole leaves no row out.
    [
      { criteria: ["Voice", "Fit", "Care"], unratedRows: "block" },
      ratings(said("a", 3), said("b", 4)),
      3.5,
    ],
  ])("%j", (section, entries, score) => {
    expect(scoreOf(entries, rows(section))).toBe(score);
  });
  it("that are not rated yet keep the work from being a piece, with a word", () => {
    const section = rows({ criteria: ["Voice", "Fit", "Care"], unratedRows: "block" });
    const entries = [...two, ...ratings(1, 1, 4).slice(2)];
    expect(away(two, section)).toEqual(["r1 combine unrated-rows", "r2 combine unrated-rows"]);
    expect(accountOf(two, section).turnedAway[0]?.reason.data).toEqual({ rows: ["Care"] });
    expect(share(two, section)).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "unrated-rows", data: { works: 1 } }],
    });
    // Other works count meanwhile.
    expect(scoreOf(entries, section)).toBe(4);
  });
});

describe("several raters", () => {
  const last = { rule: "adjudicated", by: "moderator", within: 1 } as const;
  it.each<[string, Policy["combine"] & object, readonly Rating[], number | string]>([
    ["agree", { raters: { rule: "consensus" } }, ratings(said("a", 4), said("b", 4)), 4],
    [
      "do not",
      { raters: { rule: "consensus" } },
      ratings(said("a", 4), said("b", 3)),
      "insufficient",
    ],
    ["are close enough", { raters: last }, ratings(said("a", 4), said("b", 3)), 3.5],
    ["are too far apart", { raters: last }, ratings(said("a", 4), said("b", 2)), "insufficient"],
    [
      "until one has the last word",
      { raters: last },
      ratings(said("a", 4), said("b", 2), said("c", 3, "moderator")),
      3,
    ],
  ])("%s", (_, section, entries, score) => {
    expect(scoreOf(entries, rows(section))).toBe(score);
  });
  it("who do not agree are told beside what else is lacking", () => {
    const entries = [...ratings(said("a", 4), said("b", 2)), ...ratings(1, 1, 4).slice(2)];
    expect(
      share(entries, { combine: { raters: { rule: "consensus" } }, sufficiency: { pieces: 2 } }),
    ).toMatchObject({
      lacks: [{ code: "pieces", data: { have: 1, need: 2 } }, { code: "moderation" }],
    });
  });
  it("are kept as they rated", () => {
    const [piece] = accountOf(ratings(said("a", 4), said("b", 2))).pieces;
    expect(piece?.ratings.map(({ number }) => number)).toEqual([4, 2]);
  });
});

describe("ratings of a work that the log tells nothing else of", () => {
  const entries = ratings(
    { number: 4, demonstration: "d", setting: "class", happened: "2026-03-02" },
    { number: 2, demonstration: "d", setting: "home", happened: "2026-09-16" },
    { number: 3, demonstration: "d", setting: "work", happened: "2026-03-02" },
    { number: 3, setting: "class", happened: "2026-01-10" },
  );
  const [first, second, third, other] = entries as readonly Rating[];
  const orders = [
    entries,
    [...entries].reverse(),
    [third, first, other, second],
  ] as readonly (readonly Rating[])[];
  it.each(orders.map((order) => [order.map(({ id }) => id).join(" "), order] as const))(
    "say the same in the order %s: the first of them speaks for when and where it happened",
    (_, order) => {
      const account = accountOf(order);
      expect(account.works.map(({ happened }) => happened).sort()).toEqual([
        "2026-01-10",
        "2026-03-02",
      ]);
      const [work] = account.works.filter(({ work }) => work === "d");
      expect(work?.ratings.map(({ evidence }) => evidence.id)).toEqual(["r1", "r3", "r2"]);
      expect(work?.circumstances.setting).toBe("class");
      expect(share(order, { sufficiency: { settings: 2 } })).toMatchObject({
        status: "insufficient",
        lacks: [{ code: "settings", data: { have: 1, need: 2 } }],
      });
      expect(share(order, { sufficiency: { newestWithin: { days: 150 } } })).toMatchObject({
        status: "insufficient",
        newest: "2026-03-02",
      });
    },
  );
});
