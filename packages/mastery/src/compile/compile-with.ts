import { type Zone, digestOf, utc } from "@whole-learner/core";
import { must, type Result } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { hasErrors } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { AnyKernels } from "../methods/kernels.ts";
import type { AnyModel } from "../methods/model-result.ts";
import type { MethodsOf, PolicyOver, RollUpRulesOf } from "../policy/policy.ts";
import { profile } from "../roll-up/profile.ts";
import { compileSections, type Rules, type WrittenSections } from "./compile-sections.ts";
import { checkTogether } from "./check-together.ts";
import { defaultRollUp, defaultSections } from "./defaults.ts";
import type { CompiledException, Plan } from "../plan/plan.ts";

/** The methods and roll-up rules at hand: ours, a caller's, or both. */
export interface Registries<M extends MethodsOf<M>, U extends RollUpRulesOf<U>> {
  readonly methods: M;
  readonly rollUpRules: U;
  /** Loops over columns by the id of a method, for those that do not carry theirs: `methodKernels`. What has none is folded, to the same bits. */
  readonly kernels?: { readonly [Id in keyof M]?: AnyKernels | undefined };
  /** What statistical methods say beside their number, by the id of a method: `methodModels`. Without it nothing is said beside it. */
  readonly models?: { readonly [Id in keyof M]?: AnyModel | undefined };
}

/** Without a roll-up rule, a parent is the profile of its children. */
const withoutRollUp = { ...defaultRollUp, rule: profile, parameters: {} } as const;

/** {@link compileWith} as a Result: every fault of the policy at once. */
export function safeCompileWith<M extends MethodsOf<M>, U extends RollUpRulesOf<U>>(
  registries: Registries<M, U>,
  policy: PolicyOver<NoInfer<M>, NoInfer<U>>,
): Result<Plan, PolicyIssue> {
  // A registry is a record of values of these types; its own type only serves the policy's.
  const rules = registries as unknown as Rules;
  const issues: PolicyIssue[] = [];
  const { id, version, zone, exceptions } = policy as WrittenPolicy;
  const own = compileSections(policy as WrittenPolicy, rules, [], issues);
  const compiled: CompiledException[] = (exceptions ?? []).map(
    ({ when, use, modified }, position) => {
      const path = ["exceptions", position, "use"];
      if (Object.keys(use).length === 0) {
        issues.push(policyIssue("empty-exception", path, { position }, "warning"));
      }
      return {
        when,
        use: compileSections(use, rules, path, issues),
        ...(modified === undefined ? {} : { modified }),
      };
    },
  );
  const { score } = own;
  if (hasErrors(issues) || score === undefined) return { ok: false, issues };
  const sections = { ...defaultSections, rollUp: withoutRollUp, ...own, score };
  issues.push(...checkTogether(sections, compiled));
  if (hasErrors(issues)) return { ok: false, issues };
  const plan: Plan = {
    policy: { id, version, digest: digestOf(policy) },
    zone: zone ?? utc,
    sections,
    exceptions: compiled,
  };
  return { ok: true, value: plan, issues };
}

/** A policy's envelope with sections of any registry. */
interface WrittenPolicy extends WrittenSections {
  readonly id: string;
  readonly version: string;
  readonly zone?: Zone;
  readonly exceptions?: readonly {
    readonly when: CompiledException["when"];
    readonly use: WrittenSections;
    readonly modified?: true;
  }[];
}

/**
 * Makes a policy ready to run with the methods and rules it is handed: looks names up, fills defaults in, checks every bound. Throws
 * `InvalidInputError` with every fault. Only what is handed over is in a program's graph.
 *
 * @example
 * ```ts
 * import { compileWith, mean, profile } from "@whole-learner/mastery";
 * const plan = compileWith({ methods: { mean }, rollUpRules: { profile } }, {
 *   format: "whole-learner/policy@1",
 *   id: "plain",
 *   version: "1",
 *   score: { method: "mean" },
 * });
 * plan.sections.missing; // => { as: "skip" }
 * ```
 */
export const compileWith = <M extends MethodsOf<M>, U extends RollUpRulesOf<U>>(
  registries: Registries<M, U>,
  policy: PolicyOver<NoInfer<M>, NoInfer<U>>,
): Plan => must<Plan, MasteryFindings>(safeCompileWith(registries, policy));
