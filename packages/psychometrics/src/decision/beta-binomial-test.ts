import { compareSnapped } from "../numeric/compare-snapped.ts";
import { demandProportion } from "../numeric/demand.ts";
import { betaBelow } from "../numeric/incomplete-beta.ts";
import { sharesByRatio } from "./shares-by-ratio.ts";

/** A test of like items with a rule to pass, in a population whose proportions met are Beta(a, b). */
export interface PassRule {
  /** n: a whole number from 1 to 100,000. */
  readonly items: number;
  /** So many met pass: a whole number from 0 to n. */
  readonly cut: number;
  /** Both from 1e-100 to 1e9: beyond, all learners would meet the same share. */
  readonly a: number;
  readonly b: number;
}

/** No test is longer; what is computed of one takes a time and a space in proportion to its items. */
export const mostItems = 100_000;

/** The largest a and b: the incomplete beta function is told up to about there. */
export const mostSure = 1e9;

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
 * How alike two tests of the same length decide, from the beta-binomial model of one: P(x met) = C(n, x) B(a + x, b + n - x) / B(a, b), and who met x
 * of the first meets a share Beta(a + x, b + n - x) of the second. Consistency is P(both pass) + P(neither passes); kappa is what of it is
 * beyond chance, (consistency - q) / (1 - q) with q = P(pass)² + (1 - P(pass))².
 *
 * Errors: RangeError where items are no whole number from 1 to 100,000, the cut is none from 0 to that, or a or b is not from 1e-100 to 1e9.
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
  if (cut === 0) return { pPass: 1, consistency: 1, kappa: undefined };
  const met = metShares(items, a, b);
  const second = secondTest(rule);
  let both = 0;
  let neither = 0;
  let pass = 0;
  for (let x = 0; x <= items; x++) {
    const share = met[x] as number;
    if (x < cut) neither += share * (second.failed[x] as number);
    else {
      pass += share;
      both += share * (second.passed[x] as number);
    }
  }
  // Rounding may carry sums of shares above 1.
  const consistency = Math.min(1, both + neither);
  const chance = pass * pass + (1 - pass) * (1 - pass);
  return {
    pPass: Math.min(1, pass),
    consistency,
    kappa: compareSnapped(chance, 1) === 0 ? undefined : (consistency - chance) / (1 - chance),
  };
}

/** P(x met), by x: each stands to the next as the quotient of their binomial coefficients and beta functions. */
const metShares = (items: number, a: number, b: number): Float64Array =>
  sharesByRatio(items + 1, (x) => (((items - x) / (x + 1)) * (a + x)) / (items - x - 1 + b));

/** Two probabilities that add up to 1, by x, each with the digits of its own. */
interface Sides {
  readonly passed: Float64Array;
  readonly failed: Float64Array;
}

/**
 * P(the second test is passed | x met in the first), by x. It is P(a proportion Beta(a + x, b + n - x) is above one of Beta(cut, n - cut + 1)), which rises
 * from x to x + 1 by a quotient of beta functions; so both ends and how the steps between them stand to each other tell all of it.
 *
 * Source of the steps: Cook, Exact calculation of beta inequalities (M. D. Anderson Cancer Center, 2005).
 */
function secondTest({ items, cut, a, b }: PassRule): Sides {
  const none = metShares(items, a, b + items);
  const all = metShares(items, a + items, b);
  const rest = items - cut + 1;
  const steps = sharesByRatio(items, (x) => {
    const [p, q] = [a + x, items - x + b];
    return ((p + cut) / (p + 1)) * ((q - 1) / (q - 2 + rest));
  });
  return {
    passed: climb(sumOf(none.subarray(cut)), sumOf(all.subarray(cut)), steps),
    failed: climb(
      sumOf(all.subarray(0, cut)),
      sumOf(none.subarray(0, cut)),
      steps.slice().reverse(),
    ).reverse(),
  };
}

const sumOf = (shares: Float64Array): number => shares.reduce((sum, share) => sum + share, 0);

/** The values from one up to another, by steps that are shares of the way. */
function climb(from: number, to: number, steps: Float64Array): Float64Array {
  const values = new Float64Array(steps.length + 1).fill(from);
  let gone = 0;
  for (const [x, step] of steps.entries()) {
    gone += step;
    values[x + 1] = Math.min(to, from + (to - from) * gone);
  }
  return values;
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
  const met = metShares(items, a, b);
  const truly = trueSides(rule, trueCut);
  let falsePositive = 0;
  let falseNegative = 0;
  for (let x = 0; x <= items; x++) {
    const share = met[x] as number;
    if (x >= cut) falsePositive += share * (truly.failed[x] as number);
    else falseNegative += share * (truly.passed[x] as number);
  }
  return { accuracy: 1 - falsePositive - falseNegative, falsePositive, falseNegative };
}

/**
 * P(the true proportion reaches the true cut t | x met), by x. It rises from x to x + 1 by t^(a + x) (1 - t)^(b + n - x - 1) over (a + x) B(a + x, b + n - x).
 *
 * Source of the steps: DLMF 8.17.18 and 8.17.19.
 */
function trueSides({ items, a, b }: PassRule, cut: number): Sides {
  const rest = 1 - cut;
  const steps = sharesByRatio(items, (x) => ((cut / rest) * (items - x - 1 + b)) / (a + x + 1));
  const above = (x: number): number => betaBelow(rest, cut, items - x + b, a + x);
  const below = (x: number): number => betaBelow(cut, rest, a + x, items - x + b);
  return {
    passed: climb(above(0), above(items), steps),
    failed: climb(below(items), below(0), steps.slice().reverse()).reverse(),
  };
}

function demandRule({ items, cut, a, b }: PassRule): void {
  if (!(Number.isInteger(items) && items >= 1 && items <= mostItems)) {
    throw new RangeError(`items: ${items} is no whole number from 1 to ${mostItems}`);
  }
  if (!(Number.isInteger(cut) && cut >= 0 && cut <= items)) {
    throw new RangeError(`cut: ${cut} is no whole number from 0 to ${items}`);
  }
  for (const [name, value] of Object.entries({ a, b })) {
    if (!(value >= 1e-100 && value <= mostSure)) {
      throw new RangeError(`${name}: ${value} is no number from 1e-100 to 1e9`);
    }
  }
}
