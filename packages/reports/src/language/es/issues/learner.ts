import type { Findings, IssueSentences } from "@whole-learner/core";
import { around, kindWord, quoted } from "./kinds.ts";

/** Qué puede estar mal en la lista de personas y en las experiencias. */
export const learnerIssues: Pick<
  IssueSentences<Findings>,
  | "duplicate-learner"
  | "unknown-community"
  | "unknown-household"
  | "overlapping-spans"
  | "not-a-competency"
  | "unknown-node"
  | "unknown-report"
  | "report-of-another"
  | "supersedes-later"
  | "superseded-twice"
  | "supersedes-itself"
  | "evidence-after-issue"
  | "duplicate-experience"
  | "shows-nothing"
  | "no-opportunity"
> = {
  "duplicate-learner": ({ id }) => ({
    problem: `Dos personas tienen el identificador ${quoted(id)}.`,
    hint: "Dé a cada una un identificador propio, o júntelas si son la misma.",
  }),
  "unknown-community": ({ community }) => ({
    problem: `No hay ninguna comunidad ${quoted(community)}.`,
    hint: "Revise el identificador, o añada la comunidad.",
  }),
  "unknown-household": ({ household }) => ({
    problem: `La persona no tiene ningún hogar ${quoted(household)}.`,
    hint: "Revise el identificador, o añada el hogar.",
  }),
  "overlapping-spans": ({ what, from }) => ({
    problem: `Lo que empieza el ${from} (${kindWord(what)}) empieza antes de que termine lo anterior; en los días de ambos vale lo posterior.`,
    hint: "Termine primero lo anterior.",
  }),
  "not-a-competency": ({ id, kind }) => ({
    problem: `${quoted(id)} no es una competencia del marco, sino otra cosa (${kindWord(kind)}).`,
    hint: "Nombre la competencia.",
  }),
  "unknown-node": ({ id }) => ({
    problem: `${quoted(id)} no está en el marco.`,
    hint: "Revise el identificador.",
  }),
  "unknown-report": ({ id }) => ({
    problem: `El informe ${quoted(id)} al que este reemplaza no se emitió nunca.`,
    hint: "Revise el identificador.",
  }),
  "report-of-another": ({ id, learner }) => ({
    problem: `El informe ${quoted(id)} al que este reemplaza es de otra persona, ${quoted(learner)}.`,
    hint: "Revise los dos identificadores.",
  }),
  "supersedes-later": ({ id, on }) => ({
    problem: `El informe ${quoted(id)} al que este reemplaza se emitió después, el ${on}.`,
    hint: "Revise los dos días, y cuál reemplaza a cuál.",
  }),
  "superseded-twice": ({ id, by }) => ({
    problem: `Al informe ${quoted(id)} ya lo reemplaza ${quoted(by)}.`,
    hint: "Que el más nuevo reemplace al anterior a él.",
  }),
  "supersedes-itself": ({ ids }) => ({
    problem: `Estos informes se reemplazan a sí mismos: ${around(ids)}.`,
    hint: "El primer informe que se emitió no reemplaza a ninguno.",
  }),
  "evidence-after-issue": ({ through, on }) => ({
    problem: `El informe se emitió el ${on} y dice que tiene evidencia hasta el ${through}.`,
    hint: "Corrija uno de los dos días.",
  }),
  "duplicate-experience": ({ id }) => ({
    problem: `Dos experiencias tienen el identificador ${quoted(id)}.`,
    hint: "Dé a cada experiencia un identificador propio.",
  }),
  "shows-nothing": ({ experience }) => ({
    problem: `En la experiencia ${quoted(experience)} no se puede mostrar nada del marco, así que no es una oportunidad.`,
    hint: "Enumere las competencias que se pueden mostrar en ella.",
  }),
  "no-opportunity": ({ competency, band }) => ({
    problem: `Ninguna experiencia da la oportunidad de mostrar ${quoted(competency)}${band === undefined ? "" : ` en la etapa ${quoted(band)}`}.`,
    hint: "Ofrezca una, o no espere allí un nivel.",
  }),
};
