/** Where a denominator would be 0, this is taken for it. */
const tiny = 1e-300;

const steps = 100_000;

/**
 * b(0) + a(1) / (b(1) + a(2) / (b(2) + ...)), from the front, until a step changes no more than two units in the last place; `undefined`
 * where that is not so after 100,000 steps.
 *
 * Source: Lentz, Applied Optics 15 (1976), 668-671, as modified by Thompson and Barnett, Journal of Computational Physics 64 (1986),
 * 490-509.
 */
export function continuedFraction(
  a: (step: number) => number,
  b: (step: number) => number,
): number | undefined {
  let value = b(0);
  let c = value;
  let d = 0;
  for (let step = 1; step <= steps; step++) {
    const above = a(step);
    const part = b(step);
    d = 1 / notZero(part + above * d);
    c = notZero(part + above / c);
    value *= c * d;
    if (Math.abs(c * d - 1) <= 4.5e-16) return value;
  }
  return undefined;
}

const notZero = (x: number): number => (x === 0 ? tiny : x);
