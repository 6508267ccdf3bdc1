import type { Log } from "@whole-learner/core";
import { type Determinations, determine } from "../../src/determine/determine.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";
import { asJson } from "../as-json.ts";

/** What is said of Mina under a policy that rolls up, and beside it does what is given. */
export const ask = (
  entries: Log["entries"],
  rollUp: Policy["rollUp"],
  more: Partial<Policy> & {
    readonly framework?: ReturnType<typeof garden>;
    readonly asOf?: string;
  } = {},
): Determinations => {
  const { framework = garden(), asOf = "2026-12-31", ...sections } = more;
  return asJson(
    determine({
      framework,
      evidence: log(entries),
      policy: policy({ ...(rollUp && { rollUp }), ...sections }),
      asOf,
      learners: ["mina"],
    }),
  );
};

/** What was found of one outcome. */
export const outcomeOf = (found: Determinations, outcome: string) =>
  found.outcomes.find((one) => one.outcome === outcome);

/** What is said of the outcome "steer". */
export const steerOf = (...asked: Parameters<typeof ask>) => outcomeOf(ask(...asked), "steer");

/** One rating of each competency. */
export const oneEach = [
  rated("plan", 4, 1),
  rated("try", 3, 2),
  rated("ask", 5, 3),
  rated("make", 2, 4),
  rated("count", 1, 5),
];

/** Ratings of the two competencies of "steer". */
export const planAndTry = [rated("plan", 5, 1), rated("try", 2, 2)];

export type RollUp = Policy["rollUp"] & object;
