import { safeParseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { child, item, pack, to } from "../../../test/case/package-of.ts";
import { again, found, read } from "../../../test/case/read-package.ts";
import { levels, rubric } from "../../../test/case/rubric-of.ts";

describe("rubrics of real packages", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "a criterion without an item",
      pack([item(1)], [child(1)], {
        CFRubrics: [
          rubric({ CFRubricCriterionLevels: levels.map(({ position: _, ...one }) => one) }),
        ],
      }),
      ["case-criterion-without-item /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
    [
      "a rubric with two levels",
      pack([item(1)], [child(1)], {
        CFRubrics: [
          rubric({
            CFItemURI: to(1),
            CFRubricCriterionLevels: levels.slice(1).map(({ position: _, ...one }) => one),
          }),
        ],
      }),
      ["case-levels-do-not-fit /CFRubrics/0/CFRubricCriteria/0 carried"],
    ],
  ])("reads %s", (_, json, issues) => {
    expect(found(json)).toEqual(issues);
    const framework = read(json);
    expect(safeParseFramework(framework).ok).toBe(true);
    expect(read(again(json))).toStrictEqual(framework);
  });
});
