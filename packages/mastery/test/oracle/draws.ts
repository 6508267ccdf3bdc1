/** Draws from a seed, the same on every machine (Mulberry32): quick enough for a million logs. */
export interface Draws {
  /** From 0 to below 1. */
  readonly part: () => number;
  /** A whole number from `least` to `most`. */
  readonly whole: (least: number, most: number) => number;
  readonly one: <const A extends readonly unknown[]>(of: A) => A[number];
  readonly chance: (of: number) => boolean;
  /** What it makes, or nothing. */
  readonly perhaps: <T extends object>(chance: number, make: () => T) => T | Record<never, never>;
}

export function drawsFrom(seed: number): Draws {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(part() * (most - least + 1));
  const chance = (of: number): boolean => part() < of;
  return {
    part,
    whole,
    chance,
    one: (of) => of[whole(0, of.length - 1)],
    perhaps: (of, make) => (chance(of) ? make() : {}),
  };
}
