import { describe, expect, it } from "vitest";
import type { Child } from "../../src/roll-up/roll-up-rule.ts";
import type { RollUpAround } from "../../src/roll-up/roll-up.ts";
import { codes, type Id, run, scores } from "./run-rule.ts";

describe("faults", () => {
  it.each<readonly [Id, object, readonly Child[], RollUpAround, readonly string[]]>([
    ["mean", { of: "both" }, [], {}, ["not-a-choice parameters/of"]],
    ["mean", { coverage: "lowest" }, scores(1), {}, ["scale-needed parameters"]],
    ["all", {}, scores(1), {}, ["scale-needed parameters"]],
    ["all", { gives: "level" }, [{ id: "a", atGoal: true }], {}, ["scale-needed parameters"]],
    ["mean", {}, [{ id: "a", score: Number.NaN }], {}, ["wrong-parameter children/0/score"]],
    ["mean", {}, [{ id: "a", level: 1e300 }], {}, ["wrong-parameter children/0/level"]],
    ["mean", {}, [{ id: "a" }, { id: "a" }], {}, ["child-twice children/1/id"]],
    ["weighted-mean", { weights: { z: 1 } }, scores(1), {}, ["not-a-child parameters"]],
    [
      "weighted-mean",
      { weights: { a: -1 } },
      scores(1),
      {},
      ["parameter-out-of-bounds parameters/weights/a"],
    ],
    ["weighted-mean", { weights: [1] }, scores(1), {}, ["wrong-parameter parameters/weights"]],
    ["mode", {}, scores(1), {}, ["missing-parameter parameters/tie"]],
  ])("%s with %j: %#", (id, parameters, children, around, expected) => {
    expect(codes(id, parameters, children, around)).toEqual(expected);
  });
  it("are thrown all at once by rollUp", () => {
    expect(() => run("mean", {}, [{ id: "a", score: Number.NaN }, { id: "a" }])).toThrow(
      "2 issue(s)",
    );
  });
});
