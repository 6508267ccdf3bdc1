import {
  type Competency,
  type Framework,
  parseFramework,
  type Rating,
  type Relation,
} from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";

const levels = (values: readonly number[]) =>
  values.map((value) => ({ id: `l${value}`, name: `Level ${value}`, value }));

const competency = (id: string, partOf: string, more: Partial<Competency> = {}) => ({
  id,
  name: id,
  partOf,
  scale: "five",
  ...more,
});

/**
 * Two domains with outcomes of their own, one competency under two of them, an outcome in an outcome, an academic outcome apart, and a
 * second scale.
 */
export const garden = (
  more: {
    readonly competencies?: readonly object[];
    readonly relations?: readonly Relation[];
  } = {},
): Framework =>
  deepFreeze(
    parseFramework({
      format: "whole-learner/framework@1",
      id: "6a7f0c1e-1d57-4b0e-9f43-5f6b7a1c2d33",
      title: "A garden",
      languages: ["en"],
      gradeBands: [
        { id: "3-5", name: "3 to 5" },
        { id: "6-8", name: "6 to 8" },
      ],
      scales: [
        { id: "five", goal: "l4", grain: 0.5, levels: levels([1, 2, 3, 4, 5]) },
        { id: "ten", goal: "l8", grain: 1, levels: levels([2, 4, 6, 8, 10]) },
      ],
      domains: [
        { id: "self", name: "Self" },
        { id: "world", name: "World" },
      ],
      outcomes: [
        { id: "steer", name: "Steers", part: "whole-learner", partOf: "self" },
        { id: "care", name: "Cares", part: "whole-learner", partOf: "self" },
        { id: "build", name: "Builds", part: "whole-learner", partOf: "world" },
        { id: "math", name: "Reasons", part: "academic" },
      ],
      competencies: [
        competency("plan", "steer"),
        competency("try", "steer"),
        competency("ask", "care"),
        competency("make", "build"),
        competency("story", "build", { reporting: "narrative" }),
        competency("count", "math"),
        ...(more.competencies ?? []),
      ],
      relations: [{ type: "part-of", from: "ask", to: "build" }, ...(more.relations ?? [])],
    }),
  );

/** A rating of a competency, a month apart from the one before. */
export const rated = (
  target: string,
  number: number,
  nth: number,
  more: Partial<Rating> = {},
): Rating => ({
  type: "rating",
  id: `${target}-${nth}`,
  learner: "mina",
  target,
  happened: `2026-${String(nth).padStart(2, "0")}-10`,
  recorded: `2026-${String(nth).padStart(2, "0")}-10`,
  value: { kind: "number", number },
  ...more,
});
