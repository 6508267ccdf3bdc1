import { type Framework, parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import type { LevelResult, PointsItem } from "../src/conversion/mark-item.ts";
import type { Conversion } from "../src/conversion/conversion.ts";

/** A framework with a skill, a mindset and a competency that is told in words, on a scale of five and one of three. */
export const framework: Framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d12",
    version: "1",
    title: "Our promise",
    gradeBands: [
      { id: "3-5", name: "Grades 3 to 5" },
      { id: "6-8", name: "Grades 6 to 8" },
    ],
    scales: [
      {
        id: "five",
        goal: "adapting",
        grain: 0.5,
        levels: ["exploring", "practicing", "applying", "adapting", "contributing"].map(
          (id, at) => ({ id, name: id, value: at + 1 }),
        ),
      },
      {
        id: "three",
        goal: "yes",
        levels: [
          { id: "no", name: "No", value: 0 },
          { id: "part", name: "In part", value: 1 },
          { id: "yes", name: "Yes", value: 3 },
        ],
      },
    ],
    outcomes: [{ id: "team", name: "Works as a team", part: "whole-learner" }],
    competencies: [
      { id: "share", name: "Share the work", kind: "skill", partOf: "team" },
      { id: "decide", name: "Ways to decide", kind: "knowledge", partOf: "team" },
      { id: "look", name: "Look for what others bring", kind: "mindset", partOf: "team" },
      { id: "rest", name: "Rest", reporting: "narrative", partOf: "team" },
      { id: "count", name: "Count", scale: "three", partOf: "team" },
    ],
    progressions: [
      {
        id: "p1",
        competency: "share",
        scale: "five",
        family: "within-band",
        expected: [
          { band: "3-5", point: "end", level: "adapting" },
          { band: "3-5", point: "middle", level: "applying" },
          { band: "6-8", point: "end", level: "adapting" },
        ],
      },
      {
        id: "p2",
        competency: "decide",
        scale: "five",
        family: "continuum",
        expected: [
          { band: "3-5", point: "end", level: "practicing" },
          { band: "6-8", point: "end", level: "adapting" },
        ],
      },
    ],
  }),
);

export const conversion = (sections: Partial<Conversion> = {}): Conversion =>
  deepFreeze({ format: "whole-learner/conversion@1", id: "ours", version: "1", ...sections });

/** Points of possible points; ids in order. */
export const points = (
  ...all: readonly (readonly [points: number, of: number, category?: string | undefined])[]
): readonly PointsItem[] =>
  deepFreeze(
    all.map(([earned, of, category], at) => ({
      kind: "points" as const,
      id: `item-${at + 1}`,
      points: earned,
      of,
      ...(category === undefined ? {} : { category }),
    })),
  );

/** A determined result of mina on the scale of five, by its score; the level is the nearest one below or at it. */
export const determined = (competency: string, level: string, score: number): LevelResult =>
  deepFreeze({ learner: "mina", competency, scale: "five", status: "determined", level, score });
