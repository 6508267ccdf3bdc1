import {
  agreementOf,
  climbLevels,
  demandClimb,
  learnersRated,
  type LevelAgreement,
  type LevelClimb,
  type LevelClimbOptions,
  otherMoves,
} from "./climb-levels.ts";
import type { ExpectedLevels } from "./expected-levels.ts";
import type { NoLevelFit } from "./fit-levels.ts";
import type { LevelEvidence } from "./level-event.ts";
import { levelModel } from "./level-model.ts";
import { levelDefaults, type LevelParameters } from "./level-parameters.ts";
import {
  betterRate,
  levelRateBounds,
  type LevelRateName,
  type LevelRates,
  ofRates,
} from "./level-rates.ts";
import { poweredLearners } from "./powered-learners.ts";
import type { ImpossibleRatings } from "./read-levels.ts";

/** What is estimated, from where, and when the climb stops. */
export interface FitLevelRatesOptions extends LevelClimbOptions {
  /** The numbers to estimate; the others are held at the start. `raterError` is better estimated from double-scored work, and held. */
  readonly estimate?: readonly LevelRateName[];
  /** Where the climb begins, and what is held; the defaults of {@link levelDefaults} where it says nothing. */
  readonly start?: Partial<LevelRates>;
  /** How several ratings of one performance count: see {@link LevelParameters}. */
  readonly raters?: NonNullable<LevelParameters["raters"]>;
}

/** The defaults of {@link fitLevelRates}. */
export const fitLevelRatesDefaults: Required<Omit<FitLevelRatesOptions, "start">> = {
  estimate: ["up", "down"],
  raters: "shared",
  iterations: 2000,
  tolerance: 1e-10,
};

/** Three numbers, as far as they were estimated, and how well. */
export interface LevelRatesFit extends LevelAgreement {
  /** `not-converged`: the likelihood was still rising after the iterations allowed. */
  readonly status: LevelClimb["status"];
  readonly levels: number;
  readonly rates: LevelRates;
  /** How several ratings of one performance counted. */
  readonly raters: NonNullable<LevelParameters["raters"]>;
  readonly estimated: readonly LevelRateName[];
  /** Those of them within 1e-6 of the end of their bounds: the ratings ask for more than the model takes, or for none of it. */
  readonly atBound: readonly LevelRateName[];
}

/**
 * How often levels rise and fall, and how far ratings stray, by maximum likelihood from the performances of many learners: three numbers for all levels, as a
 * policy's method of level tracking takes them, where {@link fitLevels} estimates every entry of prior and change. All levels are as likely at first. EM with conditional
 * steps, each number by bisection within {@link levelRateBounds}; where `up` or `down` is estimated the climb begins at the caller's start and at two others, and
 * the highest top is taken.
 *
 * Errors: RangeError for levels that are no whole number from 2 to 254, a start outside the bounds, a number that is estimated and starts at 0, ratings that are
 * no code of a level, steps of time other than 1, a tolerance below 0 and iterations that are no whole number from 1.
 *
 * Source: Meng and Rubin, Biometrika 80 (1993), 267-278 (conditional steps); Rabiner, Proceedings of the IEEE 77 (1989), 257-286.
 *
 * @param learners - the performances of each learner, oldest first
 *
 * @example
 * ```ts
 * import { fitLevelRates } from "@whole-learner/psychometrics";
 * const fit = fitLevelRates([[0, 0, 1, 1], [0, 1, 1, 2], [1, 1, 2, 2]], 3, { estimate: ["up"], start: { down: 0 } });
 * fit.status === "converged" ? fit.rates.up.toFixed(2) : fit.status; // => "0.33"
 * ```
 */
export function fitLevelRates(
  learners: readonly (readonly LevelEvidence[])[],
  levels: number,
  options: FitLevelRatesOptions = {},
): LevelRatesFit | ImpossibleRatings | NoLevelFit {
  const settled = { ...fitLevelRatesDefaults, ...options };
  const { estimate, raters } = settled;
  demandClimb(settled);
  const start = { ...levelDefaults, ...options.start };
  demandStart(start, estimate);
  const events = poweredLearners(levelModel(ofRates(levels, start, raters)), learners);
  if (learnersRated(events) === 0) return { status: "not-computable", reason: "no-ratings" };
  const others = otherMoves.map((rates) => ({
    ...start,
    ...Object.fromEntries(
      (["up", "down"] as const).flatMap((name) =>
        estimate.includes(name) ? [[name, rates[name]]] : [],
      ),
    ),
  }));
  const starts =
    estimate.includes("up") || estimate.includes("down") ? [start, ...others] : [start];
  let best: (LevelClimb & { readonly rates: LevelRates }) | undefined;
  for (const from of starts) {
    let rates: LevelRates = from;
    const better = (_: LevelParameters, counts: ExpectedLevels): LevelParameters => {
      for (const name of estimate) rates = { ...rates, [name]: betterRate(counts, name, rates) };
      return ofRates(levels, rates, raters);
    };
    const climb = climbLevels(ofRates(levels, from, raters), events, better, settled);
    if (climb === undefined) return { status: "not-computable", reason: "impossible-evidence" };
    if (best === undefined || climb.logLikelihood > best.logLikelihood) best = { ...climb, rates };
  }
  const top = best as LevelClimb & { readonly rates: LevelRates };
  return {
    ...agreementOf(top, estimate.length, events),
    status: top.status,
    levels,
    rates: top.rates,
    raters,
    estimated: estimate,
    atBound: estimate.filter((name) => atBound(name, top.rates[name])),
  };
}

function demandStart(start: LevelRates, estimate: readonly LevelRateName[]): void {
  for (const name of ["up", "down", "raterError"] as const) {
    const { least, most } = levelRateBounds[name];
    const value = start[name];
    if (!(value >= least && value <= most)) {
      throw new RangeError(`${name}: ${value} is no number from ${least} to ${most}`);
    }
    // What never happens is never expected to have happened.
    if (value === 0 && estimate.includes(name)) {
      throw new RangeError(`${name}: 0 stays 0; an estimate starts above it`);
    }
  }
}

const atBound = (name: LevelRateName, value: number): boolean => {
  const { least, most } = levelRateBounds[name];
  return value - least < 1e-6 || most - value < 1e-6;
};
