import { describe, expect, it } from "vitest";
import { child, item, pack, to } from "../../../test/case/package-of.ts";
import { read } from "../../../test/case/read-package.ts";
import { levels, rubric } from "../../../test/case/rubric-of.ts";
import { fromCase } from "../from-case.ts";

const json = (
  criteria: (given: object) => readonly unknown[],
  inLevels: readonly unknown[] = [],
) => {
  const given = rubric({ CFItemURI: to(1), CFRubricCriterionLevels: [...levels, ...inLevels] });
  const [criterion] = given["CFRubricCriteria"] as readonly object[];
  return pack([item(1)], [child(1)], {
    CFRubrics: [{ ...given, CFRubricCriteria: criteria(criterion ?? {}) }],
  });
};

describe("what is no record in a rubric", () => {
  it.each<[unknown, string, string]>([
    [null, "null", "left-out"],
    ["x", "string", "carried"],
    [[1], "list", "carried"],
    [3, "number", "carried"],
  ])("is told and costs nothing else: %j", (stray, found, repair) => {
    const inCriteria = fromCase(json((one) => [one, stray]));
    const inLevels = fromCase(json((one) => [one], [stray]));
    for (const [{ value, issues }, list, path] of [
      [inCriteria, "CFRubricCriteria", ["CFRubrics", 0, "CFRubricCriteria", 1]],
      [
        inLevels,
        "CFRubricCriterionLevels",
        ["CFRubrics", 0, "CFRubricCriteria", 0, "CFRubricCriterionLevels", 3],
      ],
    ] as const) {
      expect(value?.framework.progressions).toHaveLength(1);
      expect(value?.framework.progressions[0]?.descriptors).toHaveLength(3);
      expect(issues.filter(({ code }) => code === "not-a-record")).toEqual([
        expect.objectContaining({ path, data: { list, found }, severity: "error", repair }),
      ]);
    }
  });

  it("is kept where its list stood, as long as it says anything", () => {
    const kept = (given: unknown): string => JSON.stringify(read(given).extensions ?? {});
    expect(kept(json((one) => [one, "stray", null]))).toContain('"CFRubricCriteria":["stray"]');
    expect(kept(json((one) => [one]))).not.toContain("unusable");
    expect(kept(json((one) => [one, null]))).not.toContain("unusable");
  });
});
