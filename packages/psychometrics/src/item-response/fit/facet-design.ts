import { ln } from "../../numeric/ln.ts";
import { constant, type Design, type Linear } from "./design.ts";
import type { FacetRatings, NoFacetFit } from "./facet-fit.ts";

/** How many of each facet there are, and where a facet's parameters begin. */
export interface FacetPlan {
  readonly items: number;
  readonly raters: number;
  /** The highest category. */
  readonly top: number;
  readonly byItem: boolean;
}

/** An item's difficulty. */
export const difficultyOf = (item: number): Linear => only(item, 1);

/** A rater's severity: the last is minus the sum of the others. */
export const severityOf = ({ items, raters }: FacetPlan, rater: number): Linear =>
  contrast(items, raters, rater);

/** A step of an item: the last is minus the sum of the others. */
export const stepOf = (
  { items, raters, top, byItem }: FacetPlan,
  item: number,
  step: number,
): Linear => contrast(items + raters - 1 + (byItem ? item * (top - 1) : 0), top, step);

const only = (parameter: number, factor: number): Linear => ({
  constant: 0,
  terms: [{ parameter, factor }],
});

const contrast = (from: number, count: number, at: number): Linear =>
  at < count - 1
    ? only(from + at, 1)
    : {
        constant: 0,
        terms: Array.from({ length: count - 1 }, (_, i) => ({ parameter: from + i, factor: -1 })),
      };

/** Every item as every rater uses it, item by item: adjacent categories, slope 1, intercepts minus difficulty, step and severity. */
export function facetDesign(plan: FacetPlan, counts: Float64Array): Design {
  const { items, raters, top, byItem } = plan;
  const minus = (sum: readonly Linear[]): Linear => ({
    constant: 0,
    terms: sum.flatMap(({ terms }) =>
      terms.map(({ parameter, factor }) => ({ parameter, factor: -factor })),
    ),
  });
  const designed = Array.from({ length: items * raters }, (_, at) => {
    const item = Math.floor(at / raters);
    const rater = at % raters;
    return {
      family: "adjacent" as const,
      slope: constant(1),
      intercepts: Array.from({ length: top }, (__, step) =>
        minus([difficultyOf(item), stepOf(plan, item, step), severityOf(plan, rater)]),
      ),
    };
  });
  const steps = (byItem ? items : 1) * (top - 1);
  const start = [...startsOf(plan, counts), ...Array.from({ length: raters - 1 + steps }, () => 0)];
  const parameters = start.map((_, at) => at);
  return {
    items: designed,
    start,
    blocks: [{ items: designed.map((_, at) => at), parameters }],
    penalties: start.map(() => undefined),
  };
}

/** The mean log odds of neighbouring categories, as counted; half a rating more in each keeps it finite. */
function startsOf({ items, raters, top }: FacetPlan, counts: Float64Array): readonly number[] {
  return Array.from({ length: items }, (_, item) => {
    const own = Array.from({ length: top + 1 }, (__, category) => {
      let sum = 0.5;
      for (let rater = 0; rater < raters; rater++)
        sum += counts[(item * raters + rater) * (top + 1) + category] as number;
      return sum;
    });
    return ln((own[0] as number) / (own[top] as number)) / top;
  });
}

/** What keeps the model from being estimated, if anything does. `counts` are by item, rater and category. */
export function withoutFacets(
  { items, raters, top, byItem }: FacetPlan,
  counts: Float64Array,
): NoFacetFit | undefined {
  const sumOf = (wanted: (item: number, rater: number, category: number) => boolean): number => {
    let sum = 0;
    counts.forEach((count, at) => {
      const pair = Math.floor(at / (top + 1));
      if (wanted(Math.floor(pair / raters), pair % raters, at % (top + 1))) sum += count;
    });
    return sum;
  };
  if (items === 0)
    return { status: "not-computable", reason: "no-responses", facet: "item", at: 0 };
  const facets = [
    ...Array.from({ length: items }, (_, at) => ["item", at] as const),
    ...Array.from({ length: raters }, (_, at) => ["rater", at] as const),
  ];
  for (const [facet, at] of facets) {
    const isIts = (item: number, rater: number): boolean =>
      (facet === "item" ? item : rater) === at;
    const all = sumOf(isIts);
    if (all === 0) return { status: "not-computable", reason: "no-responses", facet, at };
    for (const end of [0, top])
      if (sumOf((item, rater, category) => isIts(item, rater) && category === end) === all)
        return { status: "not-computable", reason: "no-variation", facet, at };
  }
  for (let category = 0; category <= top; category++)
    for (let item = 0; item < (byItem ? items : 1); item++)
      if (sumOf((one, _, given) => given === category && (!byItem || one === item)) === 0)
        return {
          status: "not-computable",
          reason: "empty-category",
          facet: byItem ? "item" : "category",
          at: byItem ? item : category,
        };
  return undefined;
}

/** The plan of ratings, and how often each rater gave each item each category. Errors: RangeError where columns differ or hold no whole numbers. */
export function countFacets(
  { person, item, rater, category }: FacetRatings,
  byItem: boolean,
): { readonly plan: FacetPlan; readonly counts: Float64Array } {
  const columns = { person, item, rater, category };
  for (const [name, column] of Object.entries(columns)) {
    if (column.length !== person.length)
      throw new RangeError(`${name}: ${column.length} of ${person.length} ratings`);
    for (let at = 0; at < column.length; at++)
      if (!(Number.isInteger(column[at]) && (column[at] as number) >= 0))
        throw new RangeError(`${name}: rating ${at} has ${column[at]}`);
  }
  const plan = { items: countOf(item), raters: countOf(rater), top: countOf(category) - 1, byItem };
  const size = plan.top + 1;
  const counts = new Float64Array(plan.items * plan.raters * size);
  for (let at = 0; at < person.length; at++) {
    const cell =
      ((item[at] as number) * plan.raters + (rater[at] as number)) * size +
      (category[at] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return { plan, counts };
}

/** One more than the largest. */
export function countOf(column: ArrayLike<number>): number {
  let count = 0;
  for (let at = 0; at < column.length; at++) count = Math.max(count, (column[at] as number) + 1);
  return count;
}
