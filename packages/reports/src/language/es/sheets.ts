import type { Formats } from "../formats.ts";
import type { SheetMessages } from "../sheet-messages.ts";

/** The words of the sheets about a framework, in Spanish. */
export const sheets = ({ day }: Formats): SheetMessages => ({
  version: "Versión",
  adopted: "Adoptado",
  licence: (name) => `Licencia: ${name}.`,
  kinds: {
    knowledge: "algo que saber",
    skill: "algo que hacer",
    mindset: "algo que mostrar",
  },
  inWords: "se cuenta con palabras, sin nivel",
  portrait: {
    kind: {
      learner: "Lo que te prometemos",
      family: "Lo que prometemos a cada persona que aprende",
      educator: "Hoja del retrato, para el equipo docente",
    },
    title: "Retrato de quien aprende",
    runningTitle: (issued) => `Retrato de quien aprende, emitido el ${day(issued)}`,
    promise: {
      learner:
        "Esta página no habla de nadie en particular. Dice qué tendrás oportunidad de aprender y mostrar.",
      family:
        "Esta página no habla de nadie en particular. Dice qué tendrá oportunidad de aprender y mostrar cada quien.",
      educator:
        "Esta página no habla de nadie en particular. Dice qué tendrá oportunidad de aprender y mostrar cada quien.",
    },
    noCompetency: "Aquí aún no hay ninguna competencia escrita.",
  },
  progression: {
    kind: {
      learner: "Cómo creces, paso a paso",
      family: "Cómo se crece, paso a paso",
      educator: "Hoja de progresiones, para el equipo docente",
    },
    title: "Progresiones",
    runningTitle: (issued) => `Progresiones, emitido el ${day(issued)}`,
    within: "Los niveles empiezan de nuevo en cada etapa, con descriptores que piden más.",
    across: "Un solo recorrido de pasos por todas las etapas.",
    caption: "Cómo se ve cada nivel",
    level: "Nivel",
    statement: "Descriptor",
    goalOf: "Es la meta para el final de",
    noStatement: "Aún sin descriptor.",
    exemplar: "Ver un trabajo que lo muestra",
    everyBand: "En cada etapa",
    expected: {
      entering: (level) => `Al entrar: ${level}.`,
      middle: (level) => `A la mitad: ${level}.`,
      end: (level) => `Al final: ${level}.`,
    },
  },
});
