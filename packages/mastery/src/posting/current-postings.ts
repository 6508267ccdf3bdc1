import type { Posting } from "./posting.ts";

/**
 * Of several postings those that no other one of them supersedes, in their order. All of them stay on record.
 *
 * @example
 * ```ts
 * import { currentPostings, type Posting } from "@whole-learner/mastery";
 * const source = { id: "ours", version: "1", digest: "0" };
 * const first: Posting = {
 *   format: "whole-learner/posting@1",
 *   id: "term-1",
 *   day: "2026-01-20",
 *   by: { role: "educator" },
 *   provenance: {
 *     asOf: "2026-01-16",
 *     policy: source,
 *     framework: source,
 *     engine: { name: "@whole-learner/mastery", version: "1.0.0" },
 *   },
 *   results: [],
 *   outcomes: [],
 * };
 * const second = { ...first, id: "term-1-b", supersedes: { posting: "term-1", why: "A rating was another learner's." } };
 * currentPostings([first, second]).map(({ id }) => id); // => ["term-1-b"]
 * ```
 */
export function currentPostings(postings: readonly Posting[]): readonly Posting[] {
  const replaced = new Set(postings.flatMap(({ supersedes }) => supersedes?.posting ?? []));
  return postings.filter(({ id }) => !replaced.has(id));
}
