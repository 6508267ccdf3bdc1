import type { Path } from "@whole-learner/core/issue";
import { wrong } from "./fault.ts";
import type { MethodParameters } from "./parameter.ts";
import { type NestedFault, type SettledParameters, settleWith } from "./settle-with.ts";

/** A caller's types refuse it; whoever writes without types is told. */
export const notNested: NestedFault = () => wrong("plain value");

/** {@link settle} for a method, whose parameters have no values within: what looks at those is not carried by who only scores a series. */
export const settleForMethod = (
  parameters: MethodParameters,
  given: unknown,
  path: Path,
): SettledParameters => settleWith(parameters, given, path, notNested);
