import { project } from "@whole-learner/mastery";
import type { WhatNext } from "../src/compose/index.ts";
import { determinations, question, report } from "./school.ts";

const { habits: _, homeQuestion: __, note: ___, earlier: ____, ...about } = report;

/** What comes next for the learner of the fixture school. */
export const whatNext: WhatNext = {
  ...about,
  projections: determinations.competencies.map((one) => ({
    competency: one.competency,
    scale: one.scale,
    projection: project(question, one),
  })),
};
