/** Where to look and how much each place counts. */
export interface Quadrature {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Places and weights with which the mean of a function of a standard normal variable becomes a sum: exact for polynomials up to degree 2 n - 1. The weights
 * add up to 1. Errors: RangeError where n is no whole number from 1 to 100.
 *
 * Source: DLMF 18.9 for the recurrence of Hermite's polynomials (here orthonormal), 3.5 for the weights 1 / (n h²), h the polynomial below at the
 * place. Roots lie between those of the polynomial below, so each is found by halving.
 *
 * @example
 * ```ts
 * import { gaussHermite } from "@whole-learner/psychometrics";
 * gaussHermite(1); // => { nodes: [0], weights: [1] }
 * ```
 */
export function gaussHermite(count: number): Quadrature {
  if (!Number.isInteger(count) || count < 1 || count > 100) {
    throw new RangeError(`count: ${count} is no whole number from 1 to 100`);
  }
  let roots: number[] = [];
  for (let degree = 1; degree <= count; degree += 1) {
    // All roots are within 2 sqrt n.
    const edge = 2 * Math.sqrt(degree);
    const ends = [-edge, ...roots, edge];
    roots = ends.slice(1).map((high, at) => rootBetween(degree, ends[at] as number, high));
  }
  // Places come in pairs of opposite sign.
  const nodes = roots.map((root, at) => (root - (roots[count - 1 - at] as number)) / 2 + 0);
  const weights = nodes.map((node) => {
    const below = hermite(count - 1, node);
    return 1 / (count * below * below);
  });
  return { nodes, weights };
}

/** The orthonormal polynomial of a degree. */
function hermite(degree: number, x: number): number {
  let below = 0;
  let value = 1;
  for (let k = 0; k < degree; k += 1) {
    const next = (x * value - Math.sqrt(k) * below) / Math.sqrt(k + 1);
    below = value;
    value = next;
  }
  return value;
}

function rootBetween(degree: number, from: number, to: number): number {
  const rising = hermite(degree, to) > 0;
  let [low, high] = [from, to];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (hermite(degree, middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
