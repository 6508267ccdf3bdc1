// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { GoalStatus } from "@whole-learner/core";
import type { Wording } from "../texts/index.ts";

/** How a goal is going, in an educator's words. They fit every goal. */
export const onTheWay: readonly Wording[] = [
  {
    en: "Two of three steps are done. The next one needs somebody to ask.",
    es: "Dos de tres pasos están hechos. Para el siguiente hace falta alguien a quien preguntar.",
  },
  {
    en: "We moved the date by a week, because the weather did not play along.",
    es: "Movimos la fecha una semana, porque el clima no acompañó.",
  },
  {
    en: "The plan hangs beside the door now, where it is seen each day.",
    es: "El plan está ahora junto a la puerta, donde se ve cada día.",
  },
];

/** What the learner says at the last look, by how it stands. */
export const lastWords: Readonly<Record<GoalStatus, readonly Wording[]>> = {
  open: [
    { en: "My strategy helps. I keep it.", es: "Mi estrategia ayuda. La mantengo." },
    {
      en: "I am halfway. The second half is slower, and that is fine.",
      es: "Voy por la mitad. La segunda mitad va más despacio, y está bien.",
    },
    { en: "I tried it in another place too.", es: "Lo probé también en otro lugar." },
  ],
  reached: [
    {
      en: "Done, and I showed it at my conference.",
      es: "Listo, y lo mostré en mi encuentro.",
    },
    { en: "It worked. I wrote down how.", es: "Funcionó. Anoté cómo." },
  ],
  changed: [
    {
      en: "The goal grew while I worked on it, so I wrote it anew.",
      es: "La meta creció mientras trabajaba en ella, así que la escribí de nuevo.",
    },
  ],
  "let-go": [
    {
      en: "I found something that I want more. This one can rest.",
      es: "Encontré algo que quiero más. Esta puede descansar.",
    },
  ],
};

/** Why a report was given out anew, and what changed in it. */
export const reissue = {
  changed: {
    en: "A work of December was entered for another learner; it is no longer listed here.",
    es: "Un trabajo de diciembre se había anotado para otra persona; ya no aparece aquí.",
  },
  why: {
    en: "The advisor noticed it at the conference.",
    es: "Lo notó su guía en el encuentro.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** What a reflection answers. */
export const reflectionPrompts: readonly Wording[] = [
  { en: "What would you do again, and what not?", es: "¿Qué volverías a hacer y qué no?" },
  { en: "What did this work teach you?", es: "¿Qué te enseñó este trabajo?" },
  {
    en: "What happened that you had not planned?",
    es: "¿Qué pasó que no tenías planeado?",
  },
];
