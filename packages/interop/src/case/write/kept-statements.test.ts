import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { framework, listOf, made, ours, written } from "../../../test/case/our-framework.ts";
import { base, levels, link, wrote } from "../../../test/case/our-progressions.ts";
import { type Fields, uuid } from "../../../test/case/package-of.ts";
import { fromCase } from "../index.ts";

describe("the criterion of a progression of ours", () => {
  const progression = {
    id: "grow",
    competency: uuid(1),
    scale: "steps",
    family: "continuum",
    expected: [],
    descriptors: [],
  };
  const residueOf = (of: Framework): unknown => {
    const [rubric] = listOf(written(of), "CFRubrics");
    const [criterion] = listOf(rubric ?? {}, "CFRubricCriteria");
    const extensions = criterion?.["extensions"] as Readonly<Record<string, Fields>>;
    return extensions["whole-learner/framework"]?.["progression"];
  };

  it.each([
    ["out of their order", [["b"], ["a"]]],
    ["of a level that the scale does not have", [["a"], ["z"]]],
    ["twice of one level", [["a"], ["a"]]],
    [
      "of bands in turns",
      [
        ["a", "k2"],
        ["a", "35"],
        ["b", "k2"],
      ],
    ],
  ])("keeps statements %s beside what its levels say", (_, told) => {
    const descriptors = told.map(([level, band], at) => ({
      level,
      ...(band === undefined ? {} : { band }),
      statement: `Says ${at}`,
    }));
    const of = framework({ ...base, progressions: [{ ...progression, descriptors }] });
    expect(residueOf(of)).toEqual({ id: "grow", scale: "steps", descriptors });
    expect(fromCase(written(of)).value?.framework).toStrictEqual(of);
  });

  it("says the first of two statements of one level", () => {
    const descriptors = [
      { level: "a", statement: "First" },
      { level: "a", statement: "Second" },
    ];
    const of = framework({ ...base, progressions: [{ ...progression, descriptors }] });
    const [criterion] = listOf(listOf(written(of), "CFRubrics")[0] ?? {}, "CFRubricCriteria");
    expect(
      listOf(criterion ?? {}, "CFRubricCriterionLevels").map(({ description }) => description),
    ).toEqual(["First", undefined, undefined]);
  });

  it("has its levels under no statement, none without its scale, and its competency beside it where that is not there", () => {
    const of = framework({
      ...base,
      progressions: [
        progression,
        {
          ...progression,
          id: "lost",
          competency: "gone",
          scale: "none",
          descriptors: [{ level: "a", statement: "I begin" }],
          extensions: {},
        },
      ],
    });
    const [criterion, rubric] = [made("criterion:lost"), made("rubric:rubric:lost")];
    const [first, second] = listOf(written(of), "CFRubrics");
    expect(listOf(first ?? {}, "CFRubricCriteria")).toEqual([
      wrote(made("criterion:grow"), {
        CFItemURI: link,
        position: 1,
        rubricId: made("rubric:rubric:grow"),
        CFRubricCriterionLevels: levels((level) => `grow  ${level}`, made("criterion:grow")),
        extensions: ours({ progression: { id: "grow", scale: "steps" } }),
      }),
    ]);
    expect(second).toEqual(
      wrote(rubric, {
        title: "",
        CFRubricCriteria: [
          wrote(criterion, {
            position: 1,
            rubricId: rubric,
            CFRubricCriterionLevels: [],
            extensions: ours({
              progression: {
                id: "lost",
                competency: "gone",
                scale: "none",
                descriptors: [{ level: "a", statement: "I begin" }],
              },
              bare: true,
            }),
          }),
        ],
        extensions: ours({ made: true }),
      }),
    );
  });
});
