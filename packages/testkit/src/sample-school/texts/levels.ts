// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "./wording.ts";

export type LevelId = "exploring" | "practicing" | "applying" | "adapting" | "contributing";

/** One of the five levels. */
export interface LevelText {
  readonly id: LevelId;
  /** The number that stands for the level in calculations; families never see it. */
  readonly value: 1 | 2 | 3 | 4 | 5;
  readonly name: Wording;
  /** The level in plain words, as in a key. */
  readonly meaning: Wording;
}

/** The levels, which every grade band runs through again. */
export const levels: readonly LevelText[] = [
  {
    id: "exploring",
    value: 1,
    name: { en: "Exploring", es: "Explorando" },
    meaning: { en: "I try it with someone beside me.", es: "Lo intento con alguien a mi lado." },
  },
  {
    id: "practicing",
    value: 2,
    name: { en: "Practicing", es: "Practicando" },
    meaning: {
      en: "I do most of it with a prompt, model or tool.",
      es: "Hago la mayor parte con una pista, un modelo o una herramienta.",
    },
  },
  {
    id: "applying",
    value: 3,
    name: { en: "Applying", es: "Aplicando" },
    meaning: {
      en: "I do it on my own in work I know.",
      es: "Lo hago por mi cuenta en trabajos que conozco.",
    },
  },
  {
    id: "adapting",
    value: 4,
    name: { en: "Adapting", es: "Adaptando" },
    meaning: {
      en: "I do it in new situations and explain my choices.",
      es: "Lo hago en situaciones nuevas y explico mis decisiones.",
    },
  },
  {
    id: "contributing",
    value: 5,
    name: { en: "Contributing", es: "Aportando" },
    meaning: {
      en: "Others can use what I make or share.",
      es: "Otras personas pueden usar lo que creo o comparto.",
    },
  },
];

/** The level that is aimed at by the end of a grade band. */
export const goalLevel: LevelId = "adapting";

/** The level expected at three points of every grade band. */
export const expectedLevels: Readonly<Record<"entering" | "middle" | "end", LevelId>> = {
  entering: "practicing",
  middle: "applying",
  end: "adapting",
};

export type StateId =
  | "no-opportunity"
  | "not-enough-evidence"
  | "fresh-look-due"
  | "still-open"
  | "excused"
  | "second-look";

/** A state that is no level and never becomes a number. */
export interface StateText {
  readonly id: StateId;
  readonly name: Wording;
  readonly meaning: Wording;
}

/** The states, each with what it means for the person who reads it. */
export const states: readonly StateText[] = [
  {
    id: "no-opportunity",
    name: { en: "No opportunity yet", es: "Aún sin oportunidad" },
    meaning: {
      en: "The school has not yet given a chance to show this, and owes one.",
      es: "La escuela aún no ha dado una ocasión para mostrarlo, y la debe.",
    },
  },
  {
    id: "not-enough-evidence",
    name: { en: "Not enough evidence yet", es: "Aún no hay suficiente evidencia" },
    meaning: {
      en: "There is something to look at, and a little more is needed before a level can be named.",
      es: "Ya hay algo que mirar y hace falta un poco más para nombrar un nivel.",
    },
  },
  {
    id: "fresh-look-due",
    name: { en: "A fresh look is due", es: "Conviene volver a mirar" },
    meaning: {
      en: "The newest work is from a while ago, so it is time for a new chance to show it.",
      es: "El trabajo más reciente es de hace tiempo, así que toca una nueva ocasión para mostrarlo.",
    },
  },
  {
    id: "still-open",
    name: { en: "Still open", es: "Aún abierto" },
    meaning: {
      en: "The work has not been handed in, so there is nothing to look at yet.",
      es: "El trabajo no se ha entregado, así que aún no hay nada que mirar.",
    },
  },
  {
    id: "excused",
    name: { en: "Excused", es: "Exención acordada" },
    meaning: {
      en: "It was agreed that this work need not be shown; it counts neither for nor against.",
      es: "Se acordó que no hace falta mostrar este trabajo; no cuenta ni a favor ni en contra.",
    },
  },
  {
    id: "second-look",
    name: { en: "Second look in progress", es: "En segunda revisión" },
    meaning: {
      en: "The people who looked saw different things, so they look again before a level is named.",
      es: "Quienes miraron vieron cosas distintas, así que vuelven a mirar antes de nombrar un nivel.",
    },
  },
];
