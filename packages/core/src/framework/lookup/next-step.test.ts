import { describe, expect, it } from "vitest";
import { five, frameworkOf } from "../../../test/frameworks/framework-of.ts";
import type { Progression } from "../progression.ts";
import { descriptorOf, type ProgressionPlace } from "./descriptor-of.ts";
import { expectedLevel } from "./expected-level.ts";
import { indexFramework } from "./index-framework.ts";
import { nextStep } from "./next-step.ts";

// Statements of STEER.1, "Set a goal and plan for it", of the sample school.
const steer: Progression = {
  id: "steer",
  competency: "STEER.1",
  scale: "five",
  family: "within-band",
  expected: [
    { band: "K-2", point: "entering", level: "1" },
    { band: "3-5", point: "entering", level: "2" },
    { band: "3-5", point: "end", level: "4" },
  ],
  descriptors: [
    {
      level: "3",
      band: "K-2",
      statement: "I can choose a goal from our class list and follow two steps.",
      next: "Make a goal of your own.",
    },
    {
      level: "4",
      band: "K-2",
      statement: "I can make my own goal, try my steps and tell what I will change.",
    },
    {
      level: "5",
      band: "K-2",
      statement: "I can show my steps so that a classmate can try them.",
      next: "Plan for a class project.",
    },
    {
      level: "2",
      band: "3-5",
      statement: "With a planning sheet, I can break a goal into steps and dates.",
    },
    { level: "1", statement: "With somebody beside me." },
  ],
};

/** An eight-step run would be longer; five steps have the same ends. */
const run: Progression = {
  id: "run",
  competency: "MATH.1",
  scale: "five",
  family: "continuum",
  expected: [{ band: "K-2", point: "end", level: "2" }],
  descriptors: [
    { level: "1", statement: "Step 1" },
    { level: "2", band: "3-5", statement: "Step 2, seen in 3-5" },
    { level: "2", band: "6-8", statement: "Step 2, seen in 6-8" },
    { level: "5", statement: "Step 5" },
  ],
};

const index = indexFramework(
  frameworkOf({
    gradeBands: [
      { id: "K-2", name: "K-2" },
      { id: "3-5", name: "3-5" },
      { id: "6-8", name: "6-8" },
    ],
    progressions: [steer, run],
  }),
);

describe("descriptorOf", () => {
  it.each<[string, Progression, ProgressionPlace, string | undefined]>([
    [
      "of the level in the band",
      steer,
      { level: "4", band: "K-2" },
      steer.descriptors[1]?.statement as string,
    ],
    ["of the level in all bands", steer, { level: "1", band: "6-8" }, "With somebody beside me."],
    ["without a band", steer, { level: "1" }, "With somebody beside me."],
    ["in a gap", steer, { level: "4", band: "3-5" }, undefined],
    ["without a band where bands differ", steer, { level: "4" }, undefined],
    ["on a continuum, of the level", run, { level: "1", band: "3-5" }, "Step 1"],
    ["on a continuum, in the band", run, { level: "2", band: "6-8" }, "Step 2, seen in 6-8"],
    ["on a continuum, of another band", run, { level: "2", band: "K-2" }, "Step 2, seen in 3-5"],
    ["on a continuum, without a band", run, { level: "2" }, "Step 2, seen in 3-5"],
    ["on a continuum, in a gap", run, { level: "3" }, undefined],
  ])("%s", (_, progression, place, statement) => {
    expect(descriptorOf(progression, place)?.statement).toBe(statement);
  });
});

describe("expectedLevel", () => {
  it.each([
    ["3-5", "entering", "2"],
    ["3-5", "end", "4"],
    ["3-5", "middle", undefined],
    ["6-8", "end", undefined],
  ] as const)("in %s, %s: %s", (band, point, level) => {
    expect(expectedLevel(steer, band, point)).toBe(level);
  });
});

describe("nextStep", () => {
  it("is the next level of the band, with the advice that stands where the learner is", () => {
    expect(nextStep(index, steer, { level: "3", band: "K-2" })).toEqual({
      level: "4",
      band: "K-2",
      statement: "I can make my own goal, try my steps and tell what I will change.",
      advice: "Make a goal of your own.",
    });
  });

  it("goes on above the goal, without advice where there is none", () => {
    expect(nextStep(index, steer, { level: "4", band: "K-2" })).toEqual({
      level: "5",
      band: "K-2",
      statement: "I can show my steps so that a classmate can try them.",
    });
  });

  it("leads from the top of a band to the level expected on entering the next", () => {
    expect(nextStep(index, steer, { level: "5", band: "K-2" })).toEqual({
      level: "2",
      band: "3-5",
      statement: "With a planning sheet, I can break a goal into steps and dates.",
      advice: "Plan for a class project.",
    });
  });

  it("leads to the lowest level of the next band where none is expected on entering it", () => {
    expect(nextStep(index, steer, { level: "5", band: "3-5" })).toEqual({
      level: "1",
      band: "6-8",
      statement: "With somebody beside me.",
    });
  });

  it("says the level where the progression has a gap", () => {
    expect(nextStep(index, steer, { level: "2", band: "3-5" })).toEqual({
      level: "3",
      band: "3-5",
    });
  });

  it("passes over bands that the progression does not run through", () => {
    const some = { ...steer, bands: ["K-2", "6-8"] };
    expect(nextStep(index, some, { level: "5", band: "K-2" })?.band).toBe("6-8");
  });

  it("follows one run of levels on a continuum, with or without a band", () => {
    expect(nextStep(index, run, { level: "1" })).toEqual({
      level: "2",
      statement: "Step 2, seen in 3-5",
    });
    expect(nextStep(index, run, { level: "1", band: "6-8" })).toEqual({
      level: "2",
      band: "6-8",
      statement: "Step 2, seen in 6-8",
    });
  });

  it.each<[string, Progression, ProgressionPlace]>([
    ["at the top of the last band", steer, { level: "5", band: "6-8" }],
    ["at the top without a band", steer, { level: "5" }],
    ["at the top of an unknown band", steer, { level: "5", band: "9-12" }],
    ["at the end of a continuum", run, { level: "5" }],
    ["at the end of a continuum, in a band", run, { level: "5", band: "K-2" }],
    ["at a level that the scale does not have", steer, { level: "9", band: "K-2" }],
    ["on a scale that is not there", { ...steer, scale: "gone" }, { level: "1", band: "K-2" }],
  ])("is undefined %s", (_, progression, place) => {
    expect(nextStep(index, progression, place)).toBe(undefined);
  });

  it("goes no further than a scale with no level", () => {
    const empty = indexFramework(
      frameworkOf({
        gradeBands: [{ id: "K-2", name: "K-2" }],
        scales: [{ ...five, levels: [] }],
        progressions: [steer],
      }),
    );
    expect(nextStep(empty, steer, { level: "1", band: "K-2" })).toBe(undefined);
  });
});
