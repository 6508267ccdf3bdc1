import type { Formats } from "../formats.ts";
import type { ReissueMessages, WorkLine } from "../reissue-messages.ts";

/** The words of what changed in a report that is given out anew, in Spanish. */
export const reissue = ({ day, plural }: Formats): ReissueMessages => {
  const workOf = ({ work, on }: WorkLine): string =>
    work === undefined ? `una demostración del ${day(on)}` : `${work}, ${day(on)}`;
  return {
    heading: "Qué cambió en este informe y por qué",
    replaces: ({ id, issued }) =>
      `Este informe reemplaza al informe ${id}, entregado el ${day(issued)}.`,
    kinds: {
      "progress-report": "informe de progreso",
      "report-card": "boletín",
      transcript: "expediente de dominio",
      explanation: "explicación de un resultado",
      "conference-brief": "guion de la reunión",
      portrait: "retrato de quien aprende",
      growth: "informe de crecimiento",
      "evidence-ledger": "registro de evidencia",
      "decision-letter": "carta de decisión",
    },
    report: "informe",
    from: ({ before, after }) => `de ${before} a ${after}.`,
    now: (after) => `ahora ${after}.`,
    nowInBand: ({ after, band }) => `ahora ${after}, con los descriptores de la etapa ${band}.`,
    noLonger: (before) => `estaba en ${before} y no aparece en este informe.`,
    because: {
      evidence: "La evidencia que cuenta no es la misma.",
      policy: "La escuela decide con una regla modificada.",
      framework: "El marco es de otra versión.",
      time: "Se pregunta por otro día.",
      learner: "Lo acordado, o el registro de grado y comunidad, no es lo mismo.",
      opportunities: "La lista de oportunidades no es la misma.",
      several: "Varios cambios se juntaron.",
    },
    noStanding: "Cada nivel y cada estado siguen como estaban.",
    evidence: "Evidencia",
    fates: {
      added: (line) => `Nueva desde entonces: ${workOf(line)}.`,
      late: (line) => `Vista antes, valorada o anotada después: ${workOf(line)}.`,
      corrected: (line) => `Se corrigió una valoración: ${workOf(line)}.`,
      retracted: (line) => `Se retiró una valoración: ${workOf(line)}.`,
      consent: (line) => `Ya no se usa, porque se retiró el consentimiento: ${workOf(line)}.`,
      duplicate: (line) =>
        `Una valoración se había anotado dos veces y cuenta una: ${workOf(line)}.`,
      gone: (line) => `Una valoración ya no está en el registro: ${workOf(line)}.`,
      "set-aside": (line) => `Una valoración ya no cuenta: ${workOf(line)}.`,
    },
    erased: (records) =>
      plural(records, {
        one: "Se borró una anotación.",
        other: `Se borraron ${records} anotaciones.`,
        many: `Se borraron ${records} anotaciones.`,
      }),
    judgements: {
      added: ({ name, on }) => `Un juicio profesional del ${day(on)} sobre ${name}.`,
      ended: ({ name, on }) => `El juicio profesional del ${day(on)} sobre ${name} ya no vale.`,
    },
    sources: {
      framework: ({ name, from, to }) => `${name} pasó de la versión ${from} a la ${to}.`,
      policy: ({ name, from, to }) => `La regla ${name} pasó de la versión ${from} a la ${to}.`,
      engine: ({ name, from, to }) =>
        `La biblioteca que calcula, ${name}, pasó de la versión ${from} a la ${to}.`,
    },
    otherSource: {
      framework: ({ name }) => `El marco no es el mismo: ${name}.`,
      policy: ({ name }) => `La regla no es la misma: ${name}.`,
      engine: ({ name }) => `La biblioteca que calcula no es la misma: ${name}.`,
    },
    through: ({ since, until }) =>
      `La evidencia se mira hasta el ${day(until)}; antes, hasta el ${day(since)}.`,
    texts: (fields) => `Tampoco es igual: ${fields}.`,
    fields: {
      name: "el nombre",
      "own-sentence": "las palabras propias de quien aprende",
      expectation: "lo acordado",
      enrolment: "el grado y la comunidad",
      period: "el periodo",
      school: "el nombre o el contacto de la escuela",
      note: "la nota del equipo docente",
      habits: "los hábitos de trabajo",
      "home-question": "la pregunta para casa",
      narratives: "lo que se compartió con palabras",
      responses: "la respuesta",
      goals: "las metas",
      works: "nombres y fechas de trabajos",
      opportunities: "las oportunidades que vienen",
      conversions: "las notas y los créditos",
      other: "otros textos",
    },
    notice: {
      kind: {
        learner: "Aviso de cambio para",
        family: "Aviso de cambio para la familia de",
        educator: "Aviso de cambio, para el equipo docente, sobre",
      },
      title: (name) => `Aviso de cambio: ${name}`,
      runningTitle: ({ name, issued }) => `${name}, aviso de cambio, emitido el ${day(issued)}`,
      given: "Qué se entregó",
      gaveOut: ({ name, audience, report, id, issued, until }) =>
        audience === "learner"
          ? `El ${day(issued)} te entregamos tu ${report} ${id}, con evidencia hasta el ${day(until)}. Algo de lo que dice ya no es igual. Aquí ves qué y por qué.`
          : `El ${day(issued)} entregamos el documento «${report}» ${id} de ${name}, con evidencia hasta el ${day(until)}. Algo de lo que dice ya no es igual. Aquí se explica qué y por qué.`,
      different: "Qué es distinto ahora",
      why: "Por qué",
      replacing: "Qué reemplaza",
      holds: ({ report, id, before }) =>
        `El documento «${report}» ${id} viene con este aviso y reemplaza a ${before}. El anterior se conserva tal como se entregó y ya no vale.`,
      right: {
        learner:
          "Puedes preguntar por cada línea de esta página y pedir que se vuelva a mirar el resultado.",
        family:
          "Usted puede preguntar por cada línea de esta página y pedir que se vuelva a mirar el resultado.",
        educator: "La familia y quien aprende pueden pedir que se vuelva a mirar el resultado.",
      },
    },
  };
};
