// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/** Investigates. */
export const investigates: readonly CompetencyText[] = [
  {
    code: "INV.1",
    kind: "skill",
    name: { en: "Find sources and weigh them", es: "Buscar fuentes y valorarlas" },
    description: {
      en: "Looking in books, places, data and people for answers, and judging how far to trust them.",
      es: "Buscar respuestas en libros, lugares, datos y personas, y juzgar cuánto confiar en ellas.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can look for an answer in a book, a picture or a place.",
          "Con una persona adulta, puedo buscar una respuesta en un libro, una imagen o un lugar.",
        ],
        [
          "With two to choose from, I can pick the book or person that helps my question.",
          "Con dos opciones, puedo elegir el libro o la persona que ayuda con mi pregunta.",
        ],
        [
          "I can find facts on our class topic and say where I found them.",
          "Puedo encontrar datos del tema de clase y decir dónde los encontré.",
        ],
        [
          "I can use two sources for a new question and tell which helped more.",
          "Puedo usar dos fuentes para una pregunta nueva y contar cuál ayudó más.",
        ],
        [
          "I can show others where to look for good answers.",
          "Puedo mostrar a otras personas dónde buscar buenas respuestas.",
        ],
      ],
      "3-5": [
        [
          "With a librarian, I can choose search words and open a useful source.",
          "Con ayuda de la biblioteca, puedo elegir palabras de búsqueda y abrir una fuente útil.",
        ],
        [
          "With a checklist, I can ask who made a source, when and for whom.",
          "Con una lista de revisión, puedo preguntar quién hizo una fuente, cuándo y para quién.",
        ],
        [
          "I can find three sources on a topic we study and note what each one adds.",
          "Puedo encontrar tres fuentes sobre un tema de estudio y anotar qué suma cada una.",
        ],
        [
          "I can search on a question of my own, compare sources that disagree and say which I trust.",
          "Puedo buscar sobre una pregunta propia, comparar fuentes que no coinciden y decir en cuál confío.",
        ],
        [
          "I can put together a source list with notes that another group can start from.",
          "Puedo reunir una lista de fuentes con notas para que otro grupo empiece desde ahí.",
        ],
      ],
      "6-8": [
        [
          "With support, I can turn a question into searches and keep a record of what I find.",
          "Con apoyo, puedo convertir una pregunta en búsquedas y registrar lo que encuentro.",
        ],
        [
          "With a comparison table, I can ask what each source knows and what it wants from me.",
          "Con una tabla comparativa, puedo preguntar qué sabe cada fuente y qué quiere de mí.",
        ],
        [
          "I can find sources on a topic I know and say which ones I trust and why.",
          "Puedo buscar fuentes sobre un tema que conozco y decir en cuáles confío y por qué.",
        ],
        [
          "I can find sources on a new question, weigh them and explain what I left out.",
          "Puedo buscar fuentes sobre una pregunta nueva, valorarlas y explicar lo que descarté.",
        ],
        [
          "I can build a reviewed collection of sources that others search first.",
          "Puedo armar una colección revisada de fuentes que otras personas consulten primero.",
        ],
      ],
      "9-12": [
        [
          "With a specialist, I can find my way into the records or research of a field.",
          "Con una persona especialista, puedo orientarme en los archivos o estudios de un campo.",
        ],
        [
          "With a source log, I can evaluate the methods, interests and limits of what I read.",
          "Con un registro de fuentes, puedo evaluar los métodos, intereses y límites de lo que leo.",
        ],
        [
          "I can assemble varied sources in a field I know and judge how far each supports a claim.",
          "Puedo reunir fuentes variadas en un campo que conozco y juzgar cuánto respalda cada una lo que afirmo.",
        ],
        [
          "I can investigate across unfamiliar sources, people and data, and justify what I rely on.",
          "Puedo investigar con fuentes, personas y datos poco conocidos y justificar en qué me apoyo.",
        ],
        [
          "I can publish a source review that people outside school consult.",
          "Puedo publicar una revisión de fuentes que consulte gente de fuera de la escuela.",
        ],
      ],
    },
  },
  {
    code: "INV.2",
    kind: "knowledge",
    name: {
      en: "Know how evidence is made and checked",
      es: "Saber cómo se produce y se comprueba la evidencia",
    },
    description: {
      en: "Understanding where facts come from, and how people make sure of them.",
      es: "Comprender de dónde vienen los datos y cómo se comprueban.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can talk about how we know that something is true.",
          "Con una persona adulta, puedo hablar de cómo sabemos que algo es cierto.",
        ],
        [
          "With a picture chart, I can sort what I saw from what I guess.",
          "Con un cartel de dibujos, puedo separar lo que vi de lo que imagino.",
        ],
        [
          "I can look, count or measure twice to check what we found in class.",
          "Puedo mirar, contar o medir dos veces para comprobar lo que hallamos en clase.",
        ],
        [
          "I can tell how I would check something new and why I would trust it.",
          "Puedo decir cómo comprobaría algo nuevo y por qué confiaría en eso.",
        ],
        [
          "I can help others check a count or a measure fairly.",
          "Puedo ayudar a otras personas a comprobar bien una cuenta o una medida.",
        ],
      ],
      "3-5": [
        [
          "With questions to guide me, I can tell how someone got the facts in a report.",
          "Con preguntas que me guían, puedo decir cómo alguien obtuvo los datos de un informe.",
        ],
        [
          "With a fair-test plan, I can say what we keep the same and why.",
          "Con un plan de prueba justa, puedo decir qué dejamos igual y por qué.",
        ],
        [
          "I can explain how observing, asking and measuring give us evidence in class.",
          "Puedo explicar cómo observar, preguntar y medir nos da evidencia en clase.",
        ],
        [
          "I can look at evidence from a study new to me and tell what would make it stronger.",
          "Puedo mirar la evidencia de un estudio nuevo para mí y decir qué la haría más fuerte.",
        ],
        [
          "I can repeat another group's test and share what matched and what differed.",
          "Puedo repetir la prueba de otro grupo y compartir qué coincidió y qué no.",
        ],
      ],
      "6-8": [
        [
          "With support, I can describe how a survey, an experiment or a record was made.",
          "Con apoyo, puedo describir cómo se hizo una encuesta, un experimento o un registro.",
        ],
        [
          "With an example study, I can point out the sample, the measure and a possible bias.",
          "Con un estudio de ejemplo, puedo señalar la muestra, la medida y un posible sesgo.",
        ],
        [
          "I can explain how evidence in a familiar field is gathered, recorded and checked.",
          "Puedo explicar cómo se reúne, registra y comprueba la evidencia en un campo conocido.",
        ],
        [
          "I can judge how a claim in the news was checked and explain what I would still ask.",
          "Puedo juzgar cómo se comprobó una noticia y explicar qué preguntaría todavía.",
        ],
        [
          "I can write a method so clearly that others can repeat our study.",
          "Puedo escribir un método con tanta claridad que otras personas repitan nuestro estudio.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can follow a finding back to the data it came from.",
          "Con apoyo de mentoría, puedo seguir un hallazgo hasta los datos de donde salió.",
        ],
        [
          "With guidance, I can explain what a sample, a control or an archive can and cannot show.",
          "Con orientación, puedo explicar qué puede mostrar, y qué no, una muestra, un control o un archivo.",
        ],
        [
          "I can explain how knowledge is tested in a field I know, including its disagreements.",
          "Puedo explicar cómo se pone a prueba el conocimiento en un campo que conozco, con sus desacuerdos.",
        ],
        [
          "I can critique the evidence in a contested case new to me and state how sure I am, and why.",
          "Puedo criticar la evidencia de un caso debatido y nuevo para mí, y decir qué tan firme la veo y por qué.",
        ],
        [
          "I can contribute checked data or a review that researchers or neighbors rely on.",
          "Puedo aportar datos comprobados en los que se apoyen quienes investigan o el vecindario.",
        ],
      ],
    },
  },
  {
    code: "INV.3",
    kind: "mindset",
    name: {
      en: "Follow a question past the first answer",
      es: "Seguir una pregunta más allá de la primera respuesta",
    },
    description: {
      en: "Staying curious when an answer is at hand, and asking what lies further on.",
      es: "Conservar la curiosidad cuando ya hay una respuesta y preguntar qué hay más allá.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up who wonders with me, I can ask one more question.",
          "Con una persona adulta que se pregunta conmigo, puedo hacer una pregunta más.",
        ],
        [
          "With our question wall, I can choose a question and look again.",
          "Con nuestro muro de preguntas, puedo elegir una y volver a mirar.",
        ],
        [
          "I can ask why or how in a topic we know and try to find out.",
          "Puedo preguntar por qué o cómo en un tema conocido y tratar de averiguarlo.",
        ],
        [
          "I can keep asking about something new and tell what I still wonder.",
          "Puedo seguir preguntando sobre algo nuevo y contar qué me falta saber.",
        ],
        [
          "I can share a question that gets others exploring too.",
          "Puedo compartir una pregunta que anime a otras personas a explorar.",
        ],
      ],
      "3-5": [
        [
          "With someone to wonder with, I can turn an answer into another question.",
          "Con alguien que comparte mi curiosidad, puedo convertir una respuesta en otra pregunta.",
        ],
        [
          "With question stems, I can ask what else, what if and how we know.",
          "Con inicios de pregunta, puedo preguntar qué más, qué pasaría si y cómo lo sabemos.",
        ],
        [
          "I can keep a question going through a class study and record what I find.",
          "Puedo mantener viva una pregunta durante un estudio de clase y anotar lo que hallo.",
        ],
        [
          "I can follow a question of my own into unfamiliar topics and tell why I kept on.",
          "Puedo seguir una pregunta propia por temas desconocidos y decir por qué continué.",
        ],
        [
          "I can start a question board where others add what they wonder and find.",
          "Puedo iniciar un tablero donde otras personas sumen sus preguntas y hallazgos.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can notice when an answer is too simple and ask again.",
          "Con acompañamiento, puedo notar cuándo una respuesta es demasiado simple y volver a preguntar.",
        ],
        [
          "With a research journal, I can track how my question changes as I learn.",
          "Con un diario de investigación, puedo seguir cómo cambia mi pregunta al aprender.",
        ],
        [
          "I can pursue a question in a familiar field beyond what the task asks.",
          "Puedo llevar una pregunta de un campo conocido más allá de lo que pide la tarea.",
        ],
        [
          "I can reframe a question when new evidence surprises me and explain the turn it took.",
          "Puedo replantear una pregunta cuando la evidencia me sorprende y explicar el giro que dio.",
        ],
        [
          "I can open a line of questions that others choose to take further.",
          "Puedo abrir una línea de preguntas que otras personas quieran continuar.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can find what is still unknown in something that interests me.",
          "Con apoyo de mentoría, puedo hallar lo que aún no se sabe en algo que me interesa.",
        ],
        [
          "With regular conversations, I can sustain an inquiry when early answers look sufficient.",
          "Con conversaciones regulares, puedo sostener una indagación aunque las primeras respuestas parezcan bastar.",
        ],
        [
          "I can carry an inquiry in a field I know through several rounds of evidence.",
          "Puedo llevar una indagación en un campo que conozco por varias rondas de evidencia.",
        ],
        [
          "I can take a question into a field new to me, revise it and explain what I no longer assume.",
          "Puedo llevar una pregunta a un campo nuevo para mí, revisarla y explicar qué ya no doy por hecho.",
        ],
        [
          "I can leave an open question, with tools and data, for others to continue.",
          "Puedo dejar una pregunta abierta, con herramientas y datos, para que otras personas sigan.",
        ],
      ],
    },
  },
];
