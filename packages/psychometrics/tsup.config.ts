import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "item-response/index",
  "numeric/index",
  "numeric/exp",
  "numeric/ln",
  "numeric/pow",
);
