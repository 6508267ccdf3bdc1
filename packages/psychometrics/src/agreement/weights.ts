/**
 * What a pair of levels counts as agreement, from 0 to 1. `none`: only the same level counts. `linear`: 1 - |i - j| / (k - 1), `quadratic`:
 * 1 - (i - j)² / (k - 1)², i and j being places in the list of k levels. A matrix: your own, 1 on the diagonal.
 */
export type AgreementWeights = "none" | "linear" | "quadratic" | readonly (readonly number[])[];

/** What a pair counts as disagreement: 1 less its weight, exact where the weight would be rounded. */
export function disagreementWeights(
  weights: AgreementWeights,
  levels: number,
): readonly (readonly number[])[] {
  if (typeof weights !== "string") return ownWeights(weights, levels);
  const places = Array.from({ length: levels }, (_, place) => place);
  const widest = Math.max(1, levels - 1);
  const apart = { none: Math.sign, linear: byDistance, quadratic: bySquare }[weights];
  return places.map((i) => places.map((j) => apart(Math.abs(i - j), widest)));
}

const byDistance = (distance: number, widest: number): number => distance / widest;
const bySquare = (distance: number, widest: number): number =>
  (distance * distance) / (widest * widest);

function ownWeights(
  weights: readonly (readonly number[])[],
  levels: number,
): readonly (readonly number[])[] {
  if (weights.length !== levels || weights.some((row) => row.length !== levels)) {
    throw new RangeError(`weights: not ${levels} rows of ${levels}`);
  }
  return weights.map((row, i) =>
    row.map((weight, j) => {
      const fits = i === j ? weight === 1 : weight >= 0 && weight <= 1;
      if (!fits) throw new RangeError(`weights: ${weight} at ${i}, ${j}`);
      return 1 - weight;
    }),
  );
}
