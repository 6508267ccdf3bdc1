import type { Text } from "@whole-learner/core";
import type { Transcript } from "../src/compose/index.ts";
import * as school from "./school.ts";

const both = (en: string, es: string): Text => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});

const { audience: _, household: __, period: ___, earlier: ____, ...told } = school.report;
const { habits: _____, homeQuestion: ______, note: _______, ...about } = told;

/** The transcript of the fixture: everything that a transcript can hold, and a defence that it must not. */
export const transcript: Transcript = {
  ...about,
  school: {
    name: "Harbour Community School",
    contact: both("the records office", "la oficina de registros"),
    address: "mailto:records@harbour.example",
  },
  experiences: {
    ...school.experiences,
    experiences: school.experiences.experiences.map((one) =>
      one.id === "ferry" ? { ...one, partner: { name: "Harbour Trust" }, hours: 140 } : one,
    ),
  },
  id: "HB-26M-0107",
  certifies: both(
    "Harbour Community School certifies what a learner has shown rather than time spent.",
    "La escuela certifica lo que cada quien ha mostrado, y no el tiempo pasado.",
  ),
  completes: "2026-06-12",
  works: [
    {
      title: both("Tide gauge for the fish market", "Mareógrafo para el mercado de pescado"),
      about: both("In use at three stalls.", "En uso en tres puestos."),
      uri: "https://harbour.example/works/tide-gauge",
    },
    {
      title: "Who owns the harbour wall?",
      uri: "https://harbour.example/works/wall",
      linkText: both("Read the history", "Leer la historia"),
    },
    { title: both("Two voices, one letter", "Dos voces, una carta") },
  ],
  tookPart: [
    { experience: "ferry", from: "2026-01-12", until: "2026-04-10", hours: 36 },
    "later",
    { experience: "gone", hours: 8 },
  ],
  defences: [
    {
      name: both("Graduation defence", "Defensa de graduación"),
      work: "Who owns the harbour wall?",
      on: "2026-05-22",
      panel: ["educator", "educator", "fellow-learner", "community-partner"],
      decision: "pass",
    },
    {
      name: "A first try",
      on: "2026-04-17",
      panel: ["educator"],
      decision: "revise",
    },
  ],
  transferred: [
    {
      competency: "MATH.1",
      source: "Northfield Upper School",
      verified: "2026-03-20",
      recorded: both(
        "Six steps, goal at step 4: steps 3, 4, 4, 5",
        "Seis pasos, meta en el paso 4: pasos 3, 4, 4, 5",
      ),
      conversion: { by: "goal" },
      level: "applying",
    },
  ],
};
