import {
  competencyById,
  type CompetencyId,
  type Framework,
  type FrameworkIndex,
  indexFramework,
  levelPosition,
  type LearnerId,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import type { CompetenciesShown } from "../conversion/award-credit.ts";
import type { Conversion } from "../conversion/conversion.ts";
import type { PostedResult, Posting } from "./posting.ts";

/** Which competencies a course asks for, of whom. */
export interface ShownQuestion {
  readonly learner: LearnerId;
  readonly competencies: readonly CompetencyId[];
  readonly framework: Framework | FrameworkIndex;
  /** Whether it lets mindsets, or results under a modified expectation, count. */
  readonly conversion: Pick<Conversion, "mindsets" | "modified">;
}

const isAtGoal = (result: PostedResult, index: FrameworkIndex): boolean => {
  if (result.status !== "determined" && result.status !== "judged") return false;
  const scale = scaleById(index, result.scale);
  const level = scale && levelPosition(scale, result.level);
  const goal = scale && levelPosition(scale, scale.goal);
  return level !== undefined && goal !== undefined && level >= goal;
};

/**
 * How many of the competencies that a course asks for stand at the goal or above in a posting: what credit is awarded by. What a learner is
 * exempt from is not asked; neither are mindsets and results under a modified expectation, unless the conversion says so.
 *
 * @example
 * ```ts
 * import { sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { awardCredit, competenciesShown, determine, parseConversion, policies, post } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Listens", "Presents"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3, 3], from: "2026-09-01" });
 * const determinations = determine({ framework, evidence, policy: policies.decayingAverage, asOf: "2026-11-22" });
 * const posting = post(determinations, { id: "p1", day: "2026-11-24", by: { role: "educator" }, framework, evidence });
 * const conversion = parseConversion({
 *   format: "whole-learner/conversion@1",
 *   id: "ours",
 *   credit: { award: "partial", repeats: "best" },
 * });
 * const competencies = framework.competencies.map(({ id }) => id);
 * const result = competenciesShown(posting, { learner: "ana", competencies, framework, conversion });
 * const credit = awardCredit(conversion, { credits: 1, attempts: [{ id: "autumn", posted: posting, result }] });
 * credit.status === "converted" && credit.credits; // => 0.5
 * ```
 */
export function competenciesShown(
  { results }: Posting,
  { learner, competencies, framework, conversion }: ShownQuestion,
): CompetenciesShown {
  const index = "format" in framework ? indexFramework(framework) : framework;
  let reached = 0;
  let asked = 0;
  for (const competency of new Set(competencies)) {
    const isMindset = competencyById(index, competency)?.kind === "mindset";
    if (isMindset && conversion.mindsets === undefined) continue;
    const scale = scaleOf(index, competency)?.id;
    const result = results.find(
      (one) => one.learner === learner && one.competency === competency && one.scale === scale,
    );
    const exempt = result?.status === "undetermined" && result.reason.code === "exempt";
    const modified = result?.modified === true && conversion.modified === undefined;
    if (exempt || modified) continue;
    asked += 1;
    if (result !== undefined && isAtGoal(result, index)) reached += 1;
  }
  return { status: "competencies", reached, asked };
}
