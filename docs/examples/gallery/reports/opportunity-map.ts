import { opportunityMap } from "@whole-learner/core";
import { composeOpportunityMap } from "@whole-learner/reports";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { experiences, framework, roster, school } from "../school.ts";

/** Which experiences of the school can show what, and who had which. */
export const opportunities = (): readonly GalleryPage[] => [
  {
    file: "opportunity-map.educator",
    report: "Opportunity map",
    audience: "educator",
    copies: inEach(staffLanguages, (language) =>
      composeOpportunityMap(
        {
          framework,
          roster,
          experiences,
          opportunities: opportunityMap({ catalogue: experiences, roster }),
          audience: "educator",
          school,
          issued: "2026-06-03",
        },
        language,
      ),
    ),
  },
];
