import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../src/methods/parameter.ts";
import { mean } from "../../src/methods/mean.ts";
import { rollUpRules } from "../../src/roll-up/registry.ts";
import type { Child, RolledUp, RollUpRule } from "../../src/roll-up/roll-up-rule.ts";
import { type RollUpAround, rollUp, safeRollUp } from "../../src/roll-up/roll-up.ts";
import { attainmentOf } from "../../src/roll-up/attainment-of.ts";

const scale = { least: 0, most: 4, goal: 3 };
type Id = keyof typeof rollUpRules;

/** Any rule with any parameters: what does not fit is an issue when it runs, and a test of it here. */
const run = (
  id: Id,
  parameters: object,
  children: readonly Child[],
  around: RollUpAround = { scale },
): RolledUp =>
  rollUp(
    rollUpRules[id] as unknown as RollUpRule<string, Parameters>,
    deepFreeze(parameters) as never,
    deepFreeze(children),
    around,
  );
const codes = (
  id: Id,
  parameters: object,
  children: readonly Child[],
  around: RollUpAround = { scale },
): readonly string[] =>
  safeRollUp(
    rollUpRules[id] as unknown as RollUpRule<string, Parameters>,
    parameters as never,
    children,
    around,
  ).issues.map(({ code, path }) => `${code} ${path.join("/")}`);

/** Children by their scores, a and on; undefined has no level. */
const scores = (...numbers: readonly (number | undefined)[]): readonly Child[] =>
  numbers.map((score, at) => ({
    id: String.fromCharCode(97 + at),
    ...(score === undefined ? {} : { score, level: Math.floor(score) }),
  }));
const said = (found: RolledUp): number | string =>
  found.status === "scored"
    ? found.score
    : found.status === "not-rolled-up"
      ? found.reason.code
      : found.status;

describe("rules that make a number", () => {
  it.each<readonly [Id, object, readonly (number | undefined)[], number | string]>([
    ["mean", {}, [3.5, 2], 2.75],
    ["mean", {}, [3.5, 2, undefined], 2.75],
    ["mean", { of: "level-value" }, [3.5, 2], 2.5],
    ["mean", { of: "rounded", places: 0 }, [3.5, 2], 3],
    ["mean", { of: "rounded", places: 1 }, [2.05, 2.15], 2.15],
    ["mean", { coverage: "wait" }, [3.5, undefined], "children-missing"],
    ["mean", { coverage: "lowest" }, [3, undefined], 1.5],
    ["mean", {}, [undefined], "children-missing"],
    ["mean", {}, [], "no-children"],
    ["weighted-mean", { weights: { a: 3, b: 1 } }, [3, 1], 2.5],
    // Weights of what is not there are shared by what is.
    ["weighted-mean", { weights: { a: 3, b: 1, c: 4 } }, [3, 1, undefined], 2.5],
    ["weighted-mean", { weights: { a: 3 } }, [3, 1], 2.5],
    ["weighted-mean", { weights: { a: 3 }, otherwise: 0 }, [3, 1], 3],
    ["weighted-mean", { weights: { a: 0, b: 0 } }, [3, 1], "no-children"],
    ["weighted-mean", { weights: {}, coverage: "lowest" }, [4, undefined], 2],
    ["median", {}, [1, 4, 3], 3],
    ["median", {}, [1, 4, 3, 2], 2.5],
    ["median", { tie: "lower" }, [1, 4, 3, 2], 2],
    ["median", { tie: "upper" }, [1, 4, 3, 2], 3],
    ["median", {}, [2], 2],
    ["mode", { tie: "none" }, [2, 3, 3], 3],
    ["mode", { tie: "highest" }, [2, 2, 3, 3, 1], 3],
    ["mode", { tie: "lowest" }, [2, 2, 3, 3, 1], 2],
    ["mode", { tie: "mean" }, [2, 2, 3, 3, 1], 2.5],
    ["mode", { tie: "none" }, [2, 2, 3, 3, 1], "tie"],
    ["mode", { tie: "most-recent" }, [2, 2, 3, 3, 1], "not-told"],
    ["mode", { tie: "none" }, [2 + 1e-12, 2, 3], 2 + 5e-13],
    ["highest", {}, [1, 4, 3], 4],
    ["highest", { coverage: "wait" }, [1, undefined], "children-missing"],
    ["lowest", {}, [1, 4, 3], 1],
    ["lowest", {}, [2, undefined], 2],
    ["lowest", { coverage: "lowest" }, [2, undefined], 0],
    ["conjunctive", { floor: 2 }, [4, 2], 3],
    ["conjunctive", { floor: 2 }, [4, 1.5], "below-floor"],
    ["conjunctive", { floor: 2, below: "lowest" }, [4, 1.5], 1.5],
    ["conjunctive", { floor: "goal" }, [4, 3], 3.5],
    ["conjunctive", { floor: "goal" }, [4, 2.999], "below-floor"],
  ])("%s with %j of %j is %s", (id, parameters, numbers, expected) => {
    const found = said(run(id, parameters, scores(...numbers)));
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
    else expect(found).toBe(expected);
  });

  it("breaks ties of the mode by what was shown last, and of one instant by the higher", () => {
    const at = (...times: readonly number[]): readonly Child[] =>
      scores(2, 2, 3, 3).map((child, position) => ({ ...child, at: times[position] ?? 0 }));
    const newest = (...times: readonly number[]) =>
      said(run("mode", { tie: "most-recent" }, at(...times)));
    expect(newest(1, 9, 2, 3)).toBe(2);
    expect(newest(1, 2, 3, 9)).toBe(3);
    expect(newest(1, 9, 9, 3)).toBe(3);
  });

  it("an exempt child leaves numerator and denominator, also where all have to be there", () => {
    const children = [...scores(4, 2), { id: "z", score: 0, exempt: true }];
    for (const coverage of ["use-what-is-there", "wait", "lowest"]) {
      expect(said(run("mean", { coverage }, children))).toBe(3);
      expect(said(run("lowest", { coverage }, children))).toBe(2);
    }
    expect(said(run("mean", { coverage: "lowest" }, [{ id: "z", exempt: true }]))).toBe(
      "no-children",
    );
  });

  it("tells the part of every child, once", () => {
    const found = run("weighted-mean", { weights: { a: 3, b: 1, d: 0 } }, [
      ...scores(3, 1, undefined, 4),
      { id: "e", exempt: true },
    ]);
    expect("parts" in found && found.parts).toEqual([
      { child: "a", counted: true, number: 3, weight: 3, share: 0.75, contribution: 2.25 },
      { child: "b", counted: true, number: 1, weight: 1, share: 0.25, contribution: 0.25 },
      { child: "c", counted: false, reason: { code: "no-level", data: {} } },
      { child: "e", counted: false, reason: { code: "exempt", data: {} } },
      { child: "d", counted: false, reason: { code: "no-weight", data: {} } },
    ]);
    const lowest = run("mean", { coverage: "lowest" }, scores(4, undefined));
    expect("parts" in lowest && lowest.parts[1]).toEqual({
      child: "b",
      counted: true,
      number: 0,
      standsIn: true,
      share: 0.5,
      contribution: 0,
    });
  });

  it("a level by judgement has no score and counts with its value", () => {
    expect(
      said(
        run("mean", {}, [
          { id: "a", level: 4 },
          { id: "b", score: 2.5, level: 2 },
        ]),
      ),
    ).toBe(3.25);
  });
});

describe("products", () => {
  // mastery-rules, closed systems: PowerTeacher Pro rolls up by mean, weighted mean, median, mode, highest and weighting; Schoology by
  // the mean; Mastery Connect by the lowest, once all are assessed.
  it.each<readonly [string, Id, object, readonly (number | undefined)[], number | string]>([
    ["Schoology: always the mean", "mean", {}, [4, 3, 2], 3],
    ["Mastery Connect: lowest of all", "lowest", { coverage: "wait" }, [4, 2, 3], 2],
    [
      "Mastery Connect: none before all are assessed",
      "lowest",
      { coverage: "wait" },
      [4, undefined, 3],
      "children-missing",
    ],
    ["PowerTeacher Pro: mean", "mean", {}, [4, 3, 3], 10 / 3],
    ["PowerTeacher Pro: weighted", "weighted-mean", { weights: { a: 2 } }, [4, 3, 3], 3.5],
    ["PowerTeacher Pro: median", "median", {}, [4, 3, 1], 3],
    ["PowerTeacher Pro: mode", "mode", { tie: "highest" }, [4, 3, 3], 3],
    ["PowerTeacher Pro: highest", "highest", {}, [4, 3, 3], 4],
    // U-46 over Infinite Campus: weights renormalised over the categories that are there.
    [
      "renormalised weights",
      "weighted-mean",
      { weights: { a: 1, b: 1, c: 2 } },
      [3, 2, undefined],
      2.5,
    ],
  ])("%s", (_, id, parameters, numbers, expected) => {
    const found = said(run(id, parameters, scores(...numbers)));
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
    else expect(found).toBe(expected);
  });
});

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

describe("Open edX", () => {
  // openedx/openedx-core, acceptance criteria of issues 643, 699 and 815.
  const criterion = (id: string, said_: boolean | null, archived = false): Child => ({
    id,
    ...(said_ === null ? {} : { atGoal: said_ }),
    ...(archived ? { exempt: true } : {}),
  });
  it.each<readonly [string, "all" | "any", readonly Child[], string]>([
    ["the second completes", "all", [criterion("a", true), criterion("b", true)], "demonstrated"],
    ["the first only", "all", [criterion("a", true), criterion("b", null)], "partially-attempted"],
    ["either", "any", [criterion("a", true), criterion("b", null)], "demonstrated"],
    [
      "what is archived is ignored",
      "all",
      [criterion("a", null, true), criterion("b", true)],
      "demonstrated",
    ],
    [
      "also where it failed",
      "all",
      [criterion("a", false, true), criterion("b", true)],
      "demonstrated",
    ],
    [
      "all attempted and one failed",
      "all",
      [criterion("a", true), criterion("b", false)],
      "attempted-not-demonstrated",
    ],
    ["nothing attempted", "all", [criterion("a", null), criterion("b", null)], "not-attempted"],
  ])("%s", (_, group, children, expected) => {
    const tree = { [group]: children.map(({ id }) => ({ child: id })) };
    expect(attainmentOf(run("requirements", { tree }, children, {}))).toBe(expected);
    expect(attainmentOf(run(group, {}, children, {}))).toBe(expected);
  });
  it.each([
    [0.8, "demonstrated"],
    [0.75, "demonstrated"],
    [0.6, "attempted-not-demonstrated"],
  ])("a grade of %d against 0.75 is %s", (score, expected) => {
    const tree = { child: "a", at: 0.75 };
    const found = run("requirements", { tree, of: "score" }, [{ id: "a", score }], {});
    expect(attainmentOf(found)).toBe(expected);
  });
});

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

describe("counts", () => {
  const levels = (...numbers: readonly (number | undefined)[]): readonly Child[] =>
    numbers.map((level, position) => ({
      id: `c${position}`,
      ...(level === undefined ? {} : { level }),
    }));
  it.each<readonly [Id, object, readonly (number | undefined)[], string]>([
    ["all", {}, [3, 4], "met"],
    ["all", {}, [3, 2], "not-met"],
    ["all", { at: 2 }, [3, 2], "met"],
    ["all", {}, [3, undefined], "not-met"],
    ["all", { coverage: "use-what-is-there" }, [3, undefined], "met"],
    ["all", { coverage: "wait" }, [3, undefined], "children-missing"],
    ["all", { coverage: "use-what-is-there" }, [undefined], "children-missing"],
    ["all", { empty: "met" }, [], "met"],
    ["all", {}, [], "no-children"],
    ["any", {}, [1, 3], "met"],
    ["any", {}, [1, 2], "not-met"],
    ["n-of-m", { n: 2 }, [3, 3, 1], "met"],
    ["n-of-m", { n: 2 }, [3, 2, 1], "not-met"],
    // Never more than there are.
    ["n-of-m", { n: 5 }, [3, 3], "met"],
  ])("%s with %j of %j: %s", (id, parameters, numbers, expected) => {
    expect(said(run(id, parameters, levels(...numbers)))).toBe(expected);
  });
  it("say a level only where they are asked to, and never where it is not met", () => {
    expect(run("all", {}, levels(3))).not.toHaveProperty("level");
    expect(run("all", { gives: "level" }, levels(3))).toMatchObject({ status: "met", level: 3 });
    expect(run("all", { gives: "level", level: 4 }, levels(3))).toMatchObject({ level: 4 });
    expect(run("all", { gives: "level" }, levels(2))).not.toHaveProperty("level");
  });
  it("look at scores where they are asked to", () => {
    const child = { id: "a", score: 2.96, level: 3, atGoal: true };
    expect(run("all", {}, [child]).status).toBe("met");
    expect(run("all", { of: "score" }, [child]).status).toBe("not-met");
    expect(run("all", { of: "rounded", places: 1 }, [child]).status).toBe("met");
  });
  it("points of exempt children leave the sum that is needed as well", () => {
    const members = [
      { child: "a", points: 4 },
      { child: "b", points: 4 },
    ];
    const children = [
      { id: "a", atGoal: true },
      { id: "b", exempt: true },
    ];
    expect(run("points", { need: 8, members }, children)).toMatchObject({
      status: "met",
      have: 4,
      need: 4,
    });
  });
  it("children that points do not name have no part", () => {
    const members = [{ child: "a", points: 1 }];
    const found = run("points", { need: 1, members }, [
      { id: "a", atGoal: true },
      { id: "b", atGoal: true },
    ]);
    expect("parts" in found && found.parts).toEqual([
      { child: "a", counted: true, reached: true, points: 1 },
      { child: "b", counted: false, reason: { code: "not-named", data: {} } },
    ]);
  });
});

describe("pooled", () => {
  // Slate CBL, Building 21: the mean over all kept ratings of the competency, whatever skill they are of.
  const piece = (id: string, score: number, at?: number) => ({
    piece: id,
    score,
    weight: 1,
    ...(at === undefined ? {} : { at }),
  });
  const method = { score: { method: mean } };
  it("counts every piece once, however many children have it", () => {
    const children = [
      { id: "a", pieces: [piece("x", 9), piece("y", 10)] },
      { id: "b", pieces: [piece("y", 10), piece("z", 8)] },
      { id: "c" },
      { id: "d", exempt: true, pieces: [piece("w", 0)] },
    ];
    const found = run("pooled", {}, children, method);
    expect(said(found)).toBe(9);
    expect("parts" in found && found.parts.map((part) => part.counted && part.pieces)).toEqual([
      2,
      1,
      false,
      false,
    ]);
    expect(said(run("pooled", { coverage: "wait" }, children, method))).toBe("children-missing");
  });
  it("of nothing is nothing", () => {
    expect(said(run("pooled", {}, [], method))).toBe("no-children");
    expect(said(run("pooled", {}, [{ id: "a" }], method))).toBe("children-missing");
  });
  it("says what its method cannot compute", () => {
    const large = [{ id: "a", pieces: [piece("x", 1e300)] }];
    expect(said(run("pooled", {}, large, method))).toBe("outside-domain");
  });
  it("asks for a method", () => {
    expect(codes("pooled", {}, [{ id: "a" }], {})).toEqual(["method-needed score"]);
    const wrong = { score: { method: mean, parameters: { n: 1 } } };
    expect(codes("pooled", {}, [{ id: "a" }], wrong)).toEqual([
      "unknown-parameter score/parameters/n",
    ]);
  });
});

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
