/*
 * The two 32-bit words of a double, as fdlibm's macros read and write them. The one buffer is scratch: it is written before each
 * reading within the same call, so nothing of it can be observed. Big-endian by argument, whatever the machine is.
 */
const scratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));

/** Sign, exponent and the upper 20 bits of the fraction, as a signed integer. */
export function highWord(x: number): number {
  scratch.setFloat64(0, x);
  return scratch.getInt32(0);
}

/** The lower 32 bits of the fraction, unsigned. */
export function lowWord(x: number): number {
  scratch.setFloat64(0, x);
  return scratch.getUint32(4);
}

/** The double of two words, each taken modulo 2^32. */
export function fromWords(high: number, low: number): number {
  scratch.setInt32(0, high);
  scratch.setInt32(4, low);
  return scratch.getFloat64(0);
}

/** 2^-1022 to 2^1023 at 1 to 2046: what an exponent field means. */
const powersOfTwo = /* @__PURE__ */ Float64Array.from({ length: 2047 }, (_, exponent) =>
  fromWords(exponent << 20, 0),
);

/** 2^n for n from -1022 to 1023. Read from a table: a double put together of two words is waited for until both are written. */
export const powerOfTwo = (n: number): number => powersOfTwo[n + 1023] as number;

/** A double cut to its upper 21 significant bits. */
export function withoutLowWord(x: number): number {
  const high = highWord(x);
  const exponent = (high >> 20) & 0x7ff;
  // Subnormals, infinities and NaN are put together of their words.
  if (exponent === 0 || exponent === 0x7ff) return fromWords(high, 0);
  const size = ((high & 0x000fffff) / 1_048_576 + 1) * (powersOfTwo[exponent] as number);
  return high < 0 ? -size : size;
}
