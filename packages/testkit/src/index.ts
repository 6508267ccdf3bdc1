export { deepFreeze } from "./freeze/deep-freeze.ts";
export {
  type Measured,
  median,
  report,
  sameNumbers,
  speedRatio,
  timeRatio,
} from "./bench/measure.ts";
