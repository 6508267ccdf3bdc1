import type { Log, Rating } from "@whole-learner/core";
import type { CompetencyDetermination } from "../../src/determination/determination.ts";
import { determine } from "../../src/determine/determine.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, policy } from "../school.ts";
import { asJson } from "../as-json.ts";

/** The day that tests ask about, unless they name another. */
export const asOf = "2026-12-31";

/** What is said of Mina and the first competency. */
export const share = (
  entries: Log["entries"],
  sections: Partial<Policy> = {},
  day = asOf,
): CompetencyDetermination => {
  const found = asJson(
    determine({
      framework,
      evidence: log(entries),
      policy: policy(sections),
      asOf: day,
      learners: ["mina"],
    }),
  );
  const [first] = found.competencies;
  if (first?.competency !== "share")
    throw new Error("the first competency of the framework is asked first");
  return first;
};

/** Her score, or the status that stands in place of one. */
export const scoreOf = (
  entries: readonly Rating[],
  sections: Partial<Policy> = {},
): number | string => {
  const found = share(entries, sections);
  return found.status === "determined" ? found.score : found.status;
};

/** What was turned away, as `entry stage code`. */
export const reasons = (
  entries: Log["entries"],
  sections: Partial<Policy> = {},
): readonly string[] => {
  const question = {
    framework,
    evidence: log(entries),
    policy: policy(sections),
    asOf,
    learners: ["mina"],
  };
  return asJson(
    explain(question, { learner: "mina", competency: "share", scale: "five" }),
  ).turnedAway.map(({ entry, stage, reason }) => `${entry} ${stage} ${reason.code}`);
};
