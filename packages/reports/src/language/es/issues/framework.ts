import type { Findings, IssueSentences } from "@whole-learner/core";
import { around, kindWord, quoted } from "./kinds.ts";

const cell = (level: string, band: string | undefined): string =>
  band === undefined
    ? `el nivel ${quoted(level)}`
    : `el nivel ${quoted(level)} en la etapa ${quoted(band)}`;
const points = { entering: "al entrar en", middle: "a mitad de", end: "al final de" } as const;

/** Qué puede estar mal en un marco. */
export const frameworkIssues: Pick<
  IssueSentences<Findings>,
  | "id-given"
  | "duplicate-id"
  | "duplicate-code"
  | "dangling"
  | "outside-framework"
  | "cycle"
  | "wrong-home"
  | "no-scale"
  | "levels-not-ascending"
  | "off-grain"
  | "unknown-level"
  | "unknown-band"
  | "progression-gap"
  | "progression-twice"
  | "expectation-twice"
  | "expectation-falls"
  | "no-progression"
  | "outcome-twice"
  | "outcome-without-competency"
  | "retired-in-use"
  | "unknown-term"
  | "missing-translation"
  | "unlisted-language"
> = {
  "id-given": ({ kind, id }) => ({
    problem: `Un elemento (${kindWord(kind)}) llegó sin identificador y recibió ${quoted(id)}.`,
    hint: "Guarde el marco con sus identificadores, para que sigan cuando cambie un código o un texto.",
  }),
  "duplicate-id": ({ id, kind }) => ({
    problem: `El identificador ${quoted(id)} ya es de otro, así que este elemento (${kindWord(kind)}) no se encuentra.`,
    hint: "Dele un identificador propio, o quítelo si es una copia.",
  }),
  "duplicate-code": ({ code }) => ({
    problem: `El código ${quoted(code)} se usa más de una vez y no se distinguen.`,
    hint: "Dé otro código a uno de ellos; hasta entonces la evidencia tiene que nombrarlos por su identificador.",
  }),
  dangling: ({ id, kind }) => ({
    problem: `En este marco no hay nada (${kindWord(kind)}) con el identificador ${quoted(id)}.`,
    hint: "Corrija el identificador, o añada lo que falta.",
  }),
  "outside-framework": ({ id }) => ({
    problem: `${quoted(id)} no está en este marco; la relación se conserva y se entiende que lleva fuera.`,
    hint: "No hace falta nada; si se quiso nombrar algo de este marco, corrija el identificador.",
  }),
  cycle: ({ ids, relation }) => ({
    problem:
      relation === "precedes"
        ? `Estos van antes de sí mismos: ${around(ids)}.`
        : `Estos son parte de sí mismos: ${around(ids)}.`,
    hint:
      relation === "precedes"
        ? "Quite una de las relaciones «precedes» del camino."
        : "Cambie partOf en uno de ellos, o quite una relación de parte.",
  }),
  "wrong-home": ({ kind, above }) => ({
    problem: `Un elemento (${kindWord(kind)}) no puede ser parte de este otro (${kindWord(above)}).`,
    hint: {
      domain: "Póngalo bajo un ámbito, o quite partOf.",
      outcome: "Póngalo bajo un ámbito, o quite partOf.",
      competency: "Póngala bajo un resultado, una competencia o un ámbito, o quite partOf.",
      indicator: "Póngalo bajo una competencia.",
    }[kind],
  }),
  "no-scale": ({ competencies }) => ({
    problem: `El marco no tiene escala, y sí competencias que informan con un nivel: ${competencies}.`,
    hint: "Añada una escala de tres a doce niveles, o informe de estas competencias con palabras.",
  }),
  "levels-not-ascending": ({ level, value, before }) => ({
    problem: `El nivel ${quoted(level)} vale ${value}, que no es más que ${before}, el valor del anterior.`,
    hint: "Ponga los niveles desde el primero, cada uno con un valor mayor que el anterior.",
  }),
  "off-grain": ({ value, grain }) => ({
    problem: `El valor ${value} no está a un número entero de pasos de ${grain} del primer nivel.`,
    hint: "Cambie el valor, o elija un paso que sirva para todos los niveles.",
  }),
  "unknown-level": ({ level, scale }) => ({
    problem: `La escala ${quoted(scale)} no tiene el nivel ${quoted(level)}.`,
    hint: "Use el identificador de uno de sus niveles.",
  }),
  "unknown-band": ({ band }) => ({
    problem: `Aquí no hay ninguna etapa ${quoted(band)}.`,
    hint: "Use el identificador de una etapa del marco y, en una progresión, de una por la que pase.",
  }),
  "progression-gap": ({ level, band }) => ({
    problem: `La progresión no tiene descriptor para ${cell(level, band)}.`,
    hint: "Añada uno.",
  }),
  "progression-twice": ({ level, band }) => ({
    problem: `La progresión tiene dos descriptores para ${cell(level, band)}.`,
    hint: "Quite uno de los dos.",
  }),
  "expectation-twice": ({ band, point }) => ({
    problem: `Se esperan dos niveles ${points[point]} la etapa ${quoted(band)}.`,
    hint: "Deje uno de los dos.",
  }),
  "expectation-falls": ({ band, from, to }) => ({
    problem: `En la etapa ${quoted(band)} el nivel esperado baja de ${quoted(from)} a ${quoted(to)}.`,
    hint: "Revise los niveles esperados: los posteriores no deberían ser más bajos.",
  }),
  "no-progression": ({ competency }) => ({
    problem: `La competencia ${quoted(competency)} informa con un nivel y no tiene progresión: ningún descriptor dice cómo son sus niveles.`,
    hint: "Añada una progresión cuando la haya.",
  }),
  "outcome-twice": ({ outcome }) => ({
    problem: `El retrato nombra dos veces el resultado ${quoted(outcome)}.`,
    hint: "Quite una de las dos.",
  }),
  "outcome-without-competency": ({ outcome }) => ({
    problem: `El resultado ${quoted(outcome)} no tiene ninguna competencia debajo: nada puede mostrarlo.`,
    hint: "Añada competencias cuyo partOf lo nombre, o retírelo.",
  }),
  "retired-in-use": ({ id, on }) => ({
    problem: `${quoted(id)} está retirado desde el ${on}, y algo en uso lo nombra.`,
    hint: "Nombre lo que lo reemplazó, o retire también esto.",
  }),
  "unknown-term": ({ term, list }) => ({
    problem: `${quoted(term)} no está entre los términos conocidos (${list}).`,
    hint: `Revise la ortografía, o declárelo en ${list} del vocabulario; broader tiene que nombrar uno de los nuestros.`,
  }),
  "missing-translation": ({ language }) => ({
    problem: `Falta el texto en ${quoted(language)}.`,
    hint: "Añádalo, o quite el idioma de los idiomas del marco.",
  }),
  "unlisted-language": ({ language }) => ({
    problem: `El texto está escrito en ${quoted(language)}, que no está entre los idiomas del marco.`,
    hint: "Añada el idioma a los del marco, o corrija la etiqueta.",
  }),
};
