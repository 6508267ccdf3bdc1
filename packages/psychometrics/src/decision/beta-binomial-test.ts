import { compareSnapped } from "../numeric/compare-snapped.ts";
import { demandPositive, demandProportion } from "../numeric/demand.ts";
import { exp } from "../numeric/exp.ts";
import { betaBelow } from "../numeric/incomplete-beta.ts";
import { logBeta } from "../numeric/log-beta.ts";
import { logGamma } from "../numeric/log-gamma.ts";

/** A test of like items with a rule to pass, in a population whose proportions met are Beta(a, b). */
export interface PassRule {
  /** n: a whole number from 1. */
  readonly items: number;
  /** So many met pass: a whole number from 0 to n. */
  readonly cut: number;
  readonly a: number;
  readonly b: number;
}

/** How alike two such tests decide. */
export interface PassConsistency {
  /** P(pass). */
  readonly pPass: number;
  /** P(both tests pass or both do not). */
  readonly consistency: number;
  /** Beyond chance; undefined where all pass or none does. */
  readonly kappa: number | undefined;
}

/**
 * How alike two tests of the same length decide, from the beta-binomial model of one. Errors: RangeError where items are no whole number from 1, the cut is
 * none from 0 to that, or a or b is not finite and above 0.
 *
 * Source: Huynh, On the reliability of decisions in domain-referenced testing, Journal of Educational Measurement 13 (1976), 253-264.
 *
 * @example
 * ```ts
 * import { passConsistency } from "@whole-learner/psychometrics";
 * passConsistency({ items: 5, cut: 4, a: 4, b: 2 }).consistency.toFixed(6); // => "0.666667"
 * ```
 */
export function passConsistency(rule: PassRule): PassConsistency {
  demandRule(rule);
  const { items, cut, a, b } = rule;
  let both = 0;
  let neither = 0;
  let pass = 0;
  for (let x = 0; x <= items; x++) {
    const ofX = logChoose(items, x) - logBeta(a, b);
    if (x >= cut) pass += exp(ofX + logBeta(a + x, b + items - x));
    for (let y = 0; y <= items; y++) {
      if (x >= cut !== y >= cut) continue;
      const p = exp(ofX + logChoose(items, y) + logBeta(a + x + y, b + 2 * items - x - y));
      if (x >= cut) both += p;
      else neither += p;
    }
  }
  const consistency = both + neither;
  const chance = pass * pass + (1 - pass) * (1 - pass);
  return {
    pPass: pass,
    consistency,
    kappa: compareSnapped(chance, 1) === 0 ? undefined : (consistency - chance) / (1 - chance),
  };
}

/** How often such a test is right about who has mastered. */
export interface PassAccuracy {
  readonly accuracy: number;
  /** P(pass and the true proportion is below the true cut). */
  readonly falsePositive: number;
  /** P(not pass and the true proportion is at least the true cut). */
  readonly falseNegative: number;
}

/**
 * How often the rule is right about who truly meets at least the proportion `trueCut`, from the beta-binomial model. Errors as in
 * {@link passConsistency}, and where `trueCut` is outside 0 to 1.
 *
 * Source: Huynh (1976), as in {@link passConsistency}; Wilcox, Journal of Educational Statistics 2 (1977), 289-307.
 *
 * @example
 * ```ts
 * import { passAccuracy } from "@whole-learner/psychometrics";
 * passAccuracy({ items: 10, cut: 8, a: 8, b: 3 }, 0.8).accuracy.toFixed(4); // => "0.7184"
 * ```
 */
export function passAccuracy(rule: PassRule, trueCut: number): PassAccuracy {
  demandRule(rule);
  demandProportion("trueCut", trueCut);
  const { items, cut, a, b } = rule;
  let falsePositive = 0;
  let falseNegative = 0;
  for (let x = 0; x <= items; x++) {
    const rest = items - x;
    const p = exp(logChoose(items, x) + logBeta(a + x, b + rest) - logBeta(a, b));
    if (x >= cut) falsePositive += p * betaBelow(trueCut, 1 - trueCut, a + x, b + rest);
    else falseNegative += p * betaBelow(1 - trueCut, trueCut, b + rest, a + x);
  }
  return { accuracy: 1 - falsePositive - falseNegative, falsePositive, falseNegative };
}

/** ln(n! / (k! (n - k)!)). */
const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

function demandRule({ items, cut, a, b }: PassRule): void {
  if (!(Number.isInteger(items) && items >= 1)) {
    throw new RangeError(`items: ${items} is no whole number from 1`);
  }
  if (!(Number.isInteger(cut) && cut >= 0 && cut <= items)) {
    throw new RangeError(`cut: ${cut} is no whole number from 0 to ${items}`);
  }
  demandPositive("a", a);
  demandPositive("b", b);
}
