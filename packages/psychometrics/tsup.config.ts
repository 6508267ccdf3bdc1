import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "agreement/index",
  "evaluation/index",
  "growth/index",
  "item-response/index",
  "bayesian-knowledge-tracing/index",
  "ordinal/index",
  "beta-binomial/index",
  "local-level/index",
  "decision/index",
  "forgetting/index",
  "practice/index",
  "numeric/index",
  "numeric/exp",
  "numeric/ln",
  "numeric/pow",
);
