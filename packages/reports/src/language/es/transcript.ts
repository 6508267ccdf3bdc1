import type { Formats } from "../formats.ts";
import type { TranscriptMessages } from "../transcript-messages.ts";

/** The words of the mastery transcript, in Spanish. */
export const transcript = ({ day, tableDay, plural }: Formats): TranscriptMessages => ({
  kind: "Certificado de dominio",
  title: (name) => `Certificado de dominio: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, certificado de dominio, emitido el ${day(issued)}`,
  legalName: "Nombre legal",
  completes: "Termina",
  school: "La escuela y cómo certifica",
  profile: "Perfil del retrato",
  sides: { one: "Cara uno de dos", two: "Cara dos de dos" },
  shown: (name) => `Lo que ha mostrado ${name}`,
  listed:
    "Solo aparecen las competencias con un resultado; si una no aparece, eso no dice nada de la persona.",
  nothing: "Ninguna competencia tiene todavía un resultado.",
  academic: "Aprendizaje académico, aparte",
  columns: {
    competency: "Competencia",
    strip: "Tira",
    level: "Nivel",
    band: "Grados",
    latest: "Última vez",
    demonstrations: "Demostraciones",
    kinds: "Tipos",
  },
  works: (name) => `Trabajos que eligió ${name}`,
  experiences: "Experiencias y organizaciones aliadas",
  experienceTable: "En qué participó, y con quién",
  experienceColumns: { experience: "Experiencia", partner: "Organización", when: "Cuándo" },
  when: ({ from, until, hours }) =>
    [
      ...(from !== undefined && until !== undefined
        ? [`del ${tableDay(from)} al ${tableDay(until)}`]
        : from !== undefined
          ? [`desde el ${tableDay(from)}`]
          : until !== undefined
            ? [`hasta el ${tableDay(until)}`]
            : []),
      ...(hours === undefined
        ? []
        : [plural(hours, { one: `${hours} hora`, other: `${hours} horas` })]),
    ].join(", "),
  defences: "Defensas",
  defenceTable: "Trabajos defendidos ante un panel",
  defenceColumns: { defence: "Defensa", panel: "El panel", decision: "Decisión" },
  defence: ({ name, on, work }) =>
    work === undefined ? `${name}, ${day(on)}` : `${name}, ${day(on)}: ${work}`,
  transferred: "Resultados trasladados",
  transferredTable: "Resultados de otra escuela, y cómo se convirtieron",
  transferredColumns: {
    competency: "Competencia",
    source: "Origen",
    recorded: "Como se registró allí",
    conversion: "Conversión",
    here: "Aquí",
  },
  source: ({ name, verified }) =>
    verified === undefined ? name : `${name}, verificado el ${day(verified)}`,
  crosswalk: {
    maximum: "En proporción al paso más alto",
    goal: "A través de la meta: de meta a meta, del más alto al más alto",
    table: (steps) => `Paso por paso: ${steps}`,
  },
  step: ({ step, level }) => `de ${step} a ${level}`,
  legend: {
    heading: "Para leerlo en treinta segundos",
    levels:
      "Las palabras dicen cómo trabaja la persona, dentro de los grados nombrados. Son de la propia escuela; no son notas ni puestos, y no se forma ningún promedio.",
    days: "«Última vez» es el día de la última demostración.",
    transferred: "«Trasladados» son resultados que se mostraron en otra escuela.",
  },
  signatures: { head: "Firma, dirección de la escuela", seal: "Nombre y sello", day: "Fecha" },
  verify: "Para verificar o preguntar.",
  howToVerify: ({ contact, address }) =>
    `Consulte a ${contact}${address === undefined ? "" : ` o escriba a ${address}`}, con el número de abajo.`,
});
