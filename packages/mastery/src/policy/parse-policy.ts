import { type Parser, parserOf, type Schema } from "@whole-learner/core/schema";
import { methods } from "../methods/registry.ts";
import type { MethodsOf, Policy, PolicyOver, RollUpRulesOf } from "./policy.ts";
import type { Registries } from "../compile/compile-with.ts";
import type { Rules } from "../compile/compile-sections.ts";
import { rollUpRules } from "../roll-up/registry.ts";
import { policySchemaOver } from "./schema.ts";

/** The parser of policies over the methods and rules given, a caller's own among them. */
export const policyParserOver = <M extends MethodsOf<M>, U extends RollUpRulesOf<U>>(
  registries: Registries<M, U>,
): Parser<PolicyOver<M, U>> =>
  parserOf<PolicyOver<M, U>>({
    name: "policy",
    upgrades: [],
    // A registry is a record of methods; the schema made of it is of this type by decree (see policySchemaOver).
    schema: policySchemaOver(registries as unknown as Rules) as Schema<PolicyOver<M, U>>,
  });

// Each method and rule knows its own parameters; whoever looks one up by its id knows only that it is one.
const rules = { methods, rollUpRules } as unknown as Rules;

/** The shape of a policy document with this package's methods. `z.toJSONSchema` makes a JSON Schema of it. */
export const policySchema: Schema<Policy> = policySchemaOver(rules) as Schema<Policy>;

const parser: Parser<Policy> = parserOf({ name: "policy", upgrades: [], schema: policySchema });

/**
 * Reads a policy from anything: the policy, or an `InvalidInputError` with every issue.
 *
 * @example
 * ```ts
 * import { safeParsePolicy } from "@whole-learner/mastery";
 * const result = safeParsePolicy({
 *   format: "whole-learner/policy@1",
 *   id: "ours",
 *   score: { method: "decaying-average", parameters: { newest: 1.5 } },
 * });
 * result.issues.map(({ code, path }) => [code, path]); // => [["too-big", ["score", "parameters", "newest"]]]
 * ```
 */
export const parsePolicy: Parser<Policy>["parse"] = (input, limits) => parser.parse(input, limits);

/** Reads a policy from anything, as a Result: never throws. */
export const safeParsePolicy: Parser<Policy>["safeParse"] = (input, limits) =>
  parser.safeParse(input, limits);
