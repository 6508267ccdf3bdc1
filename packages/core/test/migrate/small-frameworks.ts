import { deepFreeze } from "@whole-learner/testkit";
import type { Competency } from "../../src/framework/competency.ts";
import type { Framework } from "../../src/framework/framework.ts";
import type { Relation } from "../../src/framework/relation.ts";

/** Out of use since this day. */
export const retired = { on: "2025-06-30" };

/** A competency that says no more than it must. */
export const node = (id: string, more: Partial<Competency> = {}): Competency => ({
  id,
  name: id,
  reporting: "level",
  ...more,
});

/** A framework that has competencies and relations alone. */
export const framework = (
  competencies: readonly Competency[],
  relations: readonly Relation[] = [],
  more: Partial<Framework> = {},
): Framework =>
  deepFreeze({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    version: "1",
    status: "draft",
    describes: "learners",
    title: "T",
    languages: ["en"],
    gradeBands: [],
    scales: [],
    domains: [],
    outcomes: [],
    indicators: [],
    progressions: [],
    ...more,
    competencies,
    relations,
  });

export const replaced = (from: string, to: Relation["to"]): Relation => ({
  type: "replaced-by",
  from,
  to,
});

export const same = (from: string, to: Relation["to"]): Relation => ({
  type: "equivalent",
  from,
  to,
});

export const a = node("a");
export const gone = node("a", { retired });
export const b = node("b");
export const c = node("c");
