import type { NotComputable, ScaleNumbers } from "./method.ts";
import type { MethodParameters, Settled } from "./parameter.ts";

/**
 * A loop over a column of numbers: group g is rows `offsets[g]` to `offsets[g + 1]`, oldest first, each of weight 1. It writes the score of
 * group g to `out[g]`, for as many groups as `out` is long, and NaN where the method comes to no number or the group
 * is empty. A number outside the domain is none either; whoever runs the loop says so.
 */
export type NumbersKernel = (scores: Float64Array, offsets: Uint32Array, out: Float64Array) => void;

/** The same over a column of level codes, one byte for each row; `values[code]` is the number that a code stands for. */
export type LevelsKernel = (
  codes: Uint8Array,
  values: Float64Array,
  offsets: Uint32Array,
  out: Float64Array,
) => void;

/**
 * Fast loops of a method, equal to its fold to the bit. One call is one column: the loop is the method's own, so an engine compiles it for
 * the arrays it sees, and workers are handed parts of `offsets` and `out`. Whatever a method has no loop for is folded.
 *
 * Sums start at -0, the neutral element: from 0, whole numbers in a Float64Array teach an engine small-integer addition, which then
 * converts and checks at each step (measured: five times slower).
 */
export interface Kernels {
  readonly numbers?: NumbersKernel;
  /** For numbers that all lie on a grid of 1/4096 below 2^20 in magnitude, as levels and half steps do: plain sums of them are exact. */
  readonly gridNumbers?: NumbersKernel;
  readonly levels?: LevelsKernel;
  /** What the score was after each row: `out[i - offsets[0]]` for row i. A high-water mark is read from it. */
  readonly numbersSoFar?: NumbersKernel;
  readonly levelsSoFar?: LevelsKernel;
  /**
   * What the score of its group would be without each row: `out[i - offsets[0]]` for row i, NaN where it is the only one. Without it, the loop
   * over numbers is run over what is left.
   */
  readonly numbersWithout?: NumbersKernel;
  /** What NaN means for a group with rows, where it can mean only one thing; without it, the fold is asked. */
  readonly nan?: keyof NotComputable;
}

/** The loops of a method for its parameters, as it is folded with them. */
export type KernelsOf<P extends MethodParameters> = (
  parameters: Settled<P>,
  scale?: ScaleNumbers,
) => Kernels;

/** The loops of some method: whoever calls them hands over what the method's parameters were settled to. */
export type AnyKernels = (parameters: never, scale?: ScaleNumbers) => Kernels;
