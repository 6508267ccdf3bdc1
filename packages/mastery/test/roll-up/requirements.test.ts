import { describe, expect, it } from "vitest";
import type { Child } from "../../src/roll-up/roll-up-rule.ts";
import { codes, run, said, scale } from "./run-rule.ts";

describe("requirements", () => {
  const at = (have: Readonly<Record<string, number | undefined>>): readonly Child[] =>
    Object.entries(have).map(([id, level]) => ({ id, ...(level === undefined ? {} : { level }) }));
  const tree = {
    all: [
      { child: "plan" },
      { any: [{ child: "defence" }, { all: [{ child: "talk" }, { child: "poster", at: 2 }] }] },
    ],
  };
  it.each<readonly [Readonly<Record<string, number | undefined>>, string, number, number]>([
    [{ plan: 3, defence: 3, talk: undefined, poster: undefined }, "met", 2, 2],
    [{ plan: 3, defence: 1, talk: 3, poster: 2 }, "met", 2, 2],
    [{ plan: 3, defence: 1, talk: 2, poster: 2 }, "not-met", 1, 2],
    [{ plan: 2, defence: 3, talk: 3, poster: 3 }, "not-met", 1, 2],
  ])("of %j: %s, %d of %d", (have, status, there, need) => {
    expect(run("requirements", { tree }, at(have))).toMatchObject({ status, have: there, need });
  });
  it("at least so many of several, some of them required", () => {
    const some = {
      least: 2,
      of: [{ child: "a" }, { child: "b" }, { child: "c", required: true }],
    };
    expect(run("requirements", { tree: some }, at({ a: 3, b: 3, c: 1 })).status).toBe("not-met");
    expect(run("requirements", { tree: some }, at({ a: 3, b: 1, c: 3 })).status).toBe("met");
    const exempt = [...at({ a: 3, b: 3 }), { id: "c", exempt: true }];
    expect(run("requirements", { tree: some }, exempt).status).toBe("met");
  });
  it("what does not count leaves its group, and a group of nothing leaves as well", () => {
    const children = [
      { id: "plan", level: 3 },
      { id: "defence", exempt: true },
      { id: "talk", exempt: true },
      { id: "poster", exempt: true },
    ];
    expect(run("requirements", { tree }, children)).toMatchObject({
      status: "met",
      have: 1,
      need: 1,
    });
    const nobody = children.map(({ id }) => ({ id, exempt: true }));
    expect(said(run("requirements", { tree }, nobody))).toBe("no-children");
    expect(run("requirements", { tree, empty: "met" }, nobody).status).toBe("met");
  });
  it.each<readonly [unknown, readonly string[]]>([
    [{ child: "" }, ["wrong-parameter parameters/tree/child"]],
    [{ child: "a", at: "top" }, ["wrong-parameter parameters/tree/at"]],
    [{ child: "a", all: [] }, ["wrong-parameter parameters/tree"]],
    [{ all: [] }, ["parameter-out-of-bounds parameters/tree/all"]],
    [{ all: "a" }, ["wrong-parameter parameters/tree/all"]],
    [{ of: [{ child: "a" }] }, ["wrong-parameter parameters/tree/least"]],
    [{ least: 2, of: [{ child: "a" }] }, ["out-of-reach parameters/tree/least"]],
    [{ any: [{ child: "a", weight: 2 }] }, ["unknown-parameter parameters/tree/any/0/weight"]],
    [{ any: [{ child: "z" }] }, ["not-a-child parameters"]],
    [{ any: [{ child: "p" }] }, ["child-of-itself parameters"]],
    ["a", ["wrong-parameter parameters/tree"]],
  ])("%j is refused", (given, expected) => {
    expect(codes("requirements", { tree: given }, at({ a: 3 }), { scale, node: "p" })).toEqual(
      expected,
    );
  });
  it("ends where a value holds itself", () => {
    const all: unknown[] = [];
    const circle = { all };
    all.push(circle);
    expect(codes("requirements", { tree: circle }, at({ a: 3 }))).toHaveLength(1);
  });
});
