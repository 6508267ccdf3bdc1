export { bSplineBasis, type Knots } from "./b-spline.ts";
export { type GroupDifference, groupDifference } from "./group-difference.ts";
export {
  type GrowthPercentile,
  type GrowthPercentileOptions,
  type GrowthPercentiles,
  growthPercentileDefaults,
  growthPercentiles,
} from "./growth-percentiles.ts";
export { hedgesCorrection } from "./hedges-correction.ts";
export { type NormalisedGain, normalisedGain } from "./normalised-gain.ts";
export {
  growthDefaults,
  type PairedChange,
  pairedChange,
  type PairedOptions,
} from "./paired-change.ts";
export { type QuantileRegression, quantileRegression } from "./quantile-regression.ts";
export { type Measurement, type ReliableChange, reliableChange } from "./reliable-change.ts";
export { type Trend, trend } from "./trend.ts";
