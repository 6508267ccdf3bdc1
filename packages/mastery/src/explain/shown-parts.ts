import { apportion, type Rounding, round } from "@whole-learner/psychometrics/numeric";

/** A share and a contribution as they are shown. */
export interface ShownPart {
  readonly share: number;
  readonly contribution: number;
}

/** Shares are shown with so many places: a share of 0.2 % is worth telling from none. */
const sharePlaces = 3;

/**
 * The parts of a score rounded so that what a reader adds up is what is shown: shares to 1, contributions to the rounded score (largest
 * remainders).
 */
export function shownParts(
  shares: readonly number[],
  contributions: readonly number[],
  score: number,
  rounding: Rounding,
): readonly ShownPart[] {
  const shownShares = apportion(shares, sharePlaces, 1);
  const shown = apportion(contributions, rounding.places, round(score, rounding));
  return shares.map((_, at) => ({
    share: shownShares[at] ?? 0,
    contribution: shown[at] ?? 0,
  }));
}
