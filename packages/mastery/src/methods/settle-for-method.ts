import type { Path } from "@whole-learner/core/issue";
import { wrong } from "./fault.ts";
import type { Parameters } from "./parameter.ts";
import { type SettledParameters, settleWith } from "./settle-with.ts";

const noTree = () => wrong("plain value");

/** {@link settle} for a method: it has no children, so there is no tree of requirements that it could be given. */
export const settleForMethod = (
  parameters: Parameters,
  given: unknown,
  path: Path,
): SettledParameters => settleWith(parameters, given, path, noTree);
