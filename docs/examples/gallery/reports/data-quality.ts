import {
  checkExperiences,
  checkFramework,
  checkLog,
  checkRoster,
  gather,
  indexFramework,
  qualityOf,
} from "@whole-learner/core";
import { composeDataQuality } from "@whole-learner/reports";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { asOf, evidence, experiences, framework, roster, school } from "../school.ts";
import { both } from "../text.ts";

/** What reading, checking and gathering found in the school's records. */
export const dataQuality = (): readonly GalleryPage[] => {
  const index = indexFramework(framework);
  const learners = roster.learners.map(({ id }) => id);
  return [
    {
      file: "data-quality.school",
      report: "Data quality",
      audience: "school",
      copies: inEach(staffLanguages, (language) =>
        composeDataQuality(
          {
            framework,
            audience: "school",
            school,
            issued: "2026-06-03",
            asOf,
            documents: [
              { document: both("Framework", "Marco"), issues: checkFramework(framework) },
              {
                document: both("Roster", "Lista"),
                issues: checkRoster(roster, framework),
              },
              {
                document: both("Evidence log", "Registro de evidencia"),
                issues: checkLog(evidence, index, { learners }),
              },
              {
                document: both("Experiences", "Experiencias"),
                issues: checkExperiences(experiences, index),
              },
            ],
            evidence: qualityOf(gather({ framework: index, log: evidence, asOf, learners })),
          },
          language,
        ),
      ),
    },
  ];
};
