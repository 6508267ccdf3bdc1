import type { Findings, IssueSentences } from "@whole-learner/core";
import { quoted } from "./kinds.ts";

/** Qué puede estar mal en la evidencia. */
export const evidenceIssues: Pick<
  IssueSentences<Findings>,
  | "not-one-rating"
  | "not-one-target"
  | "recorded-unknown"
  | "row-twice"
  | "duplicate-entry"
  | "unknown-entry"
  | "unknown-learner"
  | "unknown-competency"
  | "unknown-demonstration"
  | "not-in-demonstration"
  | "unknown-experience"
  | "unknown-scale"
  | "outside-scale"
  | "between-levels"
> = {
  "not-one-rating": ({ found }) =>
    found.length === 0
      ? {
          problem: "La fila no tiene valoración.",
          hint: "Rellene uno de estos campos: level, number, points con of, met o status.",
        }
      : {
          problem: `La fila tiene más de una valoración: ${found.join(", ")}.`,
          hint: "Deje una, o escriba una fila para cada una.",
        },
  "not-one-target": ({ found }) =>
    found.length === 0
      ? {
          problem: "La fila no dice qué se valoró.",
          hint: "Rellene competency o indicator.",
        }
      : {
          problem: `La fila nombra dos cosas valoradas: ${found.join(" y ")}.`,
          hint: "Deje el indicador; su competencia se conoce por él.",
        },
  "recorded-unknown": ({ id, count }) => ({
    problem:
      count === 1
        ? `El registro ${quoted(id)} no dice cuándo se anotó, así que se entiende que se conocía desde que ocurrió.`
        : `${count} registros, desde ${quoted(id)}, no dicen cuándo se anotaron, así que se entiende que se conocían desde que ocurrieron.`,
    hint: "Añada recorded, para poder mirar un día pasado como se conocía entonces.",
  }),
  "row-twice": ({ first }) => ({
    problem: `La fila dice lo mismo que la fila ${first + 1}; cuentan las dos.`,
    hint: "Quite una si es una copia; si son dos, distíngalas con id o demonstration.",
  }),
  "duplicate-entry": ({ id }) => ({
    problem: `El identificador ${quoted(id)} ya es de otro registro; cuenta solo el que se anotó primero.`,
    hint: "Dé a cada registro un identificador propio.",
  }),
  "unknown-entry": ({ id }) => ({
    problem: `No hay ningún registro ${quoted(id)}.`,
    hint: "Revise el identificador, o añada el registro.",
  }),
  "unknown-learner": ({ learner }) => ({
    problem: `No hay nadie con el identificador ${quoted(learner)}.`,
    hint: "Revise el identificador, o añada a la persona a la lista.",
  }),
  "unknown-competency": ({ target, near }) => ({
    problem: `El marco no tiene ninguna competencia ni indicador ${quoted(target)}.`,
    hint:
      near === undefined
        ? "Use el identificador de una competencia o un indicador, o un código que solo tenga uno."
        : `¿Quiso decir ${quoted(near)}?`,
  }),
  "unknown-demonstration": ({ demonstration }) => ({
    problem: `No hay ninguna demostración ${quoted(demonstration)} en el registro.`,
    hint: "Revise el identificador, o añada la demostración; las valoraciones que la nombran se toman como vistas juntas.",
  }),
  "not-in-demonstration": ({ learner, demonstration }) => ({
    problem: `${quoted(learner)} no está entre quienes hicieron la demostración ${quoted(demonstration)}.`,
    hint: "Añada a la persona a la demostración, o corrija cuál nombra la valoración.",
  }),
  "unknown-experience": ({ experience }) => ({
    problem: `No hay ninguna experiencia ${quoted(experience)}.`,
    hint: "Revise el identificador, o añada la experiencia al catálogo.",
  }),
  "unknown-scale": ({ scale }) => ({
    problem: `El marco no tiene ninguna escala ${quoted(scale)}.`,
    hint: "Use el identificador de una de sus escalas, o quite scale para valorar en la propia de la competencia.",
  }),
  "outside-scale": ({ number, least, most }) => ({
    problem: `${number} está fuera de la escala, que va de ${least} a ${most}.`,
    hint: "Corrija el número, o nombre la escala en que se valoró.",
  }),
  "between-levels": ({ number, grain }) => ({
    problem: `${number} no es un número de la escala.`,
    hint:
      grain === undefined
        ? "Use el valor de uno de sus niveles."
        : `Use un múltiplo entero de ${grain} desde el primer nivel.`,
  }),
};
