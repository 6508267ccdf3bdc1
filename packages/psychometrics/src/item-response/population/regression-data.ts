import { curvesOf } from "../models/item-curves.ts";
import type { ItemOptions, ResponseItem } from "../models/response-item.ts";
import { type Observation, type Patterns, patternsOf } from "../fit/patterns.ts";
import { patternWeights } from "../fit/pattern-weights.ts";
import type { EvenGrid } from "../fit/population.ts";
import { categoryTable } from "../score/category-table.ts";
import { noResponse, personsOf, type ResponseColumns } from "../score/response-columns.ts";

/** Persons' responses to known items, and what else is known of the persons. */
export interface RegressionData extends ItemOptions {
  /** Known items: a calibration's, on whose scale the results are. */
  readonly items: readonly ResponseItem[];
  readonly columns: ResponseColumns;
  /** For each person a row of as many numbers: 1 for the intercept, then whatever abilities may depend on. */
  readonly predictors: readonly (readonly number[])[];
}

/** The responses by pattern. Errors: RangeError where lengths differ or an item has no such category. */
export function responsePatterns({
  items,
  columns,
  predictors,
  metric = 1,
}: RegressionData): Patterns {
  const persons = personsOf(columns, items.length);
  if (predictors.length !== persons)
    throw new RangeError(`predictors: ${predictors.length} for ${persons} persons`);
  const width = predictors[0]?.length ?? 0;
  for (const row of predictors) {
    if (row.length !== width)
      throw new RangeError(`predictors: a row of ${row.length}, not ${width}`);
    for (const x of row) if (!Number.isFinite(x)) throw new RangeError(`predictors: ${x}`);
  }
  const tops = curvesOf(items, metric).map(({ top }) => top);
  return patternsOf(
    Array.from({ length: persons }, (_, person) =>
      columns.flatMap((column, item): readonly Observation[] => {
        const category = column[person] as number;
        if (category === noResponse) return [];
        if (category > (tops[item] as number))
          throw new RangeError(`columns: item ${item} has no category ${category}`);
        return [{ item, category }];
      }),
    ),
  );
}

/** Of each pattern, the likelihood of every ability over the largest, and the logarithm of what was divided by. */
export interface Likelihoods {
  readonly rows: readonly Float64Array[];
  readonly logScales: readonly number[];
}

/** The likelihoods over a grid. */
export function likelihoodsOf(
  { items, metric = 1 }: RegressionData,
  patterns: Patterns,
  { abilities }: EvenGrid,
): Likelihoods {
  const table = categoryTable(curvesOf(items, metric), abilities);
  const flat = new Float64Array(abilities.length).fill(1);
  const rows = Array.from(patterns.counts, () => new Float64Array(abilities.length));
  return { rows, logScales: rows.map((row, at) => patternWeights(patterns, at, table, flat, row)) };
}
