// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "../texts/index.ts";

/** Opportunities that come after the day for which the school is asked. */
export const upcoming: Readonly<
  Record<
    "june-exhibition" | "summer-boat-weeks" | "summer-reading",
    { readonly name: Wording; readonly description: Wording }
  >
> = {
  "june-exhibition": {
    name: { en: "June exhibition", es: "Exposición de junio" },
    description: {
      en: "A week in which the whole house is open and every wall has somebody to ask.",
      es: "Una semana de puertas abiertas en la que en cada pared hay alguien a quien preguntar.",
    },
  },
  "summer-boat-weeks": {
    name: { en: "Summer weeks at the boat shed", es: "Semanas de verano en el taller de botes" },
    description: {
      en: "Three weeks in July to finish what the year began.",
      es: "Tres semanas de julio para terminar lo que el año empezó.",
    },
  },
  "summer-reading": {
    name: { en: "Reading on the pier", es: "Lectura en el muelle" },
    description: {
      en: "Blankets, books in every language and people to talk about them with.",
      es: "Mantas, libros en todas las lenguas y gente con quien conversar sobre ellos.",
    },
  },
};

/** What one learner took part in at another school before coming here. */
export const formerSchool: Readonly<
  Record<
    "former-school-seminar" | "former-school-fieldwork",
    { readonly name: Wording; readonly description: Wording }
  >
> = {
  "former-school-seminar": {
    name: {
      en: "Natural systems seminar at a former school",
      es: "Seminario de sistemas naturales en una escuela anterior",
    },
    description: {
      en: "Weekly questions, models and talks, attested by the school.",
      es: "Preguntas, modelos y conversaciones cada semana, con constancia de la escuela.",
    },
  },
  "former-school-fieldwork": {
    name: {
      en: "River fieldwork at a former school",
      es: "Trabajo de campo en el río, en una escuela anterior",
    },
    description: {
      en: "Measurements at four places of a river, attested by the school.",
      es: "Mediciones en cuatro lugares de un río, con constancia de la escuela.",
    },
  },
};
