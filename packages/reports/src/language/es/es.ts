import { type StaffLanguage, staffLanguage } from "../language.ts";
import { explanation } from "./explanation.ts";
import { framework } from "./framework.ts";
import { guide } from "./guide.ts";
import { growth } from "./growth.ts";
import { portrait } from "./portrait.ts";
import { spread } from "./spread.ts";
import { conference } from "./conference.ts";
import { ledger } from "./ledger.ts";
import { policyWords } from "./policy.ts";
import { progress } from "./progress.ts";
import { whatNext } from "./what-next.ts";
import { reasons } from "./reasons.ts";
import { reportCard } from "./report-card.ts";
import { reissue } from "./reissue.ts";
import { sheets } from "./sheets.ts";
import { staff } from "./staff.ts";
import { transcript } from "./transcript.ts";
import { panel } from "./panel.ts";
import { panelSheet } from "./panel-sheet.ts";
import { decisionLetter } from "./decision-letter.ts";

const numerals = ["", "", "", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
const unreviewed =
  "Una persona que lea bien español aún no ha revisado todo el texto de esta página.";

/** Spanish. Not yet read by a person who reads it well: reports in it say so. */
export const es: StaffLanguage = staffLanguage({
  tag: "es",
  direction: "ltr",
  reviewed: false,
  quotationMarks: ["«", "»"],
  messages: (formats) => ({
    reviewedNote: {
      learner: `${unreviewed} Si algo no se entiende, pregunta en la escuela.`,
      family: `${unreviewed} Si algo no se entiende, pregunte en la escuela.`,
      educator: unreviewed,
    },
    otherLanguageNote: "Algunos textos no están en español.",
    punctuation: { comma: ", ", colon: ": ", stop: ".", space: " " },
    states: {
      "no-opportunity": "Aún sin oportunidad",
      "not-looked-at": "Aún no se ha mirado",
      "not-enough-evidence": "Aún no hay suficiente evidencia",
      "fresh-look-due": "Conviene volver a mirar",
      "still-open": "Aún abierto",
      excused: "Exención acordada",
      "second-look": "En segunda revisión",
      "not-taught-yet": "Aún no enseñado",
      "judged-no-level": "Sin nivel, por juicio profesional",
      "target-not-reached": "La meta aún no se ha mostrado",
      tie: "Ningún nivel destaca",
      zeros: "No se puede calcular",
      "too-few": "Aún no hay suficiente evidencia",
      "not-told": "No se puede calcular",
      "outside-domain": "Demasiado grande para comparar",
    },
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
      kinds: {
        "performance-task": "tarea de desempeño",
        exhibition: "exposición",
        portfolio: "portafolio",
        defence: "defensa",
        observation: "observación",
        test: "prueba",
        "self-assessment": "autovaloración",
        "prior-learning": "aprendizaje previo",
      },
    },
    policy: policyWords(formats),
    ...reasons(formats),
    facts: {
      community: "Comunidad",
      period: "Periodo",
      evidenceThrough: "Evidencia hasta",
      issued: "Emitido",
      competency: "Competencia",
      band: "Grados",
      policy: "Regla",
    },
    strip: {
      goal: "la meta",
      alternative: ({ lowest, highest, dots, goal }) =>
        [
          `Pasos de ${lowest} a ${highest}.`,
          dots.length === 0
            ? "Aún sin nivel."
            : `${dots.map(({ level, count }) => `${level}: ${count}`).join("; ")}.`,
          ...(goal === undefined ? [] : [`La meta es ${goal}.`]),
        ].join(" "),
    },
    key: {
      heading: ({ levels, scale }) =>
        scale === undefined
          ? `Los ${numerals[levels] ?? levels} niveles.`
          : `Los ${numerals[levels] ?? levels} niveles de ${scale}.`,
      how: (band) =>
        band === undefined
          ? "Cada punto es una competencia. El paso con borde marcado es la meta."
          : `Cada punto es una competencia. El paso con borde marcado es la meta para el final de la etapa ${band}.`,
    },
    progress: progress(formats),
    whatNext: whatNext(formats),
    explanation: explanation(formats),
    reportCard: reportCard(formats),
    reissue: reissue(formats),
    transcript: transcript(formats),
    panel: panel(),
    sheets: sheets(formats),
    guide: guide(formats),
    framework: framework(formats),
    panelSheet: panelSheet(formats),
    decisionLetter: decisionLetter(formats),
    growth: growth(formats),
    portrait: portrait(formats),
    spread: spread(formats),
    conference: conference(formats),
    ledger: ledger(formats),
    foot: {
      howDecided: "Cómo se decide un nivel.",
      questions: "¿Preguntas, o algo que corregir?",
      ask: ({ audience, contact, address }) =>
        audience === "learner"
          ? `Habla con ${contact}${address === undefined ? "" : ` o escribe a ${address}`}. Otra persona lo revisa y recibes la respuesta por escrito.`
          : `Hable con ${contact}${address === undefined ? "" : ` o escriba a ${address}`}. Otra persona lo revisa y usted recibe la respuesta por escrito.`,
      report: (id) => `Informe ${id}`,
      supersedes: (id) =>
        id === undefined ? "primera emisión, no reemplaza a otro" : `reemplaza a ${id}`,
      digest: (digest) => `resumen de los datos ${digest}`,
      version: ({ name, version }) => `${name} ${version}`,
      policyVersion: ({ name, version }) => `regla ${name} ${version}`,
    },
  }),
  staff,
});
