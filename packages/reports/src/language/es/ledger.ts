import type { Formats } from "../formats.ts";
import type { LedgerMessages } from "../ledger-messages.ts";

/** Las palabras del registro de evidencia. */
export const ledger = ({ day, plural }: Formats): LedgerMessages => ({
  kind: {
    learner: "Registro de evidencia de",
    family: "Registro de evidencia, para la familia, de",
    educator: "Registro de evidencia, para el equipo docente, de",
  },
  title: (name) => `Registro de evidencia: ${name}`,
  runningTitle: ({ name, issued }) => `${name}, registro de evidencia, emitido el ${day(issued)}`,
  every: "Cada demostración",
  everyAside: "Todo lo anotado, lo más antiguo primero",
  circle: "Lo que se compartió con un círculo más pequeño no se cuenta aquí.",
  works: (count) => plural(count, { one: "Una demostración", other: `${count} demostraciones` }),
  nothing: "Aún no hay nada anotado.",
  columns: {
    demonstration: "Demostración",
    day: "Día",
    source: "Procedencia",
    setting: "Entorno",
    attested: "Vista por",
    verified: "Confirmada",
    consent: "Consentimiento",
    competency: "Competencia",
    seenBy: "Vista por",
    result: "Qué fue de ella",
  },
  writtenDown: (on) => `anotada el ${day(on)}`,
  who: ({ role, name }) => `${role} (${name})`,
  verified: ({ by, on }) => (on === undefined ? `por ${by}` : `por ${by}, ${day(on)}`),
  unverified: "todavía no",
  refused: (by) => `no confirmada por ${by}`,
  notAskedFor: "no se pidió",
  consentGiven: (on) => `dado, ${day(on)}`,
  consentWithheld: (on) => `no dado, ${day(on)}`,
  consentNotAsked: "no se pidió",
  where: "Qué contó y dónde",
  whereCaption: "Cada demostración, competencia por competencia",
  counted: "Contó.",
  passedOver: "La regla con que se decide el nivel no la toma en cuenta.",
  inWords: "Se cuenta con palabras, no con un nivel.",
  notRated: "Aún no se ha mirado.",
  erased: (count) =>
    plural(count, {
      one: "Un registro tuvo que borrarse; nada más se cuenta de él.",
      other: `${count} registros tuvieron que borrarse; nada más se cuenta de ellos.`,
    }),
  withheld: (count) =>
    plural(count, {
      one: "No hay consentimiento para usar una demostración; nada más se cuenta de ella.",
      other: `No hay consentimiento para usar ${count} demostraciones; nada más se cuenta de ellas.`,
    }),
});
