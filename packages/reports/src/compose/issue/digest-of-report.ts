import { digestOf, type LearnerId } from "@whole-learner/core";
import { toldOf } from "./told-of.ts";

/** What the digest looks for in an input: whose it is, and what says already which framework and policy it came from. */
export interface Digestible {
  readonly learner?: LearnerId | { readonly id: LearnerId };
  readonly determinations?: { readonly provenance: object };
  readonly framework?: unknown;
  readonly policy?: unknown;
  /** The digest that a caller gives in place of this one. */
  readonly digest?: string;
}

/**
 * The digest of what a report is made from: the same inputs give the same digest. Of a report about one learner, what a roster, a log or
 * determinations say of others makes no difference. Framework and policy are in it by id, version and digest. It is what an `IssuedReport`
 * keeps, and what tells a report that was given out from one that was made anew.
 *
 * @example
 * ```ts
 * import { digestOfReport } from "@whole-learner/reports";
 * const responses = [{ learner: "ana", kind: "agree" }];
 * const told = { learner: "ana", issued: "2026-06-03", responses };
 * const more = { ...told, responses: [...responses, { learner: "noah", kind: "agree" }] };
 * digestOfReport(more) === digestOfReport(told); // => true
 * digestOfReport({ ...told, issued: "2026-06-04" }) === digestOfReport(told); // => false
 * ```
 */
export function digestOfReport<R extends Digestible>(report: R): string {
  const { framework, policy, digest: _, ...told } = report;
  const { learner, determinations } = report;
  const whose = typeof learner === "object" ? learner.id : learner;
  // Determinations say which framework and policy they came from: no need to digest either again for every learner.
  const sources = determinations === undefined ? { framework, policy } : {};
  return digestOf(toldOf({ ...told, ...sources }, whose) as object);
}
