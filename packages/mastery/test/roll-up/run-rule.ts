import { deepFreeze } from "@whole-learner/testkit";
import type { Parameters } from "../../src/methods/parameter.ts";
import { rollUpRules } from "../../src/roll-up/registry.ts";
import type { Child, RolledUp, RollUpRule } from "../../src/roll-up/roll-up-rule.ts";
import { rollUp, type RollUpAround, safeRollUp } from "../../src/roll-up/roll-up.ts";
import { asJson } from "../as-json.ts";

/** The scale of the rules, unless a test hands another over. */
export const scale = { least: 0, most: 4, goal: 3 };

export type Id = keyof typeof rollUpRules;

/** A rule whose parameters are read as they come. */
export const ruleOf = (id: Id): RollUpRule<string, Parameters> =>
  rollUpRules[id] as unknown as RollUpRule<string, Parameters>;

/** Any rule with any parameters: what does not fit is an issue when it runs, and a test of it here. */
export const run = (
  id: Id,
  parameters: object,
  children: readonly Child[],
  around: RollUpAround = { scale },
): RolledUp =>
  asJson(rollUp(ruleOf(id), deepFreeze(parameters) as never, deepFreeze(children), around));

/** What is wrong, as `code path`. */
export const codes = (
  id: Id,
  parameters: object,
  children: readonly Child[],
  around: RollUpAround = { scale },
): readonly string[] =>
  safeRollUp(ruleOf(id), parameters as never, children, around).issues.map(
    ({ code, path }) => `${code} ${path.join("/")}`,
  );

/** Children by their scores, a and on; undefined has no level. */
export const scores = (...numbers: readonly (number | undefined)[]): readonly Child[] =>
  numbers.map((score, at) => ({
    id: String.fromCharCode(97 + at),
    ...(score === undefined ? {} : { score, level: Math.floor(score) }),
  }));

/** The number that was made, else the reason why there is none, else the status. */
export const said = (found: RolledUp): number | string =>
  found.status === "scored"
    ? found.score
    : found.status === "not-rolled-up"
      ? found.reason.code
      : found.status;
