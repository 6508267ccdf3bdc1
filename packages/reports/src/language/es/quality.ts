import type { Formats } from "../formats.ts";
import type { QualityMessages } from "../quality-messages.ts";
import { issueOf } from "./quality-issues.ts";
import { setAsideBy, turnedAwayBy } from "./quality-reasons.ts";

/** The words of the data-quality report, in Spanish. */
export const quality = ({ day, plural }: Formats): QualityMessages => ({
  kind: "Calidad de los datos de",
  title: "Calidad de los datos",
  runningTitle: (issued) => `Calidad de los datos, emitido el ${day(issued)}`,
  noNames: "Para el personal de la escuela. Cuenta registros y lugares y no nombra a nadie.",
  counted: "valoraciones que cuentan",
  ofLearners: (learners) =>
    plural(learners, {
      one: "de una persona",
      other: `de ${learners} personas`,
      many: `de ${learners} personas`,
    }),
  setAsideCount: "registros apartados",
  errors: "errores en los documentos",
  newest: "la valoración más reciente que cuenta",
  noEvidence: "aún ninguna",
  issues: "Qué se encontró al leer y comprobar",
  issuesTable: (issues) =>
    plural(issues, {
      one: "Un hallazgo, por tipo",
      other: `${issues} hallazgos, por tipo`,
      many: `${issues} hallazgos, por tipo`,
    }),
  noIssues: "No se encontró nada.",
  severities: { error: "Error", warning: "Para mirar", note: "Nota" },
  setAside: "Registros apartados",
  setAsideTable: "Por qué no cuentan para nadie",
  nothingSetAside: "No se apartó ningún registro.",
  turnedAway: "Registros que la regla no cuenta",
  turnedAwayAside: "Son buenos registros que esta regla no cuenta.",
  turnedAwayTable: "Por qué la regla no los cuenta",
  nothingTurnedAway: "La regla cuenta todos los registros.",
  freshness: "Cuán reciente es la evidencia",
  freshnessTable: "Por la evidencia más reciente de cada persona y competencia",
  freshnessAside: "Donde no hay evidencia no hay edad: véanse las oportunidades.",
  upTo: (days) => `Hace ${days} días o menos`,
  older: (days) => `Hace más de ${days} días`,
  newestRecorded: (on) => `La valoración más reciente se anotó el ${day(on)}.`,
  unsaid: "Qué no dicen las valoraciones",
  unsaidTable: "De las valoraciones que cuentan",
  unsaidWhat: {
    recorded: "Cuándo se anotó",
    kind: "Qué tipo de evidencia es",
    setting: "En qué entorno fue",
    band: "Con los descriptores de qué etapa",
    rater: "Quién valoró",
    demonstration: "En qué demostración se vio",
  },
  verification: "Qué está verificado",
  verificationTable: "De las valoraciones que cuentan",
  verificationWhat: {
    verified: "Verificada",
    unverified: "Aún sin verificar",
    refused: "No se pudo verificar",
    unsaid: "No se dice nada",
  },
  consent: "Consentimiento",
  withheld: ({ consents, records }) =>
    `${plural(consents, { one: "Se niega un consentimiento", other: `Se niegan ${consents} consentimientos`, many: `Se niegan ${consents} consentimientos` })}; por eso no se ${plural(records, { one: "usa un registro", other: `usan ${records} registros`, many: `usan ${records} registros` })}.`,
  nothingWithheld: "Ningún registro queda sin consentimiento.",
  gaps: "Oportunidades que se deben",
  gapsAside: "Aquí aún no se puede mostrar nada. La escuela debe una oportunidad.",
  gapsTable: "Competencias que ninguna experiencia permite mostrar",
  noGaps: "Cada competencia con nivel tiene una experiencia en la que se puede mostrar.",
  allBands: "todas las etapas",
  columns: {
    what: "Qué",
    severity: "Cuánto importa",
    count: "Cuántos",
    places: "Dónde, los primeros",
    competency: "Competencia",
    bands: "Etapas",
    age: "Evidencia más reciente",
  },
  issueOf,
  setAsideBy,
  turnedAwayBy,
});
