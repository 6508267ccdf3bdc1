import type { CompetencyId, LearnerId } from "@whole-learner/core";
import type { PostingScope } from "./posting.ts";

/** Whether a posting is about a result. */
export const inScope = (
  { learner, competency }: { readonly learner: LearnerId; readonly competency: CompetencyId },
  { learners, competencies }: PostingScope = {},
): boolean => (learners?.includes(learner) ?? true) && (competencies?.includes(competency) ?? true);
