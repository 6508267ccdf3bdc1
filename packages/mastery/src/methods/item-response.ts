import {
  abilityOf,
  calibrated,
  type CategoryCounts,
  categoryOf,
  categoryValues,
  expectedLevel,
} from "./calibrated-items.ts";
import { checkItems } from "./check-items.ts";
import { type Method, notComputable, scored } from "./method.ts";
import { modelSource } from "./model-source.ts";

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
  populationMean: {
    kind: "number",
    least: -6,
    most: 6,
    default: 0,
    meaning: "The mean ability of the learners among whom the steps were estimated.",
  },
  populationDeviation: {
    kind: "number",
    least: 0.2,
    most: 4,
    default: 1,
    meaning:
      "The standard deviation of their abilities: estimated with the steps where discriminations are 1.",
  },
} as const;

const parameters: typeof own & typeof modelSource = { ...own, ...modelSource };

interface State {
  readonly counts: CategoryCounts;
  /** Whether a piece is of no indicator that has an item. */
  readonly untold: boolean;
}

/**
 * Item response scoring: indicators are items whose steps are known, and the score is the level that is expected, on average over all items, of an ability
 * as likely as the ratings make it in the population that the items were estimated in (EAP, normal). What it asks: what would be shown on all indicators, whichever were rated? Hard indicators
 * count for what they are. `model` says by which formula: of levels, `graded-response` (P(k or more) = 1 / (1 + e^(-D a (x - b_k)))), `partial-credit` or
 * `generalised-partial-credit` (P(k) proportional to e^(sum over j to k of D a (x - b_j))); of met or not, `rasch` (a = 1) or `two-parameter`. D is the
 * `metric`: 1 (`logistic`) or 1.702 (`normal`).
 *
 * A score is of the category of the level that it is nearest to. Where items have not as many categories as the scale has levels, categories lie evenly on it: of met
 * or not, a score from the middle of the scale on is met. A piece is of the item of its indicator; one that has none gives `not-told`. With
 * steps that nobody estimated (`source: "default"`) the number is an index.
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
    const values = categoryValues(top, scale);
    return {
      init: () => ({
        counts: items.map(() => Array.from({ length: top + 1 }, () => 0)),
        untold: false,
      }),
      step: ({ counts, untold }, { score, indicator }) => {
        const of =
          settled.indicators.length === 0 ? 0 : settled.indicators.indexOf(indicator ?? "");
        if (untold || of < 0) return { counts, untold: true };
        const category = categoryOf(score, values);
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
          : scored(expectedLevel(known, abilityOf(known, counts), values)),
    };
  },
};
