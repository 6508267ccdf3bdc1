import type { InteropIssue, InteropIssueCode } from "./issue.ts";
import type { Repair } from "./repair.ts";

/** How often one thing was found and treated in one way. */
export interface Tally {
  readonly code: InteropIssueCode;
  readonly severity: InteropIssue["severity"];
  readonly repair: Repair;
  readonly count: number;
  /** The first of them, for an example. */
  readonly first: InteropIssue;
}

/**
 * Issues counted by code, severity and repair, in the order in which each first came: thousands of notes become a short list for a person.
 *
 * @example
 * ```ts
 * import { interopIssue, tallyIssues } from "@whole-learner/interop";
 * const found = (at: number) => interopIssue("forbidden-key", { path: ["CFItems", at] }, { key: "__proto__" }, "warning", "left-out");
 * tallyIssues([found(3), found(7)]).map(({ code, count }) => `${code}: ${count}`); // => ["forbidden-key: 2"]
 * ```
 */
export function tallyIssues(issues: readonly InteropIssue[]): readonly Tally[] {
  const tallies = new Map<string, { -readonly [K in keyof Tally]: Tally[K] }>();
  for (const found of issues) {
    const { code, severity, repair } = found;
    const key = `${code} ${severity} ${repair}`;
    const tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, { code, severity, repair, count: 1, first: found });
    else tally.count += 1;
  }
  return [...tallies.values()];
}
