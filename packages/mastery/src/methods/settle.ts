import type { Path } from "@whole-learner/core/issue";
import type { Fault } from "./fault.ts";
import { nestedFault } from "./nested-fault.ts";
import type { Parameter, Parameters } from "./parameter.ts";
import { faultWith, type SettledParameters, settleWith } from "./settle-with.ts";

/** What is wrong with one value; nothing where nothing is. */
export const faultOf = (parameter: Parameter, value: unknown): Fault =>
  faultWith(parameter, value, nestedFault);

/**
 * Fills in defaults and names every fault of what a policy gives a method or a rule. Plain code, so that a method can be used without
 * the parser in its graph; the parser's schema is proved to agree with it.
 */
export const settle = (
  parameters: Parameters,
  given: unknown,
  path: Path = [],
): SettledParameters => settleWith(parameters, given, path, nestedFault);
