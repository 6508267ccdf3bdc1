import { atLeast } from "@whole-learner/psychometrics/numeric";
import {
  type AbilityGrid,
  abilityGrid,
  categoriesAt,
  categoriesOver,
  type ItemCurves,
  madeCurves,
  type NormalPrior,
} from "@whole-learner/psychometrics/item-response";
import type { ScaleNumbers } from "./method.ts";

/** What a policy says of items. */
interface ItemParameters {
  readonly model:
    | "rasch"
    | "two-parameter"
    | "graded-response"
    | "partial-credit"
    | "generalised-partial-credit";
  readonly metric: "logistic" | "normal";
  readonly indicators: readonly string[];
  readonly discriminations: readonly number[];
  readonly steps: readonly number[];
  readonly populationMean: number;
  readonly populationDeviation: number;
}

/** Items of a policy, all of the same number of categories. */
export interface Calibrated {
  readonly items: readonly ItemCurves[];
  /** The highest category. */
  readonly top: number;
  /** The abilities of the learners among whom they were estimated. */
  readonly population: NormalPrior;
}

/** How often each category was given, by item. */
export type CategoryCounts = readonly (readonly number[])[];

/**
 * The items that the parameters describe. All models but graded response are generalised partial credit: with a discrimination of 1 where they have none, and
 * of one step where an item is only met or not. Settled and checked, they are sound: what checks them again is not carried.
 */
export function calibrated({
  model,
  metric,
  indicators,
  discriminations,
  steps,
  populationMean: mean,
  populationDeviation: standardDeviation,
}: ItemParameters): Calibrated {
  const count = Math.max(1, indicators.length);
  const top = steps.length / count;
  const family = model === "graded-response" ? "graded" : "adjacent";
  const items = Array.from({ length: count }, (_, item) => {
    const slope = (metric === "normal" ? 1.702 : 1) * (discriminations[item] ?? 1);
    return madeCurves(
      family,
      slope,
      steps.slice(item * top, (item + 1) * top).map((step) => -slope * step),
    );
  });
  return { items, top, population: { mean, standardDeviation } };
}

/**
 * What each category is on the scale, lowest first: the number of its level where there are as many levels as categories, which need not be the same
 * distance apart; else the scale from its least number to its most in equal steps.
 */
export function categoryValues(top: number, scale: ScaleNumbers | undefined): readonly number[] {
  const { least, most, levels } = scale ?? { least: 0, most: 1 };
  return levels?.length === top + 1
    ? levels
    : Array.from({ length: top + 1 }, (_, category) => least + (category * (most - least)) / top);
}

/** The category of a score: that whose value is nearest, the higher of two. */
export function categoryOf(score: number, values: readonly number[]): number {
  let category = 0;
  while (
    category + 1 < values.length &&
    atLeast(score, ((values[category] as number) + (values[category + 1] as number)) / 2)
  ) {
    category += 1;
  }
  return category;
}

/** What ratings by item and category say of the ability. */
export const abilityOf = ({ items, population }: Calibrated, counts: CategoryCounts): AbilityGrid =>
  abilityGrid(
    counts.flatMap((row, item) =>
      row.flatMap((times, category) =>
        Array.from({ length: times }, () => ({ item: items[item] as ItemCurves, category })),
      ),
    ),
    population,
    items,
  );

/** The mean over all items of what their categories are worth. */
const meanValue = (
  { items }: Calibrated,
  values: readonly number[],
  probabilitiesOf: (item: ItemCurves) => readonly number[],
): number =>
  items.reduce(
    (sum, item) =>
      probabilitiesOf(item).reduce(
        (total, p, category) => total + p * (values[category] as number),
        sum,
      ),
    0,
  ) / items.length;

/** The level that is expected at an ability, on the scale: the mean over all items. It rises with the ability. */
export const expectedLevelAt = (
  known: Calibrated,
  ability: number,
  values: readonly number[],
): number => meanValue(known, values, (item) => categoriesAt(item, ability));

/** How far the expected level of an ability that is known so far lies from its mean, as a standard deviation. */
export function levelDeviation(
  known: Calibrated,
  { first, spacing, probabilities }: AbilityGrid,
  values: readonly number[],
): number {
  const levels = probabilities.map((_, at) => expectedLevelAt(known, first + at * spacing, values));
  const mean = levels.reduce((sum, level, at) => sum + level * (probabilities[at] as number), 0);
  const square = levels.reduce(
    (sum, level, at) => sum + (level - mean) * (level - mean) * (probabilities[at] as number),
    0,
  );
  return Math.sqrt(square);
}

/** The ability at which a level is expected, to 2^-40; beyond 40 logits at the ends of the scale. */
export function abilityForLevel(
  known: Calibrated,
  level: number,
  values: readonly number[],
): number {
  let low = -40;
  let high = 40;
  for (let halving = 0; halving < 46; halving += 1) {
    const middle = (low + high) / 2;
    if (expectedLevelAt(known, middle, values) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The level that is expected of an ability that is known so far, on the scale: the mean over all items. */
export const expectedLevel = (
  known: Calibrated,
  ability: AbilityGrid,
  values: readonly number[],
): number => meanValue(known, values, (item) => categoriesOver(ability, item));
