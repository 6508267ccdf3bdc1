import {
  type AbilityPosterior,
  abilityPosterior,
  expectedCategory,
  type Metric,
  predictedCategories,
  type ResponseItem,
} from "@whole-learner/psychometrics/item-response";
import { checkItems } from "./check-items.ts";
import { type Method, notComputable, type ScaleNumbers, scored } from "./method.ts";
import { modelSource } from "./model-source.ts";
import type { Settled } from "./parameter.ts";

const own = {
  model: {
    kind: "choice",
    of: [
      "rasch",
      "two-parameter",
      "graded-response",
      "partial-credit",
      "generalised-partial-credit",
    ],
    default: "generalised-partial-credit",
    meaning: "What items are: met or not (rasch, two-parameter), or of levels.",
  },
  metric: {
    kind: "choice",
    of: ["logistic", "normal"],
    default: "logistic",
    meaning: "What discriminations are multiplied with: 1 (logistic) or 1.702 (normal).",
  },
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
      meaning:
        "The ability at which a level is as likely as the one below it or, in graded response, is reached or not.",
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

/** What a policy says of items. */
type ItemParameters = Pick<
  Settled<typeof own>,
  "model" | "metric" | "indicators" | "discriminations" | "steps"
>;

/** Items of a policy, all of the same number of categories. */
export interface Calibrated {
  readonly items: readonly ResponseItem[];
  /** What discriminations are multiplied with. */
  readonly metric: Metric;
  /** The highest category. */
  readonly top: number;
}

/**
 * One item. All models but graded response are generalised partial credit: with a discrimination of 1 where they have none, and of one step where an item is only
 * met or not.
 */
const itemOf = (
  model: ItemParameters["model"],
  discrimination: number,
  steps: readonly number[],
): ResponseItem =>
  model === "graded-response"
    ? { model, discrimination, thresholds: steps }
    : { model: "generalised-partial-credit", discrimination, steps };

/** The items that the parameters describe. */
export function calibrated({
  model,
  metric,
  indicators,
  discriminations,
  steps,
}: ItemParameters): Calibrated {
  const count = Math.max(1, indicators.length);
  const top = steps.length / count;
  const items = Array.from({ length: count }, (_, item) =>
    itemOf(model, discriminations[item] ?? 1, steps.slice(item * top, (item + 1) * top)),
  );
  return { items, metric: metric === "normal" ? 1.702 : 1, top };
}

/** The category of a score: the nearest of the levels from the scale's least number to its most, the higher of two. */
export function categoryOf(score: number, top: number, scale: ScaleNumbers | undefined): number {
  const { least, most } = scale ?? { least: 0, most: 1 };
  const place = Math.floor(((score - least) / (most - least)) * top + 0.5);
  return Math.min(top, Math.max(0, place));
}

/** What ratings by item and category say of the ability. */
export function abilityOf(
  { items, metric }: Calibrated,
  counts: State["counts"],
): AbilityPosterior {
  const given = counts.flatMap((row, item) =>
    row.flatMap((times, category) => Array.from({ length: times }, () => ({ item, category }))),
  );
  return abilityPosterior(
    given.map(({ item }) => items[item] as ResponseItem),
    given.map(({ category }) => category),
    { metric },
  );
}

/** The level that is expected at an ability, on the scale: the mean over all items. It rises with the ability. */
export const levelAt = (
  { items, metric, top }: Calibrated,
  ability: number,
  { least, most }: ScaleNumbers,
): number =>
  least +
  (items.reduce((sum, item) => sum + expectedCategory(item, ability, { metric }), 0) /
    (items.length * top)) *
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
  { items, metric, top }: Calibrated,
  posterior: AbilityPosterior,
  scale: ScaleNumbers | undefined,
): number {
  const { least, most } = scale ?? { least: 0, most: 1 };
  const sum = items.reduce(
    (total, item) => total + predictedCategories(posterior, item, { metric }).expected,
    0,
  );
  return least + (sum / (items.length * top)) * (most - least);
}

/**
 * Item response scoring: indicators are items whose steps are known, and the score is the level that is expected, on average over all items, of an ability
 * as likely as the ratings make it (EAP, normal population). What it asks: what would be shown on all indicators, whichever were rated? Hard indicators
 * count for what they are. `model` says by which formula: of levels, `graded-response` (P(k or more) = 1 / (1 + e^(-D a (x - b_k)))), `partial-credit` or
 * `generalised-partial-credit` (P(k) proportional to e^(sum over j to k of D a (x - b_j))); of met or not, `rasch` (a = 1) or `two-parameter`. D is the
 * `metric`: 1 (`logistic`) or 1.702 (`normal`).
 *
 * Of met or not, a score from the middle of the scale on is met. A piece is of the item of its indicator; one that has none gives `not-told`. With steps that nobody estimated (`source: "default"`) the number is an
 * index.
 *
 * Source: Samejima, Psychometrika Monograph 17 (1969); Muraki, Applied Psychological Measurement 16 (1992), 159-176; Masters, Psychometrika 47 (1982), 149-174; Bock and Mislevy, Applied
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
  asksOf: ({ indicators }) => (indicators.length === 0 ? undefined : "indicator"),
  needsScale: () => true,
  check: checkItems,
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
