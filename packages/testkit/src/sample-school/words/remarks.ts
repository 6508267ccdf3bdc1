// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { VoiceId, Wording } from "../texts/index.ts";

/** A few words beside a rating, by who says them. They fit every competency. */
export const comments: Readonly<Record<VoiceId, readonly Wording[]>> = {
  educator: [
    {
      en: "Worked from the first draft to the last without a reminder.",
      es: "Trabajó del primer borrador al último sin recordatorios.",
    },
    {
      en: "Explained the change before anyone asked.",
      es: "Explicó el cambio antes de que alguien preguntara.",
    },
    {
      en: "The second try shows what the first one taught.",
      es: "El segundo intento muestra lo que enseñó el primero.",
    },
    {
      en: "Used the example at the start and then put it away.",
      es: "Al principio usó el ejemplo y después lo dejó.",
    },
    {
      en: "Known ground so far; I would like to see it somewhere new.",
      es: "Hasta ahora, en terreno conocido; me gustaría verlo en algo nuevo.",
    },
  ],
  self: [
    { en: "I could do it with the sheet beside me.", es: "Pude hacerlo con la hoja al lado." },
    { en: "The hard part was the ending.", es: "Lo difícil fue el final." },
    {
      en: "I would do the first step in another way now.",
      es: "Ahora haría el primer paso de otra manera.",
    },
  ],
  "fellow-learner": [
    {
      en: "You waited until I had finished. That helped.",
      es: "Esperaste a que terminara. Eso ayudó.",
    },
    { en: "I could use your notes without asking.", es: "Pude usar tus notas sin preguntar." },
    { en: "You asked what I would like to do.", es: "Me preguntaste qué quería hacer." },
  ],
  family: [
    {
      en: "We saw this at the kitchen table, three evenings in a row.",
      es: "Lo vimos en la mesa de la cocina, tres noches seguidas.",
    },
    {
      en: "The grandparents asked hard questions and got good answers.",
      es: "La abuela y el abuelo hicieron preguntas difíciles y recibieron buenas respuestas.",
    },
  ],
  "community-partner": [
    {
      en: "Came prepared, asked first and left the place tidy.",
      es: "Llegó con todo listo, preguntó primero y dejó el lugar en orden.",
    },
    { en: "We use the table that came out of this.", es: "Usamos la tabla que salió de esto." },
    { en: "Our visitors understood it at once.", es: "Nuestras visitas lo entendieron enseguida." },
  ],
};

/** Feedback on a work, to the learner. */
export const feedback: readonly Wording[] = [
  {
    en: "Your table answers the question. Try it once with data you have not seen.",
    es: "Tu tabla responde la pregunta. Pruébala con datos que no hayas visto.",
  },
  {
    en: "The strongest sentence is the third one. Begin with it.",
    es: "La frase más fuerte es la tercera. Empieza con ella.",
  },
  {
    en: "You changed the plan for a good reason. Write the reason beside it.",
    es: "Cambiaste el plan por una buena razón. Escríbela al lado.",
  },
  {
    en: "Show this to someone who was not there, and note what they ask.",
    es: "Muéstraselo a alguien que no estuvo y anota lo que pregunta.",
  },
  {
    en: "You listened well. Next time, say back what you heard before you answer.",
    es: "Escuchaste bien. La próxima vez, di lo que oíste antes de responder.",
  },
  {
    en: "The second version is clearer. Which change did most?",
    es: "La segunda versión es más clara. ¿Qué cambio ayudó más?",
  },
  {
    en: "Name your source under the picture, so that others can look.",
    es: "Nombra tu fuente debajo de la imagen, para que otras personas puedan mirar.",
  },
  {
    en: "You shared the work fairly. Ask the team whether they saw it so.",
    es: "Repartiste bien el trabajo. Pregunta al equipo si lo vio así.",
  },
  {
    en: "It works here. Take it to another part of the bay and see what changes.",
    es: "Aquí funciona. Llévalo a otra parte de la bahía y mira qué cambia.",
  },
  {
    en: "A good question. Keep it on the wall until it is answered.",
    es: "Buena pregunta. Déjala en la pared hasta que tenga respuesta.",
  },
];
