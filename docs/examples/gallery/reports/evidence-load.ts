import { membersOn } from "@whole-learner/core";
import { evidenceLoad } from "@whole-learner/mastery";
import { composeEvidenceLoad } from "@whole-learner/reports";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { framework, policy, roster, school } from "../school.ts";
import { both } from "../text.ts";

/** How many ratings the policy asks of two advisors in a year, if each rates all whole-learner competencies of the own advisory. */
export const load = (): readonly GalleryPage[] => {
  const competencies = framework.competencies.map(({ id }) => id);
  const assignments = roster.communities
    .filter(({ kind }) => kind === "advisory")
    .flatMap(({ id, leads }) =>
      leads.map((lead) => ({
        educator: lead.id,
        learners: membersOn(roster, id, "2025-09-15").map((one) => one.id),
        competencies,
      })),
    );
  const people = roster.communities.flatMap(({ leads }) =>
    leads.map(({ id, name }) => ({ id, name })),
  );
  return [
    {
      file: "evidence-load.school",
      report: "Evidence load",
      audience: "school",
      copies: inEach(staffLanguages, (language) =>
        composeEvidenceLoad(
          {
            framework,
            roster,
            audience: "school",
            policy,
            load: evidenceLoad({
              framework,
              policy,
              roster,
              terms: [
                { id: "t1", from: "2025-09-02", until: "2025-11-07" },
                { id: "t2", from: "2025-11-11", until: "2026-01-30" },
                { id: "t3", from: "2026-02-02", until: "2026-04-10" },
                { id: "t4", from: "2026-04-13", until: "2026-06-19" },
              ],
              assignments,
            }),
            people,
            termNames: {
              t1: both("Autumn term", "Periodo de otoño"),
              t2: both("Winter term", "Periodo de invierno"),
              t3: both("Early spring term", "Periodo de inicio de primavera"),
              t4: both("Late spring term", "Periodo de fin de primavera"),
            },
            school,
            issued: "2025-08-24",
          },
          language,
        ),
      ),
    },
  ];
};
