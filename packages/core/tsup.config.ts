import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "diff/index",
  "edit/index",
  "evidence/index",
  "experience/index",
  "framework/index",
  "identity/index",
  "issue/index",
  "language/en/index",
  "learner/index",
  "migrate/index",
  "parse/index",
  "schema/index",
  "sketch/index",
  "text/index",
  "time/index",
);
