/*
 * The oracle: exact rationals in BigInt, read from the bits of a double. Slow and simple, and sharing nothing with the sources.
 */

/** numerator / denominator, the denominator above 0. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const words = new DataView(new ArrayBuffer(8));

export function bitsOf(x: number): bigint {
  words.setFloat64(0, x);
  return words.getBigUint64(0);
}

export function doubleOf(bits: bigint): number {
  words.setBigUint64(0, bits);
  return words.getFloat64(0);
}

/** The bits as 16 hexadecimal digits. */
export const hex = (x: number): string => bitsOf(x).toString(16).padStart(16, "0");

/** The double `count` doubles farther from zero (nearer, when negative). */
export const step = (x: number, count: number): number => doubleOf(bitsOf(x) + BigInt(count));

export const whole = (n: number | bigint): Exact => ({ numerator: BigInt(n), denominator: 1n });

/** The exact value of a finite double. */
export function exact(x: number): Exact {
  const bits = bitsOf(x);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : fraction | 0x10000000000000n;
  const power = BigInt((exponent === 0 ? 1 : exponent) - 1075);
  const signed = bits >> 63n === 1n ? -size : size;
  return power < 0n
    ? { numerator: signed, denominator: 1n << -power }
    : { numerator: signed << power, denominator: 1n };
}

export const plus = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const times = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

export const over = (a: Exact, b: Exact): Exact => ({
  numerator: b.numerator < 0n ? -a.numerator * b.denominator : a.numerator * b.denominator,
  denominator: b.numerator < 0n ? -b.numerator * a.denominator : b.numerator * a.denominator,
});

export const sameAs = (a: Exact, b: Exact): boolean =>
  a.numerator * b.denominator === b.numerator * a.denominator;

/** Sums of doubles share one denominator, which keeps long ones quick. */
export function sumExactly(values: readonly number[]): Exact {
  const denominator = 1n << 1074n;
  let numerator = 0n;
  for (const x of values) {
    const one = exact(x);
    numerator += one.numerator * (denominator / one.denominator);
  }
  return { numerator, denominator };
}

/** The whole number nearest to an exact value; a tie goes away from zero, or to the even one. */
export function nearestWhole(value: Exact, tie: "away" | "even"): bigint {
  const negative = value.numerator < 0n;
  const size = negative ? -value.numerator : value.numerator;
  const floor = size / value.denominator;
  const twice = 2n * (size % value.denominator);
  const up =
    twice > value.denominator ||
    (twice === value.denominator && (tie === "away" || floor % 2n === 1n));
  const rounded = up ? floor + 1n : floor;
  return negative ? -rounded : rounded;
}

/** The double nearest to an exact value, half to even; 0 never has a sign. */
export function nearestDouble(value: Exact): number {
  if (value.numerator === 0n) return 0;
  const negative = value.numerator < 0n;
  const size = negative ? -value.numerator : value.numerator;
  const length = (n: bigint): number => n.toString(2).length;
  // From 2^52 to 2^54 units of this power; one bit too many asks for the next coarser unit.
  let power = Math.max(length(size) - length(value.denominator) - 53, -1074);
  let count = inUnits(size, value.denominator, power);
  while (count > 2n ** 53n) count = inUnits(size, value.denominator, ++power);
  const magnitude = Number(count) * 2 ** power;
  return negative ? -magnitude : magnitude;
}

function inUnits(numerator: bigint, denominator: bigint, power: number): bigint {
  const shift = BigInt(Math.abs(power));
  return nearestWhole(
    power < 0
      ? { numerator: numerator << shift, denominator }
      : { numerator, denominator: denominator << shift },
    "even",
  );
}
