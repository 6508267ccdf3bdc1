import type { Experience } from "@whole-learner/core";
import { composeTranscript, type TookPart } from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, asOf, demonstrations, experiences, learnerOf } from "../school.ts";
import { both } from "../text.ts";

const learner = learnerOf("learner-10");

/** The learner's own days in an experience: of the membership by which they were in it, or its own where it was theirs by name. */
function ownDays(experience: Experience): Omit<TookPart, "experience"> | undefined {
  const days =
    experience.learners?.includes(learner.id) === true
      ? experience
      : learner.memberships.find(({ community }) => experience.communities?.includes(community));
  if (days === undefined) return undefined;
  const { from, until } = days;
  return {
    ...(from === undefined ? {} : { from }),
    // What lasts beyond the day is not over, and nobody knows that it will last.
    ...(until === undefined || until > asOf ? {} : { until }),
  };
}

/** The experiences with a partner in which the learner showed something. The school writes down no hours of single learners. */
const tookPart = experiences.experiences.flatMap((experience): readonly TookPart[] => {
  const days = ownDays(experience);
  const hasShown = demonstrations.some(
    ({ learners, experience: where }) => where === experience.id && learners.includes(learner.id),
  );
  return days === undefined || !hasShown || experience.partner === undefined
    ? []
    : [{ experience: experience.id, ...days }];
});

/** The transcript of a learner who came from another school with results on a scale of six steps. */
export const transcript = (): readonly GalleryPage[] => {
  const { period: _, ...known } = about(learner.id);
  return [
    {
      file: "transcript.public",
      report: "Mastery transcript",
      audience: "public",
      copies: inEach(languages, (language) =>
        composeTranscript(
          {
            ...known,
            id: "LB-26M-0010",
            certifies: both(
              "Lantern Bay Community School certifies what a learner has shown, at least three times and in two settings, rather than time spent.",
              "La escuela certifica lo que cada estudiante ha mostrado, al menos tres veces y en dos ámbitos, y no el tiempo pasado.",
            ),
            works: [
              {
                title: both(
                  "A map of who buys from whom at the market hall",
                  "Un mapa de quién compra a quién en el mercado",
                ),
                about: both(
                  "Hangs in the hall, and is brought up to date each month.",
                  "Está colgado en el mercado y se actualiza cada mes.",
                ),
                uri: "https://example.org/lantern-bay/works/market-map",
              },
              {
                title: both(
                  "What the tide pools told us in spring",
                  "Lo que contaron las pozas de marea en primavera",
                ),
                uri: "https://example.org/lantern-bay/works/tide-pools",
                linkText: both("Read the field notes", "Leer las notas de campo"),
              },
              {
                title: both(
                  "A letter to the harbour master, in two languages",
                  "Una carta a la capitanía, en dos idiomas",
                ),
              },
            ],
            tookPart,
            defences: [
              {
                name: both("Gateway defence", "Defensa de paso"),
                work: both(
                  "What the tide pools told us in spring",
                  "Lo que contaron las pozas de marea en primavera",
                ),
                on: "2026-05-15",
                panel: ["educator", "fellow-learner", "community-partner"],
                decision: "pass",
              },
            ],
            transferred: [
              {
                competency: "SCI.1",
                source: both("Westcliff School", "Escuela Westcliff"),
                verified: "2026-02-20",
                recorded: both(
                  "Six steps, the goal at step 4: steps 3, 4, 4, 5",
                  "Seis pasos, la meta en el paso 4: pasos 3, 4, 4, 5",
                ),
                conversion: { by: "goal" },
                level: "adapting",
              },
            ],
          },
          language,
        ),
      ),
    },
  ];
};
