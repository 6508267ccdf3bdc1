import { type Cause, compare, type Question } from "@whole-learner/mastery";
import type { ReportVersion } from "./evidence-changes.ts";
import type { StandingChange } from "./report-changes.ts";

type Target = Pick<StandingChange, "target" | "scale">;

const questionOf = ({ report, evidence }: ReportVersion): Question => {
  const { framework, policy, determinations, learner, roster, experiences } = report;
  const { asOf } = determinations.provenance;
  return {
    framework,
    policy,
    evidence,
    asOf,
    roster,
    learners: [learner],
    ...(experiences === undefined ? {} : { experiences }),
  };
};

/** The causes of two questions' differences: of competencies by target and scale, of outcomes by target. */
function causesBetween(a: Question, b: Question): (target: Target) => Cause | undefined {
  const { competencies, outcomes } = compare(a, b);
  const keyOf = (target: string, scale?: string): string => JSON.stringify([target, scale]);
  const found = new Map([
    ...competencies.map(
      ({ competency, scale, cause }) => [keyOf(competency, scale), cause] as const,
    ),
    ...outcomes.map(({ outcome, cause }) => [keyOf(outcome), cause] as const),
  ]);
  return ({ target, scale }) => found.get(keyOf(target, scale)) ?? found.get(keyOf(target));
}

/** How many opportunities there were is no part of a result: it changes with what is offered, then with the day, then with who belongs where. */
function causeOfOpportunity(a: Question, b: Question): Cause {
  if (a.experiences !== b.experiences) return "experiences";
  return a.asOf === b.asOf ? "roster" : "asOf";
}

/**
 * What makes the difference between two versions of a report: the first part whose replacement alone does. Records that came after the earlier day
 * count only together with the later day: that is the evidence's doing, where the day alone changes nothing.
 */
export function causesOf(before: ReportVersion, after: ReportVersion): (target: Target) => Cause {
  const [a, b] = [questionOf(before), questionOf(after)];
  const causes = causesBetween(a, b);
  const { evidence, asOf } = b;
  const byRecords = causesBetween(a, { ...a, evidence, asOf });
  return (target) => {
    const cause = causes(target) ?? causeOfOpportunity(a, b);
    if (cause !== "joint") return cause;
    const recorded = byRecords(target);
    return recorded === "joint" ? "evidence" : (recorded ?? "joint");
  };
}
