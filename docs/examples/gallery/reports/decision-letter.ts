import { composeDecisionLetter } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { panelSheet } from "../panel.ts";
import { both } from "../text.ts";

const { framework, roster, learner, event, school } = panelSheet;

/** The letter about what the panel decided, for the learner and for the family. */
export const decisionLetter = (): readonly GalleryPage[] =>
  (["learner", "family"] as const).map((audience) => ({
    file: `decision-letter.${audience}`,
    report: "Decision letter",
    audience,
    copies: inEach(languages, (language) =>
      composeDecisionLetter(
        {
          framework,
          roster,
          learner,
          event,
          school,
          audience,
          decision: "revise",
          shown: [
            {
              competency: "GOOD.1",
              level: "applying",
              saw: both(
                "The design changed after the first visitors, for reasons that we could follow.",
                "El diseño cambió tras las primeras visitas, por razones que pudimos seguir.",
              ),
            },
          ],
          revise: [
            both(
              "Try the design with visitors who are new to it.",
              "Probar el diseño con visitas nuevas.",
            ),
            both("Say what changed, and why.", "Decir qué cambió y por qué."),
          ],
          help: both("Studio hours on Tuesdays.", "Horas de taller los martes."),
          next: "2026-05-21",
          signedBy: [
            { name: "Samuel Tsosie", role: both("chair of the panel", "preside el panel") },
          ],
          issued: "2026-05-06",
          id: "LB-26D-0004",
        },
        language,
      ),
    ),
  }));
