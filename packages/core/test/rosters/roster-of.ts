import type { Learner } from "../../src/learner/learner.ts";
import type { Roster } from "../../src/learner/roster.ts";
import { deepFreeze } from "../arbitraries/deep-freeze.ts";

/** A learner of whom no more is known than is told. */
export const learnerOf = (id: string, fields: Partial<Learner> = {}): Learner =>
  deepFreeze({
    id,
    name: id,
    households: [],
    enrolments: [],
    memberships: [],
    expectations: [],
    ...fields,
  });

/** A roster that holds no more than is told. */
export const rosterOf = (fields: Partial<Roster> = {}): Roster =>
  deepFreeze({
    format: "whole-learner/roster@1",
    learners: [],
    communities: [],
    goals: [],
    reflections: [],
    responses: [],
    issuedReports: [],
    ...fields,
  });
