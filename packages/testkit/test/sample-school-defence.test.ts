import { combineRaters, type Policy } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { ask, carrierOf, line, log } from "./sample-school-asked.ts";

describe("the defence that was moderated", () => {
  const learner = carrierOf(8);
  const about = "GOOD.1";
  const first = [4, 3, 4, 2] as const;
  const second = [4, 4, 4, 3] as const;

  it("comes by each rule from the raw numbers to what the design says", () => {
    expect(combineRaters({ rule: "mean" }, first)).toBe(3.25);
    expect(combineRaters({ rule: "median" }, first)).toBe(3.5);
    expect(combineRaters({ rule: "median", tie: "lower" }, first)).toBe(3);
    expect(combineRaters({ rule: "median", tie: "upper" }, first)).toBe(4);
    expect(combineRaters({ rule: "majority" }, first)).toBe(undefined);
    expect(combineRaters({ rule: "mean" }, second)).toBe(3.75);
    expect(combineRaters({ rule: "median" }, second)).toBe(4);
    expect(combineRaters({ rule: "majority" }, second)).toBe(4);
  });

  const newest = (raters: NonNullable<Policy["combine"]>["raters"]): Policy => ({
    format: "whole-learner/policy@1",
    id: "panel",
    version: "1",
    score: { method: "most-recent" },
    combine: raters === undefined ? {} : { raters },
  });

  it.each([
    [{ rule: "mean" }, "3.25 applying", "3.75 adapting"],
    [{ rule: "median" }, "3.5 adapting", "4 adapting"],
    [{ rule: "median", tie: "lower" }, "3 applying", "4 adapting"],
    [{ rule: "median", tie: "upper" }, "4 adapting", "4 adapting"],
    [{ rule: "majority" }, "insufficient: moderation", "4 adapting"],
  ] as const)("%o: first %s, then %s, each defence one piece", (raters, before, after) => {
    const policy = newest(raters);
    const firstDay = ask({ learner, about, policy, asOf: "2026-05-04" });
    expect(line(firstDay, policy)).toBe(before);
    const now = ask({ learner, about, policy });
    expect(line(now, policy)).toBe(after);
    expect(now.pieces).toHaveLength(raters.rule === "majority" ? 1 : 2);
  });

  it("stands at what the panel agreed until the next try, with the computed result beside", () => {
    const policy = newest({ rule: "mean" });
    const between = ask({ learner, about, policy, asOf: "2026-05-12" });
    expect(line(between, policy)).toBe("judged applying");
    expect(between.status === "judged" && line(between.computed, policy)).toBe("3.25 applying");
    expect(line(ask({ learner, about, policy, asOf: "2026-05-20" }), policy)).toBe(
      "judged applying",
    );
    expect(ask({ learner, about, policy, asOf: "2026-05-21" }).status).toBe("determined");
  });

  it("was tried again: the second revises the first at the same task", () => {
    const tries = log.entries
      .filter((entry) => entry.type === "demonstration")
      .filter(
        ({ learners, kind, task }) =>
          learners[0] === learner && kind === "defence" && task === "band-defence-2026",
      );
    expect(tries.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(tries[1]?.revises).toBe(tries[0]?.id);
  });
});
