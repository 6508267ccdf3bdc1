import { type Id, ruleOf } from "./run-rule.ts";
import { describe, expect, it } from "vitest";
import { safeRollUp } from "../../src/roll-up/roll-up.ts";

describe("a rule by itself", () => {
  const one = [{ id: "a", score: 3, level: 3 }] as const;
  const needed = (id: string) => [
    { code: "scale-needed", severity: "error", path: ["parameters"], data: { method: id } },
  ];
  it.each<[Id, object, boolean]>([
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
    const rule = ruleOf(id);
    expect(safeRollUp(rule, parameters as never, one).issues).toEqual(asks ? needed(id) : []);
    expect(
      safeRollUp(rule, parameters as never, one, { scale: { least: 1, most: 5, goal: 4 } }).ok,
    ).toBe(true);
  });
  it("tells every number that is none, and what is wrong with its parameters", () => {
    const rule = ruleOf("mean");
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
    expect(safeRollUp(ruleOf("pooled"), {}, one)).toMatchObject({
      ok: false,
      issues: [{ code: "method-needed", path: ["score"], data: { rule: "pooled" } }],
    });
  });
  it("of mode and median goes by numbers, whatever their order", () => {
    const run = (id: "mode" | "median", parameters: object, ...scores: readonly number[]) =>
      [scores, [...scores].reverse()].map((some) => {
        const found = safeRollUp(
          ruleOf(id),
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
