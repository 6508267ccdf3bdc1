import { compareDays, type Day } from "@whole-learner/core";
import type { PolicyBookOver, EffectivePolicyOver } from "./policy-book.ts";

/**
 * Under which law something of an earlier day is asked: the one in force on that day, or today's. There is no clock, so today is told.
 */
export type Law = { readonly law: "of-the-day" } | { readonly law: "today"; readonly today: Day };

/**
 * The policy of a book for a day, by the law of that day or by today's; undefined where none was in force yet. Days are compared as they
 * are written.
 *
 * @example
 * ```ts
 * import { policies, policyAt, type PolicyBook } from "@whole-learner/mastery";
 * const book: PolicyBook = {
 *   format: "whole-learner/policy-book@1",
 *   id: "ours",
 *   policies: [
 *     { from: "2024-08-01", policy: policies.mean },
 *     { from: "2026-08-01", policy: policies.medianOfRecent },
 *   ],
 * };
 * policyAt(book, "2025-05-29", { law: "of-the-day" })?.id; // => "mean"
 * policyAt(book, "2025-05-29", { law: "today", today: "2026-11-22" })?.id; // => "median-of-recent"
 * policyAt(book, "2024-07-31", { law: "of-the-day" }); // => undefined
 * ```
 */
export function policyAt<M, U>(
  { policies }: PolicyBookOver<M, U>,
  day: Day,
  law: Law,
): EffectivePolicyOver<M, U>["policy"] | undefined {
  const on = law.law === "today" ? law.today : day;
  return policies.filter(({ from }) => compareDays(from, on) <= 0).at(-1)?.policy;
}
