import type { EquityMessages } from "../equity-messages.ts";

/** The words of the equity view, in Spanish. */
export const equity = (): EquityMessages => ({
  kind: "Mirada de equidad de",
  title: (school) => `Mirada de equidad: ${school}`,
  what: "Las diferencias describen lo que dio el sistema, no lo que son los estudiantes. Primero van la oportunidad y las condiciones; las proporciones se miran frente a la meta, nunca frente a otro grupo.",
  conditions: "Oportunidad y condiciones",
  opportunityTable: (dimension) => `Estudiantes que tuvieron oportunidad, por ${dimension}`,
  evidenceTable: (dimension) =>
    `Estudiantes de quienes se vio lo suficiente para un nivel, por ${dimension}`,
  results: "Resultados",
  resultsHow:
    "De los estudiantes con nivel, quienes están en la meta. El intervalo dice dónde podría estar la proporción si las mismas condiciones tocaran a otros estudiantes así.",
  resultsTable: ({ competency, dimension }) => `${competency}: en la meta, por ${dimension}`,
  group: "Grupo",
  atGoal: "En la meta",
  couldBe: "Podría estar entre",
  of: ({ have, of }) => `${have} de ${of}`,
  share: (percent) => `${percent} %`,
  interval: ({ lower, upper }) => `${lower} % y ${upper} %`,
  finding: ({ group, share }) => `${group}: ${share}`,
  unknown: "—",
});
