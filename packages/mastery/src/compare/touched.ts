import { type Framework, type FrameworkIndex, indexFramework } from "@whole-learner/core";
import { termsOf } from "../admission/broaden.ts";
import { compile } from "../compile/compile.ts";
import type { Question } from "../determine/question.ts";
import type { CompiledException, Plan, Sections } from "../plan/plan.ts";
import type { AdmitSection, MissingSection } from "../policy/sections.ts";
import { compare } from "./compare.ts";
import type { CompetencyChange } from "./comparison.ts";

/** The results that work never handed in, or the learners' own ratings, make: `from` with them, as the policy has it, `to` without. */
export interface Touched {
  readonly missing: readonly CompetencyChange[];
  readonly selfRatings: readonly CompetencyChange[];
}

/** A plan with one section changed wherever it stands, in the policy and in its exceptions. */
function changed<K extends keyof Sections>(
  plan: Plan,
  section: K,
  change: (own: Sections[K]) => Sections[K],
): Plan {
  const exceptions = plan.exceptions.map((exception): CompiledException => {
    const { [section]: own } = exception.use;
    // A section that is there is one of its kind, which the compiler loses over a computed key.
    return own === undefined
      ? exception
      : { ...exception, use: { ...exception.use, [section]: change(own as Sections[K]) } };
  });
  return {
    ...plan,
    sections: { ...plan.sections, [section]: change(plan.sections[section]) },
    exceptions,
  };
}

const skipped = (own: MissingSection): MissingSection => (own.as === "skip" ? own : { as: "skip" });

/** Without the roles that are the learner's own: by our word or by a school's own term for it. */
const withoutOwn =
  (index: FrameworkIndex) =>
  (own: AdmitSection): AdmitSection => {
    const words = index.framework.vocabulary?.roles;
    const others = own.roles?.filter((role) => !termsOf(role, words).includes("self"));
    return others === undefined || others.length === own.roles?.length
      ? own
      : { ...own, roles: others };
  };

/**
 * Who is touched by missing work and by self-ratings under a policy: the results that would be others if work never handed in meant
 * nothing, and if no learner's own rating counted. A policy under which they count for nothing touches nobody.
 *
 * @example
 * ```ts
 * import { type Rating, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { definePolicy, touched } from "@whole-learner/mastery";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Listens"] } });
 * const shown = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [3], from: "2026-05-01" });
 * const [first] = shown.entries;
 * const missing = { ...first, id: "m1", happened: "2026-05-08", value: { kind: "status", status: "missing" } } as Rating;
 * const policy = definePolicy({
 *   format: "whole-learner/policy@1",
 *   id: "year-average",
 *   version: "1",
 *   score: { method: "mean" },
 *   missing: { as: "lowest" },
 * });
 * const evidence = { ...shown, entries: [...shown.entries, missing] };
 * const { missing: changes } = touched({ framework, evidence, policy, asOf: "2026-05-29" });
 * changes.map(({ learner, differences }) => [learner, differences]); // => [["ana", ["level", "score", "pieces"]]]
 * ```
 */
export function touched(question: Question): Touched {
  const index =
    "format" in question.framework
      ? indexFramework(question.framework satisfies Framework)
      : question.framework;
  const { policy } = question;
  const asked = {
    ...question,
    framework: index,
    policy: "sections" in policy ? policy : compile(policy),
  };
  const without = (plan: Plan): readonly CompetencyChange[] =>
    compare(asked, { ...asked, policy: plan }).competencies;
  return {
    missing: without(changed(asked.policy, "missing", skipped)),
    selfRatings: without(changed(asked.policy, "admit", withoutOwn(index))),
  };
}
