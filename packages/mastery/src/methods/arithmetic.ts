/**
 * Numbers as a method's exact shares are written over: the same formula gives doubles or ratios. An explanation hands over ratios, so that
 * parts add up to the whole with nothing lost.
 */
export interface Arithmetic<N> {
  /** A number as it is written: 0.65 is 65 hundredths, not the double nearest to it. */
  readonly of: (number: number) => N;
  readonly plus: (a: N, b: N) => N;
  readonly minus: (a: N, b: N) => N;
  readonly times: (a: N, b: N) => N;
  /** The divisor is not zero. */
  readonly over: (a: N, b: N) => N;
}

/** The arithmetic of doubles, for shares as numbers. */
export const doubles: Arithmetic<number> = {
  of: (number) => number,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
};

/** The shares of a weighted mean: each weight over their sum. */
export function inProportion<N>(
  weights: readonly number[],
  { of, plus, over }: Arithmetic<N>,
): readonly N[] {
  const exact = weights.map((weight) => of(weight));
  const total = exact.reduce(plus, of(0));
  return exact.map((weight) => over(weight, total));
}

/** Weights beyond this are not multiplied out: a share would have thousands of digits. */
const mostFactors = 64;

/** A number times itself so often; undefined where that is no whole number of times, or too many. */
export function wholePower<N>(
  base: N,
  exponent: number,
  { of, times }: Arithmetic<N>,
): N | undefined {
  if (!Number.isInteger(exponent) || exponent < 0 || exponent > mostFactors) return undefined;
  let power = of(1);
  for (let i = 0; i < exponent; i += 1) power = times(power, base);
  return power;
}
