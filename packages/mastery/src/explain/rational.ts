import type { Arithmetic } from "../methods/arithmetic.ts";

/** A ratio of two whole numbers in lowest terms; the denominator is above 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor of a whole number and one above 0. Once they are small they are plain numbers, many times as fast. */
export function greatestCommon(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b];
  while (right > safe) [left, right] = [right, left % right];
  if (right === 0n) return left;
  let [one, rest] = [Number(right), Number(left % right)];
  while (rest !== 0) [one, rest] = [rest, one % rest];
  return BigInt(one);
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const common = greatestCommon(numerator, denominator * sign) * sign;
  return common === 1n
    ? { numerator, denominator }
    : { numerator: numerator / common, denominator: denominator / common };
}

const ten = (places: number): bigint => BigInt(`1${"0".repeat(places)}`);

/** The decimal that a number is written as: the shortest that is read back as the same double. */
function decimalOf(number: number): Rational {
  if (Number.isSafeInteger(number)) return { numerator: BigInt(number), denominator: 1n };
  const [digits = "0", exponent = "0"] = String(number).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const places = fraction.length - Number(exponent);
  const numerator = BigInt(`${whole}${fraction}`);
  return places >= 0
    ? reduced(numerator, ten(places))
    : { numerator: numerator * ten(-places), denominator: 1n };
}

/** What two ratios have in common lies crosswise: each is in lowest terms, so only one's numerator and the other's denominator are looked at. */
function product(a: Rational, b: Rational): Rational {
  const one = reduced(a.numerator, b.denominator);
  const other = reduced(b.numerator, a.denominator);
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  };
}

/** Arithmetic with nothing lost. */
export const rationals: Arithmetic<Rational> = {
  of: decimalOf,
  plus: (a, b) =>
    reduced(
      a.numerator * b.denominator + b.numerator * a.denominator,
      a.denominator * b.denominator,
    ),
  minus: (a, b) =>
    reduced(
      a.numerator * b.denominator - b.numerator * a.denominator,
      a.denominator * b.denominator,
    ),
  times: product,
  over: (a, b) =>
    b.numerator < 0n
      ? product(a, { numerator: -b.denominator, denominator: -b.numerator })
      : product(a, { numerator: b.denominator, denominator: b.numerator }),
};

/**
 * A ratio as a text: "7/3", or "2" where it is whole. Joined, since what is added up stays in two parts, and an engine that comes upon such a text
 * writes everything after it as JSON in twice the time.
 */
export const ratioText = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : [numerator, denominator].join("/");
