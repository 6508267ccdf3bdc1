import type { Formats } from "../formats.ts";
import type { GuideMessages } from "../guide-messages.ts";

/** The words of the guide to the levels, in Spanish: tú to learners, usted to families. */
export const guide = ({ day }: Formats): GuideMessages => ({
  kind: {
    learner: "Guía de los niveles, para quienes aprenden en",
    family: "Guía de los niveles, para las familias de",
    educator: "Guía de los niveles, para el equipo docente de",
  },
  title: "Guía de los niveles",
  runningTitle: (issued) => `Guía de los niveles, emitida el ${day(issued)}`,
  opening: {
    learner:
      "Un nivel es una palabra para lo que has mostrado hasta ahora de una competencia. Sale de trabajos que otras personas vieron.",
    family:
      "Un nivel es una palabra para lo que alguien ha mostrado hasta ahora de una competencia. Sale de trabajos que otras personas vieron.",
    educator:
      "Un nivel es una palabra para lo que alguien ha mostrado hasta ahora de una competencia. Sale de trabajos que otras personas vieron.",
  },
  isNot: "Lo que un nivel no es",
  not: [
    "Dice lo que se mostró, no quién es una persona.",
    "No es una nota ni un porcentaje.",
    "No compara a nadie con nadie: el trabajo se mira solo junto a los descriptores.",
    "No es la última palabra: la evidencia nueva se mira, y se puede pedir otra revisión.",
    "Un lector, más tiempo, la lengua de casa o un aparato nunca lo hacen menor.",
    "No hay un nivel para una persona entera.",
  ],
  bandAnew:
    "En una etapa nueva los niveles empiezan de nuevo y los descriptores piden más: una palabra del comienzo de la tira es entonces un paso arriba, no una caída.",
  decided: "Cómo se decide un nivel",
  selfBeside: "Lo que cada quien dice de su propio trabajo queda al lado y no se cuenta.",
  selfCounts: "Lo que cada quien dice de su propio trabajo también cuenta.",
  judgement:
    "El equipo docente puede fijar un nivel por juicio profesional. La razón se escribe, y al lado queda lo que resulta de la evidencia.",
  states: "Cuando no hay nivel",
  statesAside: "Un estado nunca es un nivel y nunca es un cero.",
  statesTable: "Qué dice cada estado",
  state: "Estado",
  means: "Qué dice",
  stateMeanings: {
    "no-opportunity": "La escuela aún no ha dado una oportunidad de mostrarlo. La escuela la debe.",
    "not-looked-at": "Hasta ahora no se ha visto nada que cuente para esto.",
    "not-enough-evidence": "Puede que se haya visto algo, y aún no basta para decir un nivel.",
    "fresh-look-due": "Lo que se vio es de hace tiempo. Toca volver a mirar.",
    "still-open": "Un trabajo que ya tocaba entregar aún no ha llegado.",
    excused: "Se acordó que esto no se pide por ahora.",
    "second-look": "Quienes miraron aún no coinciden. Otra persona vuelve a mirar.",
  },
});
