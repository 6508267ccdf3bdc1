import { describe, expect, it } from "vitest";
import type { Child } from "../../src/roll-up/roll-up-rule.ts";
import { attainmentOf } from "../../src/roll-up/attainment-of.ts";
import { run } from "./run-rule.ts";

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
