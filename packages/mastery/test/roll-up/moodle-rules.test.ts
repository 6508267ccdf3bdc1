import { describe, expect, it } from "vitest";
import type { Child } from "../../src/roll-up/roll-up-rule.ts";
import { codes, run } from "./run-rule.ts";

describe("Moodle", () => {
  // moodle/moodle, competency/tests/competency_rule_test.php: facts of its tests, mapped to this library's parameters.
  it.each<readonly [string, Readonly<Record<string, boolean | null>>, string]>([
    ["not all", { c11: true, c12: false, c13: false }, "not-met"],
    ["all", { c111: true, c112: true }, "met"],
    ["a missing record is not proficient", { c131: null }, "not-met"],
    ["no children: false", {}, "not-rolled-up"],
  ])("all: %s", (_, children, expected) => {
    const own = Object.entries(children).map(
      ([id, atGoal]): Child => (atGoal === null ? { id } : { id, atGoal }),
    );
    expect(run("all", {}, own, {}).status).toBe(expected);
  });

  const member = (child: string, points: number, required = false) => ({ child, points, required });
  it.each<readonly [string, readonly (readonly [string, boolean, boolean])[], string]>([
    [
      "enough",
      [
        ["c11", false, true],
        ["c12", false, true],
      ],
      "met",
    ],
    [
      "not enough",
      [
        ["c11", false, true],
        ["c13", false, false],
      ],
      "not-met",
    ],
    [
      "one required",
      [
        ["c11", false, true],
        ["c12", true, true],
      ],
      "met",
    ],
    [
      "all required",
      [
        ["c11", true, true],
        ["c12", true, true],
      ],
      "met",
    ],
    [
      "a required one is not there",
      [
        ["c11", false, true],
        ["c12", true, false],
      ],
      "not-met",
    ],
  ])("points: %s", (_, children, expected) => {
    const members = children.map(([child, required]) => member(child, 4, required));
    const own = children.map(([id, , atGoal]) => ({ id, atGoal }));
    expect(run("points", { need: 8, members }, own, {}).status).toBe(expected);
  });
  it("a required one that is not there is not made up for by points", () => {
    const members = [member("a", 4), member("b", 4, true), member("c", 4)];
    const own = [
      { id: "a", atGoal: true },
      { id: "b", atGoal: false },
      { id: "c", atGoal: true },
    ];
    expect(run("points", { need: 8, members }, own, {})).toMatchObject({
      status: "not-met",
      have: 8,
      need: 8,
    });
  });

  const two = [
    { id: "c1", atGoal: true },
    { id: "c2", atGoal: true },
  ];
  it.each<readonly [string, object, readonly string[]]>([
    [
      "no configuration",
      {},
      ["missing-parameter parameters/need", "missing-parameter parameters/members"],
    ],
    ["no members", { need: 1, members: [] }, ["parameter-out-of-bounds parameters/members"]],
    [
      "no points",
      { need: 1, members: [{ child: "c1" }] },
      ["missing-parameter parameters/members/0/points"],
    ],
    [
      "needs nothing",
      { need: 0, members: [member("c1", 1)] },
      ["parameter-out-of-bounds parameters/need"],
    ],
    [
      "needs a part of a point",
      { need: 1.5, members: [member("c1", 2)] },
      ["wrong-parameter parameters/need"],
    ],
    [
      "cannot be reached",
      { need: 3, members: [member("c1", 1), member("c2", 1)] },
      ["out-of-reach parameters/need"],
    ],
    [
      "names a child twice",
      { need: 2, members: [member("c1", 1), member("c1", 1)] },
      ["child-twice parameters/members/1/child"],
    ],
    ["names itself", { need: 1, members: [member("p", 1)] }, ["child-of-itself parameters"]],
    [
      "negative points",
      { need: 1, members: [member("c1", -1), member("c2", 2)] },
      ["parameter-out-of-bounds parameters/members/0/points"],
    ],
    ["no child of it", { need: 1, members: [member("c9", 1)] }, ["not-a-child parameters"]],
    [
      "a fault of spelling",
      { need: 1, members: [{ ...member("c1", 1), requried: true }] },
      ["unknown-parameter parameters/members/0/requried"],
    ],
  ])("is refused where it %s", (_, parameters, expected) => {
    expect(codes("points", parameters, two, { node: "p" })).toEqual(expected);
  });
});
