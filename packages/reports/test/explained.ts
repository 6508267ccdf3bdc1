import { determine, type Explanation, explain, type Policy } from "@whole-learner/mastery";
import type { ExplanationContext } from "../src/compose/index.ts";
import * as school from "./school.ts";

/** The account of one result of the school, as mastery gives it. */
export function explained(competency: string, policy: Policy = school.policy): Explanation {
  const question = { ...school.question, policy };
  const found = determine(question).competencies.find((one) => one.competency === competency);
  return explain(question, found);
}

/** All that a school knows beside the account. */
export const known: ExplanationContext = {
  framework: school.framework,
  demonstrations: school.demonstrations,
  evidence: school.log,
  policy: school.policy,
  school: "Harbour Community School",
  issued: "2026-06-03",
  id: "HB-26X-0091",
  ...(school.roster.learners[0] === undefined ? {} : { learner: school.roster.learners[0] }),
};
