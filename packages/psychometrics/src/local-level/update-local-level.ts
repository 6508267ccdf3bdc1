import { ln } from "../numeric/ln.ts";
import { demandLocalLevel, type LocalLevelParameters } from "./local-level-parameters.ts";

/** ln(2π). */
const lnTwoPi = 1.8378770664093453;

/** One rating and when it was. */
export interface DatedRating {
  /** In the unit of time of the parameters; never before the rating that went before. */
  readonly at: number;
  /** A number on the scale; null where there was none, while time goes on. */
  readonly rating: number | null;
  /** This rating's own error variance, above 0; the parameters' without it. */
  readonly error?: number;
}

/** What the ratings so far say of the level, as plain JSON. */
export interface LocalLevelState {
  /** When the latest rating was; undefined before the first. */
  readonly at?: number;
  readonly mean: number;
  readonly variance: number;
  /** The natural logarithm of the density of all ratings. */
  readonly logLikelihood: number;
}

/**
 * The state before any rating. Errors: RangeError where `drift` is below 0, or `error` or the prior's variance not above 0.
 *
 * @example
 * ```ts
 * import { defaultLocalLevel, startLocalLevel } from "@whole-learner/psychometrics";
 * startLocalLevel(defaultLocalLevel); // => { mean: 2.5, variance: 1, logLikelihood: 0 }
 * ```
 */
export function startLocalLevel(parameters: LocalLevelParameters): LocalLevelState {
  demandLocalLevel(parameters);
  const { mean, variance } = parameters.prior;
  return { mean, variance, logLikelihood: 0 };
}

/**
 * The state with one rating more, in a time and a size that do not depend on how many came before: P <- P + q dt; K = P / (P + r);
 * m <- m + K (y - m); P <- (1 - K) P. The first rating stands at the time of the prior: no drift before it.
 *
 * Errors: RangeError where the time is not finite or before the state's, the rating is not finite, its error is not above 0, or they are so far from what was before that the
 * variance or the density is none that doubles hold.
 *
 * Source: Durbin and Koopman, Time Series Analysis by State Space Methods (2nd edition), 2.2.
 *
 * @example
 * ```ts
 * import { startLocalLevel, updateLocalLevel } from "@whole-learner/psychometrics";
 * const parameters = { drift: 0.25, error: 1, prior: { mean: 2, variance: 1 } };
 * const { mean, variance } = updateLocalLevel(parameters, startLocalLevel(parameters), { at: 0, rating: 3 });
 * [mean, variance]; // => [2.5, 0.5]
 * ```
 */
export function updateLocalLevel(
  parameters: LocalLevelParameters,
  state: LocalLevelState,
  rating: DatedRating,
): LocalLevelState {
  const next = nextLocalLevel(parameters, state, rating);
  if (!Number.isFinite(next.variance))
    throw new RangeError(`at: ${rating.at} is too long after ${state.at}`);
  if (!(Number.isFinite(next.mean) && Number.isFinite(next.logLikelihood)))
    throw new RangeError(`rating: ${rating.rating} is too far from the level`);
  return next;
}

/** As {@link updateLocalLevel}, where parameters that are only tried may have led to what doubles do not hold. */
export function nextLocalLevel(
  parameters: LocalLevelParameters,
  state: LocalLevelState,
  { at, rating, error = parameters.error }: DatedRating,
): LocalLevelState {
  const variance = state.variance + parameters.drift * elapsed(state, at);
  if (rating === null) return { ...state, at, variance };
  if (!Number.isFinite(rating)) throw new RangeError(`rating: ${rating} is no finite number`);
  if (!(error > 0 && error < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`error: ${error} is no finite number above 0`);
  }
  const spread = variance + error;
  const surprise = rating - state.mean;
  return {
    at,
    mean: state.mean + (variance / spread) * surprise,
    // (1 - K) P, without taking from 1.
    variance: (variance / spread) * error,
    logLikelihood:
      state.logLikelihood - (lnTwoPi + ln(spread) + (surprise * surprise) / spread) / 2,
  };
}

/** The time since the rating before; none before the first. */
export function elapsed(state: LocalLevelState, at: number): number {
  if (!Number.isFinite(at)) throw new RangeError(`at: ${at} is no finite number`);
  if (state.at === undefined) return 0;
  if (at < state.at) throw new RangeError(`at: ${at} is before ${state.at}`);
  const time = at - state.at;
  if (time === Number.POSITIVE_INFINITY)
    throw new RangeError(`at: ${at} is without end after ${state.at}`);
  return time;
}
