// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/** Builds for the common good. */
export const good: readonly CompetencyText[] = [
  {
    code: "GOOD.1",
    kind: "skill",
    name: {
      en: "Test and improve a solution with the people it serves",
      es: "Probar y mejorar una solución con las personas a quienes sirve",
    },
    description: {
      en: "Making something people need, trying it out with them and improving it from what they show.",
      es: "Crear algo que la gente necesita, probarlo con ella y mejorarlo según lo que muestra.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can ask someone what would make things easier.",
          "Con una persona adulta, puedo preguntarle a alguien qué le facilitaría las cosas.",
        ],
        [
          "With materials set out for me, I can make something and let a friend try it.",
          "Con materiales ya preparados, puedo hacer algo y dejar que otra persona lo pruebe.",
        ],
        [
          "I can make something for my class, watch it being used and fix one part.",
          "Puedo hacer algo para mi clase, ver cómo se usa y arreglar una parte.",
        ],
        [
          "I can make something for people new to me, ask what they think and say what I changed.",
          "Puedo hacer algo para gente que no conozco, pedir su opinión y decir qué cambié.",
        ],
        [
          "I can make something helpful that stays in use at school or home.",
          "Puedo hacer algo útil que se siga usando en la escuela o en casa.",
        ],
      ],
      "3-5": [
        [
          "With help, I can listen to people and describe what they need.",
          "Con ayuda, puedo escuchar a la gente y describir lo que necesita.",
        ],
        [
          "With a design sheet, I can sketch an idea, build it and collect two comments.",
          "Con una hoja de diseño, puedo dibujar una idea, construirla y reunir dos comentarios.",
        ],
        [
          "I can try out a solution with people at school and improve it from their comments.",
          "Puedo probar una solución con gente de la escuela y mejorarla con sus comentarios.",
        ],
        [
          "I can test a solution in a new place, compare two versions and tell why I chose one.",
          "Puedo probar una solución en otro lugar, comparar dos versiones y decir por qué elegí una.",
        ],
        [
          "I can hand over a solution with instructions that people follow without me.",
          "Puedo entregar una solución con instrucciones que la gente siga sin mí.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can interview the people concerned and say what success means to them.",
          "Con acompañamiento, puedo entrevistar a las personas interesadas y decir qué sería para ellas un buen resultado.",
        ],
        [
          "With a test plan, I can try a first version and record what people do and say.",
          "Con un plan de prueba, puedo ensayar una primera versión y registrar qué hace y dice la gente.",
        ],
        [
          "I can test a solution with people I know and improve it from what they say.",
          "Puedo probar una solución con personas que conozco y mejorarla a partir de lo que dicen.",
        ],
        [
          "I can test a solution with people new to me, change it from what they show and explain why.",
          "Puedo probar una solución con personas nuevas para mí, cambiarla según lo que muestran y explicar por qué.",
        ],
        [
          "I can hand on a tested solution that its people go on improving.",
          "Puedo entregar una solución probada que quienes la usan sigan mejorando.",
        ],
      ],
      "9-12": [
        [
          "With a partner organization, I can learn about a real need and whom it touches.",
          "Con una organización aliada, puedo conocer una necesidad real y a quiénes toca.",
        ],
        [
          "With a mentor's review, I can plan trials, gather results and choose improvements.",
          "Con la revisión de una mentoría, puedo planear ensayos, reunir resultados y elegir mejoras.",
        ],
        [
          "I can run several rounds of testing in a field I know and show what improved.",
          "Puedo hacer varias rondas de prueba en un campo que conozco y mostrar qué mejoró.",
        ],
        [
          "I can develop a solution in a new context, with its people deciding, and justify each revision.",
          "Puedo desarrollar una solución en un contexto nuevo, donde decide su gente, y justificar cada revisión.",
        ],
        [
          "I can turn a tested solution into something a partner maintains for the community.",
          "Puedo convertir una solución probada en algo que una organización mantenga para la comunidad.",
        ],
      ],
    },
  },
  {
    code: "GOOD.2",
    kind: "knowledge",
    name: {
      en: "Know how our community works and how it came to be",
      es: "Saber cómo funciona nuestra comunidad y cómo llegó a ser lo que es",
    },
    description: {
      en: "Understanding the people, rules, work and history that make our place what it is.",
      es: "Comprender a la gente, las reglas, el trabajo y la historia que hacen de este lugar lo que es.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can name people and places that help our town.",
          "Con una persona adulta, puedo nombrar personas y lugares que ayudan a nuestro pueblo.",
        ],
        [
          "With a picture map, I can tell what happens in places near my home.",
          "Con un mapa de dibujos, puedo contar qué pasa en lugares cerca de mi casa.",
        ],
        [
          "I can tell what some people in our town do and how they help one another.",
          "Puedo contar qué hacen algunas personas del pueblo y cómo se ayudan.",
        ],
        [
          "I can compare then and now in a place I visit and say what changed and why.",
          "Puedo comparar el antes y el ahora de un lugar que visito y decir qué cambió y por qué.",
        ],
        [
          "I can make a page about our town for newcomers.",
          "Puedo hacer una página sobre nuestro pueblo para quien acaba de llegar.",
        ],
      ],
      "3-5": [
        [
          "With guidance, I can find out who takes care of something we all use.",
          "Con orientación, puedo averiguar quién cuida algo que usa todo el pueblo.",
        ],
        [
          "With a timeline, I can place events of our town in order and tell how they connect.",
          "Con una línea de tiempo, puedo ordenar sucesos del pueblo y contar cómo se conectan.",
        ],
        [
          "I can explain how rules, jobs and places we studied make our town work.",
          "Puedo explicar cómo las reglas, los trabajos y los lugares que estudiamos hacen funcionar el pueblo.",
        ],
        [
          "I can look into a change in our town and explain who it helped and who it did not.",
          "Puedo investigar un cambio en el pueblo y explicar a quién ayudó y a quién no.",
        ],
        [
          "I can add a local story, with its sources, to a collection the town uses.",
          "Puedo sumar una historia local, con sus fuentes, a una colección que usa el pueblo.",
        ],
      ],
      "6-8": [
        [
          "With support, I can map who has a say in a local question.",
          "Con apoyo, puedo trazar quién tiene voz en un asunto local.",
        ],
        [
          "With documents and a guide, I can explain how a local decision was reached.",
          "Con documentos y una guía, puedo explicar cómo se llegó a una decisión local.",
        ],
        [
          "I can explain how history, work and nature shaped places I know in our community.",
          "Puedo explicar cómo la historia, el trabajo y la naturaleza formaron lugares que conozco.",
        ],
        [
          "I can study an unfamiliar side of our community, compare accounts and say why they differ.",
          "Puedo estudiar un lado poco conocido de la comunidad, comparar relatos y decir por qué difieren.",
        ],
        [
          "I can present local history or facts so that people use them in a public conversation.",
          "Puedo presentar historia o datos locales para que la gente los use en un diálogo público.",
        ],
      ],
      "9-12": [
        [
          "With someone who works there, I can learn how a local institution is run and answers to people.",
          "Con alguien que trabaja allí, puedo aprender cómo funciona una institución local y a quién responde.",
        ],
        [
          "With a set of sources, I can trace how laws, money and movements shaped our region.",
          "Con un conjunto de fuentes, puedo rastrear cómo leyes, dinero y movimientos formaron nuestra región.",
        ],
        [
          "I can explain how systems I know, such as housing or transport, came to be and whom they serve.",
          "Puedo explicar cómo surgieron sistemas que conozco, como la vivienda o el transporte, y a quién sirven.",
        ],
        [
          "I can analyze a present issue through a history new to me and defend my reading of it.",
          "Puedo analizar un asunto actual a través de una historia nueva para mí y defender mi lectura.",
        ],
        [
          "I can produce community research that a council or association acts on.",
          "Puedo producir un estudio de la comunidad en el que se base un concejo o una asociación.",
        ],
      ],
    },
  },
  {
    code: "GOOD.3",
    kind: "mindset",
    name: {
      en: "Stay responsible for what my work does",
      es: "Responder por lo que hace mi trabajo",
    },
    description: {
      en: "Looking at what my work does for people and places, also later, and acting on what I see.",
      es: "Mirar lo que mi trabajo hace por la gente y los lugares, también después, y actuar según lo que veo.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can put back or mend something we used.",
          "Con una persona adulta, puedo guardar o reparar algo que usamos.",
        ],
        [
          "With a reminder, I can check on something I care for, like a plant or a feeder.",
          "Con un recordatorio, puedo revisar algo que cuido, como una planta o un comedero.",
        ],
        [
          "I can look after a class job and tell what happened.",
          "Puedo encargarme de una tarea de clase y contar qué pasó.",
        ],
        [
          "I can see what my work does in a new place and tell how I would make it better.",
          "Puedo ver qué hace mi trabajo en un lugar nuevo y decir cómo lo mejoraría.",
        ],
        [
          "I can remind others kindly to care for things we share.",
          "Puedo recordar con amabilidad a otras personas que cuiden lo que compartimos.",
        ],
      ],
      "3-5": [
        [
          "When someone asks how it turned out, I can look back at what my work did.",
          "Cuando alguien pregunta cómo salió, puedo mirar lo que hizo mi trabajo.",
        ],
        [
          "With a follow-up sheet, I can ask people whether my work still helps them.",
          "Con una hoja de seguimiento, puedo preguntar a la gente si mi trabajo todavía le ayuda.",
        ],
        [
          "I can check on something I made for school and fix what I can.",
          "Puedo revisar algo que hice para la escuela y arreglar lo que pueda.",
        ],
        [
          "I can think of who else a new project touches, change something for them and say why.",
          "Puedo pensar a quién más toca un proyecto nuevo, cambiar algo por esa gente y decir por qué.",
        ],
        [
          "I can organize a way for us to keep caring for what we made.",
          "Puedo organizar una forma de seguir cuidando lo que hicimos.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can ask what could go wrong and whom it would affect.",
          "Con acompañamiento, puedo preguntar qué podría salir mal y a quién afectaría.",
        ],
        [
          "With a list of people affected, I can find out what my work changed for them.",
          "Con una lista de personas afectadas, puedo averiguar qué cambió mi trabajo para ellas.",
        ],
        [
          "I can follow up on work in a place I know and repair what does not hold.",
          "Puedo dar seguimiento a un trabajo en un lugar que conozco y reparar lo que no funciona.",
        ],
        [
          "I can own an unexpected effect of my work, act on it and explain my choices.",
          "Puedo asumir un efecto inesperado de mi trabajo, actuar y explicar mis decisiones.",
        ],
        [
          "I can show others how we look after our work once it is in use.",
          "Puedo mostrar a otras personas cómo cuidamos nuestro trabajo cuando ya está en uso.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can examine the risks and benefits of my work before it begins.",
          "Con apoyo de mentoría, puedo examinar los riesgos y beneficios de mi trabajo antes de empezar.",
        ],
        [
          "With agreed measures, I can follow what a project does over several months.",
          "Con medidas acordadas, puedo seguir lo que hace un proyecto durante varios meses.",
        ],
        [
          "I can report openly on what my work did, in a setting I know, and correct it.",
          "Puedo informar con franqueza sobre lo que hizo mi trabajo en un entorno conocido y corregirlo.",
        ],
        [
          "I can weigh competing interests in an unfamiliar situation and answer for my choice.",
          "Puedo sopesar intereses distintos en una situación desconocida y responder por mi decisión.",
        ],
        [
          "I can leave a project with the care, records and people that will carry it on.",
          "Puedo dejar un proyecto con los cuidados, los registros y la gente que lo continúen.",
        ],
      ],
    },
  },
];
