import type { Findings, IssueSentences } from "@whole-learner/core";
import { kindWord, quoted } from "./kinds.ts";

/** Qué puede estar mal en un tiempo. */
export const timeIssues: Pick<
  IssueSentences<Findings>,
  | "not-a-day"
  | "not-a-moment"
  | "not-an-offset"
  | "instant-normalised"
  | "ends-before-it-begins"
  | "offset-without-start"
  | "offset-not-later"
  | "not-in-order"
  | "school-time-overlaps"
  | "outside-school-year"
> = {
  "not-a-day": ({ found }) => ({
    problem: `${quoted(found)} no es un día del calendario.`,
    hint: "Escriba el día como año, mes y día, por ejemplo 2026-05-29.",
  }),
  "not-a-moment": ({ found }) => ({
    problem: `${quoted(found)} no es ni un día ni un instante.`,
    hint: "Escriba un día como 2026-05-29, o un instante con su diferencia con UTC, como 2026-05-29T16:30:00+02:00.",
  }),
  "not-an-offset": ({ found }) => ({
    problem: `${quoted(found)} no es una diferencia con UTC.`,
    hint: "Escríbala como +02:00, -03:30 o Z.",
  }),
  "instant-normalised": ({ from, to }) => ({
    problem: `El instante ${quoted(from)} se leyó como ${quoted(to)}.`,
    hint: "Guarde el documento de nuevo para conservar la forma nueva.",
  }),
  "ends-before-it-begins": ({ from, until }) => ({
    problem: `Termina el ${until}, antes de empezar el ${from}.`,
    hint: "Corrija uno de los dos días; los dos cuentan.",
  }),
  "offset-without-start": ({ minutes }) => ({
    problem: `La diferencia de ${minutes} minutos no dice desde cuándo vale, así que no vale nunca.`,
    hint: "Añada from, el instante en que se cambia la hora; solo la primera va sin él.",
  }),
  "offset-not-later": ({ from, before }) => ({
    problem: `La diferencia desde ${from} no empieza después de la anterior, desde ${before}.`,
    hint: "Póngalas de la más antigua a la más nueva, cada instante una vez.",
  }),
  "not-in-order": ({ what, id }) => ({
    problem: `${quoted(id)} (${kindWord(what)}) empieza antes que el anterior de la lista.`,
    hint: "Ponga la lista en el orden del tiempo.",
  }),
  "school-time-overlaps": ({ what, id, with: other }) => ({
    problem: `${quoted(id)} (${kindWord(what)}) tiene días en común con ${quoted(other)}.`,
    hint: "Que cada uno termine antes de que empiece el siguiente.",
  }),
  "outside-school-year": ({ term, year }) => ({
    problem: `El periodo ${quoted(term)} tiene días fuera de su año escolar ${quoted(year)}.`,
    hint: "Mueva los días del periodo al año, o alargue el año.",
  }),
};
