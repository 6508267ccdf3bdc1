/** What is held of the level before the first rating, as a normal distribution. */
export interface NormalLevel {
  readonly mean: number;
  /** Above 0. */
  readonly variance: number;
}

/** A level that drifts, and ratings that miss it. All in units of the scale; the unit of time is the caller's. */
export interface LocalLevelParameters {
  /** q: the variance that the level's drift gains in one unit of time; 0 or above. */
  readonly drift: number;
  /** r: the variance of a rating about the level; above 0. */
  readonly error: number;
  /** The level at the time of the first rating, before it. */
  readonly prior: NormalLevel;
}

/**
 * Where nobody has estimated them, for a scale of four levels 1 to 4 and time in days: a proposal, not a finding. Fit them
 * ({@link fitLocalLevel}) before an interval is told to anyone.
 *
 * @example
 * ```ts
 * import { defaultLocalLevel } from "@whole-learner/psychometrics";
 * defaultLocalLevel.error; // => 0.4
 * ```
 */
export const defaultLocalLevel: LocalLevelParameters = {
  drift: 0.005,
  error: 0.4,
  prior: { mean: 2.5, variance: 1 },
};

/** Refuses parameters that no level has. */
export function demandLocalLevel({ drift, error, prior }: LocalLevelParameters): void {
  if (!(drift >= 0 && drift < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`drift: ${drift} is no finite number from 0`);
  }
  for (const [name, value] of [
    ["error", error],
    ["prior.variance", prior.variance],
  ] as const) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${name}: ${value} is no finite number above 0`);
    }
  }
  if (!Number.isFinite(prior.mean)) {
    throw new RangeError(`prior.mean: ${prior.mean} is no finite number`);
  }
}
