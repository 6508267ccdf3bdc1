import { parseFramework } from "@whole-learner/core";
import { pointer } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { policy } from "../school.ts";
import { garden } from "./garden.ts";

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
