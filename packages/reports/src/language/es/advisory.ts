import type { AdvisoryMessages } from "../advisory-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the advisory overview, in Spanish. */
export const advisory = ({ shortDay, plural }: Formats): AdvisoryMessages => ({
  kind: "Resumen de la tutoría, para el equipo docente,",
  title: (group) => `Resumen de la tutoría: ${group}`,
  since: "Mira desde",
  learners: "Cada estudiante",
  byName: "por nombre",
  nobody: "Ese día no hay nadie en esta comunidad.",
  newEvidence: ({ count, since }) =>
    count === 0
      ? `sin evidencia nueva desde el ${shortDay(since)}`
      : `${count} ${plural(count, { one: "demostración nueva", other: "demostraciones nuevas" })} desde el ${shortDay(since)}`,
  neverSeen: "aún sin evidencia",
  notShown: "Aún sin mostrar, con oportunidad",
  nothingShown: "Aún sin nada mostrado",
  noOpportunity: "Aún sin oportunidad: la debemos",
  goalsDue: "Metas con fecha cumplida",
  goalDue: ({ goal, due }) => `${goal}, para el ${shortDay(due)}`,
  requests: "Espera respuesta",
  request: ({ kind, about, on }) =>
    kind === "another-opportunity"
      ? `pide otra oportunidad en ${about}, desde el ${shortDay(on)}`
      : `quiere hablar de ${about}, desde el ${shortDay(on)}`,
  conference: "Conferencia",
  conferenceHeld: (on) => `realizada el ${shortDay(on)}`,
  conferencePlanned: (on) => `el ${shortDay(on)}`,
  noConference: "aún sin fecha",
  secondLook: "Segunda revisión abierta",
  goodNews: "Buenas noticias",
  nowAt: ({ competency, level }) => `${competency}: ahora ${level}`,
  goalReached: (goal) => `alcanzó la meta ${goal}`,
  group: "La comunidad en conjunto",
  tooFew: (limit) =>
    `Las cifras de una comunidad se muestran a partir de ${limit} ${plural(limit, { one: "estudiante", other: "estudiantes" })}.`,
  figures: {
    learners: "estudiantes",
    withNew: "con evidencia nueva",
    conferences: "conferencias realizadas",
    requests: "solicitudes en espera",
    secondLooks: "segundas revisiones abiertas",
    goals: "metas con fecha cumplida",
  },
  of: ({ have, of }) => `${have} de ${of}`,
});
