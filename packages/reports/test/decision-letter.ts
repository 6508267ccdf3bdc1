import type { Text } from "@whole-learner/core";
import type { DecisionLetter } from "../src/compose/index.ts";
import { sheet } from "./panel.ts";

const both = (en: string, es: string): Text => ({
  en: { text: en, reviewed: true },
  es: { text: es, reviewed: false },
});

const { framework, roster, learner, event, school } = sheet;

/** The letter of the fixture: what the panel agreed of the first attempt. */
export const letter: DecisionLetter = {
  framework,
  roster,
  learner,
  event,
  school,
  audience: "family",
  household: "home-1",
  decision: "revise",
  shown: [
    {
      competency: "STEER.1",
      level: "applying",
      saw: both(
        "The plan was tried with families and changed after each trial.",
        "El plan se probó con familias y cambió después de cada prueba.",
      ),
    },
    {
      competency: "TEAM.1",
      name: both("Share the planning", "Repartir la planificación"),
      level: "adapting",
    },
    { competency: "STEER.3" },
  ],
  revise: [
    both("Try the layout with two bus drivers.", "Probar el diseño con dos conductores."),
    both("Say what you changed, and why.", "Decir qué cambió y por qué."),
  ],
  help: both(
    "Studio hours on Tuesdays with Luis Ferrer.",
    "Horas de taller los martes con Luis Ferrer.",
  ),
  next: "2026-06-12",
  signedBy: [
    { name: "Nadia Brandt", role: both("chair of the panel", "quien preside el panel") },
    { name: "Joseph Anand" },
  ],
  issued: "2026-05-27",
  id: "HB-26D-0034",
};
