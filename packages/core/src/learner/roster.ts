import type { Extensible } from "../parse/json.ts";
import type { Community } from "./community.ts";
import type { DeterminationResponse, Goal, Reflection } from "./goal.ts";
import type { IssuedReport } from "./issued-report.ts";
import type { Learner } from "./learner.ts";

/** Everyone a school's determinations and reports are about, with what they say and where they belong. */
export interface Roster extends Extensible {
  readonly format: "whole-learner/roster@1";
  readonly learners: readonly Learner[];
  readonly communities: readonly Community[];
  readonly goals: readonly Goal[];
  readonly reflections: readonly Reflection[];
  readonly responses: readonly DeterminationResponse[];
  readonly issuedReports: readonly IssuedReport[];
}
