import type { Result } from "@whole-learner/core/issue";
import type { PolicyIssue } from "../issue/issue.ts";
import { methodKernels } from "../methods/method-kernels.ts";
import { methodModels } from "../methods/method-models.ts";
import { type Methods, methods } from "../methods/registry.ts";
import type { Policy } from "../policy/policy.ts";
import { type RollUpRules, rollUpRules } from "../roll-up/registry.ts";
import { compileWith, safeCompileWith } from "./compile-with.ts";
import type { Plan } from "../plan/plan.ts";

/** {@link compileWith} with every method and rule of this package. */
export const compile = (policy: Policy): Plan =>
  compileWith<Methods, RollUpRules>(
    { methods, rollUpRules, kernels: methodKernels, models: methodModels },
    policy,
  );

/** {@link compile} as a Result: every fault of the policy at once. */
export const safeCompile = (policy: Policy): Result<Plan, PolicyIssue> =>
  safeCompileWith<Methods, RollUpRules>(
    { methods, rollUpRules, kernels: methodKernels, models: methodModels },
    policy,
  );
