import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "compose/index",
  "document/index",
  "language/index",
  "language/en/index",
  "language/es/index",
  "privacy/index",
  "render/index",
  "render/html/index",
  "render/markdown/index",
  "render/text/index",
);
