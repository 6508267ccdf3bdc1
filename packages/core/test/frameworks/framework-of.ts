import { deepFreeze } from "@whole-learner/testkit";
import type { Framework } from "../../src/framework/framework.ts";
import type { Scale } from "../../src/framework/scale.ts";

/** A scale of five levels with the goal at the fourth. */
export const five: Scale = {
  id: "five",
  levels: [
    { id: "1", name: "Exploring", value: 1 },
    { id: "2", name: "Practicing", value: 2 },
    { id: "3", name: "Applying", value: 3 },
    { id: "4", name: "Adapting", value: 4 },
    { id: "5", name: "Contributing", value: 5 },
  ],
  goal: "4",
  grain: 0.5,
};

/** A deeply frozen framework with nothing in it but what is given; its one scale is `five`. */
export const frameworkOf = (parts: Partial<Framework>): Framework =>
  deepFreeze({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    version: "1",
    status: "draft",
    describes: "learners",
    title: "Our promise",
    languages: ["en"],
    gradeBands: [],
    scales: [five],
    domains: [],
    outcomes: [],
    competencies: [],
    indicators: [],
    progressions: [],
    relations: [],
    ...parts,
  });
