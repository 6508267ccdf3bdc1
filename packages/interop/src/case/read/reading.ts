import type { Path, Severity } from "@whole-learner/core/issue";
import type { InteropFindings } from "../../issue/findings.ts";
import { type InteropIssue, interopIssue } from "../../issue/issue.ts";
import type { Repair } from "../../issue/repair.ts";

/** One package being read: what has been found, and what all its records are read by. */
export interface Reading {
  readonly issues: InteropIssue[];
  /** The document's identifier: the namespace of what is made. */
  readonly documentId: string;
  /** Whether our own export wrote the package. */
  readonly isOurs: boolean;
  /** Whether what our own export kept in it is used. */
  readonly trusts: boolean;
}

/** Says what was found. */
export function find<C extends keyof InteropFindings>(
  { issues }: Pick<Reading, "issues">,
  code: C,
  path: Path,
  data: InteropFindings[C],
  [severity, repair]: readonly [Severity, Repair],
): void {
  issues.push(interopIssue(code, { path }, data, severity, repair));
}
