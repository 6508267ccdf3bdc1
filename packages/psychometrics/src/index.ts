/**
 * Numbers in, numbers out: statistical models of mastery with their uncertainty, exact sums, decimal rounding, deterministic functions and draws.
 *
 * @packageDocumentation
 */
export * from "./agreement/index.ts";
export * from "./evaluation/index.ts";
export * from "./growth/index.ts";
export * from "./item-response/index.ts";
export * from "./bayesian-knowledge-tracing/index.ts";
export * from "./beta-binomial/index.ts";
export * from "./decision/index.ts";
export * from "./local-level/index.ts";
export * from "./numeric/index.ts";
export * from "./ordinal/index.ts";
export * from "./forgetting/index.ts";
export * from "./practice/index.ts";
