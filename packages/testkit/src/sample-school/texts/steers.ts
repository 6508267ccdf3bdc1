// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/** Steers their learning. */
export const steers: readonly CompetencyText[] = [
  {
    code: "STEER.1",
    kind: "skill",
    name: { en: "Set a goal and plan for it", es: "Fijar una meta y planificarla" },
    description: {
      en: "Choosing something worth reaching, planning the way there and changing the plan when life does.",
      es: "Elegir algo que vale la pena alcanzar, planear el camino y cambiar el plan cuando la vida cambia.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can pick something I want to get better at.",
          "Con una persona adulta, puedo elegir algo que quiero hacer mejor.",
        ],
        [
          "With picture steps, I can say my goal and do the first step.",
          "Con pasos en dibujos, puedo decir mi meta y hacer el primer paso.",
        ],
        [
          "I can choose a goal from our class list and follow two steps.",
          "Puedo elegir una meta de nuestra lista y seguir dos pasos.",
        ],
        [
          "I can make my own goal, try my steps and tell what I will change.",
          "Puedo crear mi propia meta, probar mis pasos y contar qué cambiaré.",
        ],
        [
          "I can show my steps so that a classmate can try them.",
          "Puedo mostrar mis pasos para que otra persona los pruebe.",
        ],
      ],
      "3-5": [
        [
          "With my advisor's questions, I can name a goal and why it matters to me.",
          "Con las preguntas de mi guía, puedo nombrar una meta y por qué me importa.",
        ],
        [
          "With a planning sheet, I can break a goal into steps and dates.",
          "Con una hoja de plan, puedo dividir una meta en pasos y fechas.",
        ],
        [
          "I can plan a goal for a class project and check my steps each week.",
          "Puedo planificar una meta para un proyecto de clase y revisar mis pasos cada semana.",
        ],
        [
          "I can plan a goal of my own, notice what needs to change and say why.",
          "Puedo planificar una meta propia, notar qué hay que cambiar y decir por qué.",
        ],
        [
          "I can make a planning tool from what I learned and offer it to others.",
          "Puedo crear una herramienta con lo que aprendí y ofrecerla a otras personas.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can turn an interest or need into a goal I can check.",
          "Con acompañamiento, puedo convertir un interés o una necesidad en una meta comprobable.",
        ],
        [
          "With a model, I can plan the steps, time and help for a goal.",
          "Con un modelo, puedo planificar los pasos, el tiempo y la ayuda para una meta.",
        ],
        [
          "I can plan and track a goal over several weeks in familiar work, using feedback.",
          "Puedo planificar y seguir una meta durante varias semanas en un trabajo conocido, usando comentarios.",
        ],
        [
          "I can set a goal in a new situation, change my plan from evidence and justify it.",
          "Puedo fijar una meta en una situación nueva, cambiar mi plan según la evidencia y justificarlo.",
        ],
        [
          "I can guide the planning of a shared goal and help others see their progress.",
          "Puedo guiar el plan de una meta común y ayudar a otras personas a ver su avance.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can link a goal to who I am and what I hope to do.",
          "Con apoyo de mentoría, puedo relacionar una meta con quién soy y lo que espero hacer.",
        ],
        [
          "With feedback on a draft, I can plan a long goal with milestones and resources.",
          "Con comentarios sobre un borrador, puedo planificar una meta larga con hitos y recursos.",
        ],
        [
          "I can carry out a term-long plan in a familiar field and record what the evidence shows.",
          "Puedo llevar a cabo un plan de un periodo en un campo conocido y registrar lo que muestra la evidencia.",
        ],
        [
          "I can take a long plan into an unfamiliar setting, revise it and explain my decisions.",
          "Puedo llevar un plan largo a un entorno nuevo, revisarlo y explicar mis decisiones.",
        ],
        [
          "I can set up a plan with a partner that continues without me.",
          "Puedo crear con una organización aliada un plan que continúe sin mí.",
        ],
      ],
    },
  },
  {
    code: "STEER.2",
    kind: "knowledge",
    name: {
      en: "Know which strategies help me learn",
      es: "Saber qué estrategias me ayudan a aprender",
    },
    description: {
      en: "Knowing several ways to learn, and which one helps with which kind of work.",
      es: "Conocer varias maneras de aprender y saber cuál ayuda con cada tipo de trabajo.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "When a grown-up asks, I can point to something that helped me learn today.",
          "Cuando una persona adulta me pregunta, puedo señalar algo que hoy me ayudó a aprender.",
        ],
        [
          "With picture cards, I can choose a way to remember something new.",
          "Con tarjetas de dibujos, puedo elegir una manera de recordar algo nuevo.",
        ],
        [
          "I can name two ways we learn in class and use one of them.",
          "Puedo nombrar dos maneras de aprender de nuestra clase y usar una.",
        ],
        [
          "I can pick a way to learn something new and tell why it helped.",
          "Puedo escoger una forma de aprender algo nuevo y contar por qué me ayudó.",
        ],
        [
          "I can teach a friend a learning trick that works for me.",
          "Puedo enseñarle a otra persona un truco que me ayuda a aprender.",
        ],
      ],
      "3-5": [
        [
          "With my educator's questions, I can tell what I did when learning got tricky.",
          "Con las preguntas de mi docente, puedo contar qué hice cuando aprender se puso difícil.",
        ],
        [
          "With a strategy menu, I can try a strategy and note how it went.",
          "Con un menú de estrategias, puedo probar una y anotar cómo me fue.",
        ],
        [
          "I can choose a strategy that fits a task we know, such as sketching or retelling.",
          "Puedo elegir una estrategia para una tarea conocida, como dibujar o volver a contar.",
        ],
        [
          "I can compare two strategies on a new kind of task and explain which helped more.",
          "Puedo comparar dos estrategias en una tarea de otro tipo y explicar cuál ayudó más.",
        ],
        [
          "I can make a strategy card with tips that others use when they study.",
          "Puedo hacer una tarjeta con consejos que otras personas usen al estudiar.",
        ],
      ],
      "6-8": [
        [
          "In a talk with my advisor, I can describe how I studied and what stayed with me.",
          "En una charla con mi guía, puedo describir cómo estudié y qué se me quedó.",
        ],
        [
          "With a learning log, I can spot which strategies match which kinds of work.",
          "Con un diario de aprendizaje, puedo notar qué estrategias van con cada tipo de trabajo.",
        ],
        [
          "I can plan my study of topics I know with strategies that help me remember.",
          "Puedo planear mi estudio de temas que conozco con estrategias que me ayudan a recordar.",
        ],
        [
          "I can adapt a strategy to unfamiliar material and explain, from results, why it worked.",
          "Puedo adaptar una estrategia a un material desconocido y explicar, con resultados, por qué sirvió.",
        ],
        [
          "I can lead a short session where others test a strategy and find their own version.",
          "Puedo guiar una sesión breve donde otras personas prueben una estrategia y hallen su versión.",
        ],
      ],
      "9-12": [
        [
          "With a mentor's questions, I can connect how memory and attention work to my own study.",
          "Con apoyo de mentoría, puedo relacionar cómo funcionan la memoria y la atención con mi estudio.",
        ],
        [
          "With a weekly template, I can space my practice and check what I really know.",
          "Con una plantilla semanal, puedo espaciar mi práctica y comprobar lo que de verdad sé.",
        ],
        [
          "I can choose and combine strategies for demanding work in a field I know.",
          "Puedo elegir y combinar estrategias para un trabajo exigente en un campo que conozco.",
        ],
        [
          "I can learn on unfamiliar ground, keep watch over my strategies and defend the changes I make.",
          "Puedo aprender en un terreno nuevo, observar mis estrategias y defender los cambios que hago.",
        ],
        [
          "I can design a study guide that newcomers to a course or workplace rely on.",
          "Puedo diseñar una guía de estudio en la que se apoye quien llega a un curso o a un trabajo.",
        ],
      ],
    },
  },
  {
    code: "STEER.3",
    kind: "mindset",
    name: {
      en: "Keep going and change course when it is hard",
      es: "Seguir y cambiar de rumbo cuando es difícil",
    },
    description: {
      en: "Staying with work that is hard, and finding another way when the first one does not lead on.",
      es: "Mantenerse en un trabajo difícil y hallar otro camino cuando el primero no lleva más lejos.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up close by, I can try one more time when something is hard.",
          "Con una persona adulta cerca, puedo intentarlo una vez más cuando algo cuesta.",
        ],
        [
          "With a reminder card, I can take a breath and try another way.",
          "Con una tarjeta que me lo recuerda, puedo respirar y probar de otra manera.",
        ],
        [
          "I can keep working on the tricky part of a game or task we know.",
          "Puedo seguir trabajando en la parte difícil de un juego o tarea que conocemos.",
        ],
        [
          "I can try a different way with something new and tell what I changed.",
          "Puedo probar un camino distinto con algo nuevo y decir qué cambié.",
        ],
        [
          "I can cheer on a friend and show a way around a hard part.",
          "Puedo animar a otra persona y mostrarle cómo pasar una parte difícil.",
        ],
      ],
      "3-5": [
        [
          "With some encouragement, I can return to a hard task after a short break.",
          "Con palabras de ánimo, puedo volver a una tarea difícil después de una pausa corta.",
        ],
        [
          "With a list of next moves, I can pick one when I get stuck.",
          "Con una lista de opciones, puedo escoger una cuando me atasco.",
        ],
        [
          "I can stay with a challenge in class work and use a mistake to adjust.",
          "Puedo seguir con un reto de clase y usar un error para hacer ajustes.",
        ],
        [
          "I can change my approach to an unfamiliar problem and explain what a mistake showed me.",
          "Puedo abordar de otro modo un problema desconocido y explicar qué me mostró un error.",
        ],
        [
          "I can share the story of a hard task so that others dare to keep trying.",
          "Puedo contar la historia de una tarea difícil para que otras personas se animen a seguir.",
        ],
      ],
      "6-8": [
        [
          "With someone to talk it through, I can name what is hard and choose a next try.",
          "Con alguien con quien hablarlo, puedo decir qué me cuesta y elegir otro intento.",
        ],
        [
          "With check-in dates, I can continue a long piece of work after a setback.",
          "Con fechas de seguimiento, puedo continuar un trabajo largo después de un tropiezo.",
        ],
        [
          "I can keep up effort in familiar projects and switch plans when a step stops working.",
          "Puedo mantener el esfuerzo en proyectos conocidos y cambiar de plan cuando un paso deja de servir.",
        ],
        [
          "I can meet a surprise in new work, change course and give my reasons.",
          "Puedo enfrentar una sorpresa en un trabajo nuevo, cambiar de rumbo y dar mis razones.",
        ],
        [
          "I can help a group pull together after a setback and find a way forward.",
          "Puedo ayudar a un grupo a recomponerse después de un tropiezo y hallar cómo seguir.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can look at a setback and decide what to keep and what to drop.",
          "Con apoyo de mentoría, puedo mirar un tropiezo y decidir qué conservo y qué dejo.",
        ],
        [
          "With agreed checkpoints, I can carry a demanding project through its difficult weeks.",
          "Con puntos de control acordados, puedo sostener un proyecto exigente en sus semanas difíciles.",
        ],
        [
          "I can persist with long work in a field I know and revise it after criticism.",
          "Puedo perseverar en un trabajo largo de un campo que conozco y revisarlo tras las críticas.",
        ],
        [
          "I can change direction in an uncertain situation and explain what I weighed to decide.",
          "Puedo cambiar de dirección en una situación incierta y explicar qué tomé en cuenta.",
        ],
        [
          "I can pass on what my detours taught me so that others begin further ahead.",
          "Puedo compartir lo que me enseñaron mis desvíos para que otras personas empiecen más adelante.",
        ],
      ],
    },
  },
];
