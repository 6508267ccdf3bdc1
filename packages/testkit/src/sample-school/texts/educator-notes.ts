// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyCode } from "./codes.ts";
import type { Wording } from "./wording.ts";

/**
 * An educator's note for a report, at most 60 words once filled in: `{name}` stands for the learner's name, `{work}` for the name
 * of the work that was looked at. No note says he, she or they, or gives an adjective that would need a gender in Spanish.
 */
export interface EducatorNote {
  readonly about: CompetencyCode;
  readonly note: Wording;
}

/** One note for each competency with levels, and a second for two of them. */
export const educatorNotes: readonly EducatorNote[] = [
  {
    about: "STEER.1",
    note: {
      en: "In “{work}” {name} kept the plan where everyone could see it and changed it when the day changed. We talked about what told {name} to change it. Next we look for a goal that nobody else suggested.",
      es: "En «{work}», {name} dejó el plan a la vista y lo cambió cuando cambió el día. Hablamos de qué le hizo ver que había que cambiarlo. Ahora buscamos una meta que nadie más haya propuesto.",
    },
  },
  {
    about: "STEER.2",
    note: {
      en: "{name} can now tell me which way of studying helped in “{work}” and which one only took time. I enjoyed reading that page of the diary. Next term we try the same strategy with something quite different.",
      es: "{name} ya puede decirme qué manera de estudiar ayudó en «{work}» y cuál solo llevó tiempo. Disfruté esa página del diario. El próximo periodo probaremos la misma estrategia con algo muy distinto.",
    },
  },
  {
    about: "STEER.3",
    note: {
      en: "There was a day in “{work}” when the work came apart. {name} took a pause, came back and tried from the other end. I would like {name} to tell that story to the younger learners.",
      es: "Hubo un día en «{work}» en que el trabajo se desarmó. {name} hizo una pausa, volvió y probó por el otro lado. Me gustaría que cuente esa historia a quienes tienen menos edad.",
    },
  },
  {
    about: "MEAN.1",
    note: {
      en: "For “{work}” {name} made three versions, and each one sounded more like a letter to a real person. The last is clear and kind. Next: the same message for people whom {name} has never met.",
      es: "Para «{work}», {name} hizo tres versiones, y cada una parecía más una carta a alguien de verdad. La última es clara y amable. Ahora, el mismo mensaje para personas que no conoce.",
    },
  },
  {
    about: "MEAN.2",
    note: {
      en: "{name} brought a word from home into “{work}” and explained why no other word would do. The whole group learned from it. Next we listen for words that change their meaning on the way across the sea.",
      es: "{name} trajo a «{work}» una palabra de su casa y explicó por qué ninguna otra servía. Todo el grupo aprendió de eso. Ahora buscamos palabras que cambian de sentido al cruzar el mar.",
    },
  },
  {
    about: "MEAN.3",
    note: {
      en: "What I noticed in “{work}” was the silence before {name} spoke: long enough for the other person to finish. The questions that followed were better for it. Next we try this with someone who disagrees.",
      es: "Lo que noté en «{work}» fue el silencio antes de que {name} hablara: bastó para que la otra persona terminara. Las preguntas mejoraron. Ahora lo intentaremos con alguien que piensa distinto.",
    },
  },
  {
    about: "TEAM.1",
    note: {
      en: "{name} took a part of “{work}” that others depended on and said early when it needed one more day. The team could plan with that. Next we look for a crew in which {name} knows nobody yet.",
      es: "{name} tomó una parte de «{work}» de la que dependían otras personas y avisó a tiempo cuando necesitó un día más. El equipo pudo contar con eso. Ahora buscamos un equipo que aún no conozca.",
    },
  },
  {
    about: "TEAM.2",
    note: {
      en: "After the quarrel in “{work}” {name} could name what had happened and what would put it right. The agreement still hangs on our wall. Next: explaining to a new group why we decide the way we do.",
      es: "Después del desacuerdo en «{work}», {name} pudo nombrar qué había pasado y qué lo arreglaría. El acuerdo sigue en nuestra pared. Ahora, explicar a un grupo nuevo por qué decidimos así.",
    },
  },
  {
    about: "TEAM.3",
    note: {
      en: "In “{work}” {name} found out what each person likes to do and gave the credit aloud at the end. Two people told me it made their week. Next we look for ideas from people outside the group.",
      es: "En «{work}», {name} averiguó qué le gusta hacer a cada persona y al final reconoció su aporte en voz alta. Dos personas me contaron que les alegró la semana. Ahora buscamos ideas de fuera del grupo.",
    },
  },
  {
    about: "INV.1",
    note: {
      en: "{name} now asks who made a source before asking what it says. In “{work}” that led to leaving one out, with a good reason. Next we try a question on which the library has no shelf yet.",
      es: "{name} ahora pregunta quién hizo una fuente antes de preguntar qué dice. En «{work}» eso llevó a dejar una fuera, con buena razón. Ahora probaremos una pregunta para la que la biblioteca aún no tiene estante.",
    },
  },
  {
    about: "INV.2",
    note: {
      en: "In “{work}” {name} counted again without being asked and wrote down both results. That is how evidence earns trust. Next we look at a study by someone else and ask how it was checked.",
      es: "En «{work}», {name} volvió a contar por iniciativa propia y anotó los dos resultados. Así se gana la confianza la evidencia. Ahora miraremos un estudio ajeno y preguntaremos cómo se comprobó.",
    },
  },
  {
    about: "INV.3",
    note: {
      en: "The first answer in “{work}” came quickly, and {name} was polite to it and went on asking. The notebook holds eleven questions by now. Next we choose the one that will not let {name} go.",
      es: "La primera respuesta en «{work}» llegó pronto; {name} la recibió con cortesía y siguió preguntando. El cuaderno ya guarda once preguntas. Ahora elegimos la que no le suelta.",
    },
  },
  {
    about: "GOOD.1",
    note: {
      en: "{name} watched people use the first version of “{work}” and took notes rather than explain. The second version is simpler, and it works. Next we test with people who are new to us.",
      es: "{name} miró cómo la gente usaba la primera versión de «{work}» y tomó notas en vez de explicar. La segunda versión es más sencilla y funciona. Ahora probaremos con gente que no conocemos.",
    },
  },
  {
    about: "GOOD.2",
    note: {
      en: "Since “{work}” {name} sees the town with other eyes: who decides, who pays, who was here before. Ask on your next walk to the harbour. Next we compare two accounts that do not agree.",
      es: "Desde «{work}», {name} mira el pueblo de otra manera: quién decide, quién paga, quién estuvo antes. Pregúntenle en su próximo paseo al puerto. Ahora compararemos dos relatos que no coinciden.",
    },
  },
  {
    about: "GOOD.3",
    note: {
      en: "Weeks after “{work}” was over, {name} went back to see how it was doing and repaired a corner. Nobody had asked for it. Next we plan that visit from the start and take someone along.",
      es: "Semanas después de terminar «{work}», {name} volvió a ver cómo estaba y arregló una esquina. Nadie lo había pedido. Ahora planearemos esa visita desde el inicio y llevaremos compañía.",
    },
  },
  {
    about: "MATH.1",
    note: {
      en: "{name} made an estimate for “{work}” before calculating, and so noticed a slip in the table at once. The explanation at the end was clear. Next we choose a question that comes without numbers and find them.",
      es: "{name} hizo una estimación para «{work}» antes de calcular, y así notó enseguida un error en la tabla. La explicación final fue clara. Ahora elegimos una pregunta que llegue sin números y los buscamos.",
    },
  },
  {
    about: "ARG.1",
    note: {
      en: "In “{work}” {name} put the strongest point of the other side first and answered it fairly. People listened differently after that. Next we work on saying how sure we are, and why.",
      es: "En «{work}», {name} puso primero el mejor argumento de la otra parte y le respondió con justicia. La gente escuchó de otro modo. Ahora trabajaremos en decir qué tan seguro es algo, y por qué.",
    },
  },
  {
    about: "SCI.1",
    note: {
      en: "The drawing in “{work}” has arrows now, and {name} can say what travels along each of them. It became a model that way. Next we take it to another part of the shore and see where it stops fitting.",
      es: "El dibujo de «{work}» ahora tiene flechas, y {name} puede decir qué viaja por cada una. Así se volvió un modelo. Ahora lo llevaremos a otra parte de la costa para ver dónde deja de servir.",
    },
  },
  {
    about: "STEER.1",
    note: {
      en: "Two years ago {name} planned with a model alongside; this year the plan for “{work}” was {name}'s own from the first line. Next we look for moments when others can use this way of planning.",
      es: "Hace dos años {name} planificaba con un modelo al lado; este año el plan de «{work}» fue propio desde la primera línea. Ahora buscamos momentos en que otras personas usen esta forma de planificar.",
    },
  },
  {
    about: "MEAN.1",
    note: {
      en: "{name} rehearsed “{work}” in two languages and let each of them be itself. Visitors stayed longer than planned, and so did the questions. Next we record it, so that more people can listen.",
      es: "{name} ensayó «{work}» en dos lenguas y dejó que cada una fuera como es. La gente se quedó más de lo previsto, y las preguntas también. Ahora lo grabaremos para que más personas puedan escuchar.",
    },
  },
];

/** A question that a family can ask at home. */
export interface HomeQuestion {
  readonly about: CompetencyCode;
  readonly question: Wording;
}

/** One question for each competency with levels, and a second for two of them. None asks about feelings, health or conduct. */
export const homeQuestions: readonly HomeQuestion[] = [
  {
    about: "STEER.1",
    question: {
      en: "What did you change in your plan, and what told you to change it?",
      es: "¿Qué cambiaste en tu plan y qué te hizo ver que había que cambiarlo?",
    },
  },
  {
    about: "STEER.2",
    question: {
      en: "Can you teach me something the way you learned it best?",
      es: "¿Me enseñas algo de la manera en que mejor lo aprendiste?",
    },
  },
  {
    about: "STEER.3",
    question: {
      en: "When did you nearly stop, and what did you try after that?",
      es: "¿Cuándo estuviste a punto de dejarlo y qué probaste después?",
    },
  },
  {
    about: "MEAN.1",
    question: {
      en: "Who was your message for, and how would you say it to me?",
      es: "¿Para quién era tu mensaje y cómo me lo dirías a mí?",
    },
  },
  {
    about: "MEAN.2",
    question: {
      en: "Which word in our family would be hard to translate, and why?",
      es: "¿Qué palabra de nuestra familia sería difícil de traducir y por qué?",
    },
  },
  {
    about: "MEAN.3",
    question: {
      en: "What did you learn lately by letting someone finish?",
      es: "¿Qué aprendiste hace poco por dejar que alguien terminara de hablar?",
    },
  },
  {
    about: "TEAM.1",
    question: {
      en: "Which part was yours, and who was waiting for it?",
      es: "¿Qué parte te tocó y quién la estaba esperando?",
    },
  },
  {
    about: "TEAM.2",
    question: {
      en: "How does your team decide when not everyone agrees?",
      es: "¿Cómo decide tu equipo cuando no hay acuerdo?",
    },
  },
  {
    about: "TEAM.3",
    question: {
      en: "What can someone in your group do that surprised you?",
      es: "¿Qué sabe hacer alguien de tu grupo que te sorprendió?",
    },
  },
  {
    about: "INV.1",
    question: {
      en: "Where did you look first, and which source did you leave out?",
      es: "¿Dónde buscaste primero y qué fuente dejaste fuera?",
    },
  },
  {
    about: "INV.2",
    question: {
      en: "We heard something in the news today: how could we check it together?",
      es: "Hoy oímos algo en las noticias: ¿cómo podríamos comprobarlo en familia?",
    },
  },
  {
    about: "INV.3",
    question: {
      en: "What are you still wondering about, now that you have an answer?",
      es: "¿Qué te sigues preguntando, ahora que tienes una respuesta?",
    },
  },
  {
    about: "GOOD.1",
    question: {
      en: "What did people do with it that you had not expected?",
      es: "¿Qué hizo la gente con eso que no esperabas?",
    },
  },
  {
    about: "GOOD.2",
    question: {
      en: "What in our street has a story? Whom could we ask?",
      es: "¿Qué hay en nuestra calle que tenga una historia? ¿A quién podríamos preguntar?",
    },
  },
  {
    about: "GOOD.3",
    question: {
      en: "How is the thing you made doing today, and who looks after it?",
      es: "¿Cómo está hoy lo que hiciste y quién lo cuida?",
    },
  },
  {
    about: "MATH.1",
    question: {
      en: "Can you guess a number about our home, and then find out how close you were?",
      es: "¿Puedes adivinar un número de nuestra casa y luego ver qué tan cerca estuviste?",
    },
  },
  {
    about: "ARG.1",
    question: {
      en: "What would someone who disagrees with you say, and what would you answer?",
      es: "¿Qué diría alguien que no piensa como tú y qué le responderías?",
    },
  },
  {
    about: "SCI.1",
    question: {
      en: "Can you draw me how it works, and show me where the drawing stops being true?",
      es: "¿Me dibujas cómo funciona y me muestras hasta dónde es cierto el dibujo?",
    },
  },
  {
    about: "STEER.1",
    question: {
      en: "What would you like to be able to do by summer, and what is the first step?",
      es: "¿Qué te gustaría poder hacer para el verano y cuál es el primer paso?",
    },
  },
  {
    about: "MEAN.1",
    question: {
      en: "Will you show me the piece you like best, and tell me what to look for in it?",
      es: "¿Me muestras el trabajo que más te gusta y me dices en qué fijarme?",
    },
  },
];
