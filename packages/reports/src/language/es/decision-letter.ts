import type { DecisionLetterMessages } from "../decision-letter-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the letter about a decision, in Spanish. */
export const decisionLetter = ({ day }: Formats): DecisionLetterMessages => ({
  kind: {
    learner: "Una carta para",
    family: "Una carta para la familia de",
    educator: "Una carta, como la ve el equipo docente, sobre",
  },
  title: (name) => `Carta sobre una decisión: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, carta sobre una decisión, ${day(issued)}`,
  opening: ({ audience, name, work, on }) =>
    audience === "learner"
      ? `Gracias por presentarnos ${work} el ${day(on)}. Nos dejaste ver cómo trabajas y piensas; eso pide valor.`
      : audience === "family"
        ? `Gracias por acompañar a ${name}, que nos presentó ${work} el ${day(on)}. Dejar ver cómo se trabaja y se piensa pide valor.`
        : `${name} presentó ${work} ante el panel el ${day(on)}. Dejar ver cómo se trabaja y se piensa pide valor.`,
  decided: {
    pass: ({ audience, name }) =>
      audience === "learner"
        ? "Decidimos: tu trabajo queda aprobado."
        : `Decidimos: el trabajo de ${name} queda aprobado.`,
    revise: ({ audience, name }) =>
      audience === "learner"
        ? "Decidimos: todavía no. Revisa tu trabajo y muéstranoslo otra vez."
        : `Decidimos: todavía no. ${name} revisa el trabajo y nos lo muestra otra vez.`,
    again: ({ audience, name }) =>
      audience === "learner"
        ? "Decidimos: todavía no. Nos gustaría escucharte una vez más."
        : `Decidimos: todavía no. Nos gustaría escuchar a ${name} una vez más.`,
  },
  shown: ({ audience, name }) =>
    audience === "learner" ? "Lo que mostraste" : `Lo que mostró ${name}`,
  notSeen: "No vimos lo suficiente para decirlo",
  revise: "Qué revisar",
  help: "Dónde hay ayuda",
  another: "Otro intento",
  rightToAnother: ({ audience, name }) =>
    audience === "learner"
      ? "Tienes derecho a otro intento."
      : `${name} tiene derecho a otro intento.`,
  rightToMore: ({ audience, name }) =>
    audience === "learner"
      ? "Tienes derecho a mostrarlo otra vez, si quieres llegar más lejos."
      : `${name} tiene derecho a mostrarlo otra vez, para llegar más lejos.`,
  nextOn: (on) => `La fecha es el ${day(on)}.`,
  noDay: ({ audience }) =>
    audience === "learner"
      ? "Aún no hay fecha: dinos cuándo quieres intentarlo."
      : "Aún no hay fecha: la acordamos en conjunto.",
});
