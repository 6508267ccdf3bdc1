export { deepFreeze } from "./freeze/deep-freeze.ts";
export {
  type Measured,
  median,
  report,
  sameNumbers,
  speedRatio,
  steadyTimeRatio,
  timeRatio,
} from "./bench/measure.ts";
