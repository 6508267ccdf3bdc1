import { issueSentences, migrationSentences } from "@whole-learner/core/languages/en";
import {
  bringsSentences,
  cannotSaySentences,
  changeCauseSentences,
  childSentences,
  conversionIssueSentences,
  courseSetAsideSentences,
  incompleteSentences,
  itemSetAsideSentences,
  neverSentences,
  notConvertedSentences,
  policyIssueSentences,
  policyStatementSentences,
  timelineEventSentences,
} from "@whole-learner/mastery/languages/en";
import type { IssueMessages } from "../issue-messages.ts";
import { reportIssues } from "./report-issues.ts";
import { statisticReasons } from "./statistic-reasons.ts";

/** Issues and reasons of every package, in English: those of core and mastery are their own. */
export const issues: IssueMessages = {
  core: issueSentences,
  migration: migrationSentences,
  mastery: policyIssueSentences,
  conversion: conversionIssueSentences,
  reports: reportIssues,
  policy: policyStatementSentences,
  reasons: {
    children: childSentences,
    posting: changeCauseSentences,
    timeline: timelineEventSentences,
    expectation: cannotSaySentences,
    brings: bringsSentences,
    never: neverSentences,
    itemSetAside: itemSetAsideSentences,
    incomplete: incompleteSentences,
    notConverted: notConvertedSentences,
    courseSetAside: courseSetAsideSentences,
  },
  statistics: statisticReasons,
};
