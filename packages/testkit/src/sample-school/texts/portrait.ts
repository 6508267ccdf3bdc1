// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { OutcomeCode } from "./codes.ts";
import type { Band, Wording } from "./wording.ts";

/** The two parts of every report, never averaged together. */
export type PartId = "whole-learner" | "academic";

/** What reports call the two parts. */
export const parts: Readonly<Record<PartId, Wording>> = {
  "whole-learner": { en: "The whole learner", es: "La persona que aprende" },
  academic: { en: "Academic learning", es: "Aprendizaje académico" },
};

export type DomainId = "knowing-myself" | "belonging-together" | "acting-in-the-world";

/** A field of a learner's life under which outcomes stand. */
export interface DomainText {
  readonly id: DomainId;
  readonly name: Wording;
  readonly description: Wording;
}

/** The three domains of the whole-learner part. Academic outcomes stand in none of them. */
export const domains: readonly DomainText[] = [
  {
    id: "knowing-myself",
    name: { en: "Knowing myself", es: "Conocerme" },
    description: {
      en: "How I learn, what I aim at and what helps me along.",
      es: "Cómo aprendo, a qué aspiro y qué me ayuda en el camino.",
    },
  },
  {
    id: "belonging-together",
    name: { en: "Belonging together", es: "Convivir" },
    description: {
      en: "How we understand one another and get things done side by side.",
      es: "Cómo nos entendemos y hacemos las cosas en compañía.",
    },
  },
  {
    id: "acting-in-the-world",
    name: { en: "Acting in the world", es: "Actuar en el mundo" },
    description: {
      en: "How we find out what is true and make what is needed.",
      es: "Cómo averiguamos qué es cierto y creamos lo que hace falta.",
    },
  },
];

/** What the community promises every learner. */
export interface OutcomeText {
  readonly code: OutcomeCode;
  readonly part: PartId;
  readonly domain?: DomainId;
  readonly name: Wording;
  readonly description: Wording;
  /** The academic field, for outcomes of the academic part. */
  readonly field?: Wording;
}

/** Six outcomes of the whole learner, then one for each academic competency. */
export const outcomes: readonly OutcomeText[] = [
  {
    code: "STEER",
    part: "whole-learner",
    domain: "knowing-myself",
    name: { en: "Steers their learning", es: "Dirige su aprendizaje" },
    description: {
      en: "Sets a course, knows what helps along the way and finds another route when the wind turns.",
      es: "Fija un rumbo, sabe qué ayuda en el camino y encuentra otra ruta cuando cambia el viento.",
    },
  },
  {
    code: "CARE",
    part: "whole-learner",
    domain: "knowing-myself",
    name: { en: "Cares for well-being", es: "Cuida su bienestar" },
    description: {
      en: "Finds what helps, uses it and asks for help; told in words that the learner chooses to share.",
      es: "Encuentra lo que ayuda, lo usa y pide ayuda; se cuenta con palabras que cada estudiante elige compartir.",
    },
  },
  {
    code: "MEAN",
    part: "whole-learner",
    domain: "belonging-together",
    name: { en: "Makes meaning with others", es: "Comunica y comprende" },
    description: {
      en: "Reaches people with a message, and listens until theirs has arrived.",
      es: "Llega a la gente con un mensaje y escucha hasta comprender el suyo.",
    },
  },
  {
    code: "TEAM",
    part: "whole-learner",
    domain: "belonging-together",
    name: { en: "Works as a team", es: "Trabaja en equipo" },
    description: {
      en: "Does a fair share, helps the team decide well and sees what each person can give.",
      es: "Hace su parte, ayuda al equipo a decidir bien y ve lo que cada persona puede dar.",
    },
  },
  {
    code: "INV",
    part: "whole-learner",
    domain: "acting-in-the-world",
    name: { en: "Investigates", es: "Investiga" },
    description: {
      en: "Follows questions to good sources and sound evidence, and asks again.",
      es: "Sigue las preguntas hasta buenas fuentes y evidencia sólida, y vuelve a preguntar.",
    },
  },
  {
    code: "GOOD",
    part: "whole-learner",
    domain: "acting-in-the-world",
    name: { en: "Builds for the common good", es: "Crea para el bien común" },
    description: {
      en: "Makes what people need, together with them, and stays to see what it does.",
      es: "Crea lo que la gente necesita, con ella, y se queda a ver qué efecto tiene.",
    },
  },
  {
    code: "MATH",
    part: "academic",
    name: { en: "Reasons with quantities", es: "Razona con cantidades" },
    description: {
      en: "Uses numbers, measures, patterns and data to answer real questions and show why.",
      es: "Usa números, medidas, patrones y datos para responder preguntas reales y mostrar por qué.",
    },
    field: { en: "Mathematics", es: "Matemáticas" },
  },
  {
    code: "ARG",
    part: "academic",
    name: { en: "Reads closely and argues well", es: "Lee con atención y argumenta bien" },
    description: {
      en: "Understands what others claim, and says and writes what the evidence supports.",
      es: "Comprende lo que otras personas afirman, y dice y escribe lo que la evidencia respalda.",
    },
    field: { en: "Language and argument", es: "Lengua y argumentación" },
  },
  {
    code: "SCI",
    part: "academic",
    name: { en: "Explains the natural world", es: "Explica el mundo natural" },
    description: {
      en: "Observes living and physical systems, models them and explains how they change.",
      es: "Observa sistemas vivos y físicos, los modela y explica cómo cambian.",
    },
    field: { en: "Science", es: "Ciencias" },
  },
];

/** A stretch of school years with statements of its own. */
export interface BandText {
  readonly id: Band;
  readonly name: Wording;
  /** The grades as the school writes them. */
  readonly grades: readonly string[];
}

/** The grade bands, youngest first. */
export const gradeBands: readonly BandText[] = [
  { id: "K-2", name: { en: "K-2", es: "Kínder a 2.º" }, grades: ["K", "1", "2"] },
  { id: "3-5", name: { en: "3-5", es: "3.º a 5.º" }, grades: ["3", "4", "5"] },
  { id: "6-8", name: { en: "6-8", es: "6.º a 8.º" }, grades: ["6", "7", "8"] },
  { id: "9-12", name: { en: "9-12", es: "9.º a 12.º" }, grades: ["9", "10", "11", "12"] },
];
