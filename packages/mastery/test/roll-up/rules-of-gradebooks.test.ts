import { describe, expect, it } from "vitest";
import { type Id, run, said, scores } from "./run-rule.ts";

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
