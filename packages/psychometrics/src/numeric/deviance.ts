import { ln } from "./ln.ts";

/**
 * x ln(x / m) + m - x, for x and m above 0: how far x is from its mean m, twice of which is a deviance. Near m, where the terms cancel,
 * by the series in (x - m) / (x + m).
 *
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  const v = difference / (x + m);
  if (Math.abs(v) >= 0.1) return x * ln(x / m) + m - x;
  // ln(x / m) = 2 artanh v = 2 (v + v³/3 + v⁵/5 + ...); 2 x v - (x - m) = (x - m) v.
  const square = v * v;
  let power = 2 * x * v;
  let sum = difference * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    // What is beyond the doubles is no number, and its series would have no end.
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
  }
}
