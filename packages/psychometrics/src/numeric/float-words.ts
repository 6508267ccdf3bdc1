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

/** A double cut to its upper 21 significant bits. */
export const withoutLowWord = (x: number): number => fromWords(highWord(x), 0);
