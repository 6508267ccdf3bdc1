import type { Framework, Judgement, Log, Rating } from "@whole-learner/core";
import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import type { Policy } from "../src/policy/policy.ts";

/** A small school: two outcomes, three competencies with levels, one in words, two bands, a second scale. */
export const framework: Framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    version: "2.1",
    title: "Our promise",
    languages: ["en"],
    vocabulary: {
      roles: [
        { id: "advisor", name: "Advisor", broader: "educator" },
        { id: "my-own-eyes", name: "Myself", broader: "self" },
      ],
      settings: [{ id: "boat-shed", name: "Boat shed", broader: "work" }],
    },
    gradeBands: [
      { id: "3-5", name: "Grades 3 to 5" },
      { id: "6-8", name: "Grades 6 to 8" },
    ],
    scales: [
      {
        id: "five",
        goal: "4",
        grain: 0.5,
        levels: [1, 2, 3, 4, 5].map((value) => ({
          id: String(value),
          name: `Level ${value}`,
          value,
        })),
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
    outcomes: [
      { id: "team", name: "Works as a team", part: "whole-learner" },
      { id: "care", name: "Cares", part: "whole-learner" },
    ],
    competencies: [
      { id: "share", code: "TEAM.1", name: "Share the work", partOf: "team" },
      { id: "decide", code: "TEAM.2", name: "Decide", partOf: "team" },
      { id: "rest", name: "Rest", partOf: "care", reporting: "narrative" },
    ],
    indicators: [{ id: "share-1", statement: "I can take a share", partOf: "share" }],
    progressions: [
      { id: "p1", competency: "share", scale: "five", family: "within-band" },
      { id: "p2", competency: "share", scale: "three", family: "continuum" },
    ],
  }),
);

/** A rating of "share" by an educator, by default a month after the one before it. */
const rating = (nth: number, fields: Partial<Rating> & { readonly number?: number }): Rating => {
  const { number, ...rest } = fields;
  const day = `2026-${String(nth).padStart(2, "0")}-10`;
  return {
    type: "rating",
    id: `r${nth}`,
    learner: "mina",
    target: "share",
    happened: day,
    recorded: day,
    value: { kind: "number", number: number ?? 3 },
    ...rest,
  };
};

/** Ratings one after the other. */
export const ratings = (
  ...fields: readonly (number | (Partial<Rating> & { readonly number?: number }))[]
): readonly Rating[] =>
  fields.map((one, at) => rating(at + 1, typeof one === "number" ? { number: one } : one));

/** A judgement of the level of "share" by an educator. */
export const judgement = (fields: Partial<Judgement> = {}): Judgement => ({
  type: "judgement",
  id: "j",
  learner: "mina",
  target: "share",
  happened: "2026-06-01",
  recorded: "2026-06-01",
  by: { role: "educator", id: "ms-anand" },
  reason: "The panel agreed.",
  value: { kind: "level", level: "5" },
  ...fields,
});

export const log = (entries: Log["entries"]): Log =>
  deepFreeze({ format: "whole-learner/log@1", entries });

export const policy = (sections: Partial<Policy> = {}): Policy =>
  deepFreeze({
    format: "whole-learner/policy@1",
    id: "ours",
    version: "1",
    score: { method: "mean" },
    ...sections,
  } as Policy);
