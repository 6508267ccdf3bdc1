import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, away, scoreOf, share } from "./ask.ts";
import { pending, row, rows, said } from "./rubric.ts";

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
    // What is above the target is worth no more than it: all rows were asked to reach it, no row to pass it.
    [{ rows: { rule: "all-required", target: 3 } }, ratings(row("Voice", 4), row("Fit", 5)), 3],
    [{ rows: { rule: "all-required", target: "goal" } }, ratings(5), 4],
    [{ rows: { rule: "all-required", target: "goal" } }, ratings(2), 2],
    [{ criteria: ["Voice", "Fit"], unratedRows: "block" }, two, 4],
    [
      { criteria: ["Voice", "Fit"], unratedRows: "block" },
      ratings(row("Voice", 3)),
      "insufficient",
    ],
    // Who rated one row, and the work as a whole, still owes the other row.
    [
      { criteria: ["Voice", "Fit"], unratedRows: "block" },
      ratings(row("Voice", 3), said("a", 3)),
      "insufficient",
    ],
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

describe("a row of a rubric that is pending", () => {
  const block = rows({ unratedRows: "block" });
  it.each<[string, readonly Rating[], number | string]>([
    ["waits", ratings(row("Voice", 3), pending("Fit")), "insufficient"],
    [
      "waits, whichever was written down first",
      ratings(pending("Fit"), row("Voice", 3)),
      "insufficient",
    ],
    [
      "is waited for no more once it is rated",
      ratings(row("Voice", 3), pending("Fit"), row("Fit", 5)),
      4,
    ],
    [
      "waits for the person who owes it, whoever else rated it",
      ratings(row("Voice", 3), pending("Fit"), row("Voice", 3, "b"), row("Fit", 5, "b")),
      "insufficient",
    ],
    [
      "waits for anybody where it is not said who owes it",
      ratings(row("Voice", 3), pending("Fit", { rater: { role: "panel" } }), row("Fit", 5)),
      4,
    ],
    [
      "is of its own work only",
      ratings(row("Voice", 3), pending("Fit", { demonstration: "another" })),
      3,
    ],
    [
      "waits for nobody whose word does not count",
      ratings(row("Voice", 3), pending("Fit", { rater: { role: "self", id: "mina" } })),
      3,
    ],
    ["of no row waits for nothing", ratings(row("Voice", 3), pending(undefined)), 3],
  ])("%s", (_, entries, score) => {
    expect(scoreOf(entries, block)).toBe(score);
    // Where rows that are not rated are left out, it never waits.
    expect(scoreOf(entries)).not.toBe("insufficient");
  });
  it("is told with its row, and everything of the work is turned away once", () => {
    const entries = ratings(row("Voice", 3), pending("Fit"));
    expect(away(entries, block)).toEqual(["r2 admit pending", "r1 combine unrated-rows"]);
    expect(accountOf(entries, block).turnedAway[1]?.reason.data).toEqual({ rows: ["Fit"] });
  });
});
