import { expectTypeOf, test } from "vitest";
import { compareLevels, type DefinedScale, defineScale, levelOn } from "./define-scale.ts";
import type { Scale } from "./scale.ts";

const levels = [
  { id: "1", name: "One", value: 1 },
  { id: "2", name: "Two", value: 2 },
  { id: "3", name: "Three", value: 3 },
] as const;
const three = defineScale({ id: "three", goal: "2", levels });
const other = defineScale({ id: "other", goal: "2", levels });

test("a scale declared in code knows its levels and is a scale", () => {
  expectTypeOf(three).toEqualTypeOf<DefinedScale<"three", "1" | "2" | "3">>();
  expectTypeOf(three).toExtend<Scale>();
  // @ts-expect-error the scale has no level 4
  levelOn(three, "4");
  // @ts-expect-error the goal is none of the levels
  defineScale({ id: "three", goal: "4", levels });
});

test("levels of two scales are not mixed, though their ids are the same", () => {
  compareLevels(levelOn(three, "1"), levelOn(three, "2"));
  // @ts-expect-error two scales
  compareLevels(levelOn(three, "1"), levelOn(other, "2"));
});
