import { fromWords, highWord, lowWord } from "./float-words.ts";

/** The next double away from zero. For finite numbers other than zero. */
export function outward(x: number): number {
  const low = lowWord(x) + 1;
  return fromWords(highWord(x) + (low > 0xffffffff ? 1 : 0), low);
}

/** The next double towards zero. For finite numbers other than zero. */
export function inward(x: number): number {
  const low = lowWord(x) - 1;
  return fromWords(highWord(x) - (low < 0 ? 1 : 0), low);
}
