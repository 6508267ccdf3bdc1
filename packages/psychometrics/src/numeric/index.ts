export { apportion } from "./apportion.ts";
export { atLeast } from "./at-least.ts";
export { cholesky, solveFactored } from "./cholesky.ts";
export type { Matrix } from "./cholesky.ts";
export { collectProducts, collectSum } from "./collect-sum.ts";
export { compareSnapped } from "./compare-snapped.ts";
export { domainLimit, inDomain } from "./domain.ts";
export { drawBelow } from "./draw-below.ts";
export type { Drawn, DrawState, Words64 } from "./draw-state.ts";
export { drawUniform } from "./draw-uniform.ts";
export { drawWord } from "./draw-word.ts";
export { equalSnapped } from "./equal-snapped.ts";
export { exactMean, exactWeightedMean } from "./exact-mean.ts";
export { addProductToSum, addToSum, emptySum, mergeSums, totalOf } from "./exact-sum.ts";
export type { ExactSum } from "./exact-sum.ts";
export { exactSumOf } from "./exact-sum-of.ts";
export { exp } from "./exp.ts";
export { inverseSymmetric } from "./inverse-symmetric.ts";
export { ln } from "./ln.ts";
export { logistic } from "./logistic.ts";
export { logSumExp } from "./log-sum-exp.ts";
export { maximise, maximiseDefaults } from "./maximise.ts";
export type { Curve, MaximiseOptions, Maximum } from "./maximise.ts";
export { lnOfScaled } from "./ln-of-scaled.ts";
export { onGrid } from "./on-grid.ts";
export { pick } from "./pick.ts";
export { pow, powersOf } from "./pow.ts";
export { quotientOf } from "./quotient.ts";
export { quotientOfPair } from "./quotient-of-pair.ts";
export { ratioValue } from "./ratio.ts";
export type { Ratio } from "./ratio.ts";
export { round } from "./round.ts";
export { roundDecimal } from "./round-decimal.ts";
export type { DecimalPlaces, Rounding, RoundingInput, RoundingMode } from "./rounding.ts";
export { roundRaw } from "./round-raw.ts";
export {
  plusScaled,
  scaledNumber,
  shareOfScaled,
  timesFactor,
  timesScaled,
} from "./scaled-number.ts";
export type { ScaledNumber } from "./scaled-number.ts";
export { seedDraws } from "./seed-draws.ts";
export { shuffle } from "./shuffle.ts";
export { snap } from "./snap.ts";
export { solveSymmetric } from "./solve-symmetric.ts";
export { productError, twoProduct } from "./two-product.ts";
export { sumError, twoSum } from "./two-sum.ts";
export type { ExactPair } from "./two-sum.ts";
export { units } from "./units.ts";
export { weightedLeastSquares } from "./weighted-least-squares.ts";
export type { Collinear, LeastSquares } from "./weighted-least-squares.ts";
export { betaQuantile } from "./beta-quantile.ts";
export { chiSquareUpper } from "./chi-square-upper.ts";
export { fUpper } from "./f-upper.ts";
export { incompleteBeta } from "./incomplete-beta.ts";
export { incompleteGamma } from "./incomplete-gamma.ts";
export { lnOnePlus } from "./ln-one-plus.ts";
export { logBeta } from "./log-beta.ts";
export { logGamma } from "./log-gamma.ts";
export { normalCdf } from "./normal-cdf.ts";
export { normalDensity } from "./normal-density.ts";
export { normalQuantile } from "./normal-quantile.ts";
export { studentQuantile } from "./student-quantile.ts";
export { studentUpper } from "./student-upper.ts";
