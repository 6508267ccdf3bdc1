import type { IssueSentences } from "@whole-learner/core";
import type { ConversionFindings } from "@whole-learner/mastery";
import { listed, quoted } from "./kinds.ts";

/** Qué puede estar mal en una conversión. */
export const conversionIssues: IssueSentences<ConversionFindings> = {
  "cuts-not-ascending": ({ cut, before }) => ({
    problem: `El corte ${cut} no está por encima de ${before}, el anterior.`,
    hint: "Escriba las notas de la primera a la última, cada una con su propio corte.",
  }),
  "cut-too-fine": ({ cut }) => ({
    problem: `El corte ${cut} tiene más de seis decimales.`,
    hint: "Redondéelo.",
  }),
  "mark-twice": ({ mark }) => ({
    problem: `La nota ${quoted(mark)} está dos veces.`,
    hint: "Ponga cada nota una vez.",
  }),
  "unknown-mark": ({ mark }) => ({
    problem: `La tabla no tiene la nota ${quoted(mark)}.`,
    hint: "Use una nota de la tabla, o añádala allí.",
  }),
  "mark-without-points": ({ mark }) => ({
    problem: `La nota ${quoted(mark)} no tiene puntos.`,
    hint: "Dele puntos, o nómbrela entre las que no cuentan.",
  }),
  "category-twice": ({ category }) => ({
    problem: `La categoría ${quoted(category)} está dos veces.`,
    hint: "Dé a cada categoría un identificador propio.",
  }),
  "no-weight": () => ({
    problem: "Ninguna categoría tiene peso.",
    hint: "Dé un peso mayor que 0 al menos a una que no sea crédito adicional.",
  }),
  "competency-twice": ({ competency, categories }) => ({
    problem: `La competencia ${quoted(competency)} está en varias categorías: ${listed(categories)}.`,
    hint: "Déjela en una: nada cuenta dos veces.",
  }),
  "rounding-without-effect": ({ category }) => ({
    problem: `Los elementos se redondean, y en ${quoted(category)} se juntan todos los puntos, donde ninguno tiene un número propio.`,
    hint: "Tome allí el promedio, o redondee las categorías.",
  }),
  "state-as-zero": ({ state }) => ({
    problem: `El estado ${quoted(state)} cuenta como cero.`,
    hint: "Quítelo o deje la nota abierta: no haber visto nada no es que no se haya mostrado nada.",
  }),
  "unknown-scale": ({ scale }) => ({
    problem: `El marco no tiene ninguna escala ${quoted(scale)}.`,
    hint: "Revise el identificador.",
  }),
  "unknown-level": ({ scale, level }) => ({
    problem: `La escala ${quoted(scale)} no tiene el nivel ${quoted(level)}.`,
    hint: "Revise el identificador.",
  }),
  "level-without-number": ({ scale, level }) => ({
    problem: `El nivel ${quoted(level)} de ${quoted(scale)} no tiene número.`,
    hint: "Escriba lo que vale.",
  }),
  "levels-not-ascending": ({ level, below }) => ({
    problem: `El nivel ${quoted(level)} vale menos que ${quoted(below)}, que está debajo.`,
    hint: "Un nivel más alto vale al menos lo mismo.",
  }),
  "score-not-on-scale": ({ method, gives }) => ({
    problem: `Se leen puntuaciones, y ${quoted(method)} no da ninguna en la escala (${gives}).`,
    hint: "Lea el nivel, o use un método que dé un número en la escala.",
  }),
  "unknown-competency": ({ competency }) => ({
    problem: `El marco no tiene ninguna competencia ${quoted(competency)}.`,
    hint: "Revise el identificador.",
  }),
  "mindset-converted": ({ competency }) => ({
    problem: `${quoted(competency)} es una actitud y sería parte de una nota.`,
    hint: "Quítela: una actitud es algo que se muestra, no algo que se gana.",
  }),
  "no-level-to-convert": ({ competency }) => ({
    problem: `${quoted(competency)} no informa con un nivel.`,
    hint: "Quítela: no hay nada que convertir.",
  }),
  "scale-not-converted": ({ competency, scale }) => ({
    problem: `La conversión no dice cuánto valen los niveles de ${quoted(scale)}, así que ${quoted(competency)} queda aparte.`,
    hint: "Añada la escala a levels.",
  }),
};
