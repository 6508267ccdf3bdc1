import { cholesky, type Matrix, solveFactored } from "./cholesky.ts";

/** A function at a place, with its slope and its curvature. */
export interface Curve {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Minus the second derivatives: of a log likelihood, the observed information. Any matrix that is symmetric will do for the way; the end is the same. */
  readonly information: Matrix;
}

/** Where {@link maximise} ended. `converged`: no step from here would gain more than the tolerance. */
export interface Maximum {
  readonly status: "converged" | "not-converged";
  readonly at: readonly number[];
  readonly curve: Curve;
  /** The value at the start and after each step; it never falls. */
  readonly path: readonly number[];
  readonly iterations: number;
}

/** When {@link maximise} stops. */
export interface MaximiseOptions {
  /** Steps at most. */
  readonly iterations?: number;
  /** The gain that a whole Newton step promises (half of gradient times step), below which it is done. */
  readonly tolerance?: number;
  /** No coordinate moves further than this in one step: a likelihood far from its top is no parabola. */
  readonly longestStep?: number;
}

/** The defaults of {@link maximise}. */
export const maximiseDefaults: Required<MaximiseOptions> = {
  iterations: 100,
  tolerance: 1e-12,
  // The global name, not a property of Number: reading a property may do something, so bundlers would keep this in every program.
  longestStep: Infinity,
};

/**
 * The top of a smooth function near a start, by Newton's method: steps that would go down are halved, so that the value never falls; where the
 * information is not positive definite, its diagonal is raised until it is. A value that is not finite counts as down. Deterministic.
 *
 * Source: Nocedal and Wright, Numerical optimization (2nd edition), 3.4 (algorithms 3.2 and 3.3).
 *
 * @example
 * ```ts
 * import { maximise } from "@whole-learner/psychometrics";
 * const top = maximise([0], ([x = 0]) => ({ value: -2 * (x - 3) * (x - 3), gradient: [-4 * (x - 3)], information: [[4]] }));
 * top.at; // => [3]
 * top.status; // => "converged"
 * ```
 */
export function maximise(
  start: readonly number[],
  curveAt: (at: readonly number[]) => Curve,
  options: MaximiseOptions = {},
): Maximum {
  const { iterations, tolerance, longestStep } = { ...maximiseDefaults, ...options };
  let at: readonly number[] = [...start];
  let curve = curveAt(at);
  const path = [curve.value];
  const ended = (status: Maximum["status"]): Maximum => ({
    status,
    at,
    curve,
    path,
    iterations: path.length - 1,
  });
  for (let done = 0; done < iterations; done++) {
    const step = ascent(curve);
    const gain = step.reduce((sum, part, i) => sum + part * (curve.gradient[i] as number), 0) / 2;
    // Written so that a slope that is no number does not converge.
    if (gain <= tolerance) return ended("converged");
    const next = climb(at, curve, cut(step, longestStep), curveAt);
    // Nothing along the way is higher: rounding hides what gain is left, or the slope is wrong.
    if (next === undefined) {
      return ended(gain <= 1e-8 * (1 + Math.abs(curve.value)) ? "converged" : "not-converged");
    }
    ({ at, curve } = next);
    path.push(curve.value);
  }
  return ended("not-converged");
}

/** Newton's step; with a raised diagonal where the function is not curved downwards. */
function ascent({ gradient, information }: Curve): readonly number[] {
  const largest = information.reduce(
    (most, row, i) => Math.max(most, Math.abs(row[i] as number)),
    0,
  );
  let raise = 0;
  for (let tries = 0; tries < 60; tries++) {
    const raised = information.map((row, i) => row.map((x, j) => (i === j ? x + raise : x)));
    const lower = cholesky(raised);
    if (lower !== undefined) return solveFactored(lower, gradient);
    raise = raise === 0 ? 1e-3 * (largest || 1) : raise * 4;
  }
  return gradient;
}

function cut(step: readonly number[], longest: number): readonly number[] {
  const length = step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  return length > longest ? step.map((part) => (part * longest) / length) : step;
}

function climb(
  at: readonly number[],
  { value }: Curve,
  step: readonly number[],
  curveAt: (at: readonly number[]) => Curve,
): { readonly at: readonly number[]; readonly curve: Curve } | undefined {
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = at.map((x, i) => x + share * (step[i] as number));
    const curve = curveAt(next);
    if (curve.value > value && Number.isFinite(curve.value)) return { at: next, curve };
  }
  return undefined;
}
