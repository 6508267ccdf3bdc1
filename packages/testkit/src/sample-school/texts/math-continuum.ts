// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Band, Wording } from "./wording.ts";

/** One step of a run that crosses all grade bands. */
export interface ContinuumStep {
  /** 1 to 8, the number that stands for the step in calculations. */
  readonly step: number;
  readonly name: Wording;
  readonly statement: Wording;
}

/** What the second progression of MATH.1 is called. */
export const mathContinuumName: Wording = {
  en: "Quantities and data, kindergarten to grade 12",
  es: "Cantidades y datos, de kínder a 12.º grado",
};

/**
 * The second progression of MATH.1, a `continuum`: one run of eight steps across all grade bands, so that both families of
 * progression are exercised.
 */
export const mathContinuum: readonly ContinuumStep[] = [
  {
    step: 1,
    name: { en: "Counts and compares", es: "Cuenta y compara" },
    statement: {
      en: "I can count a group of things and say which of two groups has more.",
      es: "Puedo contar un grupo de cosas y decir cuál de dos grupos tiene más.",
    },
  },
  {
    step: 2,
    name: { en: "Builds numbers and takes them apart", es: "Arma y desarma números" },
    statement: {
      en: "I can build numbers from tens and ones and use them to add and take away.",
      es: "Puedo armar números con decenas y unidades y usarlos para sumar y restar.",
    },
  },
  {
    step: 3,
    name: { en: "Multiplies and shares", es: "Multiplica y reparte" },
    statement: {
      en: "I can see equal groups and equal shares in a problem and work with them.",
      es: "Puedo ver grupos iguales y partes iguales en un problema y trabajar con ellos.",
    },
  },
  {
    step: 4,
    name: { en: "Measures and reads data", es: "Mide y lee datos" },
    statement: {
      en: "I can measure with fractions and decimals and tell the story that a graph shows.",
      es: "Puedo medir con fracciones y decimales y contar la historia que muestra una gráfica.",
    },
  },
  {
    step: 5,
    name: { en: "Thinks in proportions", es: "Piensa en proporciones" },
    statement: {
      en: "I can use ratios and rates to compare, scale up and scale down.",
      es: "Puedo usar razones y tasas para comparar, ampliar y reducir.",
    },
  },
  {
    step: 6,
    name: { en: "Generalizes a pattern", es: "Generaliza un patrón" },
    statement: {
      en: "I can write a pattern with letters, graph it and use it to predict.",
      es: "Puedo escribir un patrón con letras, graficarlo y usarlo para predecir.",
    },
  },
  {
    step: 7,
    name: { en: "Models change and chance", es: "Modela el cambio y el azar" },
    statement: {
      en: "I can describe change with functions and chance with probability, and say what a sample allows.",
      es: "Puedo describir el cambio con funciones y el azar con probabilidad, y decir qué permite una muestra.",
    },
  },
  {
    step: 8,
    name: { en: "Proves and decides", es: "Demuestra y decide" },
    statement: {
      en: "I can choose, test and defend a model, prove when a result must hold and inform a real decision.",
      es: "Puedo elegir, probar y defender un modelo, demostrar cuándo vale un resultado y orientar una decisión real.",
    },
  },
];

/** The step expected by the end of each grade band. */
export const mathContinuumExpected: Readonly<Record<Band, number>> = {
  "K-2": 2,
  "3-5": 4,
  "6-8": 6,
  "9-12": 8,
};
