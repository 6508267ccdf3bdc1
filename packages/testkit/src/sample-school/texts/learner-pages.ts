// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyCode } from "./codes.ts";
import type { Band, Wording } from "./wording.ts";

/** Thirty interests, as a learner lists them. */
export const interests: readonly Wording[] = [
  { en: "boats and knots", es: "botes y nudos" },
  { en: "sea birds", es: "aves marinas" },
  { en: "drawing comics", es: "dibujar historietas" },
  { en: "baking bread", es: "hacer pan" },
  { en: "football", es: "fútbol" },
  { en: "stars and planets", es: "estrellas y planetas" },
  { en: "drums", es: "tambores" },
  { en: "old maps", es: "mapas antiguos" },
  { en: "taking radios apart", es: "desarmar radios" },
  { en: "dancing", es: "bailar" },
  { en: "crabs and shells", es: "cangrejos y conchas" },
  { en: "writing songs", es: "escribir canciones" },
  { en: "chess", es: "ajedrez" },
  { en: "sewing", es: "coser" },
  { en: "trains and timetables", es: "trenes y horarios" },
  { en: "telling jokes", es: "contar chistes" },
  { en: "caring for animals", es: "cuidar animales" },
  { en: "stories my grandmother tells", es: "las historias que cuenta mi abuela" },
  { en: "programming small games", es: "programar juegos pequeños" },
  { en: "swimming", es: "nadar" },
  { en: "growing tomatoes", es: "cultivar tomates" },
  { en: "learning languages", es: "aprender lenguas" },
  { en: "photography", es: "fotografía" },
  { en: "rocks and fossils", es: "rocas y fósiles" },
  { en: "skateboards", es: "patinetas" },
  { en: "cooking for my family", es: "cocinar para mi familia" },
  { en: "volcanoes", es: "volcanes" },
  { en: "theater", es: "teatro" },
  { en: "bicycles", es: "bicicletas" },
  { en: "debating", es: "debatir" },
];

/** Twenty strengths, worded as things shown. */
export const strengths: readonly Wording[] = [
  { en: "explains patiently", es: "explica con paciencia" },
  { en: "asks questions that open a topic", es: "hace preguntas que abren un tema" },
  { en: "finishes what was promised", es: "termina lo prometido" },
  { en: "draws so that others understand", es: "dibuja para que se entienda" },
  { en: "notices who has not spoken", es: "nota quién no ha hablado" },
  { en: "tries a second way without fuss", es: "prueba otro camino con calma" },
  { en: "keeps careful notes", es: "lleva notas cuidadosas" },
  { en: "makes newcomers welcome", es: "da la bienvenida a quien llega" },
  {
    en: "tells a story that stays with people",
    es: "cuenta historias que se quedan en la memoria",
  },
  { en: "checks numbers before sharing them", es: "revisa los números antes de compartirlos" },
  { en: "works well with hands and tools", es: "trabaja bien con manos y herramientas" },
  { en: "moves between languages with ease", es: "pasa de una lengua a otra con soltura" },
  { en: "listens to the end", es: "escucha hasta el final" },
  { en: "finds humor in a hard moment", es: "encuentra humor en un momento difícil" },
  { en: "sees patterns quickly", es: "ve patrones con rapidez" },
  { en: "gives credit to others", es: "reconoce el aporte de otras personas" },
  {
    en: "plans backwards from the day that counts",
    es: "planea desde el día que cuenta hacia atrás",
  },
  { en: "looks after younger learners", es: "cuida a quienes tienen menos edad" },
  { en: "revises without being asked", es: "mejora su trabajo por iniciativa propia" },
  { en: "speaks up for fairness", es: "defiende lo justo" },
];

/** A goal that a learner set. */
export interface GoalText {
  readonly about: CompetencyCode;
  readonly band: Band;
  readonly statement: Wording;
  /** What the learner means to do for it. */
  readonly strategy: Wording;
}

/** Goals in the learner's words, four in each grade band. */
export const goals: readonly GoalText[] = [
  {
    about: "MEAN.1",
    band: "K-2",
    statement: {
      en: "I want to tell the other class about my book.",
      es: "Quiero contarle mi libro al otro grupo.",
    },
    strategy: {
      en: "I will practice with my puppet first.",
      es: "Primero voy a ensayar con mi títere.",
    },
  },
  {
    about: "MATH.1",
    band: "K-2",
    statement: {
      en: "I want to count all the boats in the harbour.",
      es: "Quiero contar todos los botes del puerto.",
    },
    strategy: {
      en: "I will make groups of ten.",
      es: "Voy a hacer grupos de diez.",
    },
  },
  {
    about: "STEER.1",
    band: "K-2",
    statement: {
      en: "I want to tie my own shoes for the shore walk.",
      es: "Quiero atarme los zapatos para el paseo por la orilla.",
    },
    strategy: {
      en: "I will try every morning with the rope on the wall.",
      es: "Voy a practicar cada mañana con la cuerda de la pared.",
    },
  },
  {
    about: "GOOD.3",
    band: "K-2",
    statement: {
      en: "I want the worms in our worm house to be well.",
      es: "Quiero que las lombrices de nuestra casa estén bien.",
    },
    strategy: {
      en: "I will look every day and write what they ate.",
      es: "Voy a mirar cada día y anotar qué comieron.",
    },
  },
  {
    about: "INV.1",
    band: "3-5",
    statement: {
      en: "I want to find out why our street is called Rope Walk.",
      es: "Quiero averiguar por qué nuestra calle se llama Rope Walk.",
    },
    strategy: {
      en: "I will ask the library and two people who have lived here long.",
      es: "Voy a preguntar en la biblioteca y a dos personas que llevan mucho aquí.",
    },
  },
  {
    about: "STEER.2",
    band: "3-5",
    statement: {
      en: "I want to remember my multiplication facts without worry.",
      es: "Quiero recordar las tablas sin preocuparme.",
    },
    strategy: {
      en: "I will try cards, songs and jumping, and see which one stays.",
      es: "Voy a probar tarjetas, canciones y saltos, y ver qué se me queda.",
    },
  },
  {
    about: "TEAM.3",
    band: "3-5",
    statement: {
      en: "I want everyone in our stall group to have a job they like.",
      es: "Quiero que cada persona de nuestro puesto tenga una tarea que le guste.",
    },
    strategy: {
      en: "I will ask before I give out the jobs.",
      es: "Voy a preguntar antes de repartir las tareas.",
    },
  },
  {
    about: "MEAN.2",
    band: "3-5",
    statement: {
      en: "I want to write a letter to my cousin in our language.",
      es: "Quiero escribirle una carta en nuestra lengua a alguien de mi familia.",
    },
    strategy: {
      en: "I will write one line each evening with my aunt.",
      es: "Voy a escribir una línea cada noche con mi tía.",
    },
  },
  {
    about: "GOOD.1",
    band: "6-8",
    statement: {
      en: "I want the bench in the garden to work for people with walking frames.",
      es: "Quiero que la banca del huerto sirva a quienes usan andador.",
    },
    strategy: {
      en: "I will test two heights with people from Seawall House.",
      es: "Voy a probar dos alturas con gente de Seawall House.",
    },
  },
  {
    about: "INV.3",
    band: "6-8",
    statement: {
      en: "I want to know why the sea stars left pool four.",
      es: "Quiero saber por qué las estrellas de mar dejaron la poza cuatro.",
    },
    strategy: {
      en: "I will visit every two weeks and write down what I cannot explain.",
      es: "Voy a ir cada dos semanas y anotar lo que no puedo explicar.",
    },
  },
  {
    about: "ARG.1",
    band: "6-8",
    statement: {
      en: "I want to speak at the town meeting with facts that hold.",
      es: "Quiero hablar en la asamblea con datos que se sostengan.",
    },
    strategy: {
      en: "I will ask someone who disagrees to read my draft.",
      es: "Voy a pedir que alguien que no está de acuerdo lea mi borrador.",
    },
  },
  {
    about: "TEAM.1",
    band: "6-8",
    statement: {
      en: "I want to hand over my part of the exhibition two days early.",
      es: "Quiero entregar mi parte de la exposición dos días antes.",
    },
    strategy: {
      en: "I will put my steps on the team calendar and check on Mondays.",
      es: "Voy a poner mis pasos en el calendario del equipo y revisarlos los lunes.",
    },
  },
  {
    about: "STEER.1",
    band: "9-12",
    statement: {
      en: "I want to finish the rowing boat with the shed before the summer regatta.",
      es: "Quiero terminar el bote de remos con el taller antes de la regata de verano.",
    },
    strategy: {
      en: "I will plan backwards from the launch and meet my mentor each week.",
      es: "Voy a planear desde la botadura hacia atrás y ver a mi guía cada semana.",
    },
  },
  {
    about: "SCI.1",
    band: "9-12",
    statement: {
      en: "I want a model of the bay that the marine station finds useful.",
      es: "Quiero un modelo de la bahía que le sirva a la estación marina.",
    },
    strategy: {
      en: "I will share each version and keep a list of what it cannot explain.",
      es: "Voy a compartir cada versión y llevar una lista de lo que no explica.",
    },
  },
  {
    about: "GOOD.2",
    band: "9-12",
    statement: {
      en: "I want to understand who decided where the sea wall ends.",
      es: "Quiero comprender quién decidió dónde termina el muro del puerto.",
    },
    strategy: {
      en: "I will read the council papers and record six interviews.",
      es: "Voy a leer los papeles del concejo y grabar seis entrevistas.",
    },
  },
  {
    about: "MEAN.3",
    band: "9-12",
    statement: {
      en: "I want to lead an interview in which I speak less than a quarter of the time.",
      es: "Quiero hacer una entrevista en la que hable menos de la cuarta parte del tiempo.",
    },
    strategy: {
      en: "I will record, listen again and mark where I cut in.",
      es: "Voy a grabar, volver a escuchar y marcar dónde interrumpí.",
    },
  },
];
