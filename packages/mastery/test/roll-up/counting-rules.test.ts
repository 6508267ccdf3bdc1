import { describe, expect, it } from "vitest";
import type { Child } from "../../src/roll-up/roll-up-rule.ts";
import { type Id, run, said } from "./run-rule.ts";

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
