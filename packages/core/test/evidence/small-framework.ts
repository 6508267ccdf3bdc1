import type { Framework } from "../../src/framework/framework.ts";
import { deepFreeze } from "../arbitraries/deep-freeze.ts";

/**
 * A framework for tests about evidence: two competencies at home under an outcome, one with an indicator, a code that only one node has and
 * one that two have, own terms with what they are kinds of, and an indicator whose competency is not there.
 */
export const smallFramework: Framework = deepFreeze({
  format: "whole-learner/framework@1",
  id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
  version: "1",
  status: "adopted",
  describes: "learners",
  title: "Our promise",
  languages: ["en"],
  vocabulary: {
    settings: [
      { id: "acme/garden", name: "Garden", broader: "community" },
      { id: "acme/roof", name: "Roof" },
    ],
    kinds: [{ id: "acme/fair", name: "Fair", broader: "exhibition" }],
    roles: [{ id: "acme/elder", name: "Elder", broader: "family" }],
  },
  gradeBands: [{ id: "6-8", name: "6-8" }],
  scales: [
    {
      id: "five",
      goal: "4",
      grain: 0.5,
      levels: [
        { id: "1", name: "Exploring", value: 1 },
        { id: "2", name: "Practicing", value: 2 },
        { id: "3", name: "Applying", value: 3 },
        { id: "4", name: "Adapting", value: 4 },
        { id: "5", name: "Contributing", value: 5 },
      ],
    },
    {
      id: "three",
      goal: "high",
      levels: [
        { id: "low", name: "Low", value: 10 },
        { id: "mid", name: "Mid", value: 20 },
        { id: "high", name: "High", value: 30 },
      ],
    },
  ],
  domains: [],
  outcomes: [
    { id: "team", code: "TEAM", name: "Works as a team", part: "whole-learner" },
    { id: "twin", code: "TWIN", name: "Twin", part: "academic" },
    { id: "twin-2", code: "TWIN", name: "Twin", part: "academic" },
  ],
  competencies: [
    { id: "share", code: "TEAM.1", name: "Share the work", reporting: "level", partOf: "team" },
    { id: "repair", code: "TEAM.2", name: "Repair trust", reporting: "level", partOf: "team" },
    { id: "argue", code: "TEAM.2", name: "Argue", reporting: "level", scale: "three" },
  ],
  indicators: [
    { id: "asks", code: "TEAM.1a", statement: "I can ask what is needed.", partOf: "share" },
    { id: "adrift", code: "X", statement: "I can drift.", partOf: "gone" },
  ],
  progressions: [],
  relations: [],
});
