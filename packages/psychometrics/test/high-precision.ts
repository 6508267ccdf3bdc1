import type { Exact } from "./exact-rational.ts";
import { exact } from "./exact-rational.ts";

/*
 * ln, exp and pow to about 250 bits, in fixed point over BigInt: ln by the series of atanh, exp by Taylor's, both after
 * halving the argument into range. The last bits are lost to truncation; 200 are sure.
 */
const bits = 280n;
const one = 1n << bits;

const fixed = (value: Exact): bigint => (value.numerator << bits) / value.denominator;

/** ln of a fixed-point number from 1 to 2. */
function lnFixed(x: bigint): bigint {
  const s = ((x - one) << bits) / (x + one);
  const square = (s * s) >> bits;
  let power = s;
  let sum = 0n;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> bits;
  }
  return 2n * sum;
}

const ln2 = lnFixed(2n * one);

/** ln of a positive double. */
export function lnOf(x: number): Exact {
  const value = exact(x);
  const shift = BigInt(value.numerator.toString(2).length - value.denominator.toString(2).length);
  const scaled =
    shift >= 0n
      ? { numerator: value.numerator, denominator: value.denominator << shift }
      : { numerator: value.numerator << -shift, denominator: value.denominator };
  // From 1/2 to 2; below 1 the series is fed the inverse.
  const m = fixed(scaled);
  const lnM =
    m >= one
      ? lnFixed(m)
      : -lnFixed(fixed({ numerator: scaled.denominator, denominator: scaled.numerator }));
  return { numerator: shift * ln2 + lnM, denominator: one };
}

/** exp of an exact number, as a fraction with about 250 significant bits. */
export function expOf(value: Exact): Exact {
  const x = fixed(value);
  const k = x / ln2;
  const rest = x - k * ln2;
  const halvings = 16n;
  const small = rest >> halvings;
  let term = one;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n += 1n) {
    sum += term;
    term = ((term * small) >> bits) / n;
  }
  for (let n = 0n; n < halvings; n += 1n) sum = (sum * sum) >> bits;
  return k >= 0n
    ? { numerator: sum << k, denominator: one }
    : { numerator: sum, denominator: one << -k };
}

/** x to the power of y, x a positive double and y a double. */
export function powOf(x: number, y: number): Exact {
  const log = lnOf(x);
  const times = exact(y);
  return expOf({
    numerator: log.numerator * times.numerator,
    denominator: log.denominator * times.denominator,
  });
}
