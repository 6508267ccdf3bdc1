import { logistic } from "../numeric/logistic.ts";
import { checkRating } from "./rating-game.ts";

/** A rating that answers move: of a learner (how able) or of an item (how hard), in log odds. */
export interface EloRating {
  readonly rating: number;
  /** How many answers moved it; the more, the less the next one does. */
  readonly answers: number;
}

/** How answers move ratings. */
export interface EloOptions {
  /** The probability of a right answer by guessing: 1 over the number of options; 0. */
  readonly guess?: number;
  /** U(n) = first / (1 + slowing n): how much of the surprise the answer after n others moves a rating by. */
  readonly first?: number;
  readonly slowing?: number;
}

/**
 * The defaults of Pelánek (2016): U(n) = 1 / (1 + 0.05 n), no guessing.
 *
 * @example
 * ```ts
 * import { eloDefaults } from "@whole-learner/psychometrics";
 * eloDefaults; // => { guess: 0, first: 1, slowing: 0.05 }
 * ```
 */
export const eloDefaults: Required<EloOptions> = { guess: 0, first: 1, slowing: 0.05 };

/**
 * A rating before any answer.
 *
 * @example
 * ```ts
 * import { newElo } from "@whole-learner/psychometrics";
 * newElo; // => { rating: 0, answers: 0 }
 * ```
 */
export const newElo: EloRating = { rating: 0, answers: 0 };

/**
 * P(right) = c + (1 - c) / (1 + e^-(ability - difficulty)), c the probability of guessing right.
 *
 * Throws RangeError where a rating is not from -1e9 to 1e9 or c is not from 0 to below 1.
 *
 * Source: as {@link updateElo}.
 *
 * @example
 * ```ts
 * import { newElo, predictElo } from "@whole-learner/psychometrics";
 * predictElo(newElo, newElo, 0.25); // => 0.625
 * ```
 */
export function predictElo(
  learner: EloRating,
  item: EloRating,
  guess: number = eloDefaults.guess,
): number {
  if (!(guess >= 0 && guess < 1))
    throw new RangeError(`guess is ${guess}: it is from 0 to below 1`);
  checkRating(learner.rating);
  checkRating(item.rating);
  return guess + (1 - guess) * logistic(learner.rating - item.rating);
}

/** What an answer made of two ratings, and what had been foretold of it. */
export interface EloAnswer {
  readonly pCorrect: number;
  readonly learner: EloRating;
  readonly item: EloRating;
}

/**
 * Both ratings after an answer: the learner's rises by U(n) (y - P), the item's falls by U(n) times as much, each with its own count n. For
 * choosing the next item in practice. It predicts answers; it says nothing of how sure it is, and decides no mastery.
 *
 * Throws RangeError where `response` is not 0 or 1, an option is out of its range, a rating is not from -1e9 to 1e9 or its answers are no whole number from 0.
 *
 * Source: Pelánek (2016), Applications of the Elo rating system in adaptive educational systems, Computers & Education 98, 169-179.
 *
 * @example
 * ```ts
 * import { newElo, updateElo } from "@whole-learner/psychometrics";
 * updateElo(newElo, newElo, 1);
 * // => { pCorrect: 0.5, learner: { rating: 0.5, answers: 1 }, item: { rating: -0.5, answers: 1 } }
 * ```
 */
export function updateElo(
  learner: EloRating,
  item: EloRating,
  response: number,
  options: EloOptions = {},
): EloAnswer {
  const { guess, first, slowing } = { ...eloDefaults, ...options };
  if (response !== 0 && response !== 1)
    throw new RangeError(`response is ${response}: it is 0 or 1`);
  if (!(first > 0 && first < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`first is ${first}: it is above 0`);
  }
  if (!(slowing >= 0 && slowing < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`slowing is ${slowing}: it is 0 or more`);
  }
  for (const { answers } of [learner, item]) {
    if (!(Number.isSafeInteger(answers) && answers >= 0)) {
      throw new RangeError(`answers is ${answers}: it is a whole number from 0 on`);
    }
  }
  const pCorrect = predictElo(learner, item, guess);
  const surprise = response - pCorrect;
  const moved = ({ rating, answers }: EloRating, by: number): EloRating => ({
    rating: rating + (first / (1 + slowing * answers)) * by,
    answers: answers + 1,
  });
  return { pCorrect, learner: moved(learner, surprise), item: moved(item, -surprise) };
}
