import { type Judgement, parseFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { rollUpRules } from "../../src/roll-up/registry.ts";
import { safeRollUp } from "../../src/roll-up/roll-up.ts";
import type { RollUpRule } from "../../src/roll-up/roll-up-rule.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";

type RollUp = Policy["rollUp"] & object;
type Exceptions = Policy["exceptions"] & object;
const weighing = (weights: object, more: object = {}): RollUp =>
  ({ rule: "weighted-mean", parameters: { weights }, ...more }) as RollUp;

describe("a roll-up that names what is not there", () => {
  const told = (rollUp: RollUp, exceptions: Exceptions = []) =>
    checkPolicy(policy({ rollUp, exceptions }), garden()).map(({ severity, code, path, data }) => [
      severity,
      code,
      pointer(path),
      data,
    ]);
  const missing = (child: string, path = "/rollUp/parameters") => [
    ["error", "not-a-child", path, { child }],
  ];
  const inException = "/exceptions/0/use/rollUp/parameters";
  const forOutcome = (outcome: string, rollUp: RollUp): Exceptions =>
    [{ when: { outcome: [outcome] }, use: { rollUp } }] as Exceptions;
  it.each<[string, RollUp, unknown[]]>([
    ["nothing", { rule: "mean" }, []],
    ["children of any of the places", weighing({ plan: 1, make: 2, count: 3 }), []],
    ["a child that no place has", weighing({ plan: 1, gone: 2 }), missing("gone")],
    ["a competency that is told in words", weighing({ story: 1 }), missing("story")],
    ["an outcome, where children are competencies", weighing({ steer: 1 }), missing("steer")],
    [
      "an outcome, where children are what stands underneath",
      weighing({ steer: 1, plan: 2 }, { children: "nodes", at: ["domain"] }),
      [],
    ],
    [
      "a competency deeper down, where only the domain is meant",
      weighing({ care: 1 }, { children: "nodes", at: ["outcome"] }),
      [],
    ],
    [
      "an outcome apart, for domains",
      weighing({ math: 1 }, { children: "nodes" }),
      missing("math"),
    ],
    ["a scale", { rule: "mean", scale: "five", scales: { ten: { by: "maximum" } } } as RollUp, []],
    [
      "scales that are not there",
      {
        rule: "mean",
        scale: "six",
        scales: { ten: { by: "maximum" }, two: { by: "maximum" } },
      } as RollUp,
      [
        ["error", "no-such-scale", "/rollUp/scale", { scale: "six" }],
        ["error", "no-such-scale", "/rollUp/scales/two", { scale: "two" }],
      ],
    ],
  ])("is told: %s", (_, rollUp, expected) => {
    expect(told(rollUp)).toEqual(expected);
  });
  it.each<[string, string, RollUp, unknown[]]>([
    ["its own child", "steer", weighing({ plan: 1 }), []],
    ["another's child", "steer", weighing({ make: 1 }), missing("make", inException)],
    ["a child under two", "build", weighing({ ask: 1 }), []],
    ["a domain's competency", "self", weighing({ ask: 1 }), []],
    ["a domain's outcome", "self", weighing({ care: 1 }, { children: "nodes" }), []],
    [
      "itself",
      "steer",
      weighing({ steer: 1 }),
      [["error", "child-of-itself", inException, { child: "steer" }]],
    ],
    [
      "a scale",
      "steer",
      { rule: "mean", scale: "six" } as RollUp,
      [["error", "no-such-scale", "/exceptions/0/use/rollUp/scale", { scale: "six" }]],
    ],
  ])("is told in an exception for one place: %s", (_, outcome, rollUp, expected) => {
    expect(told({ rule: "mean" }, forOutcome(outcome, rollUp))).toEqual(expected);
  });
  it("may name the portrait's outcomes, where it is rolled up", () => {
    const framework = parseFramework({
      ...garden(),
      portrait: { title: "Portrait", outcomes: ["math"] },
    });
    const issues = (more: object, exceptions: Exceptions = []) =>
      checkPolicy(
        policy({ rollUp: weighing({ math: 1 }, { children: "nodes", ...more }), exceptions }),
        framework,
      ).map(({ code }) => code);
    expect(issues({ at: ["portrait"] })).toEqual([]);
    expect(issues({ at: ["outcome", "portrait"] })).toEqual([]);
    expect(issues({ at: ["outcome"] })).toEqual(["not-a-child"]);
  });
});

describe("a rule by itself", () => {
  const one = [{ id: "a", score: 3, level: 3 }] as const;
  const needed = (id: string) => [
    { code: "scale-needed", severity: "error", path: ["parameters"], data: { method: id } },
  ];
  it.each<[keyof typeof rollUpRules, object, boolean]>([
    ["mean", { coverage: "lowest" }, true],
    ["mean", { coverage: "wait" }, false],
    ["median", { coverage: "lowest" }, true],
    ["median", { coverage: "use-what-is-there" }, false],
    ["lowest", { coverage: "lowest" }, true],
    ["lowest", {}, false],
    ["highest", { coverage: "lowest" }, true],
    ["highest", {}, false],
    ["mode", { tie: "highest", coverage: "lowest" }, true],
    ["mode", { tie: "highest" }, false],
    ["weighted-mean", { weights: { a: 1 }, coverage: "lowest" }, true],
    ["weighted-mean", { weights: { a: 1 } }, false],
    ["conjunctive", { floor: 2, coverage: "lowest" }, true],
    ["conjunctive", { floor: "goal" }, true],
    ["conjunctive", { floor: 2 }, false],
    ["any", { gives: "level" }, true],
    ["any", { gives: "level", level: 3, at: 2 }, false],
    ["any", { at: 2 }, false],
    ["any", { at: "goal" }, true],
  ])("%s by %j asks for a scale: %j", (id, parameters, asks) => {
    const rule = rollUpRules[id] as unknown as RollUpRule;
    expect(safeRollUp(rule, parameters as never, one).issues).toEqual(asks ? needed(id) : []);
    expect(
      safeRollUp(rule, parameters as never, one, { scale: { least: 1, most: 5, goal: 4 } }).ok,
    ).toBe(true);
  });
  it("tells every number that is none, and what is wrong with its parameters", () => {
    const rule = rollUpRules.mean as unknown as RollUpRule;
    const number = (at: number, parameter: string) => ({
      code: "wrong-parameter",
      severity: "error",
      path: ["children", at, parameter],
      data: { parameter, expected: "number" },
    });
    const wrong = safeRollUp(rule, {}, [
      { id: "a", score: Number.NaN },
      { id: "b", level: Number.POSITIVE_INFINITY, score: 1 },
    ]);
    expect(wrong).toMatchObject({ ok: false, issues: [number(0, "score"), number(1, "level")] });
    expect(safeRollUp(rule, { coverage: "never" } as never, one).ok).toBe(false);
    expect(safeRollUp(rollUpRules.pooled as unknown as RollUpRule, {}, one)).toMatchObject({
      ok: false,
      issues: [{ code: "method-needed", path: ["score"], data: { rule: "pooled" } }],
    });
  });
  it("of mode and median goes by numbers, whatever their order", () => {
    const run = (id: "mode" | "median", parameters: object, ...scores: readonly number[]) =>
      [scores, [...scores].reverse()].map((some) => {
        const found = safeRollUp(
          rollUpRules[id] as unknown as RollUpRule,
          parameters as never,
          some.map((score, at) => ({ id: `${at}`, score })),
        );
        return found.ok && found.value.status === "scored" ? found.value.score : undefined;
      });
    expect(run("mode", { tie: "highest" }, 10, 9, 10, 2)).toEqual([10, 10]);
    expect(run("mode", { tie: "lowest" }, 10, 9, 2)).toEqual([2, 2]);
    expect(run("mode", { tie: "lowest" }, 1 + 1e-12, 5, 1)).toEqual(
      run("mode", { tie: "lowest" }, 1, 5, 1 + 1e-12),
    );
    expect(run("median", {}, 10, 9, 2)).toEqual([9, 9]);
    expect(run("median", { tie: "upper" }, 10, 9, 2, 1)).toEqual([9, 9]);
  });
});

describe("what stands above competencies", () => {
  const ask = (
    entries: Parameters<typeof log>[0],
    rollUp: RollUp,
    more: Partial<Policy> & { readonly framework?: ReturnType<typeof garden> } = {},
  ) => {
    const { framework = garden(), ...sections } = more;
    return determine({
      framework,
      evidence: log(entries),
      policy: policy({ rollUp, ...sections }),
      asOf: "2026-12-31",
      learners: ["mina"],
    });
  };
  const steerOf = (...asked: Parameters<typeof ask>) =>
    ask(...asked).outcomes.find(({ outcome }) => outcome === "steer");
  const two = [rated("plan", 5, 1), rated("try", 2, 2)];
  const exempt = (target: string): Judgement => ({
    type: "judgement",
    id: `exempt-${target}`,
    learner: "mina",
    target,
    happened: "2026-06-01",
    recorded: "2026-06-01",
    by: { role: "panel" },
    reason: "Agreed.",
    value: { kind: "exempt" },
  });
  it("is no evidence where everything under it is exempt", () => {
    for (const rule of ["mean", "all", "pooled"] as const)
      expect(steerOf([...two, exempt("plan"), exempt("try")], { rule })).toMatchObject({
        status: "no-evidence",
        profile: { children: 0 },
      });
    expect(
      steerOf([...two, exempt("plan"), exempt("try")], {
        rule: "all",
        parameters: { empty: "met" },
      }),
    ).toMatchObject({ status: "met", need: 0 });
    expect(steerOf([...two, exempt("plan")], { rule: "mean" })).toMatchObject({ score: 2 });
  });
  it("averages levels of several bands where they go on from band to band", () => {
    const banded = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "6-8" })];
    const family = (plan: string, other = plan) =>
      deepFreeze(
        parseFramework({
          ...garden(),
          progressions: [
            { id: "p1", competency: "plan", scale: "five", family: plan },
            { id: "p2", competency: "try", scale: "five", family: other },
          ],
        }),
      );
    const score = (framework: ReturnType<typeof garden>) =>
      steerOf(banded, { rule: "mean" }, { framework });
    expect(score(family("continuum"))).toMatchObject({ score: 3.5 });
    expect(score(family("continuum"))).not.toHaveProperty("band");
    expect(score(family("within-band"))).toMatchObject({ score: 2, band: "6-8" });
    // One that goes on is of every band.
    expect(score(family("continuum", "within-band"))).toMatchObject({ score: 3.5, band: "6-8" });
    expect(score(family("within-band", "continuum"))).toMatchObject({ score: 3.5, band: "3-5" });
  });
  it("takes an exception by the scale that is named, else by that of its first child", () => {
    const lowest = (scale: string): Exceptions =>
      [
        { when: { node: ["outcome"], scale: [scale] }, use: { rollUp: { rule: "lowest" } } },
      ] as Exceptions;
    const score = (rollUp: RollUp, exceptions: Exceptions) => steerOf(two, rollUp, { exceptions });
    expect(score({ rule: "mean" }, lowest("five"))).toMatchObject({ score: 2 });
    expect(score({ rule: "mean" }, lowest("ten"))).toMatchObject({ score: 3.5 });
    const named = { rule: "mean", scale: "ten", scales: { five: { by: "maximum" } } } as RollUp;
    expect(score(named, [])).toMatchObject({ score: 7, scale: "ten" });
    expect(score(named, lowest("ten"))).toMatchObject({ score: 2, scale: "five" });
  });
  it("takes an exception for the domain that it stands in, and for no other", () => {
    const rollUp = { rule: "highest" } as const;
    const found = (outcome: string) =>
      steerOf(
        two,
        { rule: "mean" },
        {
          exceptions: [{ when: { outcome: [outcome] }, use: { rollUp } }],
        },
      );
    expect(found("self")).toMatchObject({ score: 5 });
    expect(found("world")).toMatchObject({ score: 3.5 });
    // The portrait stands in nothing.
    const portrait = ask(
      two,
      { rule: "mean", at: ["portrait"] },
      {
        exceptions: [
          { when: { outcome: ["self"] }, use: { rollUp: { ...rollUp, at: ["portrait"] } } },
        ],
      },
    );
    expect(portrait.portraits).toMatchObject([{ score: 3.5 }]);
  });
  it("counts what is met for those that it asks for at least", () => {
    const domain = (least: number) =>
      ask([...two, rated("ask", 4, 3)], { rule: "all", parameters: { at: 2 } } as RollUp, {
        exceptions: [
          {
            when: { node: ["domain"] },
            use: { rollUp: { rule: "all", at: ["domain"], children: "nodes", least } as RollUp },
          },
        ],
      }).domains.find((one) => one.domain === "self");
    expect(domain(2)).toMatchObject({ status: "met", have: 2 });
    expect(domain(3)).toMatchObject({
      status: "undetermined",
      reason: { code: "children-missing", data: { have: 2, need: 3 } },
    });
  });
  it("pools pieces of indicators, each told by the one that all of its ratings name", () => {
    const framework = parseFramework({
      ...garden(),
      indicators: [
        { id: "plan-1", statement: "I list", partOf: "plan" },
        { id: "plan-2", statement: "I order", partOf: "plan" },
      ],
    });
    const best: Partial<Policy> = { score: { method: "highest-per-indicator" } };
    const pooledOf = (...entries: Parameters<typeof log>[0]) =>
      steerOf(entries, { rule: "pooled" }, { ...best, framework });
    // The best of each: 5 and 2.
    expect(
      pooledOf(rated("plan-1", 1, 1), rated("plan-1", 5, 2), rated("plan-2", 2, 3)),
    ).toMatchObject({ score: 3.5 });
  });
});
