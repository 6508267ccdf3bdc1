import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { ratings } from "../school.ts";
import { accountOf, scoreOf, share } from "./ask.ts";
import { rows, said } from "./rubric.ts";

describe("who rated", () => {
  const by = (
    rater: Partial<Rating>["rater"],
    number: number,
    criterion?: string,
  ): Partial<Rating> & { readonly number: number } => ({
    number,
    demonstration: "d",
    ...(rater === undefined ? {} : { rater }),
    ...(criterion === undefined ? {} : { criterion }),
  });
  const lowest: Partial<Policy> = { combine: { rows: "lowest", raters: { rule: "mean" } } };
  // One person's rows come to their lowest; several people's numbers to their mean.
  it.each<[string, readonly Rating[], number]>([
    [
      "is one person under one id in one role",
      ratings(by({ role: "panel", id: "a" }, 2, "Voice"), by({ role: "panel", id: "a" }, 5, "Fit")),
      2,
    ],
    [
      "is two under two ids",
      ratings(by({ role: "panel", id: "a" }, 2), by({ role: "panel", id: "b" }, 5)),
      3.5,
    ],
    [
      "is two in two roles, though of one id",
      ratings(by({ role: "panel", id: "a" }, 2), by({ role: "family", id: "a" }, 5)),
      3.5,
    ],
    [
      "is one person under one name where there is no id",
      ratings(
        by({ role: "panel", name: "Ms Anand" }, 2, "Voice"),
        by({ role: "panel", name: "Ms Anand" }, 5, "Fit"),
      ),
      2,
    ],
    [
      "is two under two names",
      ratings(by({ role: "panel", name: "Ms Anand" }, 2), by({ role: "panel", name: "Mr Li" }, 5)),
      3.5,
    ],
    [
      "is a person of their own in each rating that names nobody",
      ratings(by(undefined, 2), by(undefined, 5)),
      3.5,
    ],
    [
      "is one who names nobody and rates row by row, for each role",
      ratings(
        by({ role: "panel" }, 2, "Voice"),
        by({ role: "panel" }, 5, "Fit"),
        by({ role: "family" }, 5, "Voice"),
      ),
      3.5,
    ],
  ])("%s", (_, entries, score) => {
    expect(scoreOf(entries, lowest)).toBe(score);
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
    [
      "of whom two have the last word, whatever lies between them",
      { raters: last },
      ratings(said("a", 4), said("b", 1, "moderator"), said("c", 4, "moderator")),
      2.5,
    ],
  ])("%s", (_, section, entries, score) => {
    expect(scoreOf(entries, rows(section))).toBe(score);
  });
  it("who do not agree are turned away with what they said", () => {
    const entries = ratings(said("a", 4), said("b", 3));
    const { turnedAway } = accountOf(entries, { combine: { raters: { rule: "consensus" } } });
    expect(turnedAway).toEqual(
      ["r1", "r2"].map((entry) => ({
        entry,
        stage: "combine",
        reason: { code: "no-majority", data: { numbers: [4, 3] } },
      })),
    );
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
