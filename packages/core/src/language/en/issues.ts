import type { Findings } from "../../issue/findings.ts";
import type { IssueSentences } from "../../issue/sentence.ts";
import { editSentences } from "./edit.ts";
import { evidenceSentences } from "./evidence.ts";
import { experienceSentences } from "./experience.ts";
import { frameworkSentences } from "./framework.ts";
import { learnerSentences } from "./learner.ts";
import { parseSentences } from "./parse.ts";
import { timeSentences } from "./time.ts";

/** Every issue of this package in English: a code without its sentence does not compile. */
export const issueSentences: IssueSentences<Findings> = {
  ...parseSentences,
  ...timeSentences,
  ...frameworkSentences,
  ...evidenceSentences,
  ...learnerSentences,
  ...experienceSentences,
  ...editSentences,
};
