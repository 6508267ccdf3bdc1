// Dedicated to the public domain (CC0 1.0). Written for this project; no phrase is taken from a published framework.
import type { CompetencyText } from "./competency-text.ts";

/** Works as a team. */
export const team: readonly CompetencyText[] = [
  {
    code: "TEAM.1",
    kind: "skill",
    name: {
      en: "Share the work and deliver my part",
      es: "Repartir el trabajo y cumplir mi parte",
    },
    description: {
      en: "Agreeing who does what, doing my share and fitting it together with the others'.",
      es: "Acordar quién hace qué, hacer mi parte y unirla con la de las demás personas.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can do one job in a group.",
          "Con una persona adulta, puedo hacer una tarea dentro de un grupo.",
        ],
        [
          "With a job card, I can do my part from start to end.",
          "Con una tarjeta de tareas, puedo hacer mi parte de principio a fin.",
        ],
        [
          "I can choose a job in our group and finish it.",
          "Puedo elegir una tarea en nuestro grupo y terminarla.",
        ],
        [
          "I can share out jobs for something new and tell how we did it.",
          "Puedo repartir tareas para algo nuevo y contar cómo lo hicimos.",
        ],
        [
          "I can help our group finish by showing someone how a job is done.",
          "Puedo ayudar a que el grupo termine mostrando cómo se hace una tarea.",
        ],
      ],
      "3-5": [
        [
          "With help, I can agree with my group on who does what.",
          "Con ayuda, puedo acordar con mi grupo quién hace qué.",
        ],
        [
          "With a task board, I can keep track of my part and say when it is done.",
          "Con un tablero de tareas, puedo seguir mi parte y avisar cuando está hecha.",
        ],
        [
          "I can take on a role in a class project and hand over my part on time.",
          "Puedo asumir un papel en un proyecto de clase y entregar mi parte a tiempo.",
        ],
        [
          "I can divide new work fairly, do my part and explain how we chose.",
          "Puedo dividir con justicia un trabajo nuevo, hacer mi parte y explicar cómo elegimos.",
        ],
        [
          "I can make a simple plan of roles that other groups want to use.",
          "Puedo hacer un plan sencillo de papeles que otros grupos quieran usar.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can break group work into parts and take one that suits me.",
          "Con acompañamiento, puedo dividir un trabajo de grupo y tomar una parte adecuada para mí.",
        ],
        [
          "With a shared planner, I can deliver my part and tell the team early about delays.",
          "Con un calendario común, puedo entregar mi parte y avisar a tiempo al equipo si me retraso.",
        ],
        [
          "I can take a share of the work in a team I know and deliver it.",
          "Puedo asumir una parte del trabajo en un equipo que conozco y cumplirla.",
        ],
        [
          "I can agree on shares in a new team, deliver mine and explain what I adjusted.",
          "Puedo acordar el reparto en un equipo nuevo, cumplir mi parte y explicar mis ajustes.",
        ],
        [
          "I can coordinate a crew so that the shares fit together and others can continue the work.",
          "Puedo coordinar un equipo para que las partes encajen y otras personas sigan el trabajo.",
        ],
      ],
      "9-12": [
        [
          "With a supervisor, I can learn how a team divides its work and take a first task.",
          "Con quien me supervisa, puedo aprender cómo un equipo reparte el trabajo y tomar una primera tarea.",
        ],
        [
          "With regular check-ins, I can deliver agreed work in a team outside school.",
          "Con seguimientos regulares, puedo entregar el trabajo acordado en un equipo fuera de la escuela.",
        ],
        [
          "I can plan and deliver a major part of a team project in a field I know.",
          "Puedo planear y entregar una parte importante de un proyecto de equipo en un campo que conozco.",
        ],
        [
          "I can join a team new to me, negotiate shares as things change and account for my decisions.",
          "Puedo entrar en un equipo nuevo, negociar el reparto cuando algo cambia y dar cuenta de mis decisiones.",
        ],
        [
          "I can set up ways of working that a team keeps after I leave.",
          "Puedo crear formas de trabajo que un equipo conserve cuando me vaya.",
        ],
      ],
    },
  },
  {
    code: "TEAM.2",
    kind: "knowledge",
    name: {
      en: "Know ways a team decides and repairs trust",
      es: "Saber cómo un equipo decide y repara la confianza",
    },
    description: {
      en: "Understanding how groups make fair choices and how they mend what has broken between them.",
      es: "Comprender cómo un grupo toma decisiones justas y cómo repara lo que se rompió.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up, I can tell what our group chose together.",
          "Con una persona adulta, puedo contar qué eligió nuestro grupo.",
        ],
        [
          "With picture rules, I can take part in a vote or take turns choosing.",
          "Con reglas en dibujos, puedo participar en una votación o elegir por turnos.",
        ],
        [
          "I can tell how our class decides and how we make up after a quarrel.",
          "Puedo contar cómo decide nuestra clase y cómo hacemos las paces.",
        ],
        [
          "I can suggest a way to choose in a new game and say why it is fair.",
          "Puedo proponer una forma de elegir en un juego nuevo y decir por qué es justa.",
        ],
        [
          "I can help others make peace with words and steps that work.",
          "Puedo ayudar a otras personas a hacer las paces con palabras y pasos que sirven.",
        ],
      ],
      "3-5": [
        [
          "With an adult's questions, I can describe how a choice was made and who was heard.",
          "Con las preguntas de una persona adulta, puedo describir cómo se decidió algo y a quién se escuchó.",
        ],
        [
          "With a list of ways to decide, I can match one to our situation.",
          "Con una lista de maneras de decidir, puedo escoger la que va con nuestra situación.",
        ],
        [
          "I can explain voting, agreeing and taking turns, and when our class uses each.",
          "Puedo explicar qué es votar, acordar y turnarse, y cuándo usa mi clase cada cosa.",
        ],
        [
          "I can explain to a new group which way to decide fits and how to mend a broken promise.",
          "Puedo explicar a un grupo nuevo qué forma de decidir conviene y cómo reparar una promesa rota.",
        ],
        [
          "I can write team agreements that other groups borrow.",
          "Puedo escribir acuerdos de equipo que otros grupos tomen prestados.",
        ],
      ],
      "6-8": [
        [
          "With support, I can look at a moment in a team and tell where trust grew or broke.",
          "Con apoyo, puedo mirar un momento de un equipo y decir dónde creció o se rompió la confianza.",
        ],
        [
          "With a guide to decisions, I can name who should decide, who is asked and who is told.",
          "Con una guía de decisiones, puedo decir quién decide, a quién se consulta y a quién se informa.",
        ],
        [
          "I can explain how my team decides and what we do to repair a misunderstanding.",
          "Puedo explicar cómo decide mi equipo y qué hacemos para reparar un malentendido.",
        ],
        [
          "I can compare ways to decide on an unfamiliar task, justify one and plan how to rebuild trust.",
          "Puedo comparar formas de decidir ante una tarea desconocida, justificar una y planear cómo recuperar la confianza.",
        ],
        [
          "I can help another team review its agreements after a conflict and write better ones.",
          "Puedo ayudar a otro equipo a revisar sus acuerdos tras un conflicto y escribir otros mejores.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can observe how a workplace or council decides and describe the steps.",
          "Con apoyo de mentoría, puedo observar cómo decide un taller o un concejo y describir los pasos.",
        ],
        [
          "With case studies, I can explain how groups large and small decide and recover from conflict.",
          "Con estudios de caso, puedo explicar cómo grupos grandes y pequeños deciden y superan un conflicto.",
        ],
        [
          "I can analyze how teams I belong to decide and repair, and name what each way costs.",
          "Puedo analizar cómo deciden y reparan la confianza mis equipos, y decir qué cuesta cada manera.",
        ],
        [
          "I can advise a team in an unfamiliar situation on how to decide, and defend my advice.",
          "Puedo aconsejar a un equipo en una situación desconocida sobre cómo decidir y defender mi consejo.",
        ],
        [
          "I can design a fair process that an organization uses to decide and to repair harm.",
          "Puedo diseñar un proceso justo que una organización use para decidir y reparar daños.",
        ],
      ],
    },
  },
  {
    code: "TEAM.3",
    kind: "mindset",
    name: { en: "Look for what each person brings", es: "Buscar lo que aporta cada persona" },
    description: {
      en: "Noticing what people know, like and can do, and making room for it in the work.",
      es: "Notar lo que cada persona sabe, disfruta y puede hacer, y darle lugar en el trabajo.",
    },
    reporting: "level",
    statements: {
      "K-2": [
        [
          "With a grown-up's question, I can say something a friend does well.",
          "Con la pregunta de una persona adulta, puedo decir algo que otra persona hace bien.",
        ],
        [
          "With our thank-you cards, I can tell people how they helped me.",
          "Con nuestras tarjetas de gracias, puedo decirle a alguien cómo me ayudó.",
        ],
        [
          "I can invite someone in my class to join in and ask for an idea.",
          "Puedo invitar a alguien de mi clase a participar y pedirle una idea.",
        ],
        [
          "I can find out what a newcomer likes and tell how it made our game better.",
          "Puedo averiguar qué le gusta a quien acaba de llegar y contar cómo mejoró nuestro juego.",
        ],
        [
          "I can help everyone in our group have a part that suits them.",
          "Puedo ayudar a que cada persona del grupo tenga una parte a su medida.",
        ],
      ],
      "3-5": [
        [
          "When my advisor asks, I can notice and name how someone helped our work.",
          "Cuando mi guía pregunta, puedo notar y nombrar cómo alguien ayudó en nuestro trabajo.",
        ],
        [
          "With an interview sheet, I can learn what someone in my group knows and likes to do.",
          "Con una hoja de entrevista, puedo aprender qué sabe y qué le gusta hacer a alguien de mi grupo.",
        ],
        [
          "I can ask for ideas from everyone in my group and use more than my own.",
          "Puedo pedir ideas a todo mi grupo y usar algo más que las mías.",
        ],
        [
          "I can work with people I have just met and explain how each one's ideas helped.",
          "Puedo trabajar con personas que acabo de conocer y explicar cómo ayudaron sus ideas.",
        ],
        [
          "I can make a display that shows what each person added to our work.",
          "Puedo hacer un mural que muestre lo que cada persona sumó a nuestro trabajo.",
        ],
      ],
      "6-8": [
        [
          "With coaching, I can see a skill in a teammate that I had not noticed before.",
          "Con acompañamiento, puedo ver en alguien de mi equipo una habilidad que no había notado.",
        ],
        [
          "With a round of questions, I can find out what each teammate would like to contribute.",
          "Con una ronda de preguntas, puedo averiguar qué quiere aportar cada integrante.",
        ],
        [
          "I can bring different strengths together in a team I know and give credit for them.",
          "Puedo reunir fortalezas distintas en un equipo que conozco y reconocer de quién vienen.",
        ],
        [
          "I can seek out people unlike me for new work and explain what their view changed.",
          "Puedo buscar a personas distintas a mí para un trabajo nuevo y explicar qué cambió su mirada.",
        ],
        [
          "I can make room for people at the edge of a group so that their ideas shape the result.",
          "Puedo abrir espacio a quienes están al margen de un grupo para que sus ideas cuenten.",
        ],
      ],
      "9-12": [
        [
          "With a mentor, I can reflect on whose contributions I notice and whose I overlook.",
          "Con apoyo de mentoría, puedo pensar qué aportes noto y cuáles paso por alto.",
        ],
        [
          "With a team inventory, I can match tasks to what people know and want to learn.",
          "Con un inventario del equipo, puedo unir tareas con lo que cada quien sabe y quiere aprender.",
        ],
        [
          "I can draw on what people know in a setting I know and acknowledge it openly.",
          "Puedo apoyarme en lo que sabe la gente de un entorno conocido y reconocerlo abiertamente.",
        ],
        [
          "I can work with ages, trades or cultures new to me and explain what we built together.",
          "Puedo trabajar con edades, oficios o culturas que no conocía y explicar qué construimos en común.",
        ],
        [
          "I can change how a group invites people in, so that more of them shape the work.",
          "Puedo cambiar cómo un grupo invita a participar, para que más personas den forma al trabajo.",
        ],
      ],
    },
  },
];
