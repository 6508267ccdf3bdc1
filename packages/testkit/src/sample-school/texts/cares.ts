// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/**
 * Cares for well-being. Told in words and only by the learner's choice: the statements speak of what helps, never of how a
 * learner feels, who a learner is or how healthy a learner is.
 */
export const cares: readonly CompetencyText[] = [
  {
    code: "CARE.1",
    kind: "knowledge",
    name: {
      en: "Know what helps my body and mind feel ready",
      es: "Saber qué ayuda a mi cuerpo y a mi mente a prepararse",
    },
    description: {
      en: "Finding out what helps me get ready, and telling others as much of it as I choose.",
      es: "Descubrir qué me ayuda a prepararme y contar de ello lo que yo elija.",
    },
    reporting: "narrative",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can name something that helps me get ready, like water or rest.",
          "Con una persona adulta, puedo nombrar algo que me ayuda a prepararme, como tomar agua o descansar.",
        ],
        [
          "With a choice board, I can choose what would help me start.",
          "Con un tablero de opciones, puedo elegir qué me ayudaría a empezar.",
        ],
        [
          "I can tell two things that help me get ready in our classroom.",
          "Puedo decir dos cosas que me ayudan a prepararme en nuestro salón.",
        ],
        [
          "I can think of what helps me in a new place and say why.",
          "Puedo pensar qué me ayuda en un lugar nuevo y decir por qué.",
        ],
        [
          "I can add an idea to our class chart of things that help.",
          "Puedo agregar una idea a nuestro cartel de cosas que ayudan.",
        ],
      ],
      "3-5": [
        [
          "With someone's questions, I can describe what helped on a day when learning went well.",
          "Con las preguntas de alguien, puedo describir qué me ayudó un día en que aprendí bien.",
        ],
        [
          "With a simple log that only I keep, I can notice what helps my mornings start well.",
          "Con un registro sencillo que guardo para mí, puedo notar qué ayuda a empezar bien mis mañanas.",
        ],
        [
          "I can plan a few things that help me before activities I know.",
          "Puedo planear algunas cosas que me ayudan antes de actividades que conozco.",
        ],
        [
          "I can adjust what helps me for a trip or a new activity and explain my choice.",
          "Puedo ajustar lo que me ayuda para un paseo o una actividad nueva y explicar mi elección.",
        ],
        [
          "I can share a tip for getting ready that others may choose to try.",
          "Puedo compartir un consejo para prepararse que otras personas prueben si quieren.",
        ],
      ],
      "6-8": [
        [
          "In a talk with someone I trust, I can find what helps me prepare for a full day.",
          "En una charla con alguien de confianza, puedo descubrir qué me ayuda a preparar un día lleno.",
        ],
        [
          "With a menu of ideas, I can choose what helps before a game, a show or a presentation.",
          "Con un menú de ideas, puedo elegir qué me ayuda antes de un partido, una función o una presentación.",
        ],
        [
          "I can explain what helps me get ready for work I know and set it up myself.",
          "Puedo explicar qué me ayuda a prepararme para trabajos que conozco y organizarlo por mi cuenta.",
        ],
        [
          "I can work out what I need in an unfamiliar setting and tell the people around me.",
          "Puedo averiguar qué necesito en un entorno desconocido y decirlo a quienes me rodean.",
        ],
        [
          "I can help make a shared space that offers several ways to get ready.",
          "Puedo ayudar a crear un espacio común con varias maneras de prepararse.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can put into words what supports me in demanding weeks.",
          "Con apoyo de mentoría, puedo poner en palabras lo que me sostiene en semanas exigentes.",
        ],
        [
          "With trustworthy guidance, I can sort useful information on well-being from mere claims.",
          "Con una guía confiable, puedo separar la información útil sobre bienestar de las simples promesas.",
        ],
        [
          "I can build what helps me into the rhythm of weeks I know well.",
          "Puedo incluir lo que me ayuda en el ritmo de las semanas que conozco bien.",
        ],
        [
          "I can rethink what supports me for a job, a move or a new schedule, and say why.",
          "Puedo replantear lo que me apoya ante un empleo, una mudanza o un horario nuevo, y decir por qué.",
        ],
        [
          "I can improve a place or a timetable so that more people find what helps them.",
          "Puedo mejorar un lugar o un horario para que más personas encuentren lo que les ayuda.",
        ],
      ],
    },
  },
  {
    code: "CARE.2",
    kind: "skill",
    name: {
      en: "Use a routine to settle and restart",
      es: "Usar una rutina para calmarme y volver a empezar",
    },
    description: {
      en: "Having a few steps of my own that help me pause and begin again.",
      es: "Tener unos pasos propios que me ayudan a hacer una pausa y volver a empezar.",
    },
    reporting: "narrative",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can try our quiet-corner routine.",
          "Con una persona adulta, puedo probar la rutina del rincón tranquilo.",
        ],
        [
          "With a song or a picture, I can follow our routine to start again.",
          "Con una canción o un dibujo, puedo seguir nuestra rutina para volver a empezar.",
        ],
        [
          "I can use our class routine to settle after play.",
          "Puedo usar nuestra rutina de clase para volver a la calma después de jugar.",
        ],
        [
          "I can choose a routine in a new moment and tell what it helped me do.",
          "Puedo elegir una rutina en un momento nuevo y contar qué me ayudó a hacer.",
        ],
        [
          "I can show a friend the steps of a routine that helps me restart.",
          "Puedo mostrarle a otra persona los pasos de una rutina que me ayuda.",
        ],
      ],
      "3-5": [
        [
          "With someone beside me, I can practice a pause and choose how to restart.",
          "Con alguien a mi lado, puedo practicar una pausa y elegir cómo volver a empezar.",
        ],
        [
          "With a cue card, I can go through my routine in a busy moment.",
          "Con una tarjeta de pistas, puedo hacer mi rutina en un momento agitado.",
        ],
        [
          "I can begin my own routine before work or after recess.",
          "Puedo comenzar mi propia rutina antes de trabajar o después del recreo.",
        ],
        [
          "I can change my routine for a different place and explain what I kept.",
          "Puedo cambiar mi rutina para un lugar distinto y explicar qué conservé.",
        ],
        [
          "I can draw or record a routine that younger learners can follow.",
          "Puedo dibujar o grabar una rutina que puedan seguir personas más pequeñas.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can try several routines and notice which one helps me refocus.",
          "Con acompañamiento, puedo probar varias rutinas y notar cuál me ayuda a retomar el trabajo.",
        ],
        [
          "With a timer or a signal, I can pause, move and return to what I was doing.",
          "Con un temporizador o una señal, puedo hacer una pausa, moverme y volver a lo que hacía.",
        ],
        [
          "I can use a routine of my own to restart after interruptions in my usual work.",
          "Puedo usar una rutina propia para retomar mi trabajo habitual después de interrupciones.",
        ],
        [
          "I can fit my routine to a new setting, such as a crew or a stage, and say why.",
          "Puedo ajustar mi rutina a un entorno nuevo, como una cuadrilla o un escenario, y decir por qué.",
        ],
        [
          "I can open a group session with a routine that people choose to join.",
          "Puedo abrir una sesión de grupo con una rutina a la que cada quien decide sumarse.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can plan a routine for the busiest part of my week.",
          "Con apoyo de mentoría, puedo planear una rutina para la parte más llena de mi semana.",
        ],
        [
          "With reminders I set up with someone, I can use my routine before demanding tasks.",
          "Con recordatorios acordados con alguien, puedo usar mi rutina antes de tareas exigentes.",
        ],
        [
          "I can rely on routines I have made to begin, pause and resume long work.",
          "Puedo apoyarme en rutinas propias para empezar, pausar y retomar un trabajo largo.",
        ],
        [
          "I can rebuild my routine for an internship or a new timetable and explain the changes.",
          "Puedo rehacer mi rutina para una pasantía o un horario distinto y explicar los cambios.",
        ],
        [
          "I can help a team agree on breaks and restarts that work for everyone in it.",
          "Puedo ayudar a un equipo a acordar pausas y reinicios que funcionen para cada integrante.",
        ],
      ],
    },
  },
  {
    code: "CARE.3",
    kind: "mindset",
    name: { en: "Ask for help and accept it", es: "Pedir ayuda y aceptarla" },
    description: {
      en: "Letting people know what would help, and using the help they give.",
      es: "Hacer saber qué ayudaría y usar la ayuda que se recibe.",
    },
    reporting: "narrative",
    statements: {
      "K-2": [
        [
          "With a grown-up beside me, I can show that I would like help.",
          "Con una persona adulta a mi lado, puedo mostrar que quiero ayuda.",
        ],
        [
          "With a help card or a sign, I can let someone know what I need.",
          "Con una tarjeta o una seña de ayuda, puedo avisar lo que necesito.",
        ],
        [
          "I can ask a person I know for help and say thank you.",
          "Puedo pedir ayuda a alguien que conozco y dar las gracias.",
        ],
        [
          "I can find a helper in a new place and tell what I need help with.",
          "Puedo encontrar a quien me ayude en un lugar nuevo y decir qué necesito.",
        ],
        [
          "I can help someone find the right person to ask.",
          "Puedo ayudar a alguien a encontrar a la persona indicada para preguntar.",
        ],
      ],
      "3-5": [
        [
          "When someone offers, I can say which part I would like help with.",
          "Cuando alguien se ofrece, puedo decir en qué parte quiero ayuda.",
        ],
        [
          "With a question starter, I can ask for help when I get stuck.",
          "Con un inicio de pregunta, puedo pedir ayuda cuando no sé cómo seguir.",
        ],
        [
          "I can ask for help in class and use it to take the next step.",
          "Puedo pedir ayuda en clase y usarla para dar el siguiente paso.",
        ],
        [
          "I can decide who could help with something new and tell why I chose that person.",
          "Puedo decidir quién podría ayudarme con algo nuevo y contar por qué elegí a esa persona.",
        ],
        [
          "I can make our list of helpers clearer so that anyone can use it.",
          "Puedo hacer más clara nuestra lista de personas que ayudan para que sirva a cualquiera.",
        ],
      ],
      "6-8": [
        [
          "With an adult I trust, I can put a request for help into words.",
          "Con una persona adulta de confianza, puedo poner en palabras un pedido de ayuda.",
        ],
        [
          "With a sample message, I can ask an educator or a fellow learner for specific help.",
          "Con un mensaje de ejemplo, puedo pedir una ayuda concreta a mi docente o a alguien de mi grupo.",
        ],
        [
          "I can ask early in work I know, say what I tried and act on the answer.",
          "Puedo pedir ayuda a tiempo en trabajos que conozco, decir qué intenté y usar la respuesta.",
        ],
        [
          "I can seek help outside my usual circle and explain how I used it.",
          "Puedo buscar ayuda fuera de mi círculo habitual y explicar cómo la usé.",
        ],
        [
          "I can make asking easier for others by sharing when help made a difference for me.",
          "Puedo facilitar que otras personas pidan ayuda al contar cuándo me sirvió a mí.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can map the people and places I can turn to.",
          "Con apoyo de mentoría, puedo trazar un mapa de personas y lugares a donde acudir.",
        ],
        [
          "With a rehearsal first, I can ask a busy person for help clearly and courteously.",
          "Con un ensayo previo, puedo pedir ayuda con claridad y cortesía a una persona ocupada.",
        ],
        [
          "I can ask for feedback and support in a familiar setting and follow up on it.",
          "Puedo pedir comentarios y apoyo en un entorno conocido y darles seguimiento.",
        ],
        [
          "I can find the right help in a system new to me and explain my choice.",
          "Puedo hallar la ayuda adecuada en un sistema nuevo para mí y explicar mi elección.",
        ],
        [
          "I can set up a way for people in my community to find help and give it.",
          "Puedo crear una forma de que la gente de mi comunidad encuentre ayuda y la ofrezca.",
        ],
      ],
    },
  },
];
