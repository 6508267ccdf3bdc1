import { compile, type Plan, type Policy } from "@whole-learner/mastery";

/** The plan of a policy; a plan is its own, so that methods of a caller's own can be told of too. */
export const planOf = (policy: Policy | Plan): Plan =>
  "sections" in policy ? policy : compile(policy);
