import { growthOf, ledgerOf, suggestWorks, workPairOf } from "@whole-learner/mastery";
import {
  type ConferenceBrief,
  composeConferenceBrief,
  composeGrowth,
  composeLedger,
  composePortrait,
  type Document,
  type Language,
  type Register,
} from "@whole-learner/reports";
import { languages } from "../languages.ts";
import { type GalleryPage, inEach } from "../page.ts";
import { about, question, roster } from "../school.ts";
import { both } from "../text.ts";

/** One who came late to a competency. */
const learner = "learner-25";

const eachReader = (
  file: string,
  report: string,
  compose: (audience: Register, language: Language) => Document,
): readonly GalleryPage[] =>
  (["learner", "family", "educator"] as const).map((audience) => ({
    file: `${file}.${audience}`,
    report,
    audience,
    copies: inEach(languages, (language) => compose(audience, language)),
  }));

/** The four reports that a learner leads: the brief of a conference, the portrait, growth over time, everything on record. */
export const learnerLed = (): readonly GalleryPage[] => {
  const growth = ["STEER.1", "ARG.1"].map((competency) =>
    growthOf(question, { learner, competency }),
  );
  const ledger = ledgerOf(question, learner);
  const pairs = growth.flatMap((one) => workPairOf(one) ?? []);
  const goal = roster.goals.find((one) => one.learner === learner)?.id;
  const brief: Omit<ConferenceBrief, "audience"> = {
    ...about(learner),
    on: "2026-06-10",
    confirmed: "2026-06-02",
    // Chosen for the learner of the sample, who cannot choose.
    proud: suggestWorks(growth, { most: 2 }).map(({ work }) => ({ work })),
    pairs,
    growing: [{ competency: "STEER.1" }],
    last: {
      on: "2026-01-28",
      commitments: [
        {
          who: "learner",
          what: both("Ask for help before Wednesday", "Pedir ayuda antes del miércoles"),
          by: "2026-02-27",
          came: both("Four weeks of five", "Cuatro semanas de cinco"),
        },
      ],
    },
    ...(goal === undefined ? {} : { goal }),
    commitments: [
      {
        who: "educator",
        what: both("Call the harbour office", "Llamar a la oficina del puerto"),
        by: "2026-06-19",
      },
    ],
    agenda: [
      { what: both("Welcome", "Bienvenida"), minutes: 3 },
      { what: both("Work before and after", "Trabajo de antes y de después"), minutes: 12 },
      { what: both("What comes next", "Lo que sigue"), minutes: 10 },
    ],
    questions: [both("What do you see at home?", "¿Qué ven en casa?")],
  };
  const common = about(learner);
  return [
    ...eachReader("conference-brief", "Conference brief", (audience, language) =>
      composeConferenceBrief({ ...brief, audience }, language),
    ),
    ...eachReader("portrait", "Portrait of the learner", (audience, language) =>
      composePortrait({ ...common, audience, ledger }, language),
    ),
    ...eachReader("growth", "Growth over time", (audience, language) =>
      composeGrowth({ ...common, audience, growth, pairs }, language),
    ),
    ...eachReader("evidence-ledger", "Evidence ledger", (audience, language) =>
      composeLedger({ ...common, audience, ledger }, language),
    ),
  ];
};
