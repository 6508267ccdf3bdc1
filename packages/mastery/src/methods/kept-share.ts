import { exp, ln } from "@whole-learner/psychometrics/numeric";

/**
 * What a piece of some weight leaves to all before it: q^w, q what one of weight 1 leaves, from 0 to below 1. As exp(w ln q), which a program that
 * scores one series carries at half the size of a power of anything.
 */
export const keptShare = (rest: number, weight: number): number =>
  weight === 1 ? rest : exp(weight * ln(rest));
