// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { Band, Wording } from "./wording.ts";

/** Words that a learner of each grade band would say. */
export type WordsByBand = Readonly<Record<Band, readonly Wording[]>>;

/** What a learner says of their own learning: the sentence that opens a report. */
export const learnerSentences: WordsByBand = {
  "K-2": [
    {
      en: "I can build a tall tower now because I start with the wide blocks.",
      es: "Ahora puedo hacer una torre alta porque empiezo con los bloques anchos.",
    },
    {
      en: "I like to ask why. Then I ask why again.",
      es: "Me gusta preguntar por qué. Y después pregunto por qué otra vez.",
    },
    {
      en: "My plant grew. I gave it water and I waited a lot.",
      es: "Mi planta creció. Le di agua y esperé mucho.",
    },
    {
      en: "When my tower fell I made a new one, and it was stronger.",
      es: "Cuando mi torre se cayó hice otra, y quedó más fuerte.",
    },
    {
      en: "I read to my little brother and I do the voices.",
      es: "Le leo a mi hermanito y hago las voces.",
    },
    {
      en: "I can wait for my turn. I hold the stone and then I talk.",
      es: "Puedo esperar mi turno. Tomo la piedra y después hablo.",
    },
    {
      en: "I know where the crabs live and I do not step there.",
      es: "Sé dónde viven los cangrejos y no piso ahí.",
    },
  ],
  "3-5": [
    {
      en: "I used to hide my mistakes. Now I show them, because then someone has an idea.",
      es: "Antes escondía mis errores. Ahora los muestro, porque así alguien tiene una idea.",
    },
    {
      en: "I learned to ask three people before I decide.",
      es: "Aprendí a preguntar a tres personas antes de decidir.",
    },
    {
      en: "I am proud of our sign at the market. People really stop and read it.",
      es: "Me da orgullo nuestro letrero en el mercado. La gente de verdad se detiene a leerlo.",
    },
    {
      en: "Drawing helps me think. I draw first and write after.",
      es: "Dibujar me ayuda a pensar. Primero dibujo y después escribo.",
    },
    {
      en: "I can explain fractions with soup. Everybody got the same amount.",
      es: "Puedo explicar las fracciones con sopa. A cada quien le tocó lo mismo.",
    },
    {
      en: "I speak two languages, and this year I used both in my work.",
      es: "Hablo dos lenguas, y este año usé las dos en mi trabajo.",
    },
    {
      en: "The hard part was starting. Now I begin with one small step.",
      es: "Lo difícil era comenzar. Ahora empiezo con un paso pequeño.",
    },
  ],
  "6-8": [
    {
      en: "My first plans were lists. Now I look at what is happening, change the plan and say why.",
      es: "Mis primeros planes eran listas. Ahora miro lo que pasa, cambio el plan y digo por qué.",
    },
    {
      en: "I thought I was helping. Then I asked the people, and we built something else.",
      es: "Creía que estaba ayudando. Luego le pregunté a la gente y construimos otra cosa.",
    },
    {
      en: "I like numbers more since they are about our own ferry.",
      es: "Me gustan más los números desde que hablan de nuestro propio ferri.",
    },
    {
      en: "Our team argued for two weeks. The agreement we wrote then still holds.",
      es: "Nuestro equipo discutió dos semanas. El acuerdo que escribimos entonces sigue en pie.",
    },
    {
      en: "I change my mind more often now, and I can show you what changed it.",
      es: "Ahora cambio de opinión más seguido, y puedo mostrar qué me hizo cambiar.",
    },
    {
      en: "I found out that a good interview is mostly waiting.",
      es: "Descubrí que una buena entrevista es sobre todo esperar.",
    },
    {
      en: "I keep a page of things that did not work. It is my most useful page.",
      es: "Guardo una página de cosas que no funcionaron. Es mi página más útil.",
    },
    {
      en: "This year I learned to say early that I need more time.",
      es: "Este año aprendí a decir a tiempo que necesito más tiempo.",
    },
  ],
  "9-12": [
    {
      en: "I came for the boats and stayed for the people who mend them.",
      es: "Vine por los botes y me quedé por la gente que los repara.",
    },
    {
      en: "The gauge works, but what I am proud of is the manual that others keep correcting.",
      es: "El mareógrafo funciona, pero mi orgullo es el manual que otras personas siguen corrigiendo.",
    },
    {
      en: "I trust a result more when I know who tried to prove it wrong.",
      es: "Confío más en un resultado cuando sé quién intentó refutarlo.",
    },
    {
      en: "I translate at home every day. This year it counted as what it is: work.",
      es: "Traduzco en casa todos los días. Este año contó como lo que es: trabajo.",
    },
    {
      en: "A plan is a question I ask the world. It usually answers.",
      es: "Un plan es una pregunta que le hago al mundo. Casi siempre responde.",
    },
    {
      en: "I used to finish other people's sentences. Now I write them down.",
      es: "Antes terminaba las frases de otras personas. Ahora las escribo.",
    },
    {
      en: "My best idea of the year came from someone who disagreed with me.",
      es: "Mi mejor idea del año vino de alguien que no estaba de acuerdo conmigo.",
    },
    {
      en: "I want to leave things in such a way that nobody needs me to run them.",
      es: "Quiero dejar las cosas de manera que nadie me necesite para que funcionen.",
    },
  ],
};

/** What a learner writes after looking back at a piece of work. */
export const reflections: WordsByBand = {
  "K-2": [
    {
      en: "First it was hard to cut the paper. My friend held it and then it worked.",
      es: "Primero era difícil cortar el papel. Otra persona lo sostuvo y así se pudo.",
    },
    {
      en: "Next time I will look longer before I draw.",
      es: "La próxima vez voy a mirar más tiempo antes de dibujar.",
    },
    {
      en: "I counted two times because the shells moved.",
      es: "Conté dos veces porque las conchas se movieron.",
    },
    {
      en: "The soup was good. People from the street came, and I gave them spoons.",
      es: "La sopa estaba rica. Vino gente de la calle y yo les di cucharas.",
    },
    {
      en: "I was the one who rang the bell. I did it every day.",
      es: "A mí me tocó hacer sonar la campana. Lo hice todos los días.",
    },
  ],
  "3-5": [
    {
      en: "Our first sign had too many words. We watched people walk by, so we made it shorter.",
      es: "Nuestro primer letrero tenía demasiadas palabras. Vimos que la gente pasaba de largo y lo hicimos más corto.",
    },
    {
      en: "I wanted to be the leader, but I learned more when I kept the list.",
      es: "Yo quería dirigir, pero aprendí más cuando llevé la lista.",
    },
    {
      en: "Two books said different things about crabs. I wrote to the marine station and they answered.",
      es: "Dos libros decían cosas distintas sobre los cangrejos. Escribí a la estación marina y me respondieron.",
    },
    {
      en: "The seeds in the shade did not grow. That told us more than the ones that did.",
      es: "Las semillas de la sombra no crecieron. Eso nos dijo más que las que sí.",
    },
    {
      en: "I practiced my talk for my grandmother. She asked a question I had not thought of.",
      es: "Ensayé mi charla con mi abuela. Me hizo una pregunta que no se me había ocurrido.",
    },
  ],
  "6-8": [
    {
      en: "The ferry was canceled on the day of our count. I moved the plan by a week and added the weather to the table.",
      es: "El día de nuestro conteo se canceló el ferri. Moví el plan una semana y agregué el clima a la tabla.",
    },
    {
      en: "I left out a source I liked, because nobody could say where its numbers came from.",
      es: "Dejé fuera una fuente que me gustaba, porque nadie sabía de dónde salían sus números.",
    },
    {
      en: "We gave the quiet jobs to the quiet people. When we asked, it turned out they wanted something else.",
      es: "Dimos las tareas calladas a la gente callada. Al preguntar, resultó que quería otra cosa.",
    },
    {
      en: "My second draft was for the people on the pier, and it got half as long.",
      es: "Mi segundo borrador era para la gente del muelle, y quedó a la mitad.",
    },
    {
      en: "I asked for help on Tuesday rather than on Friday. It changed the whole week.",
      es: "Pedí ayuda el martes y no el viernes. Eso cambió toda la semana.",
    },
  ],
  "9-12": [
    {
      en: "The skippers corrected my fuel table twice. The third version is theirs as much as mine, and it says so.",
      es: "La gente de los botes corrigió dos veces mi tabla de combustible. La tercera versión es tan suya como mía, y así lo dice.",
    },
    {
      en: "I proved less than I hoped, and what I did prove stands.",
      es: "Demostré menos de lo que esperaba, y lo que demostré se sostiene.",
    },
    {
      en: "In the interview I heard myself defending the school. I stopped, and then the story came.",
      es: "En la entrevista me oí defendiendo a la escuela. Me detuve, y entonces llegó la historia.",
    },
    {
      en: "I would choose the smaller question again. It left time to check.",
      es: "Volvería a elegir la pregunta más pequeña. Dejó tiempo para comprobar.",
    },
    {
      en: "Handing the desk over took longer than building it. I would plan for that from the first day.",
      es: "Entregar el escritorio tomó más tiempo que crearlo. Lo tendría en cuenta desde el primer día.",
    },
  ],
};

/** What a learner chose to tell about well-being. Nothing here names a feeling, a condition or a body. */
export const wellBeingWords: WordsByBand = {
  "K-2": [
    {
      en: "The quiet corner and my picture book help me start again.",
      es: "El rincón tranquilo y mi libro de dibujos me ayudan a volver a empezar.",
    },
    {
      en: "I raise my blue card when I want help. Somebody comes.",
      es: "Levanto mi tarjeta azul cuando quiero ayuda. Alguien viene.",
    },
    {
      en: "A drink of water and one jump, and then I am at my table.",
      es: "Un poco de agua y un salto, y después voy a mi mesa.",
    },
  ],
  "3-5": [
    {
      en: "I walk around the garden once before we write. It helps.",
      es: "Doy una vuelta por el huerto antes de escribir. Me ayuda.",
    },
    {
      en: "I asked to sit near the window, and now I begin sooner.",
      es: "Pedí sentarme cerca de la ventana, y ahora empiezo antes.",
    },
    {
      en: "My list of three people to ask is on my desk.",
      es: "Tengo en mi mesa la lista de tres personas a quienes preguntar.",
    },
  ],
  "6-8": [
    {
      en: "Ten minutes outdoors before studio helps me restart. I asked for it, and it worked.",
      es: "Diez minutos al aire libre antes del taller me ayudan. Lo pedí, y funcionó.",
    },
    {
      en: "I pack my bag in the evening, with music. Mornings are easier that way.",
      es: "Preparo mi mochila por la noche, con música. Así las mañanas son más fáciles.",
    },
    {
      en: "I wrote to my advisor first and talked after. Writing helps me ask.",
      es: "Primero le escribí a mi guía y después hablamos. Escribir me ayuda a pedir.",
    },
  ],
  "9-12": [
    {
      en: "I keep one evening a week with no work in it, and I protect it.",
      es: "Guardo una tarde por semana sin trabajo, y la protejo.",
    },
    {
      en: "At the boat shed we stretch before lifting. I brought that into exam weeks.",
      es: "En el taller de botes estiramos antes de cargar. Llevé eso a las semanas de exámenes.",
    },
    {
      en: "I told my team which hours are mine for study, and they kept to it.",
      es: "Le dije a mi equipo qué horas son para mi estudio, y las respetó.",
    },
  ],
};

/** A learner's answer to a report, by what it asks for. */
export const responses: Readonly<
  Record<"agree" | "let-us-talk" | "another-opportunity", readonly Wording[]>
> = {
  agree: [
    {
      en: "I agree. The example you chose is the one I would have chosen.",
      es: "Estoy de acuerdo. El ejemplo que eligieron es el que yo habría elegido.",
    },
    {
      en: "Yes, this is where I am. I know what I want to try next.",
      es: "Sí, ahí estoy. Sé qué quiero intentar después.",
    },
    {
      en: "I agree about planning. I would like more time to check sources before our team decides.",
      es: "Estoy de acuerdo con lo de planificar. Quiero más tiempo para revisar fuentes antes de decidir en equipo.",
    },
    {
      en: "This looks like my work. Thank you for the question at the end.",
      es: "Esto se parece a mi trabajo. Gracias por la pregunta del final.",
    },
  ],
  "let-us-talk": [
    {
      en: "I see this one differently and would like to show you my notes.",
      es: "Esto lo veo de otra manera y quiero mostrarle mis notas.",
    },
    {
      en: "Can we talk about the team project? Some of my part is not in the folder.",
      es: "¿Podemos hablar del proyecto en equipo? Algo de mi parte no está en la carpeta.",
    },
    {
      en: "I do not understand the second statement yet. Could we read it together?",
      es: "Todavía no entiendo la segunda frase. ¿Me ayuda a leerla?",
    },
    {
      en: "I would like my family to be there when we talk about this.",
      es: "Me gustaría que mi familia esté cuando hablemos de esto.",
    },
  ],
  "another-opportunity": [
    {
      en: "I would like to try again with the new interview I made.",
      es: "Quiero intentarlo otra vez con la nueva entrevista que hice.",
    },
    {
      en: "May I show this outside school too? I do it every week at the market.",
      es: "¿Puedo mostrarlo también fuera de la escuela? Lo hago cada semana en el mercado.",
    },
    {
      en: "I have changed my model since then. Please look at it once more.",
      es: "He cambiado mi modelo desde entonces. Por favor, mírelo una vez más.",
    },
    {
      en: "I was away that week. I would like a new date for the talk.",
      es: "No estuve esa semana. Quisiera una nueva fecha para la charla.",
    },
  ],
};
