import type { ScaleNumbers, ScoredSeries } from "../methods/method.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { greatestCommon, type Rational, rationals, ratioText } from "./rational.ts";

/** A share and what it brings to the score, as ratios in lowest terms such as "13/20": nothing is lost when they are added up. */
export interface ExactPart {
  readonly share: string;
  readonly contribution: string;
}

/** The exact shares of a series, and what they make of its scores. Series with the same shares may ask the same one. */
export interface ExactShares {
  /** What the piece at a place brings with this score. */
  readonly partOf: (at: number, score: number) => ExactPart;
  /** The score by the formula as a ratio: the sum of the contributions. */
  readonly scoreOf: (series: ScoredSeries) => string;
}

/** So many scores are remembered for each place: more than the levels and half steps of a scale, fewer than a hundred points. */
const mostScores = 16;

const leastCommon = (denominators: readonly bigint[]): bigint =>
  // From the newest piece back denominators of a fading past divide each other, and there is nothing to look for.
  denominators.reduce(
    (all, one) => (all % one === 0n ? all : (all / greatestCommon(all, one)) * one),
    1n,
  );

/**
 * A divisor of the denominator that has each of its primes, small enough for a plain number: a fraction over it is in lowest terms once it
 * has nothing in common with this. Zero where none is at hand.
 */
function primesOf(denominator: bigint, candidates: readonly bigint[]): bigint {
  const least = candidates.reduce((a, b) => (b > 1n && (a === 1n || b < a) ? b : a), 1n);
  let rest = denominator;
  for (;;) {
    const common = greatestCommon(rest, least);
    if (common === 1n) return rest === 1n ? least : 0n;
    rest /= common;
  }
}

/** A ratio in lowest terms, where the primes of its denominator are known. */
function inLowestTerms(numerator: bigint, denominator: bigint, primes: bigint): Rational {
  const among = primes === 0n ? denominator : primes;
  let [above, below] = [numerator, denominator];
  for (;;) {
    const common = greatestCommon(below, greatestCommon(above, among));
    if (common === 1n) return { numerator: above, denominator: below };
    above /= common;
    below /= common;
  }
}

/** Scores are few and pieces many: one ratio for each. */
function decimals(): (score: number) => Rational {
  const known = new Map<number, Rational>();
  return (score) => {
    const found = known.get(score) ?? rationals.of(score);
    if (known.size < mostScores) known.set(score, found);
    return found;
  };
}

function sharesAre(shares: readonly Rational[]): ExactShares {
  const texts = shares.map(ratioText);
  const denominators = shares.map(({ denominator }) => denominator);
  const parts = shares.map(() => new Map<number, ExactPart>());
  const decimal = decimals();
  const partOf = (at: number, score: number): ExactPart => {
    const known = parts[at]?.get(score);
    if (known !== undefined) return known;
    const contribution = ratioText(rationals.times(shares[at] ?? rationals.of(0), decimal(score)));
    const part = { share: texts[at] ?? "0", contribution };
    if ((parts[at]?.size ?? mostScores) < mostScores) parts[at]?.set(score, part);
    return part;
  };

  // Made where the first score is asked for.
  let over:
    | { readonly numerators: readonly bigint[]; readonly all: bigint; readonly primes: bigint }
    | undefined;
  const scoreOf = (series: ScoredSeries): string => {
    if (over === undefined) {
      const all = leastCommon(denominators);
      const numerators = shares.map(
        ({ numerator, denominator }) => numerator * (all / denominator),
      );
      over = { all, numerators, primes: primesOf(all, denominators) };
    }
    const { all, numerators, primes } = over;
    // What counts at each score, over one denominator; then each score once.
    const counted = new Map<number, bigint>();
    series.forEach(({ score }, at) =>
      counted.set(score, (counted.get(score) ?? 0n) + (numerators[at] ?? 0n)),
    );
    const scores = [...counted.keys()].map(decimal);
    const places = leastCommon(scores.map(({ denominator }) => denominator));
    let sum = 0n;
    let place = 0;
    for (const numerator of counted.values()) {
      const score = scores[place] ?? rationals.of(0);
      sum += numerator * score.numerator * (places / score.denominator);
      place += 1;
    }
    return ratioText(inLowestTerms(sum, all * places, places === 1n ? primes : 0n));
  };
  return { partOf, scoreOf };
}

/**
 * What each piece is of the score by the formula, with numbers as they are written: contributions add up to the score exactly. Undefined where
 * the method is no weighted mean, or where its shares are no ratios.
 */
export function exactShares(
  { method, parameters }: ChosenMethod,
  series: ScoredSeries,
  scale?: ScaleNumbers,
): ExactShares | undefined {
  // Settled against the method's own declaration, from which its type derives.
  const shares = method.exactShares?.(rationals, parameters as never, series, scale);
  return shares === undefined ? undefined : sharesAre(shares);
}
