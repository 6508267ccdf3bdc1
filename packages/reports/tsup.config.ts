import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "compose/index",
  "document/index",
  "language/index",
  "language/ar/index",
  "language/en/index",
  "language/es/index",
  "language/vi/index",
  "language/zh-Hans/index",
  "parse/index",
  "privacy/index",
  "render/index",
  "render/csv/index",
  "render/html/index",
  "render/json/index",
  "render/markdown/index",
  "render/svg/index",
  "render/text/index",
  "render/theme/index",
);
