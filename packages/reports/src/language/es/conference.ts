import type { ConferenceMessages } from "../conference-messages.ts";
import type { Formats } from "../formats.ts";

/** Las palabras de la guía para la conversación que dirige quien aprende. A la familia se le habla de usted. */
export const conference = ({ day, plural }: Formats): ConferenceMessages => ({
  kind: {
    learner: "Guía para la conversación de",
    family: "Guía para la conversación, para la familia, de",
    educator: "Guía para la conversación, para el equipo docente, de",
  },
  title: (name) => `Guía para la conversación: ${name}`,
  runningTitle: ({ name, issued }) =>
    `${name}, guía para la conversación, emitida el ${day(issued)}`,
  day: "Conversación",
  draft: {
    learner: "Aún no has confirmado esta página. Léela, cámbiala y di cuándo habla por ti.",
    family: "Esta página aún no está confirmada por quien aprende.",
    educator: "Esta página aún no está confirmada por quien aprende.",
  },
  confirmed: ({ name, on }) => `${name} leyó esta página y la confirmó el ${day(on)}.`,
  welcome: {
    own: "Les doy la bienvenida. Hoy dirijo yo la conversación: primero lo que salió bien, después lo que sigue. Pregunten, y cuéntenme lo que ven en casa.",
    you: "Hoy diriges tú la conversación: primero lo que salió bien, después lo que sigue.",
    they: (name) =>
      `Les damos la bienvenida. Hoy ${name} dirige la conversación: primero lo que salió bien, después lo que sigue. Pregunten, y cuenten lo que ven en casa.`,
  },
  proud: {
    own: "Lo que me da orgullo",
    you: "Lo que te da orgullo",
    they: (name) => `Lo que da orgullo a ${name}`,
  },
  choose: {
    own: "Lo que elijo mostrar",
    you: "Lo que eliges mostrar",
    they: (name) => `Lo que ${name} elige mostrar`,
  },
  suggested: {
    learner: "Con estos trabajos diste un paso hacia arriba. Los encontró una regla; tú eliges.",
    educator:
      "Con estos trabajos hubo un paso hacia arriba. Los encontró una regla; elige quien aprende.",
  },
  growing: {
    own: "En qué estoy creciendo",
    you: "En qué estás creciendo",
    they: (name) => `En qué está creciendo ${name}`,
  },
  selfSeen: {
    own: (level) => `Como yo lo veo: ${level}.`,
    you: (level) => `Como tú lo ves: ${level}.`,
    they: ({ name, level }) => `Como lo ve ${name}: ${level}.`,
  },
  last: "Lo que acordamos la última vez, y qué fue de ello",
  agreedOn: (on) => `Acordado el ${day(on)}`,
  agreedSoFar: "Acordado hasta ahora",
  lastNothing: "Antes no se había acordado nada.",
  notTold: "por contar",
  columns: { who: "Quién", what: "Qué", byWhen: "Para cuándo", came: "Qué fue de ello" },
  who: {
    learner: { own: "Yo", you: "Tú" },
    family: { own: "Mi familia", you: "Tu familia", they: () => "La familia" },
    educator: {
      own: "Quien me acompaña",
      you: "Quien te acompaña",
      they: () => "El equipo docente",
    },
  },
  goal: { own: "Mi meta", you: "Tu meta", they: (name) => `La meta de ${name}` },
  towards: ({ competency, level }) =>
    level === undefined ? `Hacia: ${competency}.` : `Hacia: ${competency}, ${level}.`,
  how: "Cómo",
  by: (on) => `Para el ${day(on)}.`,
  doing: "Qué hace cada quien, y para cuándo",
  willDo: (who) => `${who}: qué, y para cuándo`,
  agenda: "Orden del día",
  minutes: (count) => plural(count, { one: "un minuto", other: `${count} minutos` }),
  questions: "Preguntas para la familia",
  ownQuestions: "Más preguntas",
  notes: "Notas",
  remember: "Lo que queremos recordar",
});
