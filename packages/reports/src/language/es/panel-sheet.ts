import type { Formats } from "../formats.ts";
import type { PanelSheetMessages } from "../panel-sheet-messages.ts";

/** The words of the sheet of a panel, in Spanish. */
export const panelSheet = ({ day, plural }: Formats): PanelSheetMessages => ({
  kind: "Hoja del panel para",
  title: (name) => `Hoja del panel: ${name}`,
  runningTitle: ({ name, on }) => `${name}, hoja del panel, ${day(on)}`,
  facts: { kind: "Evento", when: "Cuándo y dónde", band: "Grados", prepared: "Preparada" },
  steps: { before: "Antes", during: "Durante", after: "Después" },
  look: "Lo que vamos a mirar",
  outcome: (outcome) => `Resultado: ${outcome}`,
  criteria: "Criterios en la meta y a cada lado",
  criteriaTable: "Lo que dice cada criterio",
  criteriaOf: (band) => `Descriptores de la etapa ${band}.`,
  criteriaAside: "Valore lo que ve según las palabras, no según otra persona que aprende.",
  columns: {
    criterion: "Criterio",
    below: "Justo antes de la meta",
    goal: "La meta",
    above: "Justo después de la meta",
  },
  roles: "Papeles",
  chairOf: (name) => `${name} (preside)`,
  memberFrom: ({ name, from }) => `${name}, ${from}`,
  decide: "Cómo decidimos",
  alone: "Cada quien valora por su cuenta, antes de hablar.",
  rules: {
    mean: "Vale la media de nuestras valoraciones.",
    median: {
      mean: "Vale la valoración central; entre dos, el punto medio.",
      lower: "Vale la valoración central; entre dos, la inferior.",
      upper: "Vale la valoración central; entre dos, la superior.",
    },
    majority:
      "Vale el nivel que dio más de la mitad. Si no lo hay, hablamos hasta estar de acuerdo y escribimos por qué.",
    consensus: "Vale el nivel que dimos todos. Mientras no lo haya, hablamos y escribimos por qué.",
    adjudicated: ({ by, within }) =>
      `Si las valoraciones distan como mucho ${within}, vale su media. Si no, decide quien tiene este papel: ${by}.`,
  },
  secondLookFrom: (levels) =>
    `Con ${plural(levels, { one: `${levels} nivel`, other: `${levels} niveles` })} o más de distancia se abre una segunda revisión.`,
  countsOnce: "Una defensa cuenta como una sola demostración.",
  listen: "Cómo escuchamos",
  conflict: {
    heading: "Conflicto de intereses",
    none: (name) => `Nadie del panel es familia de ${name} ni trabaja para su familia o con ella`,
    someone: "Alguien se aparta",
    who: "Nombre y motivo",
    stepsAside: ({ name, reason }) => `${name} se aparta: ${reason}`,
  },
  sheetOf: (name) => `La hoja de ${name}`,
  fillInAlone: "Se llena a solas. No se muestra al resto del panel hasta tenerlas todas.",
  learnerAndWork: "Quien aprende y su trabajo",
  rater: "Quien valora",
  role: "Papel",
  nth: ({ nth, name }) => `${nth}. ${name}`,
  atGoal: "En la meta",
  levelSeen: "El nivel que vi",
  notEnough: "No vi lo suficiente",
  evidenceSeen: "Lo que vi u oí que lo muestra",
  strength: "Una fortaleza que nombrar",
  question: "Una pregunta para pensar",
  agreedHeading: "Lo que acordó el panel",
  ratings: "Valoraciones por papel",
  spread: "Cuánto distan las valoraciones",
  asGiven: "Cada valoración, tal como se dio.",
  finding: (apart) => `Las valoraciones están ${apart}.`,
  how: "Cada número de la tira es una persona de la tabla. El nivel con borde marcado es la meta.",
  ratingColumns: { role: "Papel", level: "Nivel", seen: "Evidencia vista" },
  numbered: ({ nth, role }) => `${nth} · ${role}`,
  apart: {
    none: "todas en un nivel",
    some: ({ levels, said }) =>
      plural(levels, {
        one: `a ${said} nivel de distancia`,
        other: `a ${said} niveles de distancia`,
      }),
  },
  notRated: "Nadie vio lo suficiente para valorar.",
  mean: (number) => `Media ${number}`,
  median: ({ median, lower, upper }) =>
    lower === undefined || upper === undefined
      ? `mediana ${median}`
      : `mediana ${median} (inferior ${lower}, superior ${upper})`,
  majority: (number) => `mayoría ${number}`,
  noMajority: "sin mayoría",
  byRule: (number) => `según nuestra regla ${number}`,
  noNumber: "nuestra regla no decide: hablamos hasta estar de acuerdo",
  secondLook: {
    due: "Toca una segunda revisión",
    opened: (on) => `Segunda revisión, abierta el ${day(on)}`,
    closed: ({ from, until }) =>
      `Segunda revisión, abierta el ${day(from)}, cerrada el ${day(until)}`,
  },
  agreedLevel: "El nivel que acordamos",
  agreed: (level) => `Acordado: ${level}.`,
  reason: "Nuestro motivo",
  decision: "Decisión",
  chosen: "elegido",
  revise: "Para revisar:",
  next: "Próxima fecha:",
  help: "Ayuda:",
  signatures: { chair: "Quien preside", panel: "Por el panel", day: "Fecha" },
  kept: "Las valoraciones se guardan tal como se dieron.",
});
