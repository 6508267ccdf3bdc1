/**
 * How much of the differences between estimated abilities is real (empirical reliability): the variance of the expected abilities over itself plus the mean squared
 * standard error. Null for fewer than two persons or where nothing varies. Errors: RangeError where lengths differ.
 *
 * Source: Bechger, Maris, Verstralen and Beguin, Applied Psychological Measurement 27 (2003), 319-334; as in mirt and TAM.
 *
 * @example
 * ```ts
 * import { empiricalReliability } from "@whole-learner/psychometrics";
 * empiricalReliability([-1, 0, 1], [0.5, 0.5, 0.5]); // => 0.8
 * ```
 */
export function empiricalReliability(
  means: ArrayLike<number>,
  standardDeviations: ArrayLike<number>,
): number | null {
  const count = means.length;
  if (standardDeviations.length !== count)
    throw new RangeError(`standardDeviations: ${standardDeviations.length} for ${count} means`);
  if (count < 2) return null;
  let sum = 0;
  let errors = 0;
  for (let at = 0; at < count; at++) {
    sum += means[at] as number;
    errors += (standardDeviations[at] as number) * (standardDeviations[at] as number);
  }
  let squares = 0;
  for (let at = 0; at < count; at++) {
    const away = (means[at] as number) - sum / count;
    squares += away * away;
  }
  const variance = squares / (count - 1);
  return variance > 0 ? variance / (variance + errors / count) : null;
}
