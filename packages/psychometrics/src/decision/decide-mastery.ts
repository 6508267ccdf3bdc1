import { compareSnapped } from "../numeric/compare-snapped.ts";
import { demandPositive, demandProportion } from "../numeric/demand.ts";

/** What the two errors cost, in any unit: only their ratio counts. Both above 0. */
export interface DecisionCosts {
  /** Of saying mastered where it is not. */
  readonly falsePositive: number;
  /** Of saying not yet where it is mastered. */
  readonly falseNegative: number;
}

/**
 * The probability from which it costs less, on average, to say mastered than to say not yet: cFP / (cFP + cFN). Errors: RangeError where a cost is
 * not finite and above 0.
 *
 * Source: Berger, Statistical Decision Theory and Bayesian Analysis (2nd edition), 4.4.3 (tests with 0-K losses).
 *
 * @example
 * ```ts
 * import { costThreshold } from "@whole-learner/psychometrics";
 * costThreshold({ falsePositive: 4, falseNegative: 1 }); // => 0.8
 * ```
 */
export function costThreshold({ falsePositive, falseNegative }: DecisionCosts): number {
  demandPositive("falsePositive", falsePositive);
  demandPositive("falseNegative", falseNegative);
  const both = falsePositive + falseNegative;
  // Halves have the same ratio, where the sum is more than a double holds.
  return both === Number.POSITIVE_INFINITY
    ? falsePositive / 2 / (falsePositive / 2 + falseNegative / 2)
    : falsePositive / both;
}

/**
 * Thresholds where nobody has weighed costs: `formative`, for what to work on next; `gating`, where something is withheld from a learner who has not
 * mastered. A proposal.
 *
 * @example
 * ```ts
 * import { decisionThresholds } from "@whole-learner/psychometrics";
 * decisionThresholds; // => { formative: 0.8, gating: 0.95 }
 * ```
 */
export const decisionThresholds: { readonly formative: number; readonly gating: number } = {
  formative: 0.8,
  gating: 0.95,
};

/** How much has been seen, or has to be. */
export interface EvidenceAmount {
  /** Performances, not ratings of them: a whole number from 0. */
  readonly events: number;
  /** Settings, tasks or courses that they come from: a whole number from 0. */
  readonly contexts: number;
}

/**
 * What a decision needs at least, without a word of another: three performances from two contexts.
 *
 * @example
 * ```ts
 * import { leastEvidence } from "@whole-learner/psychometrics";
 * leastEvidence; // => { events: 3, contexts: 2 }
 * ```
 */
export const leastEvidence: EvidenceAmount = { events: 3, contexts: 2 };

/** What is decided, and why it is not. `insufficient` is a result of its own, never "not mastered". */
export type MasteryDecision =
  | { readonly decision: "mastered" | "not-yet"; readonly threshold: number }
  | {
      readonly decision: "insufficient";
      readonly threshold: number;
      /** Too little was seen; or enough, and it leaves both open. */
      readonly reason: "too-few-events" | "too-few-contexts" | "undecided";
    };

/** How a decision is made. */
export interface DecisionOptions {
  /** t: from which probability it is mastered; or costs, from which t follows. `decisionThresholds.formative` without it. */
  readonly threshold?: number | DecisionCosts;
  readonly least?: EvidenceAmount;
}

/**
 * Decides about mastery by P = P(level >= target): `mastered` where P >= t, `not-yet` where P <= 1 - t, else `insufficient`, as it is where too little
 * was seen. Compared with snapping to 1e-9. With t below one half, where missing mastery is what costs, nothing between is left.
 *
 * Errors: RangeError where P or t is outside 0 to 1, a cost is not above 0, or what was seen or has to be is no whole number from 0.
 *
 * Source of t: {@link costThreshold}. That too little seen is a result of its own is this library's rule; it follows from no model.
 *
 * @example
 * ```ts
 * import { decideMastery } from "@whole-learner/psychometrics";
 * decideMastery(0.9, { events: 4, contexts: 2 }); // => { decision: "mastered", threshold: 0.8 }
 * decideMastery(0.9, { events: 2, contexts: 2 });
 * // => { decision: "insufficient", threshold: 0.8, reason: "too-few-events" }
 * ```
 */
export function decideMastery(
  probability: number,
  seen: EvidenceAmount,
  options: DecisionOptions = {},
): MasteryDecision {
  const { threshold: given = decisionThresholds.formative, least = leastEvidence } = options;
  demandProportion("probability", probability);
  const threshold = typeof given === "number" ? given : costThreshold(given);
  demandProportion("threshold", threshold);
  demandAmount("", seen);
  demandAmount("least ", least);
  if (seen.events < least.events) {
    return { decision: "insufficient", threshold, reason: "too-few-events" };
  }
  if (seen.contexts < least.contexts) {
    return { decision: "insufficient", threshold, reason: "too-few-contexts" };
  }
  if (compareSnapped(probability, threshold) >= 0) return { decision: "mastered", threshold };
  if (compareSnapped(probability, 1 - threshold) <= 0) return { decision: "not-yet", threshold };
  return { decision: "insufficient", threshold, reason: "undecided" };
}

function demandAmount(whose: string, { events, contexts }: EvidenceAmount): void {
  for (const [name, value] of Object.entries({ events, contexts })) {
    if (!(Number.isSafeInteger(value) && value >= 0)) {
      throw new RangeError(`${whose}${name}: ${value} is no whole number from 0`);
    }
  }
}
