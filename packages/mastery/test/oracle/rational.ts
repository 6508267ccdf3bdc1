// Exact numbers, slow and plain: what the oracle calculates in. It knows nothing of the engine.

/** A ratio in lowest terms, the denominator above 0. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const ratio = (over: bigint, under: bigint): Rational => {
  const sign = under < 0n ? -1n : 1n;
  const common = gcd(over, sign * under) || 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
};

export const zero: Rational = { over: 0n, under: 1n };
export const one: Rational = { over: 1n, under: 1n };

const read = new Map<number, Rational>();

/** A number as it is written in decimal: 0.65 is 65 hundredths. */
export function of(number: number): Rational {
  const known = read.get(number);
  if (known !== undefined) return known;
  const [mantissa = "0", power = "0"] = String(number).split("e");
  const [whole = "0", part = ""] = mantissa.split(".");
  const scale = part.length - Number(power);
  const digits = BigInt(`${whole}${part}`);
  const made =
    scale >= 0 ? ratio(digits, 10n ** BigInt(scale)) : ratio(digits * 10n ** BigInt(-scale), 1n);
  if (read.size < 10_000) read.set(number, made);
  return made;
}

export const plus = (a: Rational, b: Rational): Rational =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Rational, b: Rational): Rational =>
  ratio(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Rational, b: Rational): Rational =>
  ratio(a.over * b.over, a.under * b.under);
export const divided = (a: Rational, b: Rational): Rational =>
  ratio(a.over * b.under, a.under * b.over);

export const sum = (numbers: readonly Rational[]): Rational => numbers.reduce(plus, zero);

/** How many billionths it is: the nearest whole number, of two as near the even one. */
export function billionths({ over, under }: Rational): bigint {
  const scaled = over * 1_000_000_000n;
  const floor = scaled >= 0n ? scaled / under : -((-scaled + under - 1n) / under);
  const twice = 2n * (scaled - floor * under);
  if (twice === under) return floor % 2n === 0n ? floor : floor + 1n;
  return twice > under ? floor + 1n : floor;
}

/** Compared to a billionth: below 0, 0 or above 0. */
export const compared = (a: Rational, b: Rational): number => {
  const [x, y] = [billionths(a), billionths(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The nearest double, to some seventeen digits. */
export function toNumber({ over, under }: Rational): number {
  const digits = 10n ** 20n;
  const size = over < 0n ? -over : over;
  const whole = size / under;
  const rest = ((size % under) * digits) / under;
  const number = Number(`${whole}.${rest.toString().padStart(20, "0")}`);
  return over < 0n ? -number : number;
}

/** Rounded to decimal places, halves to even or away from zero. */
export function rounded(number: Rational, places: number, mode: "half-up" | "half-even"): Rational {
  const shift = 10n ** BigInt(places);
  const size = number.over < 0n ? -number.over : number.over;
  const scaled = size * shift;
  const floor = scaled / number.under;
  const twice = 2n * (scaled % number.under);
  const up =
    twice > number.under || (twice === number.under && (mode === "half-up" || floor % 2n === 1n));
  const made = ratio(up ? floor + 1n : floor, shift);
  return number.over < 0n ? minus(zero, made) : made;
}
