/** What happens to files between one system and another, and what is done to them on purpose. */
export const damages = [
  "dropped",
  "swapped",
  "nulled",
  "retyped",
  "cyclic",
  "deep",
  "huge",
  "repeated",
  "__proto__",
] as const;

/** One kind of damage. */
export type Damage = (typeof damages)[number];

/** A file with what was done to it. */
export interface Damaged<T> {
  readonly file: T;
  readonly done: readonly Damage[];
}

/** Whole numbers from 0 up to a bound, the same ones for the same seed (mulberry32). */
export type Draw = (below: number) => number;

/** Draws from a seed. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** The kinds of damage of the file with a number: each kind in turn, and up to two more. */
export const damagesOf = (number: number, draw: Draw): readonly Damage[] => [
  damages[number % damages.length] as Damage,
  ...Array.from({ length: draw(3) }, () => damages[draw(damages.length)] as Damage),
];
