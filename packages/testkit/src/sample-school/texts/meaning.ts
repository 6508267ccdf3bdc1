// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/** Makes meaning with others. */
export const meaning: readonly CompetencyText[] = [
  {
    code: "MEAN.1",
    kind: "skill",
    name: {
      en: "Shape a message for people and purpose",
      es: "Dar forma a un mensaje según personas y propósito",
    },
    description: {
      en: "Speaking, writing, drawing or making so that a message reaches the people it is for.",
      es: "Hablar, escribir, dibujar o crear para que un mensaje llegue a las personas a quienes va.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can tell someone about something I made.",
          "Con una persona adulta, puedo contarle a alguien sobre algo que hice.",
        ],
        [
          "With pictures to help me, I can tell my message in order.",
          "Con dibujos de apoyo, puedo contar mi mensaje en orden.",
        ],
        [
          "I can share news with my class so that they understand it.",
          "Puedo compartir una noticia con mi clase para que se entienda.",
        ],
        [
          "I can change how I tell something for a new listener and say what I changed.",
          "Puedo contar algo de otro modo a quien no me conoce y decir qué cambié.",
        ],
        [
          "I can make a sign or card that helps people at school.",
          "Puedo hacer un letrero o una tarjeta que ayude a la gente de la escuela.",
        ],
      ],
      "3-5": [
        [
          "With a partner's questions, I can say who my message is for and what it should do.",
          "Con las preguntas de otra persona, puedo decir para quién es mi mensaje y qué debe lograr.",
        ],
        [
          "With a story map, I can put my ideas in an order people can follow.",
          "Con un mapa de ideas, puedo poner lo que digo en un orden fácil de seguir.",
        ],
        [
          "I can write or speak for people I know, with details that fit them.",
          "Puedo escribir o hablar para personas que conozco, con detalles que les sirvan.",
        ],
        [
          "I can choose words, pictures or sound for a new audience and tell why they suit it.",
          "Puedo elegir palabras, imágenes o sonido para un público nuevo y decir por qué le convienen.",
        ],
        [
          "I can make a guide or a story that another class enjoys and uses.",
          "Puedo crear una guía o un cuento que otro grupo disfrute y use.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can describe my audience and choose one thing they should take away.",
          "Con acompañamiento, puedo describir a mi público y elegir una idea que deba llevarse.",
        ],
        [
          "With a sample to study, I can draft a message and improve it with a checklist.",
          "Con un ejemplo para estudiar, puedo redactar un mensaje y mejorarlo con una lista de revisión.",
        ],
        [
          "I can shape a clear message for people I know and adjust it after their questions.",
          "Puedo dar forma a un mensaje claro para personas que conozco y ajustarlo tras sus preguntas.",
        ],
        [
          "I can shape a message for people I have not met and explain my choices.",
          "Puedo dar forma a un mensaje para personas que no conozco y explicar mis decisiones.",
        ],
        [
          "I can offer a message that others reuse, and help them fit it to their people.",
          "Puedo ofrecer un mensaje que otras personas reutilicen y ayudarles a adaptarlo a su gente.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can study how a message I admire reaches its people.",
          "Con apoyo de mentoría, puedo estudiar cómo un mensaje que admiro llega a su público.",
        ],
        [
          "With an editor's comments, I can revise a message for tone, order and purpose.",
          "Con comentarios de edición, puedo revisar el tono, el orden y el propósito de un mensaje.",
        ],
        [
          "I can produce a polished message in a form I know for a real occasion.",
          "Puedo producir un mensaje bien cuidado, en un formato que conozco, para una ocasión real.",
        ],
        [
          "I can carry one message across media, languages or publics and justify each change.",
          "Puedo llevar un mensaje a otros medios, lenguas o públicos y justificar cada cambio.",
        ],
        [
          "I can create communication that a community adopts to inform, invite or decide.",
          "Puedo crear comunicación que una comunidad adopte para informar, invitar o decidir.",
        ],
      ],
    },
  },
  {
    code: "MEAN.2",
    kind: "knowledge",
    name: {
      en: "Know how language and culture carry meaning",
      es: "Saber cómo la lengua y la cultura llevan significado",
    },
    description: {
      en: "Understanding that words, images and customs mean what they mean to someone, somewhere.",
      es: "Comprender que las palabras, las imágenes y las costumbres significan algo para alguien, en algún lugar.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can notice that people greet each other in different ways.",
          "Con una persona adulta, puedo notar que la gente saluda de maneras distintas.",
        ],
        [
          "With a song or story, I can learn and use a few words of another language.",
          "Con una canción o un cuento, puedo aprender y usar palabras de otra lengua.",
        ],
        [
          "I can tell what a word or custom means in my home or class.",
          "Puedo contar qué significa una palabra o costumbre de mi casa o de mi clase.",
        ],
        [
          "I can hear a story from somewhere new and tell what surprised me and why.",
          "Puedo escuchar un cuento de otro lugar y decir qué me sorprendió y por qué.",
        ],
        [
          "I can teach my class a word, game or song and what it means.",
          "Puedo enseñar a mi clase una palabra, un juego o una canción y su significado.",
        ],
      ],
      "3-5": [
        [
          "With an educator's help, I can find a word that means different things to different people.",
          "Con ayuda de mi docente, puedo hallar una palabra que significa cosas distintas según la persona.",
        ],
        [
          "With a chart, I can compare how two families or places mark the same event.",
          "Con una tabla, puedo comparar cómo dos familias o lugares celebran lo mismo.",
        ],
        [
          "I can explain sayings, symbols or customs from cultures we have studied.",
          "Puedo explicar dichos, símbolos o costumbres de culturas que hemos estudiado.",
        ],
        [
          "I can work out what an unfamiliar saying or custom means and tell which clues I used.",
          "Puedo averiguar qué significa un dicho o una costumbre desconocida y contar qué pistas usé.",
        ],
        [
          "I can build a small collection of words and stories that visitors can explore.",
          "Puedo armar una pequeña colección de palabras y relatos para quienes nos visitan.",
        ],
      ],
      "6-8": [
        [
          "In a guided talk, I can see how words change meaning with who speaks and where.",
          "En una charla guiada, puedo ver cómo cambia el sentido de las palabras según quién habla y dónde.",
        ],
        [
          "With a set of examples, I can explain how tone, gesture or image changes a message.",
          "Con varios ejemplos, puedo explicar cómo el tono, el gesto o la imagen cambian un mensaje.",
        ],
        [
          "I can explain how language and culture shape a text or event from a place I know.",
          "Puedo explicar cómo la lengua y la cultura dan forma a un texto o suceso de un lugar que conozco.",
        ],
        [
          "I can interpret a text or event from a culture new to me and check my reading with its people.",
          "Puedo interpretar un texto o suceso de una cultura nueva para mí y comprobar mi lectura con su gente.",
        ],
        [
          "I can help people who use different languages understand one another.",
          "Puedo ayudar a que se entiendan personas que usan lenguas distintas.",
        ],
      ],
      "9-12": [
        [
          "With support, I can examine how my own languages and background color what I read.",
          "Con apoyo, puedo examinar cómo mis lenguas y mi historia influyen en lo que leo.",
        ],
        [
          "With a set of questions, I can trace how power and history show in a text.",
          "Con una serie de preguntas, puedo rastrear cómo el poder y la historia aparecen en un texto.",
        ],
        [
          "I can analyze how meaning is made and changed in a tradition I know.",
          "Puedo analizar cómo se crea y cambia el significado en una tradición que conozco.",
        ],
        [
          "I can translate or interpret between cultures and explain what is gained and lost.",
          "Puedo traducir o interpretar entre culturas y explicar qué se gana y qué se pierde.",
        ],
        [
          "I can create a bilingual or cross-cultural resource that a community keeps using.",
          "Puedo crear un recurso bilingüe o intercultural que una comunidad siga usando.",
        ],
      ],
    },
  },
  {
    code: "MEAN.3",
    kind: "mindset",
    name: { en: "Listen to understand", es: "Escuchar para comprender" },
    description: {
      en: "Giving people attention, checking what they mean and letting it change what I think.",
      es: "Prestar atención a las personas, comprobar qué quieren decir y dejar que eso cambie lo que pienso.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "When a grown-up sits with me, I can listen while a friend has a turn.",
          "Cuando una persona adulta se sienta conmigo, puedo escuchar mientras otra persona habla.",
        ],
        [
          "With a talking stone to pass, I can listen and then take my turn.",
          "Con una piedra para pasar la palabra, puedo escuchar y luego tomar mi turno.",
        ],
        [
          "I can say back what someone in my class told me.",
          "Puedo decir con mis palabras lo que alguien de mi clase me contó.",
        ],
        [
          "I can listen to someone I just met, ask a question and tell what I learned.",
          "Puedo escuchar a alguien que acabo de conocer, preguntar y contar qué aprendí.",
        ],
        [
          "I can help two friends hear each other when they disagree.",
          "Puedo ayudar a dos personas a escucharse cuando piensan distinto.",
        ],
      ],
      "3-5": [
        [
          "With a reminder from someone beside me, I can hear a whole idea before I answer.",
          "Con el aviso de alguien a mi lado, puedo oír una idea entera antes de responder.",
        ],
        [
          "With sentence starters, I can check whether I understood what a person meant.",
          "Con inicios de oración, puedo comprobar si entendí lo que alguien quiso decir.",
        ],
        [
          "I can listen in a class circle and build on what someone said.",
          "Puedo escuchar en una ronda de clase y sumar a lo que alguien dijo.",
        ],
        [
          "I can listen to a view that is new to me and explain it fairly.",
          "Puedo escuchar una opinión nueva para mí y explicarla con justicia.",
        ],
        [
          "I can host an interview so that others get to hear a person's story.",
          "Puedo hacer una entrevista para que otras personas conozcan la historia de alguien.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can notice when I stop listening and come back to the speaker.",
          "Con acompañamiento, puedo notar cuándo dejo de escuchar y volver a quien habla.",
        ],
        [
          "With a note frame, I can record a speaker's main points before adding my own.",
          "Con una hoja de notas, puedo registrar las ideas de quien habla antes de sumar las mías.",
        ],
        [
          "I can ask follow-up questions of people I know and sum up what they mean.",
          "Puedo hacer más preguntas a personas que conozco y resumir lo que quieren decir.",
        ],
        [
          "I can listen through a real disagreement in a new group and say how it changed my thinking.",
          "Puedo escuchar en un desacuerdo real, en un grupo nuevo, y decir cómo cambió mi pensamiento.",
        ],
        [
          "I can lead a circle where quieter voices are heard and every view is summed up.",
          "Puedo guiar una ronda donde se oigan las voces más calladas y se resuma cada opinión.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can prepare for a conversation by naming what I assume.",
          "Con apoyo de mentoría, puedo preparar una conversación nombrando lo que doy por hecho.",
        ],
        [
          "With a protocol, I can listen at length, check meaning and hold back my reply.",
          "Con un protocolo, puedo escuchar con tiempo, comprobar el sentido y guardar mi respuesta.",
        ],
        [
          "I can draw out what matters to people in settings I know and act on it.",
          "Puedo descubrir qué le importa a la gente en entornos que conozco y actuar según eso.",
        ],
        [
          "I can interview people whose lives differ from mine and explain what I revised.",
          "Puedo entrevistar a personas con vidas distintas a la mía y explicar qué revisé.",
        ],
        [
          "I can set up a listening process that helps a community be understood.",
          "Puedo organizar un proceso de escucha que ayude a que se entienda a una comunidad.",
        ],
      ],
    },
  },
];
