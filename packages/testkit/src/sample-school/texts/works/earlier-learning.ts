// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { WorkText } from "../work-text.ts";

/** Learning from before: attested by a former school or a former community, and part of no experience here. */
export const earlierLearning: readonly WorkText[] = [
  {
    id: "earlier-arguments",
    name: {
      en: "Arguments written at a former school",
      es: "Argumentos escritos en una escuela anterior",
    },
    setting: "school",
    kind: "prior-learning",
    shows: ["ARG.1", "INV.1"],
    bands: ["6-8", "9-12"],
  },
  {
    id: "earlier-mathematics",
    name: {
      en: "Mathematics and science from a former school",
      es: "Matemáticas y ciencias de una escuela anterior",
    },
    setting: "school",
    kind: "prior-learning",
    shows: ["MATH.1", "SCI.1"],
    bands: ["3-5", "6-8", "9-12"],
  },
  {
    id: "earlier-community-work",
    name: {
      en: "Community work from before we met",
      es: "Trabajo comunitario de antes de llegar aquí",
    },
    setting: "community",
    kind: "prior-learning",
    shows: ["GOOD.1", "TEAM.1", "GOOD.3"],
    bands: ["6-8", "9-12"],
  },
  {
    id: "earlier-home-language",
    name: { en: "Writing in my home language", es: "Escritos en la lengua de mi hogar" },
    setting: "home",
    kind: "prior-learning",
    shows: ["MEAN.1", "MEAN.2"],
    bands: ["3-5", "6-8", "9-12"],
  },
];
