import { inverseSymmetric } from "../../numeric/inverse-symmetric.ts";
import type { Matrix } from "../../numeric/cholesky.ts";
import { maximise } from "../../numeric/maximise.ts";
import type { Design } from "./design.ts";
import { expectation, type FitState } from "./expectation.ts";
import { type InformationKind, marginalCurve } from "./marginal-curve.ts";
import { maximisation } from "./maximisation.ts";
import { movedOf, stateOf } from "./moved-state.ts";
import type { Patterns } from "./patterns.ts";
import { penaltyAt } from "./penalty-at.ts";
import { evenGrid, type FittedPopulation } from "./population.ts";

/** How a fit by marginal maximum likelihood goes. */
export interface MarginalFitOptions {
  /** Rounds of expectation and maximisation at most, before Newton's method takes over. */
  readonly rounds?: number;
  /** Newton's method takes over when a round gains less than this in log likelihood. */
  readonly handover?: number;
  /** Newton's steps at most; each finds the information, so that none leaves the fit with the rounds alone. */
  readonly newtonSteps?: number;
  /** Abilities that integrals are taken over, 11 at least; from 71 up unless given, the more the longer the test. */
  readonly nodes?: number;
  /** Where standard errors come from: `observed` second derivatives, or the `cross-product` of scores, quicker where there are very many items. */
  readonly information?: InformationKind;
}

/** The defaults of a fit; `nodes` of its own accord is 71 for up to 60 responses a person. */
export const marginalFitDefaults: Required<Omit<MarginalFitOptions, "nodes">> = {
  rounds: 500,
  handover: 1e-4,
  newtonSteps: 50,
  information: "observed",
};

/** Fewer abilities have none within a standard deviation of the mean but the mean itself. */
const fewest = 11;

/** What was found. */
export interface DesignFit {
  readonly status: "converged" | "not-converged";
  readonly state: FitState;
  /** Of the moved numbers; undefined where the information cannot be inverted. */
  readonly covariance: Matrix | undefined;
  readonly logLikelihood: number;
  readonly penalisedLogLikelihood: number;
  /** The penalised log likelihood at the start of every round, and at the end of the last. */
  readonly trace: readonly number[];
  readonly rounds: number;
  readonly newtonSteps: number;
}

/**
 * Marginal maximum likelihood: rounds of Bock and Aitkin's EM, which never go down, as long as they pay, then Newton's method on the marginal likelihood
 * itself, which finds the last digits that EM takes hundreds of rounds for, and the information.
 *
 * Source: Bock and Aitkin, Psychometrika 46 (1981), 443-459; Louis, JRSS B 44 (1982), 226-233.
 */
export function fitDesign(
  design: Design,
  patterns: Patterns,
  population: FittedPopulation,
  options: MarginalFitOptions = {},
): DesignFit {
  const { rounds, handover, newtonSteps, information } = { ...marginalFitDefaults, ...options };
  const nodes = options.nodes ?? nodesFor(patterns);
  if (!(Number.isInteger(nodes) && nodes >= fewest))
    throw new RangeError(`nodes: ${nodes} is no whole number from ${fewest} on`);
  let state: FitState = { parameters: design.start, population };
  let grid = evenGrid(population, nodes);
  const trace: number[] = [];
  let done = 0;
  for (let gain = Number.POSITIVE_INFINITY; done < rounds && gain > handover; done++) {
    const expected = expectation(design, patterns, grid, state);
    trace.push(expected.logLikelihood + penaltyOf(design, state.parameters));
    gain = done === 0 ? gain : (trace[done] as number) - (trace[done - 1] as number);
    state = maximisation(design, grid, expected, state);
    // A grid that the population has left is laid again; the sums over both are the same to ten digits.
    if (tooFar(state.population, grid)) grid = evenGrid(state.population, nodes);
  }
  const top = maximise(
    movedOf(state),
    (moved) => marginalCurve(design, patterns, grid, stateOf(moved, state), information),
    { iterations: newtonSteps, tolerance: 1e-10, longestStep: 1 },
  );
  const end = stateOf(top.at, state);
  trace.push(top.curve.value);
  return {
    status: top.status,
    state: end,
    covariance: inverseSymmetric(top.curve.information),
    logLikelihood: top.curve.value - penaltyOf(design, end.parameters),
    penalisedLogLikelihood: top.curve.value,
    trace,
    rounds: done,
    newtonSteps: top.iterations,
  };
}

const penaltyOf = ({ penalties }: Design, parameters: readonly number[]): number =>
  penalties.reduce(
    (sum, penalty, at) => sum + (penalty ? penaltyAt(penalty, parameters[at] as number).value : 0),
    0,
  );

function tooFar(
  { mean, standardDeviation }: FittedPopulation,
  { abilities, spacing }: { readonly abilities: Float64Array; readonly spacing: number },
): boolean {
  const reach = (spacing * (abilities.length - 1)) / 14;
  const middle = ((abilities[0] as number) + (abilities[abilities.length - 1] as number)) / 2;
  return (
    Math.abs(standardDeviation - reach) > 0.02 * reach || Math.abs(mean - middle) > 0.02 * reach
  );
}

/** Spacings of about the sharpest posterior's standard deviation, which shrinks with the root of a test's length. */
function nodesFor({ offsets }: Patterns): number {
  let longest = 0;
  for (let at = 1; at < offsets.length; at++)
    longest = Math.max(longest, (offsets[at] as number) - (offsets[at - 1] as number));
  return 1 + 70 * Math.max(1, Math.ceil(Math.sqrt(longest / 60)));
}
