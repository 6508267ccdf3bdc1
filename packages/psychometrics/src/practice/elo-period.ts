import { logistic } from "../numeric/logistic.ts";
import { checkRating, checkScore, type RatedGame } from "./rating-game.ts";

/** ln 10, by which a chess scale of 400 for ten to one becomes log odds. */
const lnTen = 2.302585092994046;

/**
 * A rating on the scale of chess after the games of one period: r + K times the sum of (score - expected), with expected = 1 / (1 + 10^((opponent - r) / 400)),
 * all from the rating at the period's start.
 *
 * Throws RangeError for a rating outside -1e9 to 1e9, a score outside 0 to 1 and a K that is not above 0.
 *
 * @param factor - K; 20
 *
 * Source: Elo (1978), The rating of chessplayers, past and present.
 *
 * @example
 * ```ts
 * import { ratePeriodElo } from "@whole-learner/psychometrics";
 * ratePeriodElo(1500, [{ rating: 1500, score: 1 }]); // => 1510
 * ```
 */
export function ratePeriodElo(
  rating: number,
  games: readonly RatedGame[],
  factor: number = 20,
): number {
  checkRating(rating);
  if (!(factor > 0 && factor < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`factor is ${factor}: it is above 0`);
  }
  let surprise = 0;
  for (const { rating: opponent, score } of games) {
    checkRating(opponent);
    checkScore(score);
    surprise += score - logistic(((rating - opponent) / 400) * lnTen);
  }
  return rating + factor * surprise;
}
