/** Outcomes are 0 or 1, predictions probabilities, one of each for a response. Throws RangeError with the first that is not. */
export function checkPredictions(
  outcomes: ArrayLike<number>,
  predictions: ArrayLike<number>,
): void {
  if (outcomes.length !== predictions.length) {
    throw new RangeError(
      `predictions: ${predictions.length} of them for ${outcomes.length} outcomes`,
    );
  }
  for (let at = 0; at < outcomes.length; at++) {
    const outcome = outcomes[at];
    const prediction = predictions[at] as number;
    if (outcome !== 0 && outcome !== 1) throw new RangeError(`outcomes: ${outcome} is not 0 or 1`);
    if (!(prediction >= 0 && prediction <= 1)) {
      throw new RangeError(`predictions: ${prediction} is no probability`);
    }
  }
}
