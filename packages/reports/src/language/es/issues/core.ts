import type { Findings, IssueSentences } from "@whole-learner/core";
import { editIssues } from "./edit.ts";
import { evidenceIssues } from "./evidence.ts";
import { frameworkIssues } from "./framework.ts";
import { learnerIssues } from "./learner.ts";
import { parseIssues } from "./parse.ts";
import { timeIssues } from "./time.ts";

/** Todo lo que core puede encontrar: un código sin su oración no compila. */
export const coreIssues: IssueSentences<Findings> = {
  ...parseIssues,
  ...timeIssues,
  ...frameworkIssues,
  ...evidenceIssues,
  ...learnerIssues,
  ...editIssues,
};
