// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "./wording.ts";

/** Advisories: 10 to 12 learners of two grade bands with one advisor, for years. */
export const advisories: readonly Wording[] = [
  { en: "Heron advisory", es: "Tutoría Garza" },
  { en: "Plover advisory", es: "Tutoría Chorlito" },
  { en: "Tern advisory", es: "Tutoría Charrán" },
  { en: "Otter advisory", es: "Tutoría Nutria" },
];

/** Houses: all grade bands. */
export const houses: readonly Wording[] = [
  { en: "Lighthouse house", es: "Casa Faro" },
  { en: "Windmill house", es: "Casa Molino" },
  { en: "Orchard house", es: "Casa Huerta" },
];

/** Studios: a project with several educators, for one term. */
export const studios: readonly Wording[] = [
  { en: "Ferry studio", es: "Taller del ferri" },
  { en: "Tide-pool studio", es: "Taller de las pozas" },
  { en: "Market-hall studio", es: "Taller del mercado" },
  { en: "Garden studio", es: "Taller del huerto" },
];

export const internshipCohort: Wording = {
  en: "Boat-shed cohort",
  es: "Grupo del taller de botes",
};
