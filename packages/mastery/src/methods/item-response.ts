import {
  type AbilityPosterior,
  abilityPosterior,
  expectedCategory,
  predictedCategories,
  type ResponseItem,
} from "@whole-learner/psychometrics/item-response";
import { type Method, notComputable, type ScaleNumbers, scored } from "./method.ts";
import { modelSource } from "./model-source.ts";

const own = {
  indicators: {
    kind: "list",
    of: { kind: "text", meaning: "The id of an indicator." },
    most: 200,
    default: [],
    meaning:
      "The indicators whose items these are, in the order of their steps; with none, all pieces are of one item.",
  },
  discriminations: {
    kind: "list",
    of: { kind: "number", least: 0.05, most: 5, meaning: "How sharply it tells learners apart." },
    most: 200,
    default: [],
    meaning: "The discrimination of each item; 1 where there is none, as in Rasch's models.",
  },
  steps: {
    kind: "list",
    of: {
      kind: "number",
      least: -6,
      most: 6,
      meaning: "The ability at which a level is as likely as the one below it.",
    },
    least: 1,
    most: 2000,
    meaning:
      "The steps of each item, one for each level above the lowest, item after item; estimated with the indicators' ratings of many learners.",
  },
} as const;

const parameters: typeof own & typeof modelSource = { ...own, ...modelSource };

interface State {
  /** How often each category was given, by item. */
  readonly counts: readonly (readonly number[])[];
  /** Whether a piece is of no indicator that has an item. */
  readonly untold: boolean;
}

/** Items of a policy, all of the same number of categories. */
export interface Calibrated {
  readonly items: readonly ResponseItem[];
  /** The highest category. */
  readonly top: number;
}

/** The items that the parameters describe. Where the steps cannot be shared out evenly, the last ones are left. */
export function calibrated({
  indicators,
  discriminations,
  steps,
}: {
  readonly indicators: readonly string[];
  readonly discriminations: readonly number[];
  readonly steps: readonly number[];
}): Calibrated {
  const count = Math.max(1, indicators.length);
  const top = Math.max(1, Math.floor(steps.length / count));
  const items = Array.from(
    { length: count },
    (_, item): ResponseItem => ({
      model: "generalised-partial-credit",
      discrimination: discriminations[item] ?? 1,
      steps: Array.from({ length: top }, (__, step) => steps[item * top + step] ?? 0),
    }),
  );
  return { items, top };
}

/** The category of a score: the nearest of the levels from the scale's least number to its most, the higher of two. */
export function categoryOf(score: number, top: number, scale: ScaleNumbers | undefined): number {
  const { least, most } = scale ?? { least: 0, most: 1 };
  const place = Math.floor(((score - least) / (most - least)) * top + 0.5);
  return Math.min(top, Math.max(0, place));
}

/** What ratings by item and category say of the ability. */
export function abilityOf({ items }: Calibrated, counts: State["counts"]): AbilityPosterior {
  const given = counts.flatMap((row, item) =>
    row.flatMap((times, category) => Array.from({ length: times }, () => ({ item, category }))),
  );
  return abilityPosterior(
    given.map(({ item }) => items[item] as ResponseItem),
    given.map(({ category }) => category),
  );
}

/** The level that is expected at an ability, on the scale: the mean over all items. It rises with the ability. */
export const levelAt = (
  { items, top }: Calibrated,
  ability: number,
  { least, most }: ScaleNumbers,
): number =>
  least +
  (items.reduce((sum, item) => sum + expectedCategory(item, ability), 0) / (items.length * top)) *
    (most - least);

/** The ability at which a level is expected, to 2^-40; beyond 40 logits at the ends of the scale. */
export function abilityForLevel(known: Calibrated, level: number, scale: ScaleNumbers): number {
  let low = -40;
  let high = 40;
  for (let halving = 0; halving < 46; halving += 1) {
    const middle = (low + high) / 2;
    if (levelAt(known, middle, scale) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The level that is expected of an ability that is known so far, on the scale: the mean over all items. */
export function expectedOf(
  { items, top }: Calibrated,
  posterior: AbilityPosterior,
  scale: ScaleNumbers | undefined,
): number {
  const { least, most } = scale ?? { least: 0, most: 1 };
  const sum = items.reduce(
    (total, item) => total + predictedCategories(posterior, item).expected,
    0,
  );
  return least + (sum / (items.length * top)) * (most - least);
}

/**
 * Item response scoring by (generalised) partial credit: indicators are items whose steps are known, and the score is the level that is expected, on average over
 * all items, of an ability as likely as the ratings make it (EAP, normal population). What it asks: what would be shown on all indicators, whichever were
 * rated? Hard indicators count for what they are.
 *
 * A piece is of the item of its indicator; one that has none gives `not-told`. With steps that nobody estimated (`source: "default"`) the number is an
 * index.
 *
 * Source: Muraki, Applied Psychological Measurement 16 (1992), 159-176; Masters, Psychometrika 47 (1982), 149-174; Bock and Mislevy, Applied
 * Psychological Measurement 6 (1982), 431-444.
 *
 * @example
 * ```ts
 * import { itemResponse, score } from "@whole-learner/mastery";
 * const found = score(itemResponse, { steps: [-1, 0, 1] }, [3, 4, 3], { least: 1, most: 4, goal: 3 });
 * found.status === "scored" ? found.score.toFixed(3) : found.reason.code; // => "3.061"
 * ```
 */
export const itemResponse: Method<"item-response", typeof parameters, State> = {
  id: "item-response",
  version: 1,
  parameters,
  traits: {
    reads: "scale",
    gives: "scale",
    order: "none",
    bounded: false,
    monotone: true,
    memory: "constant",
    weights: "one",
  },
  needsScale: () => true,
  fold: (settled, scale) => {
    const known = calibrated(settled);
    const { items, top } = known;
    return {
      init: () => ({
        counts: items.map(() => Array.from({ length: top + 1 }, () => 0)),
        untold: false,
      }),
      step: ({ counts, untold }, { score, indicator }) => {
        const of =
          settled.indicators.length === 0 ? 0 : settled.indicators.indexOf(indicator ?? "");
        if (untold || of < 0) return { counts, untold: true };
        const category = categoryOf(score, top, scale);
        return {
          untold,
          counts: counts.map((row, item) =>
            item === of ? row.map((times, at) => times + (at === category ? 1 : 0)) : row,
          ),
        };
      },
      finish: ({ counts, untold }) =>
        untold
          ? notComputable("not-told", { what: "indicator" })
          : scored(expectedOf(known, abilityOf(known, counts), scale)),
    };
  },
};
