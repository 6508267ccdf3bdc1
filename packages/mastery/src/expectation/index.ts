export { against, type AgainstExpectation, type CannotSayReasons } from "./against.ts";
export {
  expectationOf,
  type ExpectationQuestion,
  type ExpectedFor,
} from "./expectation-of.ts";
export type { Expectation } from "./expectation.ts";
export { type Place, type Steps, stepsBetween } from "./steps-between.ts";
