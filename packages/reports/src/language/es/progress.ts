import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** Las palabras del informe de progreso. A la familia se le habla de usted; a quien aprende, de tú. */
export const progress = ({ day, shortDay }: Formats): Messages["progress"] => ({
  kind: {
    learner: "Informe de progreso de",
    family: "Informe de progreso para la familia de",
    educator: "Informe de progreso, para el equipo docente, de",
  },
  title: (name) => `Informe de progreso: ${name}`,
  ownWords: ({ name, on }) =>
    on === undefined
      ? `${name}, con sus propias palabras`
      : `${name}, con sus propias palabras · ${day(on)}`,
  whole: "La persona completa",
  academic: "Aprendizaje académico",
  academicAside: "aparte de la persona completa",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0 ? `Ninguna de ${of} en la meta todavía` : `${atGoal} de ${of} en la meta`,
  competencyAtGoal: "En la meta",
  competencyOnTheWay: "En camino a la meta",
  shownIn: ({ work, on }) => `Se mostró en: ${work}, ${shortDay(on)}`,
  next: "Después",
  narrative: (name) => `En palabras, y solo lo que ${name} quiso compartir:`,
  narrativeNothing:
    "En palabras, y solo lo que cada quien quiere compartir. Esta vez no se compartió nada.",
  notLookedAt: (chance) =>
    chance === undefined
      ? "No se miró en este periodo."
      : `No se miró en este periodo. La primera oportunidad es ${chance.name}, desde el ${shortDay(chance.from)}.`,
  habits: "Hábitos de trabajo",
  habitsAside: "Aparte de todo nivel.",
  opportunities: "Oportunidades que vienen",
  owed: ({ name, experience, from }) =>
    from === undefined
      ? `se la debemos a ${name}. ${experience}.`
      : `se la debemos a ${name}. ${experience}, desde el ${shortDay(from)}.`,
  chance: ({ experience, from }) =>
    from === undefined ? `${experience}.` : `${experience}, desde el ${shortDay(from)}.`,
  askAtHome: {
    learner: "Algo para pensar",
    family: "Algo para preguntar en casa",
    educator: "Algo para preguntar en casa",
  },
  educatorNote: (name) => `De parte de quien acompaña a ${name}`,
  response: (name) => `La respuesta de ${name}`,
  responses: {
    agree: "Estoy de acuerdo.",
    "let-us-talk": "Hablemos.",
    "another-opportunity": "Quisiera otra oportunidad.",
  },
  changed: (since) => `Qué cambió desde el ${shortDay(since)}`,
  from: ({ before, after }) => `de ${before} a ${after}.`,
  now: (after) => `ahora ${after}.`,
  noNewEvidence: ({ since, name }) => `Sin evidencia nueva desde el ${day(since)} para ${name}.`,
  nothingChanged: "Cada nivel sigue donde estaba.",
  every: "Cada competencia",
  everyAside: "Para quien quiera el detalle",
  where: (on) => `Dónde está cada competencia el ${day(on)}`,
  against: (band) => `Según lo que se espera en ${band}.`,
  columns: {
    competency: "Competencia",
    strip: "Tira",
    level: "Nivel o estado",
    score: "Puntuación",
    shown: "Última vez",
    where: "Dónde",
  },
});
