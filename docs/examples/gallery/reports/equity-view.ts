import { bandOn } from "@whole-learner/core";
import { countCohort } from "@whole-learner/mastery";
import { composeEquityView, publishCohorts } from "@whole-learner/reports";
import { staffLanguages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { asOf, determinations, framework, policy, roster, school } from "../school.ts";
import { both } from "../text.ts";

/** What the school provided for whom: by grade band and by the languages of the home. Forty learners are so few that most is withheld, as it should be. */
export const equityView = (): readonly GalleryPage[] => {
  const inBand = (band: string): readonly string[] =>
    roster.learners.filter((learner) => bandOn(learner, asOf) === band).map(({ id }) => id);
  const atHome = (isOnlyEnglish: boolean): readonly string[] =>
    roster.learners
      .filter(
        ({ households }) =>
          households.every(({ languages }) => languages[0] === "en") === isOnlyEnglish,
      )
      .map(({ id }) => id);
  const counts = countCohort({
    framework,
    determinations,
    dimensions: [
      { id: "band", groups: framework.gradeBands.map(({ id }) => ({ id, learners: inBand(id) })) },
      {
        id: "home",
        groups: [
          { id: "english", learners: atHome(true) },
          { id: "other", learners: atHome(false) },
        ],
      },
    ],
  });
  const [cohorts = []] = publishCohorts([counts]);
  return [
    {
      file: "equity-view.school",
      report: "Equity view",
      audience: "school",
      copies: inEach(staffLanguages, (language) =>
        composeEquityView(
          {
            framework,
            roster,
            audience: "school",
            cohorts,
            dimensions: [
              {
                id: "band",
                name: both("grade band", "tramo de grados"),
                groups: framework.gradeBands.map(({ id, name }) => ({ id, name })),
              },
              {
                id: "home",
                name: both("languages at home", "idiomas en casa"),
                groups: [
                  { id: "english", name: both("English first", "primero inglés") },
                  { id: "other", name: both("another language first", "primero otro idioma") },
                ],
              },
            ],
            policy,
            provenance: determinations.provenance,
            school,
            issued: "2026-06-03",
          },
          language,
        ),
      ),
    },
  ];
};
