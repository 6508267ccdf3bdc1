// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Wording } from "./wording.ts";

/** The title of the portrait. */
export const title: Wording = {
  en: "The Lantern Bay Promise: our portrait of a learner",
  es: "La promesa de Lantern Bay: el retrato de cada estudiante",
};

/** A proper name: the same in every language. */
export const schoolName = "Lantern Bay Community School";

export const mission: Wording = {
  en: "We learn with our town: every learner knows what they can do, belongs to people who count on them, and leaves something good for others to use.",
  es: "Aprendemos con nuestro pueblo: cada estudiante sabe lo que puede hacer, pertenece a un grupo que cuenta con su aporte y deja algo bueno que otras personas pueden usar.",
};

export const vision: Wording = {
  en: "A bay where learning is everyone's work, where time bends to the learner, and where a young person's ideas are welcome on the pier, in the market and in the council room.",
  es: "Una bahía donde aprender es tarea de toda la comunidad, donde el tiempo se adapta a quien aprende y donde las ideas jóvenes son bienvenidas en el muelle, en el mercado y en el concejo.",
};

/** One value that the community holds. */
export interface ValueText {
  readonly name: Wording;
  readonly meaning: Wording;
}

/** The five values, in the order in which the community tells them. */
export const values: readonly ValueText[] = [
  {
    name: { en: "Belonging first", es: "Primero, pertenecer" },
    meaning: {
      en: "Nobody has to earn a place here; we learn names, stories and languages before anything else.",
      es: "Nadie tiene que ganarse un lugar aquí; antes que nada aprendemos nombres, historias y lenguas.",
    },
  },
  {
    name: { en: "Curiosity with company", es: "Curiosidad en compañía" },
    meaning: {
      en: "Good questions are worth time, and they go further when people share them.",
      es: "Las buenas preguntas merecen tiempo y llegan más lejos cuando se comparten.",
    },
  },
  {
    name: { en: "Work that serves", es: "Trabajo que sirve" },
    meaning: {
      en: "What we make has people it is for, and we stay to see whether it helps them.",
      es: "Lo que hacemos tiene a quién servir, y nos quedamos a ver si ayuda.",
    },
  },
  {
    name: { en: "Time to grow", es: "Tiempo para crecer" },
    meaning: {
      en: "“Not yet” is an honest answer: another try is always open, and help is part of the way.",
      es: "«Todavía no» es una respuesta honesta: siempre se puede volver a intentar y la ayuda es parte del camino.",
    },
  },
  {
    name: { en: "Care for the bay", es: "Cuidado de la bahía" },
    meaning: {
      en: "We look after the water, the land and the people who will live here after us.",
      es: "Cuidamos el agua, la tierra y a quienes vivirán aquí después.",
    },
  },
];

/** A short introduction to the portrait. */
export const portraitIntroduction: Wording = {
  en: "Families, learners, educators and neighbors asked one question: what should every learner carry along when leaving this bay? These six promises are our answer. Each one grows from the first year to the last, in and out of school, and each learner's way of showing it is their own.",
  es: "Familias, estudiantes, docentes y vecindario nos hicimos una pregunta: ¿qué debería llevar consigo cada estudiante al salir de esta bahía? Estas seis promesas son nuestra respuesta. Cada una crece desde el primer año hasta el último, dentro y fuera de la escuela, y cada quien la muestra a su manera.",
};
