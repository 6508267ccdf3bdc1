import { chiSquareUpper } from "../../numeric/chi-square-upper.ts";
import { exp } from "../../numeric/exp.ts";
import { fitOrdinalLogistic, type OrdinalCell } from "./fit-ordinal-logistic.ts";
import type { DifferentialResponses } from "./mantel-haenszel.ts";

/** A test of a model against a smaller one. */
export interface LikelihoodRatio {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly pValue: number;
}

/** What group membership explains of responses beside the matching score. */
export interface OrdinalDifferential {
  readonly status: "computed";
  /** The group alone: an item that is harder for one group at every score. */
  readonly uniform: LikelihoodRatio;
  /** Group by score, beside the group: an item that separates one group better than the other. */
  readonly nonUniform: LikelihoodRatio;
  /** Both together, two degrees of freedom. */
  readonly both: LikelihoodRatio;
  /** The log odds ratio of the focal group at the same score, in the model without the product: below 0 where the item is harder for it. */
  readonly groupEffect: number;
  /** Nagelkerke's R² that both add. */
  readonly addedR2: number;
  /** By that: A below 0.035 or not significant (1 %), B below 0.070, else C (Jodoin and Gierl 2001). */
  readonly class: "A" | "B" | "C";
  readonly persons: number;
}

/** Why there is none. */
export interface NoOrdinalDifferential {
  readonly status: "not-computable";
  /** Fewer than two categories, one group or one matching score alone; a score or group that decides the category, so that no coefficient is large enough; no end found. */
  readonly reason: "no-variation" | "separation" | "not-converged";
}

/** A log odds ratio per standard deviation of the score, or of the group, that no data of finite size support: one in 160,000. */
const endless = 12;

/**
 * Differential item functioning of an item with ordered categories by ordinal logistic regression: three nested proportional odds models (score; and group; and their product)
 * and the likelihood ratios between them. Categories that nobody gave are left out. Errors: RangeError where lengths differ or a value is none.
 *
 * Source: Zumbo, A handbook on the theory and methods of differential item functioning (1999); Jodoin and Gierl, Applied Measurement in Education 14 (2001), 329-349.
 *
 * @example
 * ```ts
 * import { ordinalDifferential } from "@whole-learner/psychometrics";
 * const found = ordinalDifferential({
 *   response: [0, 1, 1, 2, 2, 2, 0, 0, 0, 1, 1, 2, 0, 2],
 *   focal: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1],
 *   matching: [1, 2, 3, 4, 5, 3, 1, 2, 3, 4, 5, 3, 3, 2],
 * });
 * found.status === "computed" && found.groupEffect < 0; // => true
 * ```
 */
export function ordinalDifferential(
  responses: DifferentialResponses,
): OrdinalDifferential | NoOrdinalDifferential {
  const { cells, persons, varies } = cellsOf(responses);
  if (!varies) return { status: "not-computable", reason: "no-variation" };
  const alone = fitOrdinalLogistic(narrowed(cells, 0));
  const score = fitOrdinalLogistic(narrowed(cells, 1));
  const group = fitOrdinalLogistic(narrowed(cells, 2));
  const product = fitOrdinalLogistic(cells);
  const fits = [alone, score, group, product];
  if (fits.some(({ status }) => status === "not-converged"))
    return { status: "not-computable", reason: "not-converged" };
  const top = alone.at.length;
  if (fits.some(({ at }) => at.slice(top).some((coefficient) => Math.abs(coefficient) > endless)))
    return { status: "not-computable", reason: "separation" };
  const both = ratio(product.curve.value, score.curve.value, 2);
  const r2 = (value: number): number =>
    (1 - exp((2 * (alone.curve.value - value)) / persons)) /
    (1 - exp((2 * alone.curve.value) / persons));
  const addedR2 = r2(product.curve.value) - r2(score.curve.value);
  return {
    status: "computed",
    uniform: ratio(group.curve.value, score.curve.value, 1),
    nonUniform: ratio(product.curve.value, group.curve.value, 1),
    both,
    groupEffect: group.at[group.at.length - 1] as number,
    addedR2,
    class: addedR2 < 0.035 || both.pValue >= 0.01 ? "A" : addedR2 < 0.07 ? "B" : "C",
    persons,
  };
}

function ratio(larger: number, smaller: number, degrees: number): LikelihoodRatio {
  const chiSquare = Math.max(0, 2 * (larger - smaller));
  return { chiSquare, degrees, pValue: chiSquareUpper(chiSquare, degrees) };
}

/** The first predictors alone. */
const narrowed = (cells: readonly OrdinalCell[], width: number): readonly OrdinalCell[] =>
  cells.map(({ predictors, counts }) => ({ predictors: predictors.slice(0, width), counts }));

/** Persons counted by score, group and category; the score in standard deviations from its mean, which changes no ratio. */
function cellsOf({ response, focal, matching }: DifferentialResponses): {
  readonly cells: readonly OrdinalCell[];
  readonly persons: number;
  readonly varies: boolean;
} {
  for (const [name, column] of Object.entries({ focal, matching }))
    if (column.length !== response.length)
      throw new RangeError(`${name}: ${column.length} for ${response.length} responses`);
  const rows = Array.from(response, (answer, person) => {
    const group = focal[person] as number;
    const score = matching[person] as number;
    if (answer !== null && !(Number.isInteger(answer) && answer >= 0))
      throw new RangeError(`response: ${answer}`);
    if (group !== 0 && group !== 1) throw new RangeError(`focal: ${group}`);
    if (!Number.isFinite(score)) throw new RangeError(`matching: ${score}`);
    return { answer, group, score };
  }).filter((row) => row.answer !== null);
  const given = [...new Set(rows.map(({ answer }) => answer as number))].sort((a, b) => a - b);
  const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length;
  const spread = Math.sqrt(
    rows.reduce((sum, { score }) => sum + (score - mean) * (score - mean), 0) / rows.length,
  );
  const found = new Map<string, { predictors: readonly number[]; counts: number[] }>();
  for (const { answer, group, score } of rows) {
    const key = `${group} ${score}`;
    const z = (score - mean) / spread;
    const cell = found.get(key) ?? {
      predictors: [z, group, z * group],
      counts: given.map(() => 0),
    };
    const at = given.indexOf(answer as number);
    cell.counts[at] = (cell.counts[at] as number) + 1;
    found.set(key, cell);
  }
  return {
    cells: [...found.values()],
    persons: rows.length,
    varies: given.length > 1 && spread > 0 && new Set(rows.map(({ group }) => group)).size > 1,
  };
}
