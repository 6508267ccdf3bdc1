import { composeProgressReport } from "@whole-learner/reports";
import { aroundOf } from "../../demo/around.ts";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, learnerOf } from "../school.ts";

const learner = "learner-18";

/** The progress report of a learner for whom another goal was agreed in one competency. */
export const agreedGoal = (): readonly GalleryPage[] => [
  {
    file: "agreed-goal.family",
    report: "Progress report, with a goal agreed for one learner",
    audience: "family",
    copies: inEach(staffLanguages, (language) =>
      composeProgressReport(
        { ...about(learner), ...aroundOf(learnerOf(learner)), audience: "family" },
        language,
      ),
    ),
  },
];
