// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/** The academic competencies, one for each academic outcome: a separate part of every report. */
export const academic: readonly CompetencyText[] = [
  {
    code: "MATH.1",
    kind: "skill",
    name: { en: "Reason with quantities and data", es: "Razonar con cantidades y datos" },
    description: {
      en: "Using numbers, measures, patterns and data to answer questions and show why the answer holds.",
      es: "Usar números, medidas, patrones y datos para responder preguntas y mostrar por qué la respuesta vale.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can count and compare things I can touch.",
          "Con una persona adulta, puedo contar y comparar cosas que puedo tocar.",
        ],
        [
          "With counters or a number line, I can show how I got my answer.",
          "Con fichas o una recta numérica, puedo mostrar cómo llegué a mi respuesta.",
        ],
        [
          "I can add, take away and compare in number stories like ones we know.",
          "Puedo sumar, restar y comparar en historias con números como las que conocemos.",
        ],
        [
          "I can solve a new number story my own way and tell why it works.",
          "Puedo resolver a mi manera una historia nueva con números y decir por qué funciona.",
        ],
        [
          "I can show my class a way to count or sort that others try.",
          "Puedo mostrar a mi clase una manera de contar o clasificar que otras personas prueben.",
        ],
      ],
      "3-5": [
        [
          "Working beside someone, I can find the numbers that matter in a problem.",
          "Trabajando junto a alguien, puedo hallar los números que importan en un problema.",
        ],
        [
          "With a diagram or table, I can organize data and make an estimate.",
          "Con un diagrama o una tabla, puedo organizar datos y hacer una estimación.",
        ],
        [
          "I can use operations and fractions in familiar problems and check my answer.",
          "Puedo usar operaciones y fracciones en problemas conocidos y comprobar mi respuesta.",
        ],
        [
          "I can tackle an unfamiliar problem, choose a strategy and explain why my answer makes sense.",
          "Puedo abordar un problema desconocido, elegir una estrategia y explicar por qué mi respuesta tiene sentido.",
        ],
        [
          "I can make a graph or game that helps others understand numbers.",
          "Puedo crear una gráfica o un juego que ayude a otras personas a entender los números.",
        ],
      ],
      "6-8": [
        [
          "With support, I can say which quantities in a situation change together.",
          "Con apoyo, puedo decir qué cantidades de una situación cambian a la vez.",
        ],
        [
          "With a worked example, I can use ratios, equations or graphs step by step.",
          "Con un ejemplo resuelto, puedo usar razones, ecuaciones o gráficas paso a paso.",
        ],
        [
          "I can use data to answer a question in work I know and show my reasoning.",
          "Puedo usar datos para responder una pregunta en un trabajo que conozco y mostrar mi razonamiento.",
        ],
        [
          "I can choose a way to model a new question and explain why it fits.",
          "Puedo elegir un modelo para una pregunta nueva y explicar por qué sirve.",
        ],
        [
          "I can make a calculator, table or chart that people use to decide something real.",
          "Puedo hacer una calculadora, tabla o gráfica que la gente use para decidir algo real.",
        ],
      ],
      "9-12": [
        [
          "With support, I can translate a real situation into variables, a function or a data set.",
          "Con apoyo, puedo traducir una situación real a variables, una función o un conjunto de datos.",
        ],
        [
          "With feedback on my steps, I can analyze data and say how uncertain the result is.",
          "Con comentarios sobre mis pasos, puedo analizar datos y decir qué tan incierto es el resultado.",
        ],
        [
          "I can model and prove results in areas I know, with clear and complete reasoning.",
          "Puedo modelar y demostrar resultados en áreas que conozco, con un razonamiento claro y completo.",
        ],
        [
          "I can build a model for an unfamiliar problem, test its assumptions and defend its limits.",
          "Puedo construir un modelo para un problema desconocido, probar sus supuestos y defender sus límites.",
        ],
        [
          "I can give an organization an analysis that it can check, update and use.",
          "Puedo ofrecer a una organización un análisis que pueda comprobar, actualizar y usar.",
        ],
      ],
    },
  },
  {
    code: "ARG.1",
    kind: "skill",
    name: { en: "Argue from evidence", es: "Argumentar con evidencia" },
    description: {
      en: "Saying what I think and why, with evidence that others can look at, and weighing other views.",
      es: "Decir qué pienso y por qué, con evidencia que se pueda revisar, y sopesar otras opiniones.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a partner, I can tell what I think about something we saw or read.",
          "Con otra persona, puedo decir qué pienso de algo que vimos o leímos.",
        ],
        [
          "With a sentence starter, I can say what I think and one reason.",
          "Con un inicio de oración, puedo decir qué pienso y una razón.",
        ],
        [
          "I can say what I think and point to the picture or words that show it.",
          "Puedo decir qué pienso y señalar el dibujo o las palabras que lo muestran.",
        ],
        [
          "I can give two reasons about something new and answer another idea.",
          "Puedo dar dos razones sobre algo nuevo y responder a otra idea.",
        ],
        [
          "I can help classmates compare their ideas and find what each one saw.",
          "Puedo ayudar a mi clase a comparar ideas y encontrar lo que vio cada quien.",
        ],
      ],
      "3-5": [
        [
          "With guiding questions, I can state an opinion on a text or topic.",
          "Con preguntas de guía, puedo expresar una opinión sobre un texto o tema.",
        ],
        [
          "With an organizer, I can join my opinion to a fact from a source.",
          "Con un organizador, puedo unir mi opinión a un dato de una fuente.",
        ],
        [
          "I can support a claim with facts from two sources we studied.",
          "Puedo apoyar una afirmación con datos de dos fuentes que estudiamos.",
        ],
        [
          "I can support a claim on a new topic, choose the strongest facts and answer a doubt.",
          "Puedo apoyar una afirmación sobre un tema nuevo, elegir los mejores datos y responder a una duda.",
        ],
        [
          "I can publish an argument and improve it with readers' questions.",
          "Puedo publicar un argumento y mejorarlo con las preguntas de quienes lo leen.",
        ],
      ],
      "6-8": [
        [
          "With support, I can find the claim and the evidence in a source.",
          "Con apoyo, puedo encontrar la afirmación y la evidencia en una fuente.",
        ],
        [
          "With an example, I can write a claim and explain how my evidence fits.",
          "Con un ejemplo, puedo escribir una afirmación y explicar cómo encaja mi evidencia.",
        ],
        [
          "I can build an argument from given sources and treat another view fairly.",
          "Puedo construir un argumento con fuentes dadas y tratar con justicia otra opinión.",
        ],
        [
          "I can find and judge sources on a new question and weigh opposing evidence.",
          "Puedo buscar y valorar fuentes sobre una pregunta nueva y sopesar evidencia contraria.",
        ],
        [
          "I can lead a discussion across different views that rests on evidence.",
          "Puedo guiar un diálogo entre opiniones distintas basado en evidencia.",
        ],
      ],
      "9-12": [
        [
          "With support, I can map how reasons, evidence and assumptions fit in a text.",
          "Con apoyo, puedo trazar cómo encajan razones, evidencia y supuestos en un texto.",
        ],
        [
          "With feedback, I can write a precise claim and test it against counterclaims.",
          "Con comentarios, puedo escribir una afirmación precisa y ponerla a prueba frente a otras.",
        ],
        [
          "I can sustain a written and spoken argument in a field I know.",
          "Puedo sostener un argumento escrito y oral en un campo que conozco.",
        ],
        [
          "I can argue a contested question across fields, state limits and revise my view.",
          "Puedo argumentar una cuestión debatida entre campos, señalar límites y revisar mi opinión.",
        ],
        [
          "I can contribute an argument that a public audience uses to decide.",
          "Puedo aportar un argumento que un público use para decidir.",
        ],
      ],
    },
  },
  {
    code: "SCI.1",
    kind: "knowledge",
    name: {
      en: "Model and explain a natural system",
      es: "Modelar y explicar un sistema natural",
    },
    description: {
      en: "Drawing, building or calculating a model of something in nature and using it to explain.",
      es: "Dibujar, construir o calcular un modelo de algo de la naturaleza y usarlo para explicar.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can watch a living thing and tell what I notice.",
          "Con una persona adulta, puedo observar un ser vivo y contar lo que noto.",
        ],
        [
          "With a drawing to complete, I can show the parts of an animal, a plant or the weather.",
          "Con un dibujo para completar, puedo mostrar las partes de un animal, una planta o el clima.",
        ],
        [
          "I can draw or build something from nature and tell how its parts work.",
          "Puedo dibujar o construir algo de la naturaleza y contar cómo funcionan sus partes.",
        ],
        [
          "I can say what I think will happen in a new place outdoors and tell why.",
          "Puedo decir qué creo que pasará en un lugar nuevo al aire libre y contar por qué.",
        ],
        [
          "I can share a nature drawing that helps others notice more.",
          "Puedo compartir un dibujo de la naturaleza que ayude a otras personas a notar más.",
        ],
      ],
      "3-5": [
        [
          "With an educator, I can describe how living things and places depend on each other.",
          "Con mi docente, puedo describir cómo dependen entre sí los seres vivos y los lugares.",
        ],
        [
          "With a labeled diagram, I can tell what moves through a system, like water or energy.",
          "Con un diagrama rotulado, puedo decir qué circula por un sistema, como el agua o la energía.",
        ],
        [
          "I can make a model of a system we studied and explain what each part does.",
          "Puedo hacer un modelo de un sistema que estudiamos y explicar qué hace cada parte.",
        ],
        [
          "I can use a model to predict a change somewhere new, check it and say why it happened.",
          "Puedo usar un modelo para predecir un cambio en otro lugar, comprobarlo y decir por qué ocurrió.",
        ],
        [
          "I can make a page for a field guide that visitors can use.",
          "Puedo hacer una página para una guía de campo que use la gente que visita el lugar.",
        ],
      ],
      "6-8": [
        [
          "With support, I can name the parts, links and limits of a natural system.",
          "Con apoyo, puedo nombrar las partes, los enlaces y los límites de un sistema natural.",
        ],
        [
          "With a given model, I can follow a change from cause to effect.",
          "Con un modelo dado, puedo seguir un cambio desde la causa hasta el efecto.",
        ],
        [
          "I can use a model to explain a natural system we studied.",
          "Puedo usar un modelo para explicar un sistema natural que estudiamos.",
        ],
        [
          "I can fit a model to a natural system new to me and say where it stops fitting.",
          "Puedo ajustar un modelo a un sistema natural nuevo para mí y decir dónde deja de servir.",
        ],
        [
          "I can make a model that helps people see how a local system responds to change.",
          "Puedo crear un modelo que ayude a ver cómo responde a los cambios un sistema de aquí.",
        ],
      ],
      "9-12": [
        [
          "With support, I can read a scientific model and say what it includes and leaves out.",
          "Con apoyo, puedo leer un modelo científico y decir qué incluye y qué deja fuera.",
        ],
        [
          "With a mentor's comments, I can build a model with quantities, flows and feedback loops.",
          "Con comentarios de mentoría, puedo construir un modelo con cantidades, flujos y ciclos de retroalimentación.",
        ],
        [
          "I can explain a natural system I know at several scales, with evidence for each link.",
          "Puedo explicar a varias escalas un sistema natural que conozco, con evidencia de cada enlace.",
        ],
        [
          "I can compare rival models of an unfamiliar system and argue which explains the data better.",
          "Puedo comparar modelos rivales de un sistema desconocido y argumentar cuál explica mejor los datos.",
        ],
        [
          "I can provide a model or a monitoring record that helps care for a local place.",
          "Puedo aportar un modelo o un registro de seguimiento que ayude a cuidar un lugar cercano.",
        ],
      ],
    },
  },
];
