import { pow } from "../../numeric/pow.ts";

/** How well responses agree with what a model expects of them, for one item, person or rater. */
export interface MeanSquares {
  /** How many responses. */
  readonly count: number;
  /** Squared residuals over their variances, weighted with the variances: 1 is expected, more is noise, less is too regular. Null without responses. */
  readonly infit: number | null;
  /** The plain mean of squared standardised residuals: the same, but sensitive to single surprises. Null without responses. */
  readonly outfit: number | null;
  /** Infit as a standard normal number (Wilson and Hilferty's cube root); null where it has no variance. */
  readonly infitZ: number | null;
  readonly outfitZ: number | null;
}

/** A response beside what was expected: the residual, its variance and its fourth moment. */
export interface Residual {
  readonly residual: number;
  readonly variance: number;
  readonly fourth: number;
}

/** The mean squares of residuals that belong together. Those without variance say nothing and are left out. */
export function meanSquares(residuals: Iterable<Residual>): MeanSquares {
  let count = 0;
  let squares = 0;
  let variances = 0;
  let standardised = 0;
  let spreadOfInfit = 0;
  let spreadOfOutfit = 0;
  for (const { residual, variance, fourth } of residuals) {
    if (!(variance > 0)) continue;
    count += 1;
    squares += residual * residual;
    variances += variance;
    standardised += (residual * residual) / variance;
    spreadOfInfit += fourth - variance * variance;
    spreadOfOutfit += fourth / (variance * variance) - 1;
  }
  if (count === 0) return { count, infit: null, outfit: null, infitZ: null, outfitZ: null };
  const infit = squares / variances;
  const outfit = standardised / count;
  return {
    count,
    infit,
    outfit,
    infitZ: standardNumber(infit, Math.sqrt(spreadOfInfit) / variances),
    outfitZ: standardNumber(outfit, Math.sqrt(spreadOfOutfit) / count),
  };
}

const standardNumber = (square: number, deviation: number): number | null =>
  deviation > 0 ? (pow(square, 1 / 3) - 1) * (3 / deviation) + deviation / 3 : null;
