import {
  composeLevelGuide,
  composePortraitSheet,
  composeProgressionSheet,
} from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { framework, policy, school } from "../school.ts";

const about = { framework, school, policy, audience: "family", issued: "2025-09-02" } as const;

/** What a school gives out about its framework before any learner is in it. */
export const frameworkSheets = (): readonly GalleryPage[] => [
  {
    file: "portrait-sheet.family",
    report: "Portrait sheet",
    audience: "family",
    copies: inEach(languages, (language) => composePortraitSheet(about, language)),
  },
  {
    file: "progression-sheet.family",
    report: "Progression sheet",
    audience: "family",
    copies: inEach(languages, (language) =>
      composeProgressionSheet({ ...about, competencies: ["STEER.1", "ARG.1"] }, language),
    ),
  },
  {
    file: "level-guide.family",
    report: "Guide to the levels",
    audience: "family",
    copies: inEach(languages, (language) => composeLevelGuide(about, language)),
  },
];
