import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";

/** The identifier of a competency, as vendors give them. */
export const uuid = "2f5e8130-46fa-11e7-b197-cd3432e719f9";

/** The scale on which results are numbers. */
const scales = [
  {
    id: "four",
    goal: "3",
    levels: ["Begins", "Does it", "Proficient", "Extends"].map((name, at) => ({
      id: String(at + 1),
      name,
      value: at + 1,
    })),
  },
];

/** A framework that results can be of. */
export const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Ours",
    scales,
    competencies: [
      {
        id: "TEAM.1",
        name: "Listens",
        identifiers: [{ system: "case", value: `https://example.org/CFItems/${uuid}` }],
      },
      { id: "TEAM.2", code: "T-2", name: "Asks" },
    ],
  }),
);
