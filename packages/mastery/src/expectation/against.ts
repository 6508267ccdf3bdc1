import type { FrameworkIndex, Problem } from "@whole-learner/core";
import type { ExpectedFor } from "./expectation-of.ts";
import type { Expectation } from "./expectation.ts";
import type { LevelResult } from "../conversion/mark-item.ts";
import { type Steps, stepsBetween } from "./steps-between.ts";

/** Why a result and an expectation cannot be compared. */
export interface CannotSayReasons {
  readonly "no-expectation": Readonly<Record<string, never>>;
  /** There is no level yet: that is not below what is expected, it is not known. */
  readonly "no-level": { readonly status: "no-evidence" | "insufficient" | "undetermined" };
  readonly "other-competency": { readonly competency: string; readonly expected: string };
  readonly "other-scale": { readonly scale: string; readonly expected: string };
  readonly "unknown-level": { readonly level: string; readonly expected: string };
}

/** How far a result is from what is expected. `personal` marks that the expectation is the learner's own, and the answer as private as it is. */
export type AgainstExpectation = { readonly personal: boolean } & (
  | { readonly status: "reached" }
  | { readonly status: "beyond"; readonly by: Steps }
  | { readonly status: "not-yet"; readonly by: Steps }
  | { readonly status: "cannot-say"; readonly why: Problem<CannotSayReasons> }
);

/**
 * A result against an expectation: reached, beyond it or not yet there, in steps of levels or of grade bands, or why nobody can say. No level yet is
 * never "not yet".
 *
 * @example
 * ```ts
 * import { indexFramework, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { against, determine, expectationOf, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Listens"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1, 1], from: "2026-05-01" });
 * const asked = { framework, evidence, policy: policies.decayingAverage, asOf: "2026-05-29" };
 * const index = indexFramework(framework);
 * const found = determine(asked).competencies.map((result) =>
 *   against(index, expectationOf(index, result, { on: "2026-05-29" }), result),
 * );
 * found[0]; // => { status: "not-yet", by: { unit: "levels", count: 2 }, personal: false }
 * ```
 */
export function against(
  index: FrameworkIndex,
  expectation: Expectation | undefined,
  result: LevelResult & Pick<ExpectedFor, "band">,
): AgainstExpectation {
  const personal = expectation?.kind === "personal";
  const cannot = (why: Problem<CannotSayReasons>): AgainstExpectation => ({
    status: "cannot-say",
    why,
    personal,
  });
  if (expectation === undefined) return cannot({ code: "no-expectation", data: {} });
  const { competency, scale, level, band } = result;
  if (competency !== expectation.competency)
    return cannot({
      code: "other-competency",
      data: { competency, expected: expectation.competency },
    });
  if (scale !== expectation.scale)
    return cannot({ code: "other-scale", data: { scale, expected: expectation.scale } });
  if (result.status !== "determined" && result.status !== "judged")
    return cannot({ code: "no-level", data: { status: result.status } });
  const reached = { level: level ?? "", ...(band === undefined ? {} : { band }) };
  const steps = stepsBetween(index, result, expectation, reached);
  if (steps === undefined)
    return cannot({
      code: "unknown-level",
      data: { level: reached.level, expected: expectation.level },
    });
  const { unit, count } = steps;
  if (count === 0) return { status: "reached", personal };
  return count > 0
    ? { status: "beyond", by: steps, personal }
    : { status: "not-yet", by: { unit, count: -count }, personal };
}
