import type { IssueSentences } from "@whole-learner/core/issue";
import type { InteropFindings } from "../../issue/findings.ts";
import { csvSentences } from "./csv.ts";
import { jsonSentences } from "./json.ts";

/** Every issue of this package in English: a code without its sentence does not compile. */
export const interopIssueSentences: IssueSentences<InteropFindings> = {
  ...jsonSentences,
  ...csvSentences,
};
