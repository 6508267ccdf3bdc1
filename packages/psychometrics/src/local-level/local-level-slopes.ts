import type { LocalLevelParameters } from "./local-level-parameters.ts";
import { type DatedRating, nextLocalLevel, startLocalLevel } from "./update-local-level.ts";

/** A value, with how it changes with ln q and with ln r. */
type Slopes = readonly [byDrift: number, byError: number];

/** The log likelihood of one series, its slopes, and the information that is expected of them. */
export interface SeriesLikelihood {
  readonly logLikelihood: number;
  readonly gradient: Slopes;
  /** By drift twice, by drift and error, by error twice. */
  readonly information: readonly [number, number, number];
}

/**
 * How the log likelihood of a series of ratings changes with ln q and ln r, by the filter's own recursion differentiated. Ratings with an error of
 * their own have it whatever r is.
 *
 * Source: Harvey, Forecasting, Structural Time Series Models and the Kalman Filter (1989), 3.4.5 and 3.4.6.
 */
export function localLevelSlopes(
  parameters: LocalLevelParameters,
  ratings: readonly DatedRating[],
): SeriesLikelihood {
  let state = startLocalLevel(parameters);
  const meanBy = [0, 0];
  const varianceBy = [0, 0];
  const gradient: [number, number] = [0, 0];
  const information: [number, number, number] = [0, 0, 0];
  for (const rating of ratings) {
    const next = nextLocalLevel(parameters, state, rating);
    const time = state.at === undefined ? 0 : rating.at - state.at;
    varianceBy[0] = (varianceBy[0] as number) + parameters.drift * time;
    if (rating.rating !== null) {
      const error = rating.error ?? parameters.error;
      const before = state.variance + parameters.drift * time;
      const spread = before + error;
      const surprise = rating.rating - state.mean;
      const gain = before / spread;
      const spreadBy: number[] = [];
      const surpriseBy: number[] = [];
      for (const by of [0, 1] as const) {
        const errorBy = by === 1 && rating.error === undefined ? error : 0;
        const beforeBy = varianceBy[by] as number;
        const ds = beforeBy + errorBy;
        const dv = -(meanBy[by] as number);
        const gainBy = (beforeBy - gain * ds) / spread;
        gradient[by] -=
          ds / spread / 2 +
          (surprise * dv) / spread -
          (surprise * surprise * ds) / (spread * spread) / 2;
        meanBy[by] = (meanBy[by] as number) + gainBy * surprise + gain * dv;
        varianceBy[by] = gainBy * error + gain * errorBy;
        spreadBy.push(ds / spread);
        surpriseBy.push(dv);
      }
      const [s0, s1] = spreadBy as [number, number];
      const [v0, v1] = surpriseBy as [number, number];
      information[0] += (s0 * s0) / 2 + (v0 * v0) / spread;
      information[1] += (s0 * s1) / 2 + (v0 * v1) / spread;
      information[2] += (s1 * s1) / 2 + (v1 * v1) / spread;
    }
    state = next;
  }
  return { logLikelihood: state.logLikelihood, gradient, information };
}
