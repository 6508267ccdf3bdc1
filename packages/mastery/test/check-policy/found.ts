import { pointer } from "@whole-learner/core/issue";
import { checkPolicy } from "../../src/policy/check-policy.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

/** What is wrong with a policy that has these sections, as `severity code place`. */
export const found = (sections: Partial<Policy>): readonly string[] =>
  asJson(checkPolicy(policy(sections), framework)).map(
    ({ severity, code, path }) => `${severity} ${code} ${pointer(path)}`,
  );

/** Cuts for the scale of five levels, and other ones for that of three. */
export const cuts = [1.5, 2.5, 3.5, 4.5] as const;

export const midpointsOnThree = [
  { when: { scale: ["three"] }, use: { level: { cuts: "midpoints" } } },
] as const;
