import { apportion, type Rounding, round } from "@whole-learner/psychometrics/numeric";

/** A share and a contribution as they are shown. */
export interface ShownPart {
  readonly share: number;
  readonly contribution: number;
}

/** Shares are shown with so many places: a share of 0.2 % is worth telling from none. */
const sharePlaces = 3;

/** Shares as they are shown: they add up to 1. */
export const shownShares = (shares: readonly number[]): readonly number[] =>
  apportion(shares, sharePlaces, 1);

/** Contributions as they are shown: what a reader adds up is the score as it is shown (largest remainders). */
export const shownContributions = (
  contributions: readonly number[],
  score: number,
  rounding: Rounding,
): readonly number[] => apportion(contributions, rounding.places, round(score, rounding));
