import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { reasons, scoreOf, share } from "./about-mina.ts";

describe("combining", () => {
  const by = (
    id: string,
    number: number,
    fields: Partial<Rating> = {},
  ): Partial<Rating> & { number: number } => ({
    number,
    demonstration: "d",
    rater: { role: "panel", id },
    ...fields,
  });
  const panel = ratings(by("a", 4), by("b", 3), by("c", 4), by("d", 2));
  it.each<[string, Partial<Policy>, readonly Rating[], number | string]>([
    ["the mean of raters", {}, panel, 3.25],
    ["their median", { combine: { raters: { rule: "median" } } }, panel, 3.5],
    ["the lower median", { combine: { raters: { rule: "median", tie: "lower" } } }, panel, 3],
    ["the upper median", { combine: { raters: { rule: "median", tie: "upper" } } }, panel, 4],
    [
      "the median of three",
      { combine: { raters: { rule: "median", tie: "lower" } } },
      panel.slice(1),
      3,
    ],
    [
      "no majority is no piece",
      { combine: { raters: { rule: "majority" } } },
      panel,
      "insufficient",
    ],
    [
      "a majority",
      { combine: { raters: { rule: "majority" } } },
      ratings(by("a", 4), by("b", 4), by("c", 4), by("d", 3)),
      4,
    ],
    [
      "two rows of one rater, then raters",
      {},
      ratings(by("a", 2, { criterion: "x" }), by("a", 4, { criterion: "y" }), by("b", 5)),
      4,
    ],
    [
      "the lowest row",
      { combine: { rows: "lowest" } },
      ratings(by("a", 2, { criterion: "x" }), by("a", 4, { criterion: "y" }), by("b", 5)),
      3.5,
    ],
    [
      "raters known by name alone",
      {},
      ratings(
        { number: 2, demonstration: "d", rater: { role: "panel", name: "A" } },
        { number: 4, demonstration: "d", rater: { role: "panel", name: "A" } },
        { number: 5, demonstration: "d", rater: { role: "panel", name: "B" } },
      ),
      4,
    ],
    [
      "rows of nobody in particular are one rater's",
      {},
      ratings(
        { number: 2, demonstration: "d", criterion: "x" },
        { number: 4, demonstration: "d", criterion: "y" },
      ),
      3,
    ],
  ])("%s", (_, sections, entries, score) => {
    expect(scoreOf(entries, sections)).toBe(score);
  });

  it("makes one piece of one defence", () => {
    expect(share(panel).pieces).toEqual(["d"]);
    expect(share(panel, { sufficiency: { pieces: 2 } }).status).toBe("insufficient");
    expect(share(panel, { combine: { raters: { rule: "majority" } } })).toMatchObject({
      status: "insufficient",
      lacks: [{ code: "moderation", data: { works: 1 } }],
    });
    expect(reasons(panel, { combine: { raters: { rule: "majority" } } })[0]).toBe(
      "r1 combine no-majority",
    );
  });
});
