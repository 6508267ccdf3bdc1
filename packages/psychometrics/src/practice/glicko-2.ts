import { exp } from "../numeric/exp.ts";
import { ln } from "../numeric/ln.ts";
import { logistic } from "../numeric/logistic.ts";
import type { GlickoRating } from "./glicko.ts";
import {
  checkDeviation,
  checkRating,
  checkScore,
  checkSpread,
  type UncertainGame,
} from "./rating-game.ts";

/** A rating with its deviation, and with how much it is expected to change. */
export interface Glicko2Rating extends GlickoRating {
  /** Sigma: the standard deviation of the change in a period, on the scale of log odds. */
  readonly volatility: number;
}

// 400 / ln 10, written out: a division would stay in every program.
const perOdds = 173.71779276130073;
const pi = 3.141592653589793;

/**
 * {@link rateGlicko} that also learns how steady somebody is. Without games only the deviation grows.
 *
 * Throws RangeError for a rating outside -1e9 to 1e9, for a deviation, volatility or `constraint` outside 1e-9 to 1e9 and for a score outside 0 to 1.
 *
 * @param constraint - tau: how little the volatility may change; 0.5, sensibly from 0.3 to 1.2
 *
 * Source: Glickman (2022), Example of the Glicko-2 system; its steps 2 to 8. The volatility is found by bisection of its step 5 to the last digits.
 *
 * @example
 * ```ts
 * import { rateGlicko2 } from "@whole-learner/psychometrics";
 * const after = rateGlicko2({ rating: 1500, deviation: 200, volatility: 0.06 }, [{ rating: 1400, deviation: 30, score: 1 }]);
 * Math.round(after.rating); // => 1564
 * ```
 */
export function rateGlicko2(
  { rating, deviation, volatility }: Glicko2Rating,
  games: readonly UncertainGame[],
  constraint: number = 0.5,
): Glicko2Rating {
  checkRating(rating);
  checkDeviation(deviation);
  checkSpread({ volatility, constraint });
  const spread = deviation / perOdds;
  let information = 0;
  let pull = 0;
  for (const game of games) {
    checkRating(game.rating);
    checkDeviation(game.deviation);
    checkScore(game.score);
    const other = game.deviation / perOdds;
    const g = 1 / Math.sqrt(1 + (3 * other * other) / (pi * pi));
    const expected = logistic((g * (rating - game.rating)) / perOdds);
    information += g * g * expected * (1 - expected);
    pull += g * (game.score - expected);
  }
  if (games.length === 0) {
    const grown = Math.sqrt(spread * spread + volatility * volatility);
    return { rating, deviation: grown * perOdds, volatility };
  }
  const next = volatilityAfter({ spread, volatility, constraint, information, pull });
  const precision = 1 / (spread * spread + next * next) + information;
  return {
    rating: rating + (perOdds * pull) / precision,
    deviation: perOdds / Math.sqrt(precision),
    volatility: next,
  };
}

interface Period {
  readonly spread: number;
  readonly volatility: number;
  readonly constraint: number;
  readonly information: number;
  readonly pull: number;
}

/** The root of step 5: how large ln sigma² is, between what was believed and what the surprise asks for. It falls, so halving finds it. */
function volatilityAfter({ spread, volatility, constraint, information, pull }: Period): number {
  const before = ln(volatility * volatility);
  const excess = (x: number): number => {
    const change = exp(x);
    // Multiplied out by the information, which is 0 for a game whose end was certain.
    const told = (spread * spread + change) * information + 1;
    return (
      (change * (pull * pull - information * told)) / (2 * told * told) -
      (x - before) / (constraint * constraint)
    );
  };
  let low = before;
  let high = before;
  for (let step = constraint; excess(low) < 0; step *= 2) low -= step;
  for (let step = constraint; excess(high) > 0; step *= 2) high += step;
  for (let halving = 0; halving < 80; halving += 1) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return exp((low + high) / 4);
}
