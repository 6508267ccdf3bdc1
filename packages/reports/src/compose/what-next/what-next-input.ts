import type { CompetencyId, ScaleId } from "@whole-learner/core";
import type { Projection } from "@whole-learner/mastery";
import type { Register } from "../../privacy/audience.ts";
import type { LearnerReport } from "../learner-page/learner-report.ts";

/** What it would take in one competency, as mastery's `project` found it. */
export interface CompetencyProjection {
  readonly competency: CompetencyId;
  /**
   * The scale that it is about, of a competency that has several. Without it, the competency's own where that has the level asked about, else the
   * first of its scales that has it.
   */
  readonly scale?: ScaleId;
  readonly projection: Projection;
}

/** What the report on what comes next is made of: for those who know the learner. */
export interface WhatNext extends LearnerReport {
  readonly audience: Register;
  /** The competencies that it is about, such as those of the learner's goals; all that report a level, if left out. */
  readonly competencies?: readonly CompetencyId[];
  /** What further evidence would have to bring; with counts and levels for educators alone. */
  readonly projections?: readonly CompetencyProjection[];
}

/** The report for the learner and the family, in words alone. */
export interface WhatNextAtHome extends WhatNext {
  readonly audience: Exclude<Register, "educator">;
}
