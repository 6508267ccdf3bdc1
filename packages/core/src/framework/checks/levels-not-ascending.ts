import { issue } from "../../issue/issue.ts";
import type { Check } from "./check.ts";
import { inBillionths } from "./in-billionths.ts";

/** Levels are compared as scores will be, after snapping: two that only differ behind that are one. */
export const levelsNotAscending: Check = ({ framework }) =>
  framework.scales.flatMap(({ levels }, at) =>
    levels.flatMap(({ id, value }, position) => {
      const before = levels[position - 1]?.value;
      if (before === undefined || inBillionths(value) > inBillionths(before)) return [];
      const path = ["scales", at, "levels", position, "value"];
      return [issue("levels-not-ascending", path, { level: id, value, before })];
    }),
  );
