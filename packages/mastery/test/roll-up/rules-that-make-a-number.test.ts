import { describe, expect, it } from "vitest";
import type { Child } from "../../src/roll-up/roll-up-rule.ts";
import { type Id, run, said, scores } from "./run-rule.ts";

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
