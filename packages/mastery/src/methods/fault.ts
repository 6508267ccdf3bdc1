import type { Path } from "@whole-learner/core/issue";
import { type PolicyIssue, policyIssue } from "../issue/issue.ts";

/** What is wrong with a value, once it is known where it stands and which parameter it is of. */
export type Fault = (path: Path, name: string) => readonly PolicyIssue[];

/** A value of another kind than the parameter's. */
export const wrong =
  (expected: string): Fault =>
  (path, parameter) => [policyIssue("wrong-parameter", path, { parameter, expected })];

/** What a record or an object is: no list, not nothing. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
