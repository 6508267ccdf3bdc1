import {
  betaPosterior,
  countResponse,
  type MetCounts,
  noResponses,
} from "@whole-learner/psychometrics/beta-binomial";
import { type Method, scored } from "./method.ts";
import { modelSource } from "./model-source.ts";

const own = {
  a: {
    kind: "number",
    least: 0.001,
    most: 1000,
    default: 1,
    meaning: "How much is held beforehand for meeting what is asked: 1 less, as met pieces.",
  },
  b: {
    kind: "number",
    least: 0.001,
    most: 1000,
    default: 1,
    meaning: "How much is held beforehand against it: 1 less, as pieces not met.",
  },
  discount: {
    kind: "number",
    above: 0,
    most: 1,
    default: 1,
    meaning: "What is left of each earlier piece when a new one comes; 1 forgets nothing.",
  },
  cut: {
    kind: "number",
    least: 0,
    most: 1,
    default: 0.8,
    meaning: "The share met that is the target: the probability of at least as much is told.",
  },
} as const;

const parameters: typeof own & typeof modelSource = { ...own, ...modelSource };

/**
 * The share of like pieces that a learner would meet, after those seen: the mean of Beta(a + s, b + f), (a + s) / (a + s + b + f); s <- d s + w y,
 * f <- d f + w (1 - y), d the discount. What it asks: how much of it would be met, seen only a few times?
 *
 * With a prior that nobody estimated (`source: "default"`) the number is an index. The evenly spread prior that stands by default is
 * itself published (Bayes, Laplace): whoever means it says `source: "published"`.
 *
 * Source: Gelman et al., Bayesian Data Analysis (3rd edition), 2.4.
 *
 * @example
 * ```ts
 * import { betaBinomial, score } from "@whole-learner/mastery";
 * score(betaBinomial, {}, [1, 1, 0, 1, 1, 1, 1, 0]); // => { status: "scored", score: 0.7 }
 * ```
 */
export const betaBinomial: Method<"beta-binomial", typeof parameters, MetCounts> = {
  id: "beta-binomial",
  version: 1,
  parameters,
  traits: {
    reads: "met",
    gives: "proportion",
    order: "matters",
    bounded: false,
    monotone: true,
    memory: "constant",
    weights: "any",
  },
  fold: ({ a, b, discount }) => ({
    init: () => noResponses,
    step: (counts, { score, weight }) =>
      countResponse(counts, shareMet(score), { discount, weight }),
    finish: (counts) => scored(betaPosterior(counts, { a, b }).mean),
  }),
};

/** A score as a share met: what is beyond 0 and 1 is all or nothing. */
export const shareMet = (score: number): number => Math.min(1, Math.max(0, score));
