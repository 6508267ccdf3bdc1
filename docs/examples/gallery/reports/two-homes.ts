import { composeProgressReport, householdDocuments } from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { es } from "@whole-learner/reports/languages/es";
import { aroundOf } from "../../demo/around.ts";
import type { GalleryPage } from "../page.ts";
import { about, learnerOf } from "../school.ts";

const learner = learnerOf("learner-08");

/** One progress report for a learner with two homes: a copy for each, in the language that is read there. */
export const twoHomes = (): readonly GalleryPage[] => [
  {
    file: "two-homes.family",
    report: "Progress report, a copy for each of two homes",
    audience: "family",
    copies: householdDocuments(learner, {
      offered: [en, es],
      compose: (language, household) =>
        composeProgressReport(
          {
            ...about(learner.id),
            ...aroundOf(learner),
            ...(household === undefined ? {} : { household }),
            audience: "family",
          },
          language,
        ),
    }).map(({ document }) => ({ language: document.language, document })),
  },
];
