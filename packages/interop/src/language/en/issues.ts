import { statementSentences } from "./statements.ts";
import { xapiSentences } from "./xapi.ts";
import { moodleSentences } from "./moodle.ts";
import { scoreSheetSentences } from "./score-sheet.ts";
import { oneRosterSentences } from "./one-roster.ts";
import { canvasSentences } from "./canvas.ts";
import type { IssueSentences } from "@whole-learner/core/issue";
import type { InteropFindings } from "../../issue/findings.ts";
import { caseSentences } from "./case.ts";
import { clrSentences } from "./clr.ts";
import { csvSentences } from "./csv.ts";
import { edFiSentences } from "./ed-fi.ts";
import { jsonSentences } from "./json.ts";
import { ltiAgsSentences } from "./lti-ags.ts";
import { openBadgesSentences } from "./open-badges.ts";
import { recordSentences } from "./record.ts";

/** Every issue of this package in English: a code without its sentence does not compile. */
export const interopIssueSentences: IssueSentences<InteropFindings> = {
  ...jsonSentences,
  ...recordSentences,
  ...caseSentences,
  ...csvSentences,
  ...canvasSentences,
  ...oneRosterSentences,
  ...scoreSheetSentences,
  ...openBadgesSentences,
  ...clrSentences,
  ...edFiSentences,
  ...moodleSentences,
  ...ltiAgsSentences,
  ...xapiSentences,
  ...statementSentences,
};
