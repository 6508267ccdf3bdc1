import {
  advanceLevels,
  expectedLevel,
  type LevelParameters,
  type LevelState,
  levelTransition,
  ratingErrors,
} from "@whole-learner/psychometrics/ordinal";
import { powOfPositive, scaledNumber } from "@whole-learner/psychometrics/numeric";
import { type Method, type ScaleNumbers, scored } from "./method.ts";
import { modelSource } from "./model-source.ts";

// Within these bounds no ratings are impossible, and a higher rating never speaks for a lower level.
const own = {
  raterError: {
    kind: "number",
    least: 0.2,
    most: 10,
    default: 0.8,
    meaning:
      "How far ratings stray from the true level: with 0.8 and four levels, 60 to 72 of 100 are right.",
  },
  up: {
    kind: "number",
    least: 0,
    most: 0.33,
    default: 0.09,
    meaning: "The probability of having come one level up from one piece to the next.",
  },
  down: {
    kind: "number",
    least: 0,
    most: 0.33,
    default: 0.01,
    meaning: "The probability of having gone one level down from one piece to the next.",
  },
} as const;

const parameters: typeof own & typeof modelSource = { ...own, ...modelSource };

/** A piece of more weight counts as one of this. */
const heaviest = 50;
/** Levels at most; on a longer scale they are as many, evenly spaced. */
const mostLevels = 101;

/** The levels of a scale and what ratings say of them. */
export interface TrackedLevels {
  readonly parameters: LevelParameters;
  /** The number of each level. */
  readonly values: readonly number[];
}

/** The levels of a scale: those that it tells, or one at each whole step from its least number to its most. */
export function trackedLevels(
  { raterError, up, down }: { raterError: number; up: number; down: number },
  scale: ScaleNumbers | undefined,
): TrackedLevels {
  const { least, most, levels } = scale ?? { least: 0, most: 1 };
  const told = levels !== undefined && levels.length >= 2 && levels.length <= mostLevels;
  const steps = Math.max(1, Math.min(mostLevels - 1, Math.round(most - least)));
  const values = told
    ? levels
    : Array.from({ length: steps + 1 }, (_, level) => least + (level * (most - least)) / steps);
  const count = values.length;
  return {
    parameters: {
      prior: values.map(() => 1 / count),
      transition: levelTransition(count, { up, down }),
      emission: ratingErrors(count, raterError),
      raters: "independent",
    },
    values,
  };
}

/**
 * A score as ratings: of the level that it is the number of or, between two, of both, each by how near it is. What is beyond the scale is at its end. A
 * heavy one is several, so that no likelihood becomes 0.
 */
export function ratingsOf(
  score: number,
  weight: number,
  values: readonly number[],
): readonly { readonly rating: number; readonly reliability: number }[] {
  const top = values.length - 1;
  const above = values.findIndex((value) => value >= score);
  const high = above < 0 ? top : above;
  const low = high === 0 || values[high] === score || above < 0 ? high : high - 1;
  const from = values[low] as number;
  const share = low === high ? 1 : (score - from) / ((values[high] as number) - from);
  const counted = Math.min(weight, heaviest);
  const times = Math.max(1, Math.ceil(counted));
  const once = counted / times;
  return Array.from({ length: times }, () => [
    { rating: high, reliability: once * share },
    ...(low === high ? [] : [{ rating: low, reliability: once * (1 - share) }]),
  ]).flat();
}

/**
 * Level tracking: each piece is a rating of a level that may rise or fall between pieces, and raters err. The score is the expected level, on the scale. What
 * it asks: at which level is the learner now, if ratings stray and learning goes on? A piece of weight w counts with its likelihood to the power of w.
 *
 * p(1) is the prior (all levels alike) times B, p(t) is (p(t - 1) A) times B; A goes one level up with `up` and down with `down`, what is lost at the ends
 * stays; B(k | j) is proportional to e^(-|k - j| / tau). Levels are those of the scale.
 *
 * With parameters that nobody estimated (`source: "default"`) the number is an index, and no probability of a level is told.
 *
 * @example
 * ```ts
 * import { ordinalLevelTracking, score } from "@whole-learner/mastery";
 * const found = score(ordinalLevelTracking, {}, [2, 3, 3], { least: 1, most: 4, goal: 3 });
 * found.status === "scored" ? found.score.toFixed(3) : found.reason.code; // => "2.881"
 * ```
 */
export const ordinalLevelTracking: Method<"ordinal-level-tracking", typeof parameters, LevelState> =
  {
    id: "ordinal-level-tracking",
    version: 1,
    parameters,
    traits: {
      reads: "scale",
      gives: "scale",
      order: "matters",
      bounded: false,
      monotone: true,
      memory: "constant",
      weights: "any",
    },
    needsScale: () => true,
    // Made of settled parameters, levels and ratings are sound: what checks them again, and what the model tells beside this, is not carried.
    fold: (settled, scale) => {
      const { parameters: known, values } = trackedLevels(settled, scale);
      const { prior, transition, emission } = known;
      return {
        init: () => ({ steps: 0, weights: prior.map((p) => scaledNumber(p)) }),
        step: (state, { score, weight }) =>
          advanceLevels(
            state,
            transition,
            ratingsOf(score, weight, values).map(({ rating, reliability }) =>
              emission.map((row) => powOfPositive(row[rating] as number, reliability)),
            ),
          ),
        finish: (state) => scored(expectedLevel(state, values) ?? Number.NaN),
      };
    },
  };
