import { library } from "../../tsup.config.base.ts";

export default library(
  "index",
  "json-schema/index",
  "score-sheet/index",
  "one-roster/index",
  "canvas/index",
  "case/index",
  "clr/index",
  "academic-standards/index",
  "csv/index",
  "ctdl-asn/index",
  "ed-fi/index",
  "issue/index",
  "language/en/index",
  "lti-ags/index",
  "moodle/index",
  "open-badges/index",
  "xapi/index",
);
