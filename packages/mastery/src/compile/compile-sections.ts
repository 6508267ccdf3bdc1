import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { AnyKernels } from "../methods/kernels.ts";
import type { AnyModel } from "../methods/model-result.ts";
import type { Method } from "../methods/method.ts";
import { settleForMethod } from "../methods/settle-for-method.ts";
import { settle } from "../methods/settle.ts";
import type { SectionsOver } from "../policy/policy.ts";
import type { RollUpSection } from "../policy/sections.ts";
import type { RollUpRule } from "../roll-up/roll-up-rule.ts";
import { checkCuts } from "./check-cuts.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkPeriods } from "./check-periods.ts";
import { defaultRollUp, defaultSections } from "./defaults.ts";
import type { ChosenMethod, ChosenRollUp, Sections } from "../plan/plan.ts";

/** The methods and rules that a policy may name. */
export interface Rules {
  readonly methods: { readonly [id: string]: Method };
  readonly rollUpRules: { readonly [id: string]: RollUpRule };
  readonly kernels?: { readonly [id: string]: AnyKernels | undefined };
  readonly models?: { readonly [id: string]: AnyModel | undefined };
}

/** A policy's sections as they are written, whatever its methods. */
export type WrittenSections = Partial<
  Omit<SectionsOver<never, never>, "score" | "rollUp"> & {
    readonly score: { readonly method: string; readonly parameters?: unknown };
    readonly rollUp: RollUpSection & { readonly rule: string; readonly parameters?: unknown };
  }
>;

function chooseMethod(
  written: NonNullable<WrittenSections["score"]>,
  { methods, kernels: beside, models }: Rules,
  path: Path,
  issues: PolicyIssue[],
): ChosenMethod | undefined {
  const name = written.method;
  // Own names only: "constructor" is no method.
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined) {
    const known = Object.keys(methods);
    issues.push(policyIssue("unknown-method", [...path, "method"], { method: name, known }));
    return undefined;
  }
  const at: Path = [...path, "parameters"];
  const settled = settleForMethod(method.parameters, written.parameters, at);
  const kernels = method.kernels?.bind(method) ?? beside?.[name];
  const model = models?.[name];
  if (settled.ok) {
    // Settled against the method's own declaration, from which its type derives.
    const faults = method.check?.(settled.value as never, at) ?? [];
    issues.push(...faults);
    if (faults.length > 0) return undefined;
    return {
      method,
      parameters: settled.value,
      ...(kernels === undefined ? {} : { kernels }),
      ...(model === undefined ? {} : { model }),
    };
  }
  issues.push(...settled.issues);
  return undefined;
}

function chooseRollUp(
  written: NonNullable<WrittenSections["rollUp"]>,
  { rollUpRules }: Rules,
  path: Path,
  issues: PolicyIssue[],
): ChosenRollUp | undefined {
  const name = written.rule;
  const rule = Object.hasOwn(rollUpRules, name) ? rollUpRules[name] : undefined;
  if (rule === undefined) {
    const known = Object.keys(rollUpRules);
    issues.push(policyIssue("unknown-roll-up", [...path, "rule"], { rule: name, known }));
    return undefined;
  }
  const at: Path = [...path, "parameters"];
  const settled = settle(rule.parameters, written.parameters, at);
  if (!settled.ok) {
    issues.push(...settled.issues);
    return undefined;
  }
  // Settled against the rule's own declaration, from which its type derives.
  issues.push(...(rule.check?.(settled.value as never, at) ?? []));
  const { rule: _, parameters: __, ...section } = written;
  return { ...defaultRollUp, ...section, rule, parameters: settled.value };
}

/** Sections that run as they are written. */
const plainSections = [
  "read",
  "admit",
  "missing",
  "attempts",
  "order",
  "window",
  "weigh",
  "sufficiency",
  "hold",
  "judgement",
  "display",
] as const;

const asWritten = (written: WrittenSections): Partial<Sections> =>
  Object.fromEntries(
    plainSections.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]])),
  );

/** Sections with their names looked up and parameters settled; faults are added to `issues`. Sections left out stay out. */
export function compileSections(
  written: WrittenSections,
  rules: Rules,
  path: Path,
  issues: PolicyIssue[],
): Partial<Sections> {
  const { score, rollUp, combine, level, window } = written;
  issues.push(...checkNumbers(written, path));
  if (window?.period !== undefined) {
    issues.push(...checkPeriods(window.period.of, [...path, "window", "period", "of"]));
  }
  if (level !== undefined) issues.push(...checkCuts(level.cuts, [...path, "level", "cuts"]));
  const method = score && chooseMethod(score, rules, [...path, "score"], issues);
  const rule = rollUp && chooseRollUp(rollUp, rules, [...path, "rollUp"], issues);
  return {
    ...asWritten(written),
    ...(level === undefined ? {} : { level }),
    ...(combine === undefined ? {} : { combine: { ...defaultSections.combine, ...combine } }),
    ...(method === undefined ? {} : { score: method }),
    ...(rule === undefined ? {} : { rollUp: rule }),
  };
}
