import type { Limits } from "@whole-learner/core";
import type { Findings, IssueOf, Result } from "@whole-learner/core/issue";
import { must } from "@whole-learner/core/issue";
import {
  daySchema,
  exactly,
  extensible,
  label,
  parserOf,
  type Schema,
  textSchema,
} from "@whole-learner/core/schema";
import * as z from "zod";
import type { MasteryFindings } from "../issue/findings.ts";
import { bookFaults } from "./check-policy-book.ts";
import { policySchema } from "./parse-policy.ts";
import type { PolicyBook } from "./policy-book.ts";

/** An issue with a policy book: of reading it, or of what it says. */
export type PolicyBookIssue = IssueOf<Findings & MasteryFindings>;

const effective = z.strictObject({ from: daySchema, policy: policySchema });
const book = z.strictObject({
  format: z.literal("whole-learner/policy-book@1"),
  id: label,
  name: z.exactOptional(textSchema),
  policies: z.tuple([effective], effective),
  ...extensible,
});

/** The shape of a policy book with this package's methods. */
export const policyBookSchema: Schema<PolicyBook> = exactly<PolicyBook>()(book);

const parser = parserOf({ name: "policy-book", upgrades: [], schema: policyBookSchema });

/**
 * Reads a policy book from anything, as a Result with every fault: of its form, of its days, and of a version that says two things. Never
 * throws.
 *
 * @example
 * ```ts
 * import { policies, safeParsePolicyBook } from "@whole-learner/mastery";
 * const result = safeParsePolicyBook({
 *   format: "whole-learner/policy-book@1",
 *   id: "ours",
 *   policies: [
 *     { from: "2026-08-01", policy: policies.mean },
 *     { from: "2024-08-01", policy: policies.medianOfRecent },
 *   ],
 * });
 * result.issues.map(({ code, path }) => [code, path]); // => [["days-not-ascending", ["policies", 1, "from"]]]
 * ```
 */
export function safeParsePolicyBook(
  input: unknown,
  limits?: Limits,
): Result<PolicyBook, PolicyBookIssue> {
  const parsed = parser.safeParse(input, limits);
  if (!parsed.ok) return parsed;
  const issues: readonly PolicyBookIssue[] = [...parsed.issues, ...bookFaults(parsed.value)];
  return issues.some(({ severity }) => severity === "error")
    ? { ok: false, issues }
    : { ok: true, value: parsed.value, issues };
}

/** {@link safeParsePolicyBook} as a value: throws `InvalidInputError` with every issue. */
export const parsePolicyBook = (input: unknown, limits?: Limits): PolicyBook =>
  must<PolicyBook, Findings & MasteryFindings>(safeParsePolicyBook(input, limits));
