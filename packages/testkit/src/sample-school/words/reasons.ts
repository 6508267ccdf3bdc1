// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "../texts/index.ts";

/** Why a person's professional judgement says what it says. */
export const judgementReasons = {
  panelAgreed: {
    en: "The panel looked again together. The tests with visitors were few, so the design was not yet shown to work for people who are new to it.",
    es: "El panel volvió a mirar en conjunto. Las pruebas con visitas fueron pocas, así que aún no se mostró que el diseño funcione para quien lo ve por primera vez.",
  },
  moreThanRecorded: {
    en: "Three works of the winter show lie on paper only; the studio's educators went through them and agree.",
    es: "Tres trabajos de la muestra de invierno están solo en papel; docentes del taller los revisaron y coinciden.",
  },
  newToLanguage: {
    en: "Arrived in the middle of the year; this waits until the first year here is over.",
    es: "Llegó a mitad de año; esto espera hasta que termine el primer año aquí.",
  },
  looksDiffer: {
    en: "What was seen at home and at school differs so much that naming a level would say too little.",
    es: "Lo visto en casa y en la escuela es tan distinto que nombrar un nivel diría muy poco.",
  },
  takenBack: {
    en: "The works on paper are in the record now.",
    es: "Los trabajos en papel ya están en el registro.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Why an entry was taken back or replaced, as educators write it down. */
export const correctionReasons = {
  wrongLearner: "Entered for another learner.",
  wrongLevel: "Entered one level off.",
  wrongBand: "Looked at against the statements of the band before.",
  wrongDay: "Entered with the day of writing down.",
  twice: "The same visit was entered twice.",
  absent: "The learner was away; agreed to excuse this work.",
  verified: "The former school has confirmed it.",
} as const;
