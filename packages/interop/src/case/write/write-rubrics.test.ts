import { describe, expect, it } from "vitest";
import { framework, made, ours, written } from "../../../test/case/our-framework.ts";
import { base, both, levels, link, wrote } from "../../../test/case/our-progressions.ts";
import { type Fields, uuid } from "../../../test/case/package-of.ts";
import { fromCase } from "../index.ts";

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
});
