import { describe, expect, it } from "vitest";
import { mean } from "../../src/methods/mean.ts";
import { mostRecent } from "../../src/methods/most-recent.ts";
import { rollUpRules } from "../../src/roll-up/registry.ts";
import { safeRollUp } from "../../src/roll-up/roll-up.ts";
import type { Child, RolledUp } from "../../src/roll-up/roll-up-rule.ts";
import { type Id, ruleOf, run, scale } from "./run-rule.ts";

const issues = (id: Id, parameters: object, children: readonly Child[]) =>
  safeRollUp(ruleOf(id), parameters as never, children, { scale }).issues.map(
    ({ code, path, data }) => [code, path.join("/"), data],
  );
const exempt = (id: string): Child => ({ id, exempt: true, score: 0, level: 0, atGoal: false });
const parts = (found: RolledUp) => ("parts" in found ? found.parts : []);
const left = (child: string, code: string) => ({
  child,
  counted: false,
  reason: { code, data: {} },
});

describe("what is not rolled up says what is lacking", () => {
  const some: readonly Child[] = [{ id: "a", score: 3, level: 3 }, { id: "b" }, { id: "c" }];
  const piece = { piece: "x", score: 3, weight: 1 };
  it.each<readonly [Id, object, readonly Child[], object]>([
    ["mean", { coverage: "wait" }, some, { have: 1, need: 3 }],
    ["mean", {}, [{ id: "b" }], { have: 0, need: 1 }],
    ["median", { coverage: "wait" }, [...some, exempt("z")], { have: 1, need: 3 }],
    ["all", { coverage: "wait" }, some, { have: 1, need: 3 }],
    ["all", { coverage: "use-what-is-there" }, [{ id: "b" }], { have: 0, need: 1 }],
    [
      "pooled",
      { coverage: "wait" },
      [{ id: "a", pieces: [piece] }, { id: "b" }],
      { have: 1, need: 2 },
    ],
    ["pooled", {}, [{ id: "a" }, { id: "b" }], { have: 0, need: 1 }],
  ])("%s with %j", (id, parameters, children, data) => {
    const found = run(id, parameters, children, { scale, score: { method: mean } });
    expect(found).toMatchObject({
      status: "not-rolled-up",
      reason: { code: "children-missing", data },
    });
  });
  it("waits for nothing once every child is there", () => {
    const all: readonly Child[] = [
      { id: "a", level: 3, pieces: [piece] },
      { id: "b", level: 3, pieces: [{ ...piece, piece: "y" }] },
      { ...exempt("z") },
    ];
    expect(run("all", { coverage: "wait" }, all)).toMatchObject({ status: "met", need: 2 });
    expect(run("pooled", { coverage: "wait" }, all, { score: { method: mean } })).toMatchObject({
      status: "scored",
      score: 3,
    });
  });
  it("tells the numbers of a tie, and what a tie could not be decided by", () => {
    const tie: readonly Child[] = [
      { id: "a", score: 3 },
      { id: "b", score: 1, at: 5 },
      { id: "c", score: 2, at: 7 },
    ];
    expect(run("mode", { tie: "none" }, tie)).toMatchObject({
      reason: { code: "tie", data: { scores: [1, 2, 3] } },
      parts: [
        { child: "a", share: 0, contribution: 0 },
        { child: "b", share: 0 },
        { child: "c", share: 0 },
      ],
    });
    expect(run("mode", { tie: "most-recent" }, tie)).toMatchObject({
      reason: { code: "not-told", data: { what: "time" } },
    });
    // The time of a number that is not among the most frequent is not asked for.
    const clear: readonly Child[] = [
      { id: "a", score: 3 },
      ...[1, 1, 2, 2].map((score, at) => ({ id: `b${at}`, score, at })),
    ];
    expect(run("mode", { tie: "most-recent" }, clear)).toMatchObject({ score: 2 });
  });
});

describe("the parts of requirements", () => {
  const children: readonly Child[] = [
    { id: "a", level: 3 },
    { id: "b", level: 3 },
    { id: "c" },
    { id: "d", level: 1 },
    exempt("e"),
    { id: "f", level: 4 },
  ];
  const tree = {
    all: [
      { child: "a" },
      { any: [{ child: "a", at: 4 }, { child: "b" }] },
      { least: 1, of: [{ child: "c" }, { child: "d", at: 1 }, { child: "e" }] },
    ],
  };
  it("tell of each child whether it is wherever it is asked to be, and which nobody asked for", () => {
    const found = run("requirements", { tree }, children);
    expect(found).toMatchObject({ status: "met", have: 3, need: 3 });
    expect(parts(found)).toEqual([
      // At the goal, where it is asked for once, and not at 4, where it is asked for as well.
      { child: "a", counted: true, number: 3, reached: false },
      { child: "b", counted: true, number: 3, reached: true },
      { child: "c", counted: true, reached: false },
      { child: "d", counted: true, number: 1, reached: true },
      left("e", "exempt"),
      left("f", "not-named"),
    ]);
  });
  it.each<readonly [object, readonly Child[], string, number, number]>([
    [{ least: 2, of: [{ child: "a" }, { child: "c" }, { child: "e" }] }, children, "not-met", 1, 2],
    [{ least: 1, of: [{ child: "a" }, { child: "c" }] }, children, "met", 1, 1],
    // An exempt child leaves its group: of one that is left no two can be asked.
    [{ least: 2, of: [{ child: "a" }, { child: "e" }] }, children, "met", 1, 1],
  ])("at least so many of %j", (given, all, status, have, need) => {
    expect(run("requirements", { tree: given }, all)).toMatchObject({ status, have, need });
  });
  it("need numbers where one threshold is a number, and goals alone where none is", () => {
    const reads = (given: object) =>
      rollUpRules.requirements.reads({
        tree: given,
        at: "goal",
        of: "level-value",
        places: 2,
        gives: "met",
        level: "goal",
        empty: "no-evidence",
      } as never);
    expect(reads({ all: [{ child: "a" }, { any: [{ child: "b" }] }] })).toBe("goals");
    expect(reads({ all: [{ child: "a" }, { any: [{ child: "b", at: 2 }] }] })).toBe("numbers");
    expect(reads({ all: [{ child: "a", at: "goal" }] })).toBe("goals");
  });
  it("tell where in the tree more is asked for than there is", () => {
    const given = {
      all: [{ child: "a" }, { any: [{ least: 3, of: [{ child: "b" }, { child: "c" }] }] }],
    };
    expect(
      issues("requirements", { tree: given }, children).map(([code, path]) => [code, path]),
    ).toEqual([["out-of-reach", "parameters/tree/all/1/any/0/least"]]);
    const enough = { least: 2, of: [{ child: "b" }, { child: "c" }] };
    expect(issues("requirements", { tree: enough }, children)).toEqual([]);
  });
});

describe("weights", () => {
  it("too small to be seen beside others are refused, and those at the bound are not", () => {
    const children: readonly Child[] = [
      { id: "a", score: 3 },
      { id: "b", score: 1 },
    ];
    const least = 0.000_001;
    expect(issues("weighted-mean", { weights: { a: 1e-7 }, otherwise: 1e-9 }, children)).toEqual([
      [
        "parameter-out-of-bounds",
        "parameters/otherwise",
        { parameter: "otherwise", value: 1e-9, least },
      ],
      [
        "parameter-out-of-bounds",
        "parameters/weights/a",
        { parameter: "weights", value: 1e-7, least },
      ],
    ]);
    expect(
      issues("weighted-mean", { weights: { a: least, b: 0 }, otherwise: 0 }, children),
    ).toEqual([]);
  });
  it("of nothing are told beside what is missing", () => {
    const children: readonly Child[] = [{ id: "a" }, { id: "b", score: 4 }, exempt("c")];
    const found = run("weighted-mean", { weights: { b: 0, c: 0 } }, children);
    expect(found).toMatchObject({
      status: "not-rolled-up",
      reason: { code: "children-missing", data: { have: 0, need: 1 } },
    });
    expect(parts(found)).toEqual([
      left("a", "no-level"),
      left("c", "exempt"),
      left("b", "no-weight"),
    ]);
  });
});

describe("pooled pieces", () => {
  const recent = { score: { method: mostRecent } } as const;
  const piece = (id: string, score: number, at?: number, sequence?: number) => ({
    piece: id,
    score,
    weight: 1,
    ...(at === undefined ? {} : { at }),
    ...(sequence === undefined ? {} : { sequence }),
  });
  it.each<readonly [string, readonly ReturnType<typeof piece>[], number]>([
    ["the newest by time", [piece("z", 1, 1), piece("a", 4, 3), piece("m", 2, 2)], 4],
    ["of one time by sequence", [piece("z", 1, 1, 1), piece("a", 4, 1, 3), piece("m", 2, 1, 2)], 4],
    ["without a sequence as the first", [piece("z", 1, 1), piece("a", 4, 1, 1)], 4],
    ["of one time and sequence by text", [piece("b", 1, 1), piece("c", 4, 1), piece("a", 2, 1)], 4],
    ["without a time before all others", [piece("z", 1), piece("a", 4, 1), piece("m", 2)], 4],
  ])("%s, in whatever order and under whatever child they are", (_, pieces, score) => {
    const [first, ...rest] = pieces;
    const lists = [pieces, [...pieces].reverse(), first === undefined ? [] : [...rest, first]];
    for (const list of lists) {
      const children = list.map((one, at) => ({ id: `c${at}`, pieces: [one] }));
      expect(run("pooled", {}, children, recent)).toMatchObject({ score });
      expect(run("pooled", {}, [{ id: "c", pieces: list }], recent)).toMatchObject({ score });
    }
  });
  it("of two children belong to the first of them by id", () => {
    const shared = [piece("x", 4, 1)];
    const found = run(
      "pooled",
      {},
      [
        { id: "b", pieces: [...shared, piece("y", 2, 2)] },
        { id: "a", pieces: shared },
      ],
      { score: { method: mean } },
    );
    expect(parts(found)).toEqual([
      { child: "b", counted: true, pieces: 1, share: 0.5, contribution: 1 },
      { child: "a", counted: true, pieces: 1, share: 0.5, contribution: 2 },
    ]);
  });
});
