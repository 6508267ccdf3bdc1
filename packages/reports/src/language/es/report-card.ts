import type { Formats } from "../formats.ts";
import type { ReportCardMessages } from "../report-card-messages.ts";

/** Las palabras de la boleta. */
export const reportCard = ({ day }: Formats): ReportCardMessages => ({
  kind: {
    learner: "Boleta de",
    family: "Boleta para la familia de",
    educator: "Boleta, para el equipo docente, de",
  },
  title: (name) => `Boleta: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, boleta, emitida el ${day(issued)}`,
  conversions: "Notas y créditos",
  conversionsAside: "salen de los niveles con una tabla; no cambian ningún nivel",
  mark: (mark) => `Nota: ${mark}`,
  number: (number) => `Número: ${number}`,
  passed: "Aprobado",
  notYetPassed: "Todavía no aprobado",
  numberKept: "La escuela guarda un número para este curso. Se puede pedir verlo.",
  markOpen: "Todavía sin nota: algo sigue abierto.",
  noMark: "Sin nota: aún no hay de qué hacerla.",
  creditGiven: { all: "completo", part: "una parte", none: "todavía no" },
  credit: ({ how, credits, of }) =>
    credits === undefined || of === undefined
      ? `Crédito: ${how}`
      : `Crédito: ${how} (${credits} de ${of})`,
  creditOpen: "Todavía sin crédito.",
  by: ({ name, version }) => `Con la tabla ${name} ${version}.`,
  levels: (scale) =>
    scale === undefined
      ? "A qué equivale cada nivel por sí solo"
      : `A qué equivale por sí solo cada nivel de ${scale}`,
  marks: "Desde qué número se da cada nota",
  fromLowest: "desde el inicio",
  pass: { yes: "aprobado", notYet: "todavía no" },
  columns: {
    level: "Nivel",
    number: "Número",
    mark: "Nota",
    pass: "Aprobado",
    from: "Desde",
    above: "Más de",
  },
});
