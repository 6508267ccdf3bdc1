import type { Framework } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { framework, listOf, made, ours, written } from "../../../test/case/our-framework.ts";
import { type Fields, time, uuid } from "../../../test/case/package-of.ts";
import { fromCase } from "../index.ts";

const both = { en: "Works it out", es: "Lo resuelve" };
const steps = {
  id: "steps",
  levels: [
    { id: "a", name: "Beginning", value: 1 },
    { id: "b", name: { en: "Secure", es: "Seguro" }, value: 2.5 },
    { id: "c", name: "Beyond", value: 4 },
  ],
  goal: "b",
};
const bands = [
  { id: "k2", name: { en: "K-2", es: "K-2" } },
  { id: "35", name: "3-5" },
];
const base = {
  languages: ["en", "es"],
  scales: [steps],
  gradeBands: bands,
  competencies: [
    { id: uuid(1), name: "One", statement: "All of one", code: "C.1", reporting: "level" },
    { id: uuid(2), name: "Two", reporting: "level" },
  ],
};
const link = { title: "C.1", identifier: uuid(1), uri: `urn:uuid:${uuid(1)}` };

/** A record as we write one. */
const wrote = (identifier: string, fields: Fields): Fields => ({
  identifier,
  uri: `urn:uuid:${identifier}`,
  lastChangeDateTime: time,
  ...fields,
});

/** The three levels of a criterion: what each says, and what beyond CASE. */
const levels = (
  name: (level: string) => string,
  criterion: string,
  said: Readonly<Record<string, Fields>> = {},
  beyond: Readonly<Record<string, Fields>> = {},
): readonly Fields[] =>
  [
    { level: "a", quality: "Beginning", score: 1, position: 1 },
    { level: "b", quality: "Secure", score: 2.5, position: 2 },
    { level: "c", quality: "Beyond", score: 4, position: 3 },
  ].map(({ level, ...fields }) =>
    wrote(made(`level:${name(level)}`), {
      ...fields,
      rubricCriterionId: criterion,
      ...said[level],
      extensions: [ours({ level, ...beyond[level] })],
    }),
  );

describe("a progression of ours", () => {
  it("is a rubric of one criterion with the levels of its scale", () => {
    const of = framework({
      ...base,
      progressions: [
        {
          id: "grow",
          competency: uuid(1),
          scale: "steps",
          family: "continuum",
          expected: [],
          descriptors: [
            { level: "a", statement: "I begin" },
            {
              level: "b",
              statement: both,
              next: "Try more",
              exemplar: "https://example.org/work",
              extensions: {},
            },
          ],
        },
      ],
    });
    const criterion = made("criterion:grow");
    const rubric = made("rubric:rubric:grow");
    expect(written(of)["CFRubrics"]).toEqual([
      wrote(rubric, {
        title: "All of one",
        CFRubricCriteria: [
          wrote(criterion, {
            CFItemURI: link,
            position: 1,
            rubricId: rubric,
            CFRubricCriterionLevels: levels(
              (level) => `grow  ${level}`,
              criterion,
              { a: { description: "I begin" }, b: { description: "Works it out" } },
              {
                b: {
                  statement: both,
                  next: "Try more",
                  exemplar: "https://example.org/work",
                  bare: true,
                },
              },
            ),
            extensions: ours({ progression: { id: "grow", scale: "steps" } }),
          }),
        ],
        extensions: ours({ made: true }),
      }),
    ]);
    const { value, issues } = fromCase(written(of));
    expect(value?.framework).toStrictEqual(of);
    expect(issues).toEqual([]);
  });

  it("has a criterion for each grade band that has statements of its own", () => {
    const statement = (band: string | undefined, level: string): Fields => ({
      level,
      ...(band === undefined ? {} : { band }),
      statement: `${band} ${level}`,
    });
    const of = framework({
      ...base,
      progressions: [
        {
          id: uuid(30),
          competency: uuid(1),
          name: both,
          scale: "steps",
          family: "within-band",
          bands: ["k2", "35"],
          expected: [{ band: "k2", point: "end", level: "b" }],
          descriptors: [
            statement("k2", "a"),
            statement("k2", "c"),
            statement("35", "b"),
            statement(undefined, "c"),
          ],
          extensions: { acme: 1 },
        },
      ],
    });
    const rubric = made(`rubric:rubric:${uuid(30)}`);
    const further = (band: string): string => made(`criterion:${uuid(30)} ${band}`);
    const said = (band: string, ...which: readonly string[]): Readonly<Record<string, Fields>> =>
      Object.fromEntries(which.map((level) => [level, { description: `${band} ${level}` }]));
    expect(written(of)["CFRubrics"]).toEqual([
      wrote(rubric, {
        title: "Works it out",
        CFRubricCriteria: [
          wrote(uuid(30), {
            category: "K-2",
            description: "Works it out",
            CFItemURI: link,
            position: 1,
            rubricId: rubric,
            CFRubricCriterionLevels: levels(
              (level) => `${uuid(30)} k2 ${level}`,
              uuid(30),
              said("k2", "a", "c"),
            ),
            extensions: {
              acme: 1,
              ...ours({
                progression: {
                  name: both,
                  scale: "steps",
                  family: "within-band",
                  bands: ["k2", "35"],
                  expected: [{ band: "k2", point: "end", level: "b" }],
                },
                band: "k2",
              }),
            },
          }),
          wrote(further("35"), {
            category: "3-5",
            CFItemURI: link,
            position: 2,
            rubricId: rubric,
            CFRubricCriterionLevels: levels(
              (level) => `${uuid(30)} 35 ${level}`,
              further("35"),
              said("35", "b"),
            ),
            extensions: ours({ of: uuid(30), band: "35" }),
          }),
          wrote(further(""), {
            CFItemURI: link,
            position: 3,
            rubricId: rubric,
            CFRubricCriterionLevels: levels(
              (level) => `${uuid(30)}  ${level}`,
              further(""),
              said("undefined", "c"),
            ),
            extensions: ours({ of: uuid(30) }),
          }),
        ],
        extensions: ours({ made: true }),
      }),
    ]);
    const { value, issues } = fromCase(written(of));
    expect(value?.framework).toStrictEqual(of);
    expect(issues).toEqual([]);
  });

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
