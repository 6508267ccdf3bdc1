import { growthOf, suggestWorks, workPairOf } from "@whole-learner/mastery";
import { composeConferenceBrief } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, demonstrations, question, roster } from "../school.ts";
import { both } from "../text.ts";

const learner = "learner-25";

/** The brief of a conference that a learner leads: what the learner chose and confirmed, and room to write. */
export const conferenceBrief = (): readonly GalleryPage[] => {
  const growth = growthOf(question, { learner, competency: "STEER.1" });
  const pair = workPairOf(growth);
  const suggested = suggestWorks([growth]);
  const goal = roster.goals.find((one) => one.learner === learner)?.id;
  return (["learner", "family", "educator"] as const).map((audience) => ({
    file: `conference-brief.${audience}`,
    report: "Student-led conference brief",
    audience,
    copies: inEach(languages, (language) =>
      composeConferenceBrief(
        {
          ...about(learner),
          audience,
          confirmed: "2026-06-02",
          on: "2026-06-05",
          suggested,
          proud: demonstrations
            .filter(({ id }) => suggested.some(({ work }) => work === id))
            .map(({ id }) => ({ work: id })),
          pairs: pair === undefined ? [] : [pair],
          growing: [
            {
              competency: "MEAN.1",
              words: both(
                "I write for myself first. Next I will ask who reads it.",
                "Primero escribo para mí. Después voy a preguntar quién lo lee.",
              ),
              self: "practicing",
            },
          ],
          last: {
            on: "2026-01-29",
            commitments: [
              {
                who: "learner",
                what: both(
                  "Plan one project backwards from its last day.",
                  "Planear un proyecto desde su último día hacia atrás.",
                ),
                came: both("Done with the ferry timetable.", "Hecho con los horarios del ferri."),
              },
            ],
          },
          ...(goal === undefined ? {} : { goal }),
          commitments: [
            {
              who: "learner",
              what: both("Show a draft to two readers.", "Mostrar un borrador a dos personas."),
              by: "2026-06-12",
            },
            {
              who: "family",
              what: both("Listen to the second draft.", "Escuchar el segundo borrador."),
              by: "2026-06-14",
            },
            {
              who: "educator",
              what: both(
                "Find a reader outside of school.",
                "Encontrar a alguien de fuera que lo lea.",
              ),
              by: "2026-06-05",
            },
          ],
          agenda: [
            { what: both("Welcome", "Bienvenida"), minutes: 2 },
            { what: both("My works", "Mis trabajos"), minutes: 10 },
            { what: both("My goal", "Mi meta"), minutes: 8 },
            { what: both("Who does what", "Quién hace qué"), minutes: 5 },
          ],
          questions: [
            both(
              "What did you see at home that we do not know?",
              "¿Qué han visto en casa que no sabemos?",
            ),
          ],
        },
        language,
      ),
    ),
  }));
};
