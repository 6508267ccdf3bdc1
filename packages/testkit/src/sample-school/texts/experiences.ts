// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyCode } from "./codes.ts";
import type { PartnerId } from "./partners.ts";
import type { FeatureId, SettingId } from "./terms.ts";
import type { Band, Wording } from "./wording.ts";

export type ExperienceId =
  | "ferry-studio"
  | "boat-shed"
  | "tide-pool-study"
  | "shore-walks"
  | "water-lab"
  | "market-hall"
  | "two-harbours"
  | "town-memory"
  | "letter-desk"
  | "garden"
  | "exhibition"
  | "reading-season"
  | "numbers-around-us"
  | "advisory";

/** Something that learners take part in and that gives them a chance to show competencies. */
export interface ExperienceText {
  readonly id: ExperienceId;
  readonly name: Wording;
  readonly description: Wording;
  readonly partner?: PartnerId;
  readonly setting: SettingId;
  readonly features: readonly FeatureId[];
  /** What can be shown in it: at least what its works can show. */
  readonly shows: readonly CompetencyCode[];
  readonly bands: readonly Band[];
}

/** None that is for K-2 can show INV.2: the school owes its youngest learners that opportunity, on purpose. */
export const experiences: readonly ExperienceText[] = [
  {
    id: "ferry-studio",
    name: { en: "The ferry studio", es: "Taller del ferri" },
    description: {
      en: "Timetables, safety, fares and fairness of the boat that everyone here depends on.",
      es: "Horarios, seguridad, tarifas y justicia del barco del que depende todo el pueblo.",
    },
    partner: "harbour-trust",
    setting: "community",
    features: ["authentic", "competency-based", "real-world"],
    shows: [
      "STEER.1",
      "STEER.3",
      "MEAN.1",
      "MEAN.2",
      "MEAN.3",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "INV.2",
      "GOOD.1",
      "GOOD.2",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
    ],
    bands: ["3-5", "6-8", "9-12"],
  },
  {
    id: "boat-shed",
    name: { en: "Boat-shed internship", es: "Pasantía en el taller de botes" },
    description: {
      en: "Two days a week among people who build and mend boats.",
      es: "Dos días por semana con gente que construye y repara botes.",
    },
    partner: "harbour-trust",
    setting: "work",
    features: ["authentic", "personalised", "real-world"],
    shows: [
      "STEER.1",
      "STEER.2",
      "STEER.3",
      "CARE.1",
      "CARE.2",
      "CARE.3",
      "MEAN.1",
      "MEAN.3",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "INV.2",
      "INV.3",
      "GOOD.1",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["6-8", "9-12"],
  },
  {
    id: "tide-pool-study",
    name: { en: "Tide-pool study", es: "Estudio de las pozas de marea" },
    description: {
      en: "A year of questions, counts and models on the rocky shore.",
      es: "Un año de preguntas, conteos y modelos en la costa rocosa.",
    },
    partner: "marine-station",
    setting: "community",
    features: ["authentic", "competency-based", "inclusive"],
    shows: [
      "STEER.1",
      "STEER.3",
      "MEAN.1",
      "TEAM.1",
      "TEAM.2",
      "INV.1",
      "INV.2",
      "INV.3",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["3-5", "6-8", "9-12"],
  },
  {
    id: "shore-walks",
    name: { en: "Shore walks", es: "Paseos por la orilla" },
    description: {
      en: "Every second week by the water, with buckets, pencils and time.",
      es: "Cada dos semanas junto al agua, con baldes, lápices y tiempo.",
    },
    partner: "marine-station",
    setting: "community",
    features: ["authentic", "inclusive"],
    shows: [
      "MEAN.1",
      "MEAN.3",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "INV.3",
      "GOOD.2",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["K-2", "3-5"],
  },
  {
    id: "water-lab",
    name: { en: "Water lab", es: "Laboratorio del agua" },
    description: {
      en: "Where our water comes from, what is in it and how anyone can tell.",
      es: "De dónde viene nuestra agua, qué contiene y cómo se sabe.",
    },
    partner: "water-works",
    setting: "school",
    features: ["authentic", "competency-based", "real-world"],
    shows: [
      "STEER.2",
      "STEER.3",
      "TEAM.1",
      "INV.1",
      "INV.2",
      "INV.3",
      "GOOD.1",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["3-5", "6-8", "9-12"],
  },
  {
    id: "market-hall",
    name: { en: "Market-hall project", es: "Proyecto del mercado" },
    description: {
      en: "Stalls, signs, prices and plans for the hall by the harbour.",
      es: "Puestos, letreros, precios y planes para el mercado del puerto.",
    },
    partner: "fish-market",
    setting: "community",
    features: ["authentic", "inclusive", "real-world"],
    shows: [
      "CARE.3",
      "MEAN.1",
      "MEAN.2",
      "MEAN.3",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "GOOD.1",
      "GOOD.2",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
  {
    id: "two-harbours",
    name: { en: "Two Harbours exchange", es: "Intercambio Two Harbours" },
    description: {
      en: "Letters, songs, meals and work with a school across the sea.",
      es: "Cartas, canciones, comidas y trabajo con una escuela del otro lado del mar.",
    },
    partner: "two-harbours-school",
    setting: "online",
    features: ["authentic", "personalised", "inclusive"],
    shows: [
      "STEER.3",
      "MEAN.1",
      "MEAN.2",
      "MEAN.3",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
  {
    id: "town-memory",
    name: { en: "Town memory", es: "Memoria del pueblo" },
    description: {
      en: "Stories, maps and deeds: how this place came to be, told by those who know.",
      es: "Relatos, mapas y escrituras: cómo se hizo este lugar, contado por quienes lo saben.",
    },
    partner: "town-library",
    setting: "community",
    features: ["authentic", "personalised", "inclusive"],
    shows: ["CARE.3", "MEAN.1", "MEAN.2", "MEAN.3", "INV.1", "INV.3", "GOOD.2", "GOOD.3", "ARG.1"],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
  {
    id: "letter-desk",
    name: { en: "Letter desk", es: "Escritorio de cartas" },
    description: {
      en: "A table at the library where newcomers get a letter written in two languages.",
      es: "Una mesa en la biblioteca donde quien acaba de llegar recibe una carta en dos lenguas.",
    },
    partner: "town-library",
    setting: "community",
    features: ["authentic", "inclusive", "real-world"],
    shows: ["MEAN.1", "MEAN.2", "MEAN.3", "TEAM.2", "TEAM.3", "GOOD.1", "GOOD.3"],
    bands: ["6-8", "9-12"],
  },
  {
    id: "garden",
    name: { en: "School garden and kitchen", es: "Huerto y cocina de la escuela" },
    description: {
      en: "Growing, cooking and sharing what the hillside gives.",
      es: "Sembrar, cocinar y compartir lo que da la ladera.",
    },
    partner: "hillside-growers",
    setting: "school",
    features: ["authentic", "personalised", "inclusive"],
    shows: [
      "STEER.1",
      "STEER.3",
      "MEAN.2",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "INV.3",
      "GOOD.1",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
      "SCI.1",
    ],
    bands: ["K-2", "3-5", "6-8"],
  },
  {
    id: "exhibition",
    name: { en: "Exhibition and stage", es: "Exposición y escenario" },
    description: {
      en: "Showing work to people who came to see it, and listening to what they say.",
      es: "Mostrar el trabajo a gente que vino a verlo y escuchar lo que dice.",
    },
    partner: "net-loft-theater",
    setting: "school",
    features: ["personalised", "competency-based", "inclusive"],
    shows: [
      "STEER.1",
      "STEER.2",
      "STEER.3",
      "MEAN.1",
      "MEAN.3",
      "TEAM.1",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "INV.3",
      "GOOD.1",
      "GOOD.3",
      "MATH.1",
      "ARG.1",
    ],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
  {
    id: "reading-season",
    name: { en: "Reading season", es: "Temporada de lectura" },
    description: {
      en: "Ten weeks of books of one's own choice, in any language, and talk about them.",
      es: "Diez semanas de libros de libre elección, en cualquier lengua, y conversaciones sobre ellos.",
    },
    setting: "class",
    features: ["personalised", "competency-based", "inclusive"],
    shows: [
      "STEER.1",
      "STEER.2",
      "STEER.3",
      "MEAN.1",
      "MEAN.2",
      "MEAN.3",
      "TEAM.3",
      "INV.1",
      "ARG.1",
    ],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
  {
    id: "numbers-around-us",
    name: { en: "Numbers around us", es: "Números a nuestro alrededor" },
    description: {
      en: "Counting, measuring and modeling what moves through the town.",
      es: "Contar, medir y modelar lo que se mueve por el pueblo.",
    },
    partner: "bay-line-buses",
    setting: "class",
    features: ["authentic", "competency-based"],
    shows: [
      "STEER.1",
      "STEER.2",
      "STEER.3",
      "MEAN.1",
      "TEAM.1",
      "INV.1",
      "GOOD.1",
      "MATH.1",
      "SCI.1",
    ],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
  {
    id: "advisory",
    name: { en: "Advisory and conferences", es: "Tutoría y encuentros" },
    description: {
      en: "The circle that knows each learner for years, and the meetings with families.",
      es: "El grupo que conoce a cada estudiante durante años, y los encuentros con las familias.",
    },
    setting: "school",
    features: ["personalised", "competency-based", "inclusive"],
    shows: [
      "STEER.1",
      "STEER.2",
      "STEER.3",
      "CARE.1",
      "CARE.2",
      "CARE.3",
      "MEAN.1",
      "MEAN.3",
      "TEAM.2",
      "TEAM.3",
      "INV.1",
      "INV.3",
    ],
    bands: ["K-2", "3-5", "6-8", "9-12"],
  },
];
