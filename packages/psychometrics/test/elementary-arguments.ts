import { drawUniform } from "../src/numeric/draw-uniform.ts";
import { seedDraws } from "../src/numeric/seed-draws.ts";
import { bitsOf, step } from "./exact-rational.ts";

/*
 * Many arguments for ln, exp and pow, drawn from seed 1, and a digest of many results. The digests in elementary.test.ts
 * were taken from the results of the C sources for these same arguments.
 */

function drawn<T>(count: number, make: (next: () => number) => T): readonly T[] {
  let state = seedDraws(1);
  const next = (): number => {
    const { value, state: later } = drawUniform(state);
    state = later;
    return value;
  };
  return Array.from({ length: count }, () => make(next));
}

/** A power of two, without `**`, which engines may round. */
const two = (power: number): number =>
  power < -1022
    ? two(power + 100) / 2 ** 100
    : (new Float64Array(BigUint64Array.of(BigInt(power + 1023) << 52n).buffer)[0] ?? 0);

const whole = (uniform: number, from: number, to: number): number =>
  from + Math.floor(uniform * (to - from + 1));

export const lnArguments: readonly number[] = [
  ...drawn(4_000, (next) => 0.5 + 1.5 * next()),
  ...drawn(2_000, (next) => 10 * next()),
  ...drawn(6_000, (next) => (1 + (next() - 0.5) / 400_000) * two(whole(next(), -60, 60))),
  ...drawn(1_000, (next) => (1 + next()) * two(whole(next(), -1070, 1022))),
];

export const expArguments: readonly number[] = [
  ...drawn(3_000, (next) => 4 * next() - 2),
  ...drawn(3_000, (next) => 1455 * next() - 745.2),
  ...drawn(3_000, (next) => (next() - 0.5) * two(-whole(next(), 20, 32))),
  ...drawn(1_000, (next) => -708 - 38 * next()),
  ...drawn(500, (next) => 709 + 0.9 * next()),
];

export const powArguments: readonly (readonly [x: number, y: number])[] = [
  ...drawn(4_000, (next): [number, number] => [next() * 2, next() * 12 - 6]),
  ...drawn(3_000, (next): [number, number] => [next() * 8, whole(next(), -6, 6) / 2]),
  ...drawn(3_000, (next): [number, number] => [
    (1 + next()) * two(whole(next(), -900, 900)),
    next(),
  ]),
  ...drawn(1_000, (next): [number, number] => [two(-1060) * next(), next() * 2 - 1]),
  ...drawn(1_500, (next): [number, number] => [2, -1020 - 56 * next()]),
  ...drawn(1_000, (next): [number, number] => [1 + (next() - 0.5) / 5_000, next() * two(30)]),
  ...drawn(1_000, (next): [number, number] => [1 + (next() - 0.5) / 5_000, next()]),
  ...drawn(1_000, (next): [number, number] => [-whole(next(), 1, 40), whole(next(), -200, 200)]),
  // Beside the powers that just overflow (2^1024) and just vanish (2^-1075).
  ...drawn(1_500, (next): [number, number] => {
    const size = [4, 8, 16, 32, 64][whole(next(), 0, 4)] ?? 4;
    return [step(two(1024 / size), whole(next(), -12, 4)), size];
  }),
  ...drawn(1_500, (next): [number, number] => {
    const size = [5, 25, 43, 215][whole(next(), 0, 3)] ?? 5;
    return [step(two(1075 / size), whole(next(), -12, 12)), -size];
  }),
];

/** FNV-1a over the words of results, as eight hexadecimal digits. */
export function digest(results: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const result of results) {
    const bits = bitsOf(result);
    for (let at = 56n; at >= 0n; at -= 8n) {
      hash = Math.imul(hash ^ Number((bits >> at) & 0xffn), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
