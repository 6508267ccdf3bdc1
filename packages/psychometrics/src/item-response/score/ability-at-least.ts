import type { AbilityPosterior } from "./ability-posterior.ts";

/**
 * The probability that an ability is at least a cut. Between the grid's abilities the density is taken as the polynomial of degree 5 through the six around;
 * against exact integrals the error is below 1e-7. Errors: RangeError where the cut is NaN; one without end is reached by none or all.
 *
 * Source of the interpolation: Lagrange's formula for six equally spaced points, DLMF 3.3(ii); integrated piece by piece.
 *
 * @example
 * ```ts
 * import { abilityAtLeast, abilityPosterior } from "@whole-learner/psychometrics";
 * const unknown = abilityPosterior([], []);
 * abilityAtLeast(unknown, 0).toFixed(6); // => "0.500000"
 * abilityAtLeast(unknown, 1.644853626951472).toFixed(6); // => "0.050000"
 * ```
 */
export function abilityAtLeast({ grid }: Pick<AbilityPosterior, "grid">, cut: number): number {
  demandCut(cut);
  const { first, spacing, probabilities } = grid;
  const before = (first - cut) / spacing;
  let above = 0;
  let below = 0;
  for (let at = 0; at < probabilities.length; at++) {
    const steps = before + at;
    const probability = probabilities[at] as number;
    // Most nodes lie wholly on one side.
    if (steps >= 3) above += probability;
    else if (steps <= -3) below += probability;
    else {
      above += probability * shareAbove(steps);
      below += probability * shareAbove(-steps);
    }
  }
  // The smaller of the two has the digits.
  return above < below ? Math.max(0, above) : Math.min(1, 1 - below);
}

/** A cut that the caller must give as a number, or a RangeError. */
export function demandCut(cut: number): void {
  if (Number.isNaN(cut)) throw new RangeError(`cut: ${cut} is no number`);
}

/** How much of a node's mass counts for what lies above a cut, when the node lies `steps` spacings above it: 1 from three on, 0 from three below. */
export function shareAbove(steps: number): number {
  if (steps >= 3) return 1;
  if (steps <= -3) return 0;
  return steps >= 0 ? 0.5 + half(steps) : 0.5 - half(-steps);
}

/** The integral from 0 to u of the weight that interpolation gives to a node at distance u: a polynomial on each of [0, 1], [1, 2] and [2, 3]. */
function half(u: number): number {
  if (u <= 1) return inner(u);
  if (u <= 2) return inner(1) + (middle(u) - middle(1)) / 24;
  return inner(1) + (middle(2) - middle(1)) / 24 - (outer(u) - outer(2)) / 120;
}

/** Of (1 - u²)(4 - u²)(3 - u) / 12. */
const inner = (u: number): number =>
  (u * (12 + u * (-2 + u * (-5 + u * (1.25 + u * (0.6 - u / 6)))))) / 12;
/** Of (u + 1)(u - 1)(u - 2)(u - 3)(u - 4). */
const middle = (u: number): number =>
  u * (24 + u * (-13 + u * (-5 + u * (6.25 + u * (-1.8 + u / 6)))));
/** Of (u - 1)(u - 2)(u - 3)(u - 4)(u - 5). */
const outer = (u: number): number =>
  u * (-120 + u * (137 + u * (-75 + u * (21.25 + u * (-3 + u / 6)))));
