import { demandProportion } from "./demand.ts";
import { ln } from "./ln.ts";
import { polynomial } from "./polynomial.ts";

/* Minimax coefficients of PPND16, lowest power first: Wichura, Algorithm AS 241, Applied Statistics 37 (1988), 477-484. */
const centreAbove = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
] as const;
const centreBelow = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
] as const;
const tailAbove = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
] as const;
const tailBelow = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
  0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
] as const;
const farAbove = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
] as const;
const farBelow = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
] as const;

/**
 * The standard normal quantile: the x for which Φ(x) is `probability`; -Infinity of 0, Infinity of 1. The error is below 1e-15 of the
 * value. Errors: RangeError where `probability` is outside 0 to 1.
 *
 * Source: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484.
 *
 * @example
 * ```ts
 * import { normalQuantile } from "@whole-learner/psychometrics";
 * normalQuantile(0.5); // => 0
 * normalQuantile(0.975); // => 1.9599639845400536
 * ```
 */
export function normalQuantile(probability: number): number {
  demandProportion("probability", probability);
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(centreAbove, r)) / polynomial(centreBelow, r);
  }
  const tail = q < 0 ? probability : 1 - probability;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-ln(tail));
  const size =
    r <= 5
      ? polynomial(tailAbove, r - 1.6) / polynomial(tailBelow, r - 1.6)
      : polynomial(farAbove, r - 5) / polynomial(farBelow, r - 5);
  return q < 0 ? -size : size;
}
