import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "compile/index",
  "determine/index",
  "explain/index",
  "methods/index",
  "methods/mean",
  "methods/most-recent",
  "methods/median-of-recent",
  "methods/decaying-average",
  "policy/index",
  "presets/index",
  "roll-up/index",
  "score/index",
  "language/en/index",
);
