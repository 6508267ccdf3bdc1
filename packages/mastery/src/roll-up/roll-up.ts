import { inDomain } from "@whole-learner/psychometrics/numeric";
import { must, type Path, type Result } from "@whole-learner/core/issue";
import type { MasteryFindings } from "../issue/findings.ts";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { Method, ScaleNumbers } from "../methods/method.ts";
import type { Given, Parameters, Settled } from "../methods/parameter.ts";
import { settle } from "../methods/settle.ts";
import { checkNames } from "./check-names.ts";
import { poolMethod } from "./pool-method.ts";
import type { Child, PoolMethod, RolledUp, RollUpRule } from "./roll-up-rule.ts";
import { twiceNamed } from "./twice-named.ts";

/** What stands around children that are rolled up by themselves. */
export interface RollUpAround {
  /** The scale that the children's numbers are on, for parameters that speak of its goal or its lowest level. */
  readonly scale?: ScaleNumbers;
  /** The id of the node above, which cannot be a child of itself. */
  readonly node?: string;
  /** The method that scores a pool of pieces. */
  readonly score?: {
    readonly method: Method;
    readonly parameters?: { readonly [name: string]: unknown };
  };
}

/** Numbers that are none, and children that are there twice. */
function checkChildren(children: readonly Child[]): readonly PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  children.forEach((child, at) => {
    for (const parameter of ["score", "level"] as const) {
      const number = child[parameter];
      if (number !== undefined && !inDomain(number)) {
        const path = ["children", at, parameter];
        issues.push(policyIssue("wrong-parameter", path, { parameter, expected: "number" }));
      }
    }
  });
  return [
    ...twiceNamed(
      children.map(({ id }) => id),
      (at) => ["children", at, "id"],
    ),
    ...issues,
  ];
}

/** The pool's method, settled; undefined where the rule needs none or its parameters are wrong. */
function poolOf({ score, scale }: RollUpAround, issues: PolicyIssue[]): PoolMethod | undefined {
  if (score === undefined) return undefined;
  const { method, parameters } = score;
  const settled = settle(method.parameters, parameters, ["score", "parameters"]);
  if (settled.ok) return poolMethod(method, settled.value, scale);
  issues.push(...settled.issues);
  return undefined;
}

/** {@link rollUp} as a Result: everything that is wrong with the rule's parameters for these children, as data. */
export function safeRollUp<P extends Parameters>(
  rule: RollUpRule<string, P>,
  parameters: Given<P>,
  children: readonly Child[],
  around: RollUpAround = {},
): Result<RolledUp, PolicyIssue> {
  const path: Path = ["parameters"];
  const settled = settle(rule.parameters, parameters, path);
  if (!settled.ok) return { ok: false, issues: settled.issues };
  // Settled against the rule's own declaration, from which its type derives.
  const settings = settled.value as Settled<P>;
  const { scale, node } = around;
  const ids = new Set(children.map(({ id }) => id));
  const issues: PolicyIssue[] = [
    ...checkChildren(children),
    ...(rule.check?.(settings, path) ?? []),
    ...checkNames(rule.names?.(settings) ?? [], (id) => ids.has(id), path, node),
  ];
  const pool = poolOf(around, issues);
  if (rule.reads(settings) === "pieces" && around.score === undefined) {
    issues.push(policyIssue("method-needed", ["score"], { rule: rule.id }));
  }
  if (scale === undefined && rule.needsScale?.(settings, children) === true) {
    issues.push(policyIssue("scale-needed", path, { method: rule.id }));
  }
  if (issues.length > 0) return { ok: false, issues };
  const context = {
    ...(scale === undefined ? {} : { scale }),
    ...(pool === undefined ? {} : { pool }),
  };
  return { ok: true, value: rule.rollUp(settings, children, context), issues };
}

/**
 * What children are together by one rule, in any order: the smallest roll-up, without policy, framework or log. Numbers are on one scale.
 * Throws `InvalidInputError` with everything that is wrong with the parameters, or with them for these children; {@link safeRollUp} gives
 * it back as data.
 *
 * @example
 * ```ts
 * import { lowestOfChildren, pointsOfChildren, rollUp, safeRollUp } from "@whole-learner/mastery";
 * const children = [{ id: "share", level: 3 }, { id: "decide", level: 2 }, { id: "listen", exempt: true }];
 * const found = rollUp(lowestOfChildren, { of: "level-value" }, children);
 * found.status === "scored" && found.score; // => 2
 * const members = [{ child: "share", points: 4 }, { child: "draw", points: 4 }];
 * safeRollUp(pointsOfChildren, { need: 9, members, at: 3 }, children).issues.map(({ code }) => code); // => ["out-of-reach", "not-a-child"]
 * ```
 */
export const rollUp = <P extends Parameters>(
  rule: RollUpRule<string, P>,
  parameters: Given<P>,
  children: readonly Child[],
  around: RollUpAround = {},
): RolledUp => must<RolledUp, MasteryFindings>(safeRollUp(rule, parameters, children, around));
