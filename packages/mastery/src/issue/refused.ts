import { InvalidInputError, type Path } from "@whole-learner/core/issue";
import type { MasteryFindings } from "./findings.ts";
import { policyIssue } from "./issue.ts";

/** The error for one thing that a caller handed over and that cannot be used. */
export const refused = <C extends keyof MasteryFindings>(
  code: C,
  path: Path,
  data: MasteryFindings[C],
): InvalidInputError<MasteryFindings> =>
  new InvalidInputError<MasteryFindings>([policyIssue(code, path, data)]);
