// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Band, CompetencyCode, Statement } from "../texts/index.ts";

/** One thing that shows a competency, at two of its levels in each grade band. */
export interface IndicatorText {
  readonly about: CompetencyCode;
  readonly band: Band;
  readonly applying: Statement;
  readonly adapting: Statement;
}

export const indicatorTexts: readonly IndicatorText[] = [
  {
    about: "STEER.1",
    band: "K-2",
    applying: [
      "I can draw my two steps and mark the one I have done.",
      "Puedo dibujar mis dos pasos y marcar el que ya hice.",
    ],
    adapting: [
      "I can tell what went another way than I thought and what I do now.",
      "Puedo contar qué salió distinto de lo que pensaba y qué hago ahora.",
    ],
  },
  {
    about: "STEER.1",
    band: "3-5",
    applying: [
      "I can look at my plan each week and write down what is done.",
      "Puedo mirar mi plan cada semana y anotar lo que está hecho.",
    ],
    adapting: [
      "I can move a date in my plan and give the reason.",
      "Puedo mover una fecha de mi plan y dar la razón.",
    ],
  },
  {
    about: "STEER.1",
    band: "6-8",
    applying: [
      "I can use a comment on my work to change one step of my plan.",
      "Puedo usar un comentario sobre mi trabajo para cambiar un paso de mi plan.",
    ],
    adapting: [
      "I can show the evidence that made me change my plan.",
      "Puedo mostrar la evidencia que me hizo cambiar el plan.",
    ],
  },
  {
    about: "STEER.1",
    band: "9-12",
    applying: [
      "I can keep a record of a term-long plan that another person can follow.",
      "Puedo llevar un registro de un plan de un periodo que otra persona pueda seguir.",
    ],
    adapting: [
      "I can explain a decision that I made when my plan met something new.",
      "Puedo explicar una decisión que tomé cuando mi plan se topó con algo nuevo.",
    ],
  },
  {
    about: "ARG.1",
    band: "K-2",
    applying: [
      "I can put my finger on the part that shows why I think so.",
      "Puedo poner el dedo en la parte que muestra por qué lo pienso.",
    ],
    adapting: [
      "I can say what a classmate thinks and what I answer.",
      "Puedo decir qué piensa alguien de mi clase y qué le respondo.",
    ],
  },
  {
    about: "ARG.1",
    band: "3-5",
    applying: [
      "I can name the source of each fact I use.",
      "Puedo nombrar la fuente de cada dato que uso.",
    ],
    adapting: [
      "I can choose between two facts and say which one is stronger.",
      "Puedo elegir entre dos datos y decir cuál es más fuerte.",
    ],
  },
  {
    about: "ARG.1",
    band: "6-8",
    applying: [
      "I can say the other view in words that its people would accept.",
      "Puedo decir la otra opinión con palabras que su gente aceptaría.",
    ],
    adapting: [
      "I can name evidence against my claim and say how much it weighs.",
      "Puedo nombrar evidencia contra mi afirmación y decir cuánto pesa.",
    ],
  },
  {
    about: "ARG.1",
    band: "9-12",
    applying: [
      "I can answer questions on my argument without leaving the evidence.",
      "Puedo responder preguntas sobre mi argumento sin dejar la evidencia.",
    ],
    adapting: [
      "I can say what would change my mind and what has changed it.",
      "Puedo decir qué me haría cambiar de opinión y qué me ha hecho cambiarla.",
    ],
  },
  {
    about: "MATH.1",
    band: "K-2",
    applying: [
      "I can count a group in two ways and get the same number.",
      "Puedo contar un grupo de dos maneras y llegar al mismo número.",
    ],
    adapting: [
      "I can make a number story from something I saw outdoors.",
      "Puedo hacer una historia con números de algo que vi al aire libre.",
    ],
  },
  {
    about: "MATH.1",
    band: "3-5",
    applying: [
      "I can estimate first and then check how close I was.",
      "Puedo estimar primero y después revisar qué tan cerca estuve.",
    ],
    adapting: [
      "I can choose a graph that shows what our data say.",
      "Puedo elegir una gráfica que muestre lo que dicen nuestros datos.",
    ],
  },
  {
    about: "MATH.1",
    band: "6-8",
    applying: [
      "I can write the rate in a problem with its units.",
      "Puedo escribir la tasa de un problema con sus unidades.",
    ],
    adapting: [
      "I can find the numbers that a real question needs and say how sure they are.",
      "Puedo encontrar los números que pide una pregunta real y decir qué tan seguros son.",
    ],
  },
  {
    about: "MATH.1",
    band: "9-12",
    applying: [
      "I can say what each part of my model stands for.",
      "Puedo decir qué representa cada parte de mi modelo.",
    ],
    adapting: [
      "I can show where my model stops fitting and what I would try after that.",
      "Puedo mostrar dónde mi modelo deja de servir y qué probaría después.",
    ],
  },
];
