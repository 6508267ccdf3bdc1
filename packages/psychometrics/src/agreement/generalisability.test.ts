import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { type Design, decisionStudy } from "./decision-study.ts";
import {
  type CrossedScores,
  type VarianceComponents,
  varianceComponents,
} from "./variance-components.ts";

type Found = Extract<VarianceComponents, { status: "computed" }>;
const computed = (scores: CrossedScores): Found => {
  const found = varianceComponents(scores);
  if (found.status !== "computed") throw new Error(found.reason);
  return found;
};

// Four learners, three tasks, two raters. Mean squares and components: exact fractions in Python from the raw sums of squares (Brennan 2001,
// table 3.2), written apart from this program.
const scores = deepFreeze([
  [
    [2, 3],
    [3, 3],
    [1, 2],
  ],
  [
    [4, 4],
    [4, 3],
    [3, 4],
  ],
  [
    [1, 2],
    [2, 2],
    [2, 1],
  ],
  [
    [3, 4],
    [4, 4],
    [2, 3],
  ],
]);
const study = computed(scores);

describe("variance components of learners, tasks and raters", () => {
  it.each([
    ["learner", 3, 91 / 18, 19 / 24],
    ["task", 2, 13 / 8, 1 / 8],
    ["rater", 1, 2 / 3, 1 / 72],
    ["learner-task", 6, 25 / 72, 1 / 24],
    ["learner-rater", 3, 2 / 9, -1 / 72],
    ["task-rater", 2, 13 / 24, 5 / 72],
    ["residual", 6, 19 / 72, 19 / 72],
  ])("%s", (source, degrees, meanSquare, estimate) => {
    const component = study.components.find((one) => one.source === source);
    expect(component?.degreesOfFreedom).toBe(degrees);
    expect(component?.meanSquare).toBeCloseTo(meanSquare, 13);
    expect(component?.estimate).toBeCloseTo(estimate, 13);
    expect(component?.variance).toBeCloseTo(Math.max(0, estimate), 13);
    const total = 19 / 24 + 1 / 8 + 1 / 72 + 1 / 24 + 5 / 72 + 19 / 72;
    expect(component?.share).toBeCloseTo(Math.max(0, estimate) / total, 13);
  });

  it("come in one order, and say which were below 0", () => {
    expect(study.components.map(({ source }) => source)).toEqual([
      "learner",
      "task",
      "rater",
      "learner-task",
      "learner-rater",
      "task-rater",
      "residual",
    ]);
    expect(study.setToZero).toEqual(["learner-rater"]);
    expect(study).toMatchObject({ learners: 4, learnersLeftOut: 0, tasks: 3, raters: 2 });
  });

  it("of one rater are those of tasks alone, and of one task those of raters alone", () => {
    const tasks = computed(scores.map((own) => own.map(([first]) => [first ?? null])));
    expect(tasks.components.map(({ source }) => source)).toEqual(["learner", "task", "residual"]);
    const raters = computed(scores.map(([first]) => [first ?? []]));
    expect(raters.components.map(({ source }) => source)).toEqual(["learner", "rater", "residual"]);
    // Learners' means 2.5 4 1.5 3.5, mean squares 2.395833..., raters 1.125, residual 0.125 (by hand)
    const [learner, rater, residual] = raters.components;
    expect(learner?.meanSquare).toBeCloseTo(2 * (3.6875 / 3), 13);
    expect(learner?.estimate).toBeCloseTo((2 * (3.6875 / 3) - 0.125) / 2, 13);
    expect(rater?.meanSquare).toBeCloseTo(1.125, 13);
    expect(rater?.estimate).toBeCloseTo(0.25, 13);
    expect(residual?.estimate).toBeCloseTo(0.125, 13);
  });

  it("leave out learners with a missing score", () => {
    const more: CrossedScores = [
      ...scores,
      [
        [1, null],
        [2, 2],
        [3, 3],
      ],
    ];
    expect(computed(more)).toEqual({ ...study, learnersLeftOut: 1 });
  });

  it.each<[string, CrossedScores, string]>([
    ["nobody", [], "too-few-learners"],
    ["one learner", [[[1, 2]]], "too-few-learners"],
    ["one score each", [[[1]], [[2]]], "one-score-each"],
    ["the same score everywhere", [[[2, 2]], [[2, 2]]], "no-variation"],
  ])("are not computed from %s", (_, given, reason) => {
    expect(varianceComponents(given)).toEqual({ status: "not-computable", reason });
  });

  it.each<[string, CrossedScores, string]>([
    [
      "another number of tasks",
      [
        [[1, 2]],
        [
          [1, 2],
          [1, 2],
        ],
      ],
      "scores: 2 tasks beside 1",
    ],
    ["another number of raters", [[[1, 2]], [[1]]], "scores: 1 raters beside 2"],
    ["what is no number", [[[1, 2]], [[1, Number.NaN]]], "scores: NaN is no number"],
  ])("refuse %s", (_, given, message) => {
    expect(() => varianceComponents(given)).toThrow(RangeError);
    expect(() => varianceComponents(given)).toThrow(message);
  });
});

describe("a decision study", () => {
  // Exact fractions in Python, from the components above.
  it.each<[Design, number, number, number, number]>([
    [
      { tasks: 3, raters: 2 },
      0.05787037037037037,
      0.11805555555555555,
      0.9318801089918256,
      0.8702290076335878,
    ],
    [{}, 0.3055555555555556, 0.513888888888889, 0.721518987341772, 0.6063829787234042],
    [
      { tasks: 5, raters: 2 },
      0.034722222222222224,
      0.07361111111111111,
      0.957983193277311,
      0.9149277688603532,
    ],
  ])("with %j", (design, relative, absolute, g, phi) => {
    const found = decisionStudy(study.components, design);
    if (found.status !== "computed") throw new Error(found.reason);
    expect(found.relativeErrorVariance).toBeCloseTo(relative, 13);
    expect(found.absoluteErrorVariance).toBeCloseTo(absolute, 13);
    expect(found.generalisability).toBeCloseTo(g, 13);
    expect(found.dependability).toBeCloseTo(phi, 13);
    expect(found.standardError).toBeCloseTo(Math.sqrt(absolute), 13);
  });

  it("of components that do not vary is not computed; of tasks alone it relies on nothing", () => {
    const still = study.components.map((one) => ({ ...one, variance: 0 }));
    expect(decisionStudy(still)).toEqual({ status: "not-computable", reason: "no-variation" });
    const hard = study.components.map((one) => ({
      ...one,
      variance: one.source === "task" ? 1 : 0,
    }));
    expect(decisionStudy(hard)).toMatchObject({ generalisability: 0, dependability: 0 });
  });

  it.each<[Design, string]>([
    [{ tasks: 0 }, "tasks: 0 is no whole number from 1 on"],
    [{ raters: 1.5 }, "raters: 1.5 is no whole number from 1 on"],
  ])("refuses %j", (design, message) => {
    expect(() => decisionStudy(study.components, design)).toThrow(new RangeError(message));
  });

  it("refuses more of a facet that was not studied, which one of it is not", () => {
    const tasks = computed(scores.map((own) => own.map(([first]) => [first ?? null])));
    expect(decisionStudy(tasks.components, { tasks: 4, raters: 1 }).status).toBe("computed");
    expect(() => decisionStudy(tasks.components, { raters: 2 })).toThrow(
      new RangeError("raters: 2, but the study had one, whose part is not known"),
    );
    const raters = computed(scores.map(([first]) => [first ?? []]));
    expect(() => decisionStudy(raters.components, { tasks: 2 })).toThrow("tasks: 2, but the study");
  });
});
