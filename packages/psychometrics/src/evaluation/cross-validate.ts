/** How a model is fitted and how it predicts; rows are numbers of responses, from 0, ascending. */
export interface Fitting<Model> {
  /** Fits to these rows and to nothing else. */
  readonly fit: (rows: readonly number[]) => Model;
  /** One probability for each of these rows, in their order. */
  readonly predict: (model: Model, rows: readonly number[]) => ArrayLike<number>;
}

/** The predictions of {@link crossValidate}: each was made by a model that had not seen its fold. */
export interface CrossValidated<Model> {
  /** One for each response, in the order of the responses. */
  readonly predictions: Float64Array;
  /** The model that left out each fold, with the rows it predicted. */
  readonly folds: readonly { readonly model: Model; readonly rows: readonly number[] }[];
}

/**
 * Predicts every response by a model fitted to the other folds. What comes out is judged by the measures of this room, on all predictions or
 * fold by fold. `folds` says the fold of each response, as {@link foldsByLearner} does. Errors: RangeError where there are fewer than two folds
 * with responses, a fold is no whole number from 0 on, or `predict` gives another number of predictions than it got rows.
 *
 * Source: Stone, Cross-validatory choice and assessment of statistical predictions, Journal of the Royal Statistical Society B 36 (1974), 111-147.
 *
 * @example
 * ```ts
 * import { crossValidate } from "@whole-learner/psychometrics/evaluation";
 * const outcomes = [1, 0, 1, 1];
 * const share = {
 *   fit: (rows: readonly number[]) => rows.reduce((sum, row) => sum + (outcomes[row] ?? 0), 0) / rows.length,
 *   predict: (model: number, rows: readonly number[]) => rows.map(() => model),
 * };
 * [...crossValidate([0, 0, 1, 1], share).predictions]; // => [1, 1, 0.5, 0.5]
 * ```
 */
export function crossValidate<Model>(
  folds: readonly number[],
  { fit, predict }: Fitting<Model>,
): CrossValidated<Model> {
  const wrong = folds.find((fold) => !Number.isInteger(fold) || fold < 0);
  if (wrong !== undefined) throw new RangeError(`folds: ${wrong} is no whole number from 0 on`);
  const names = [...new Set(folds)].sort((a, b) => a - b);
  if (names.length < 2) throw new RangeError(`folds: ${names.length} of them leave nothing to fit`);
  const predictions = new Float64Array(folds.length);
  const done = names.map((name) => {
    const rows: number[] = [];
    const others: number[] = [];
    folds.forEach((fold, row) => (fold === name ? rows : others).push(row));
    const model = fit(others);
    const made = predict(model, rows);
    if (made.length !== rows.length) {
      throw new RangeError(`predict: ${made.length} predictions for ${rows.length} rows`);
    }
    rows.forEach((row, at) => {
      predictions[row] = made[at] as number;
    });
    return { model, rows };
  });
  return { predictions, folds: done };
}
