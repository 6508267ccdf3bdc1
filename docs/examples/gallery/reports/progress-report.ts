import { determine } from "@whole-learner/mastery";
import { composeProgressReport } from "@whole-learner/reports";
import { aroundOf } from "../../demo/around.ts";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, learnerOf, question } from "../school.ts";

const learner = "learner-25";
const before = "2026-01-30";

/** The progress report of a learner who came late to a competency, for each who reads it. */
export const progressReport = (): readonly GalleryPage[] => {
  const earlier = { determinations: determine({ ...question, asOf: before }), day: before };
  const around = aroundOf(learnerOf(learner));
  return (["learner", "family", "educator"] as const).map((audience) => ({
    file: `progress-report.${audience}`,
    report: "Progress report",
    audience,
    copies: inEach(languages, (language) =>
      composeProgressReport({ ...about(learner), ...around, audience, earlier }, language),
    ),
  }));
};
