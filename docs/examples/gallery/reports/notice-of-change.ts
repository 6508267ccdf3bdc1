import { gather, type Log } from "@whole-learner/core";
import { determine } from "@whole-learner/mastery";
import {
  composeNoticeOfChange,
  composeProgressReport,
  issueReport,
  type ProgressReport,
  reissue,
} from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { aroundOf } from "../../demo/around.ts";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, asOf, evidence, framework, learnerOf, question } from "../school.ts";
import { both } from "../text.ts";

const learner = "learner-25";
/** The day on which the report was given out, before what was seen on the ferry had been written down. */
const before = "2026-05-30";

const reportFrom = (
  log: Log,
  id: string,
  issued: string,
): ProgressReport & { readonly id: string } => ({
  ...about(learner),
  ...aroundOf(learnerOf(learner)),
  audience: "family",
  determinations: determine({ ...question, evidence: log, learners: [learner] }),
  demonstrations: gather({ framework, log, asOf }).demonstrations,
  id,
  issued,
});

/** What was given out, and given out anew after something was written down late. */
export const noticeOfChange = (): readonly GalleryPage[] => {
  const then: Log = {
    ...evidence,
    entries: evidence.entries.filter(
      (entry) =>
        entry.type !== "rating" ||
        entry.learner !== learner ||
        entry.target !== "STEER.1" ||
        entry.happened < "2026-05-01",
    ),
  };
  const given = reportFrom(then, "LB-26P-0025", before);
  const issued = issueReport(given, composeProgressReport(given, en));
  const anew = reissue(
    { issued, report: given, evidence: then },
    { report: reportFrom(evidence, "LB-26P-0125", "2026-06-03"), evidence },
    both(
      "What was seen on the ferry had not been written down yet.",
      "Lo que se vio en el ferri aún no estaba anotado.",
    ),
  );
  return [
    {
      file: "reissued-progress-report.family",
      report: "Progress report, given out anew",
      audience: "family",
      copies: inEach(languages, (language) => composeProgressReport(anew.report, language)),
    },
    {
      file: "notice-of-change.family",
      report: "Notice of change",
      audience: "family",
      copies: inEach(languages, (language) =>
        composeNoticeOfChange(
          { ...anew.report, changes: anew.changes, replacement: "LB-26P-0125", id: "LB-26N-0025" },
          language,
        ),
      ),
    },
  ];
};
