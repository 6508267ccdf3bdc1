import type { Framework, Progression } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { listOf, made, written } from "../../../test/case/our-framework.ts";
import { child, type Fields, item, pack, time, to, uuid } from "../../../test/case/package-of.ts";
import { again, read } from "../../../test/case/read-package.ts";

const dated = { lastChangeDateTime: time };

/** A level of a criterion, with all that CASE has. */
const level = (at: number, more: Fields = {}): Fields => ({
  identifier: uuid(700 + at),
  uri: `https://example.org/l/${at}`,
  ...dated,
  quality: `Level ${at}`,
  score: at,
  description: `Does ${at}`,
  rubricCriterionId: uuid(600),
  ...more,
});
const criterion = {
  identifier: uuid(600),
  uri: "https://example.org/c",
  ...dated,
  category: "Craft",
  weight: 0.3,
  position: 4,
  rubricId: uuid(500),
  CFItemURI: to(1),
  extensions: { acme: 1 },
  CFRubricCriterionLevels: [
    level(3, { feedback: "Well done", position: 1, extensions: [{ acme: 2 }] }),
    level(1),
    level(2, { rubricCriterionId: "R.1" }),
  ],
};
const loose = {
  identifier: uuid(601),
  uri: "https://example.org/c/2",
  ...dated,
  description: "About no item",
  CFRubricCriterionLevels: [level(8, { score: 1 }), level(9)],
};
const rubric = {
  identifier: uuid(500),
  uri: "https://example.org/r",
  ...dated,
  title: "Rubric",
  description: "Of craft",
  CFRubricCriteria: [criterion, loose],
};
const json = pack([item(1), item(2)], [child(1), child(2)], { CFRubrics: [rubric] });
const came = read(json);

/** An edit of a school: the members are those of the interface. */
const edited = (more: Fields, of: Framework = came): Framework =>
  ({ ...of, progressions: of.progressions.map((one) => ({ ...one, ...more })) }) as Framework;
const rubricsOf = (of: Framework): readonly Fields[] => listOf(written(of), "CFRubrics");
const criteriaOf = (of: Framework): readonly Fields[] =>
  listOf(rubricsOf(of)[0] ?? {}, "CFRubricCriteria");

/** The criterion with what an export says beside it. */
const levelIds = ["3", "1", "2"];
const back = {
  ...criterion,
  CFRubricCriterionLevels: criterion.CFRubricCriterionLevels.map((one, at) => ({
    ...one,
    extensions: [
      {
        ...(at === 0 ? { acme: 2 } : {}),
        "whole-learner/framework": { level: levelIds[at] },
      },
    ],
  })),
  extensions: {
    acme: 1,
    "whole-learner/framework": { progression: { scale: came.scales[0]?.id } },
  },
};

describe("a rubric that was read", () => {
  it("comes back record for record, criteria that are no progression too", () => {
    expect(again(json)["CFRubrics"]).toEqual([{ ...rubric, CFRubricCriteria: [back, loose] }]);
  });

  it("loses a criterion whose progression was taken away", () => {
    expect(criteriaOf({ ...came, progressions: [] })).toEqual([loose]);
  });

  it("says what its progression says now", () => {
    const [progression] = came.progressions as readonly Progression[];
    const descriptors = progression?.descriptors.slice(0, 1).map((one) => ({
      ...one,
      statement: "Said better",
      extensions: { of: "a school" },
    }));
    const [first] = criteriaOf(edited({ name: "Named", descriptors, competency: uuid(2) }));
    expect(first).toMatchObject({
      identifier: uuid(600),
      category: "Craft",
      description: "Named",
      CFItemURI: { identifier: uuid(2), title: "Statement 2" },
      position: 4,
      weight: 0.3,
    });
    expect(
      listOf(first ?? {}, "CFRubricCriterionLevels").map(({ description, extensions }) => [
        description,
        extensions,
      ]),
    ).toEqual([
      [undefined, [{ acme: 2, "whole-learner/framework": { level: "3" } }]],
      [
        "Said better",
        [{ "whole-learner/framework": { level: "1", extensions: { of: "a school" } } }],
      ],
      [undefined, [{ "whole-learner/framework": { level: "2" } }]],
    ]);
  });

  it("has the levels that its scale has now: those that are gone as they came, new ones at the end", () => {
    const scales = came.scales.map((scale) => ({
      ...scale,
      levels: [
        ...scale.levels.slice(1).map((one) => ({ ...one, name: `New ${one.value}` })),
        { id: "4", name: "Fourth", value: 4 },
      ],
    }));
    const [first] = criteriaOf({ ...came, scales } as unknown as Framework);
    const levels = listOf(first ?? {}, "CFRubricCriterionLevels");
    expect(
      levels.map(({ identifier, quality, score, position, rubricCriterionId }) => [
        identifier,
        quality,
        score,
        position,
        rubricCriterionId,
      ]),
    ).toEqual([
      [uuid(703), "New 3", 3, 1, uuid(600)],
      // A level that the scale does not have any more has only what was carried of it.
      [uuid(701), undefined, undefined, undefined, uuid(600)],
      [uuid(702), "New 2", 2, undefined, "R.1"],
      [made(`level:${uuid(600)}  4`), "Fourth", 4, undefined, uuid(600)],
    ]);
  });

  it("keeps of a level that is gone what was its own alone", () => {
    // By position, as two scores are the same; so the scale has values of its own.
    const levels = [
      level(1, { quality: " Low", score: 5, position: 1 }),
      level(2, { score: 5, position: 2 }),
      level(3, { score: 6, position: 3 }),
    ];
    const told = {
      ...rubric,
      CFRubricCriteria: [{ ...criterion, CFRubricCriterionLevels: levels }],
    };
    const of = read(pack([item(1)], [child(1)], { CFRubrics: [told] }));
    const scales = of.scales.map((scale) => ({ ...scale, levels: scale.levels.slice(1) }));
    const [first] = criteriaOf({ ...of, scales } as Framework);
    expect(listOf(first ?? {}, "CFRubricCriterionLevels")[0]).toEqual({
      ...levels[0],
      extensions: [{ "whole-learner/framework": { level: of.scales[0]?.levels[0]?.id } }],
    });
  });

  it("has its own identifier still where its progression has another id", () => {
    const [progression] = came.progressions as readonly Progression[];
    const rubrics = [{ criteria: [{ progression: "grow" }] }];
    const criterionOf = (more: Fields): unknown =>
      criteriaOf({
        ...edited({
          id: "grow",
          extensions: {
            "whole-learner/case": {
              ...(progression?.extensions?.["whole-learner/case"] as Fields),
              ...more,
            },
          },
        }),
        extensions: { "whole-learner/case": { package: { rubrics } } },
      } as unknown as Framework)[0];
    const kept = { "whole-learner/framework": { progression: { id: "grow" } } };
    expect(criterionOf({})).toMatchObject({ identifier: made("criterion:grow"), extensions: kept });
    expect(criterionOf({ identifier: uuid(66) })).toMatchObject({
      identifier: uuid(66),
      extensions: kept,
    });
  });

  it("takes new grade bands in as criteria of their own", () => {
    const statement = { level: "1", band: "k2", statement: "I begin" };
    const descriptors = [...(came.progressions[0]?.descriptors ?? []), statement];
    const gradeBands = [{ id: "k2", name: "K-2" }];
    const of = { ...edited({ descriptors }), gradeBands } as unknown as Framework;
    const criteria = criteriaOf(of);
    expect(
      criteria.map(({ identifier, category, position, weight, rubricId }) => [
        identifier,
        category,
        position,
        weight,
        rubricId,
      ]),
    ).toEqual([
      [uuid(600), "Craft", 4, 0.3, uuid(500)],
      [made(`criterion:${uuid(600)} k2`), "K-2", undefined, undefined, uuid(500)],
      [uuid(601), undefined, undefined, undefined, undefined],
    ]);
    expect(read(written(of)).progressions).toStrictEqual(of.progressions);
  });
});

describe("what rubrics lack", () => {
  it("is lacking when they come back", () => {
    const { rubricId: _, category: __, position: ___, ...less } = criterion;
    const levels = [1, 2, 3].map((at) => {
      const { rubricCriterionId, quality, description, ...rest } = level(at);
      return at === 1 ? { ...rest, quality } : { ...rest, description };
    });
    const lacking = {
      ...pack([item(1)], [child(1)]),
      CFRubrics: [{ ...rubric, CFRubricCriteria: [{ ...less, CFRubricCriterionLevels: levels }] }],
    };
    const [first] = listOf(listOf(again(lacking), "CFRubrics")[0] ?? {}, "CFRubricCriteria");
    expect(Object.keys(first ?? {}).sort()).toEqual(
      Object.keys(back)
        .filter((key) => key in less)
        .sort(),
    );
    expect(
      listOf(first ?? {}, "CFRubricCriterionLevels").map(({ extensions: ____, ...rest }) => rest),
    ).toEqual(levels);
  });
});

describe("rubrics that are not right", () => {
  it("get identifiers, each its own, and lose no criterion", () => {
    const twin = { ...loose, CFRubricCriterionLevels: [] };
    const rubrics = [
      { title: "One", ...dated, CFRubricCriteria: [twin] },
      { title: "Two", ...dated, identifier: uuid(500), CFRubricCriteria: [] },
      { title: "Three", ...dated, identifier: uuid(500), CFRubricCriteria: [] },
    ];
    const back = listOf(again(pack([item(1)], [child(1)], { CFRubrics: rubrics })), "CFRubrics");
    expect(back.map(({ title }) => title)).toEqual(["One", "Two", "Three"]);
    expect(back[1]?.["identifier"]).toBe(uuid(500));
    expect(back[2]?.["identifier"]).toBe(made(`rubric:${uuid(500)}#2`));
    expect(new Set(back.map(({ identifier }) => identifier)).size).toBe(3);
    expect(listOf(back[0] ?? {}, "CFRubricCriteria")).toEqual([twin]);
  });

  it("of a framework that somebody wrote by hand are skipped where they are none", () => {
    const odd = { ...loose, CFRubricCriterionLevels: ["none", { identifier: uuid(790) }] };
    const carried = {
      package: {
        rubrics: [
          "no rubric",
          {
            title: "Bare",
            criteria: ["none", { progression: "gone" }, { criterion: loose }, { criterion: odd }],
          },
        ],
      },
    };
    const of = { ...came, progressions: [], extensions: { "whole-learner/case": carried } };
    // What a hand wrote is not what an import keeps.
    const [only, ...more] = rubricsOf(of as unknown as Framework);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      identifier: made("rubric:rubric"),
      title: "Bare",
      CFRubricCriteria: [
        loose,
        {
          ...loose,
          CFRubricCriterionLevels: [
            {
              identifier: uuid(790),
              uri: `urn:uuid:${uuid(790)}`,
              ...dated,
              extensions: [{ "whole-learner/framework": { undated: time } }],
            },
          ],
        },
      ],
    });
  });
});
