import type { Formats } from "../formats.ts";
import type { OpportunityMessages } from "../opportunity-messages.ts";

/** The words of the opportunity map, in Spanish. */
export const opportunity = ({ tableDay, plural }: Formats): OpportunityMessages => ({
  kind: "Mapa de oportunidades de",
  title: (school) => `Mapa de oportunidades: ${school}`,
  what: "Qué se puede mostrar y dónde",
  whatTable: (count) =>
    `${count} ${plural(count, { one: "experiencia", other: "experiencias" })}, como las lista la escuela`,
  by: "Dónde se puede mostrar cada competencia",
  byTable: "Experiencias en que se puede mostrar y cuántos estudiantes tuvieron una",
  who: "Quién tuvo cuál",
  whoTable: "Por nombre: las experiencias de cada estudiante y las competencias sin ninguna",
  none: "ninguna aún",
  nobody: "nadie",
  owed: "Aún nadie ha tenido oportunidad. La escuela la debe:",
  columns: {
    experience: "Experiencia",
    when: "Cuándo",
    where: "Dónde y con quién",
    features: "Qué la hace valiosa",
    shows: "Permite mostrar",
    tookPart: "Participaron",
    competency: "Competencia",
    experiences: "Experiencias",
    had: "Tuvieron oportunidad",
    without: "Aún sin ninguna",
    learner: "Estudiante",
    notYet: "Aún sin oportunidad para",
  },
  features: {
    authentic: "auténtica",
    personalised: "personalizada",
    "competency-based": "basada en competencias",
    inclusive: "inclusiva",
    "real-world": "del mundo real",
  },
  days: ({ from, until }) =>
    from === undefined
      ? until === undefined
        ? "en cualquier momento"
        : `hasta el ${tableDay(until)}`
      : until === undefined
        ? `desde el ${tableDay(from)}`
        : `del ${tableDay(from)} al ${tableDay(until)}`,
  partner: ({ setting, partner }) => `${setting}, con ${partner}`,
  hours: (hours) => `${hours} h`,
  of: ({ have, of }) => `${have} de ${of}`,
});
