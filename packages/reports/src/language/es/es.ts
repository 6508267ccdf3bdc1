import { type Language, language } from "../language.ts";
import { explanation } from "./explanation.ts";
import { policyWords } from "./policy.ts";
import { progress } from "./progress.ts";
import { reasons } from "./reasons.ts";

const numerals = ["", "", "", "tres", "cuatro", "cinco", "seis", "siete", "ocho"] as const;

/** Spanish. Not yet read by a person who reads it well: reports in it say so. */
export const es: Language = language({
  tag: "es",
  direction: "ltr",
  reviewed: false,
  quotationMarks: ["«", "»"],
  messages: (formats) => ({
    reviewedNote:
      "Una persona que lea bien el español aún no ha revisado esta página. Si algo no se entiende, pregunte en la escuela.",
    audience: {
      learner: "Para quien aprende",
      family: "Para la familia",
      educator: "Para el equipo docente",
    },
    states: {
      "no-opportunity": "Aún sin oportunidad",
      "not-enough-evidence": "Aún no hay suficiente evidencia",
      "fresh-look-due": "Conviene volver a mirar",
      "still-open": "Aún abierto",
      excused: "Exención acordada",
      "second-look": "En segunda revisión",
    },
    noLevel: "Sin nivel",
    exempt: "Exención",
    terms: {
      roles: {
        educator: "el equipo docente",
        self: "quien aprende",
        "fellow-learner": "otra persona que aprende",
        family: "la familia",
        "community-partner": "una persona de la comunidad",
        panel: "un panel",
        system: "un sistema",
      },
      settings: {
        class: "Clase",
        school: "Escuela",
        home: "Casa",
        community: "Comunidad",
        work: "Trabajo",
        online: "En línea",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "Comunidad",
      period: "Periodo",
      evidenceThrough: "Evidencia hasta",
      issued: "Entregado",
      competency: "Competencia",
      policy: "Regla",
    },
    strip: {
      goal: "la meta",
      alternative: ({ lowest, highest, dots, goal }) =>
        `Pasos de ${lowest} a ${highest}. ${dots.length === 0 ? "Aún sin nivel." : `${dots.map(({ level, count }) => `${level}: ${count}`).join("; ")}.`} La meta es ${goal}.`,
    },
    key: {
      heading: (levels) => `Los ${numerals[levels] ?? levels} niveles.`,
      how: "Cada punto es una competencia. El paso con borde es la meta.",
    },
    progress: progress(formats),
    explanation: explanation(formats),
    foot: {
      howDecided: "Cómo se decide un nivel.",
      questions: "¿Preguntas, o algo no parece correcto?",
      ask: ({ audience, contact }) =>
        audience === "learner"
          ? `Pregunta a ${contact}. Otra persona lo mira de nuevo y la respuesta llega por escrito.`
          : `Pregunte a ${contact}. Otra persona lo mira de nuevo y la respuesta llega por escrito.`,
      report: (id) => `Informe ${id}`,
      supersedes: (id) =>
        id === undefined ? "primera entrega, no reemplaza a ninguna" : `reemplaza a ${id}`,
      digest: (digest) => `huella de los datos ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `regla ${name} ${version}`,
    },
  }),
});
