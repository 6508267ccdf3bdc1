import type { Formats } from "../formats.ts";
import type { ProgressMessages } from "../progress-messages.ts";

/** Las palabras del informe de progreso. A la familia se le habla de usted; a quien aprende, de tú. */
export const progress = ({ day, shortDay }: Formats): ProgressMessages => ({
  kind: {
    learner: "Informe de progreso de",
    family: "Informe de progreso para la familia de",
    educator: "Informe de progreso, para el equipo docente, de",
  },
  title: (name) => `Informe de progreso: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, informe de progreso, emitido el ${day(issued)}`,
  grade: (grade) => `grado ${grade}`,
  ownWords: ({ name, on }) =>
    on === undefined
      ? `${name}, con sus propias palabras`
      : `${name}, con sus propias palabras · ${day(on)}`,
  whole: "La persona que aprende",
  academic: "Aprendizaje académico",
  academicAside: "aparte de la sección anterior",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0 ? `Ninguna de ${of} en la meta todavía` : `${atGoal} de ${of} en la meta`,
  competencyAtGoal: "En la meta",
  competencyOnTheWay: "En camino a la meta",
  judgedOutcome: (level) => `Por juicio profesional: ${level}.`,
  requirementsMet: (level) =>
    level === undefined ? "Está todo lo que se pide." : `Está todo lo que se pide: ${level}.`,
  requirementsNotYet: ({ have, need }) => `Todavía no: ${have} de ${need} que se piden.`,
  rolledUp: ({ score, level }) => `Reunido por la regla: ${score}, ${level}.`,
  agreed: ({ competency, level, band }) =>
    `Acordado para ${competency}: ${[
      ...(level === undefined ? [] : [`la meta es ${level}`]),
      ...(band === undefined ? [] : [`con los descriptores de la etapa ${band}`]),
    ].join(", ")}.`,
  shownIn: ({ work, on }) => `Se mostró en: ${work}, ${shortDay(on)}`,
  inBand: (band) => `Con los descriptores de la etapa ${band}.`,
  next: "Lo que sigue",
  narrative: ({ name, audience }) =>
    audience === "learner"
      ? "Con palabras, y solo lo que elegiste compartir:"
      : `Con palabras, y solo lo que ${name} eligió compartir:`,
  narrativeNothing: {
    learner: "Con palabras, y solo lo que elijas compartir. Esta vez no se compartió nada.",
    family:
      "Con palabras, y solo lo que cada quien elige compartir. Esta vez no se compartió nada.",
    educator:
      "Con palabras, y solo lo que cada quien elige compartir. Esta vez no se compartió nada.",
  },
  notLookedAt: "Aún no se ha mirado.",
  noOpportunity: "Aún sin oportunidad.",
  firstChance: ({ experience, from }) =>
    `La primera oportunidad es ${experience}, desde el ${shortDay(from)}.`,
  habits: "Hábitos de trabajo",
  habitsAside: "Aparte de todo nivel.",
  opportunities: "Oportunidades que vienen",
  owed: ({ name, audience }) =>
    audience === "learner" ? "te la debemos." : `se la debemos a ${name}.`,
  owedWithoutDay: "Aún no hay fecha.",
  chance: ({ experience, from }) => `${experience}, desde el ${shortDay(from)}.`,
  askAtHome: {
    learner: "Algo para pensar",
    family: "Una pregunta para casa",
    educator: "Una pregunta para casa",
  },
  educatorNote: ({ name, audience }) =>
    audience === "learner" ? "De quien te acompaña" : `De quien acompaña a ${name}`,
  response: ({ name, audience }) =>
    audience === "learner" ? "Tu respuesta" : `Respuesta de ${name}`,
  responses: {
    agree: "Estoy de acuerdo.",
    "let-us-talk": "Hablemos.",
    "another-opportunity": "Quisiera otra oportunidad.",
  },
  responseTo: ({ name, on, target }) => `${name}, ${day(on)}, sobre ${target}`,
  changed: (since) => `Qué cambió desde el ${shortDay(since)}`,
  from: ({ before, after }) => `de ${before} a ${after}.`,
  now: (after) => `ahora ${after}.`,
  nowInBand: ({ after, band }) => `ahora ${after}, con los descriptores de la etapa ${band}.`,
  noNewEvidence: ({ since, name }) => `Sin evidencia nueva desde el ${day(since)}: ${name}.`,
  nothingChanged: "Cada nivel sigue donde estaba.",
  every: "Todas las competencias",
  everyAside: "Para quien quiera el detalle",
  where: (on) => `Dónde está cada competencia el ${day(on)}`,
  against: (band) => `Todas con los descriptores de la etapa ${band}.`,
  goalIs: (level) => `La meta es ${level}.`,
  columns: {
    competency: "Competencia",
    strip: "Tira",
    level: "Nivel o estado",
    score: "Puntuación",
    band: "Grados",
    shown: "Última vez",
    where: "Entorno",
  },
});
