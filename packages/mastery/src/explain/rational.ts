import type { Arithmetic } from "../methods/arithmetic.ts";

/** A ratio of two whole numbers in lowest terms; the denominator is above 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

function reduced(numerator: bigint, denominator: bigint): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const common = greatestCommon(numerator, denominator * sign) * sign;
  return { numerator: numerator / common, denominator: denominator / common };
}

const ten = (places: number): bigint => BigInt(`1${"0".repeat(places)}`);

/** The decimal that a number is written as: the shortest that is read back as the same double. */
function decimalOf(number: number): Rational {
  const [digits = "0", exponent = "0"] = String(number).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const places = fraction.length - Number(exponent);
  const numerator = BigInt(`${whole}${fraction}`);
  return places >= 0
    ? reduced(numerator, ten(places))
    : { numerator: numerator * ten(-places), denominator: 1n };
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
  times: (a, b) => reduced(a.numerator * b.numerator, a.denominator * b.denominator),
  over: (a, b) => reduced(a.numerator * b.denominator, a.denominator * b.numerator),
};

/** A ratio as a text: "7/3", or "2" where it is whole. */
export const ratioText = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
