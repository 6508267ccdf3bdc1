import type { Matrix } from "../numeric/cholesky.ts";
import { pow } from "../numeric/pow.ts";
import type { LevelModel } from "./level-model.ts";

/** One rating of a performance. */
export interface LevelRating {
  /** The code of the level that was given. */
  readonly rating: number;
  /** Who gave it, where the model has errors of their own for raters. */
  readonly rater?: string;
  /** How far this rating is to be relied on: 1 whole (the default), 0.5 half of its log-likelihood, 0 not at all. */
  readonly reliability?: number;
}

/** One performance, with its ratings. */
export interface LevelEvent {
  /** A code alone is a rating of the model's common rater. None: nothing was seen, while time goes on. */
  readonly ratings: readonly (number | LevelRating)[];
  /**
   * How much the performance counts: 1 once (the default), 0.5 half of its log-likelihood. Refused where a likelihood to this power falls below 1e-300, which
   * doubles do not hold: with the errors of {@link defaultLevelParameters}, above 169 for four levels.
   */
  readonly weight?: number;
  /** The steps of the transition since the performance before; 1 without it. The first has none before it. */
  readonly elapsed?: number;
}

/** A performance, a single rating of one, or null where it was not rated. */
export type LevelEvidence = number | null | LevelEvent;

/** A row B with what its likelihood is raised to. */
export interface RatingPower {
  readonly emission: Matrix;
  readonly rating: number;
  readonly power: number;
}

export const eventOf = (evidence: LevelEvidence): LevelEvent =>
  evidence === null
    ? { ratings: [] }
    : typeof evidence === "number"
      ? { ratings: [evidence] }
      : evidence;

/** The ratings of an event with their powers: weight times reliability, shared among raters where the model says so. */
export function powersOfEvent(
  { parameters, levels }: LevelModel,
  { ratings, weight = 1 }: LevelEvent,
): readonly RatingPower[] {
  demandAmount("weight", weight);
  const share = parameters.raters === "independent" ? weight : weight / ratings.length;
  return ratings.map((given) => {
    const {
      rating,
      rater,
      reliability = 1,
    } = typeof given === "number" ? { rating: given } : given;
    if (!(Number.isInteger(rating) && rating >= 0 && rating < levels)) {
      throw new RangeError(`rating: ${rating} is no code from 0 to ${levels - 1}`);
    }
    demandAmount("reliability", reliability);
    const power = share * reliability;
    const own =
      rater !== undefined && Object.hasOwn(parameters.emissionOf ?? {}, rater)
        ? parameters.emissionOf?.[rater]
        : undefined;
    const powered = { emission: own ?? parameters.emission, rating, power };
    demandWithinDoubles(powered);
    return powered;
  });
}

/** What a rating multiplies the probability of a level by. */
export const likelihoodOf = ({ emission, rating, power }: RatingPower, level: number): number => {
  const likelihood = emission[level]?.[rating] as number;
  return power === 1 ? likelihood : pow(likelihood, power);
};

/** Below this a likelihood that is not 0 would lose digits, or become 0 and rule out for ever what is possible. */
const least = 1e-300;

function demandWithinDoubles(powered: RatingPower): void {
  const { emission, rating, power } = powered;
  // Only a power above 1 makes a likelihood smaller.
  if (power <= 1) return;
  for (const [level, row] of emission.entries()) {
    const likelihood = row[rating] as number;
    if (likelihood > 0 && likelihoodOf(powered, level) < least) {
      throw new RangeError(`weight: ${likelihood} to the power of ${power} is below ${least}`);
    }
  }
}

function demandAmount(name: string, value: number): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name}: ${value} is no finite number from 0`);
  }
}
