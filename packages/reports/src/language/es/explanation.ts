import type { Formats } from "../formats.ts";
import type { ExplanationMessages } from "../explanation-messages.ts";

/** Dónde está una puntuación entre los cortes. */
const lies = ({ from, upTo }: { readonly from?: string; readonly upTo?: string }): string => {
  if (from === undefined) return upTo === undefined ? "" : `, por debajo de ${upTo}`;
  return upTo === undefined ? `, desde ${from}` : `, desde ${from} y por debajo de ${upTo}`;
};

/** Las palabras de la explicación de un resultado. */
export const explanation = ({ day, plural, number }: Formats): ExplanationMessages => {
  const demonstrations = (count: number): string =>
    plural(count, { one: "una demostración", other: `${count} demostraciones` });
  return {
    kind: {
      learner: "Explicación de un resultado de",
      family: "Explicación de un resultado, para la familia de",
      educator: "Explicación de un resultado, para el equipo docente",
    },
    title: ({ name, competency }) => `Explicación de un resultado: ${name}, ${competency}`,
    why: ({ level, score }) => {
      if (level === undefined) return "¿Por qué no hay nivel?";
      return score === undefined ? `¿Por qué ${level}?` : `¿Por qué ${score}, y por qué ${level}?`;
    },
    determined: ({ level, demonstrations: count }) =>
      `El resultado es ${level}, a partir de ${demonstrations(count)}.`,
    determinedScore: ({ score, level, ...cuts }) =>
      `La puntuación es ${score}${lies(cuts)}: ${level}.`,
    model: {
      index:
        "Nadie ha estimado los parámetros de este modelo con evidencia: la puntuación es un índice, no una probabilidad, y nada debe depender de ella.",
      likely: {
        known: (p) => `Según el modelo, la probabilidad de que esto se sepa es ${p}.`,
        "share-met": (p) =>
          `Según el modelo, la probabilidad de que la parte lograda sea suficiente es ${p}.`,
        level: (p) => `Según el modelo, la probabilidad de estar en la meta o por encima es ${p}.`,
      },
      interval: ({ lower, upper, mass }) =>
        `Con probabilidad ${mass}, el valor verdadero está entre ${lower} y ${upper}.`,
      decision: {
        mastered: (threshold) =>
          `La regla da la meta por alcanzada a partir de ${threshold}: está alcanzada.`,
        "not-yet": (threshold) =>
          `La regla da la meta por alcanzada a partir de ${threshold}: todavía no.`,
        "too-few-events": () => "No se decide nada: hay menos de tres demostraciones.",
        undecided: (threshold) =>
          `No se decide nada: la regla decide a partir de ${threshold} y hace falta más evidencia.`,
      },
      published: "Los parámetros del modelo son publicados, no estimados en esta escuela.",
      fitted: ({ learners, population, date }) =>
        `Los parámetros del modelo se estimaron con ${plural(learners, {
          one: "un aprendiz",
          other: `${number(learners, 0)} aprendices`,
        })} (${population}; ${date}).`,
    },
    held: (level) => `El resultado es ${level}: se mostró antes, y lo mostrado se conserva.`,
    heldBeside: "Al lado queda lo que muestra ahora la evidencia:",
    judged: (level) => `El resultado es ${level}, por juicio profesional.`,
    judgedBeside: "Al lado queda lo que calculó la regla:",
    newEvidence: "Llegó evidencia nueva después del juicio: conviene volver a mirar.",
    noEvidence: (opportunities) => {
      if (opportunities === undefined) return "Aún no se ha visto nada que cuente.";
      if (opportunities === 0) return "Aún no hubo oportunidad; la escuela debe una.";
      return `Aún no se ha visto nada que cuente, en ${plural(opportunities, { one: "una oportunidad", other: `${opportunities} oportunidades` })}.`;
    },
    insufficient: "Aún no hay suficiente evidencia para un nivel.",
    counted: { learner: "Qué contó", family: "Qué contó", educator: "Qué contó, y cuánto" },
    countedTable: (count) =>
      plural(count, {
        one: "Una demostración",
        other: `${count} demostraciones, la más reciente primero`,
      }),
    countedAside: "Las partes se redondean de modo que sumen el total.",
    passedOver: (count) =>
      plural(count, {
        one: "Hay otra demostración registrada. La regla con que se decide el nivel no la toma en cuenta.",
        other: `Hay otras ${count} demostraciones registradas. La regla con que se decide el nivel no las toma en cuenta.`,
      }),
    columns: {
      demonstration: "Demostración",
      day: "Día",
      setting: "Entorno",
      level: "Nivel",
      weight: "Peso",
      contribution: "Aporte",
      record: "Registro",
      reason: "Razón",
      stage: "Etapa del cálculo",
      did: "Qué hizo",
      ifItShows: "Si muestra",
      score: "Puntuación",
    },
    all: (count) => plural(count, { one: "Todo", other: `Las ${count}` }),
    demonstration: ({ name, on, level, missing, most }) =>
      `${name === undefined ? "" : `${name}, `}${day(on)}: ${missing ? `aún abierto, contado como ${level}` : level}${most ? " (la que más contó)" : ""}`,
    between: ({ below, above }) => `entre ${below} y ${above}`,
    nthDemonstration: (nth) => `Demostración ${nth}`,
    notHandedIn: (level) => `${level} (aún abierto)`,
    recordOf: ({ work, role }) => `${work}: ${role}`,
    turnedAway: "Qué no contó, y por qué",
    turnedAwayTable: (count) => plural(count, { one: "Un registro", other: `${count} registros` }),
    nothingTurnedAway: "Contó todo lo que se anotó.",
    steps: "Paso a paso",
    stepsTable: "De los registros al resultado",
    stageNames: {
      resolve: "Resolver",
      admit: "Admitir",
      read: "Leer",
      combine: "Combinar",
      attempts: "Intentos",
      order: "Orden",
      band: "Etapa escolar",
      window: "Ventana",
      weigh: "Ponderar",
      score: "Puntuación",
      level: "Nivel",
      sufficiency: "Suficiencia",
      hold: "Mantener",
      judgement: "Juicio",
    },
    levelHolds: (level) => `Se mantiene un nivel anterior: ${level}`,
    turnedAwayCount: (count) =>
      count === 0
        ? "Ninguno apartado"
        : plural(count, { one: "Uno apartado", other: `${count} apartados` }),
    combinedInto: (count) =>
      plural(count, { one: "Una pieza de evidencia", other: `${count} piezas de evidencia` }),
    bandIs: (band) => `Con los descriptores de la etapa ${band}`,
    scoreIs: ({ method, exact, shown }) =>
      exact === shown ? `${method}: ${exact}` : `${method}: ${exact}, que se muestra como ${shown}`,
    cutsAre: ({ cuts, level }) => `Cortes ${cuts}: ${level}`,
    nothingAsked: "No se pide nada más que una puntuación",
    met: "Se cumple.",
    noJudgement: "Ninguno anotado",
    change: "Qué lo cambiaría",
    changeTable: "Después de una demostración más",
    oneMore: ({ rated, result }) =>
      `Si la próxima demostración muestra ${rated}, el resultado es ${result}.`,
    oneMoreChangesNothing: (result) =>
      `Una demostración más no lo cambia: sea cual sea el nivel que muestre, el resultado es ${result}.`,
    changedBy: {
      "no-evidence": "Una primera demostración.",
      insufficient: "Evidencia de lo que aún se pide.",
      undetermined: "El final de lo que lo impide.",
      judged: "Otro juicio profesional, o el final de este.",
    },
    byTime: ({ on, becomes }) =>
      `Sin evidencia nueva, el resultado a partir del ${day(on)} es: ${becomes}.`,
    notBefore: (on) =>
      `Sin evidencia nueva, no cambia antes del ${day(on)}; a partir de ese día puede cambiar.`,
    timeAlone: "El tiempo por sí solo no lo cambia.",
    question: {
      learner:
        "¿Lo ves de otra manera? Pide a tu guía que alguien más lo mire, u otra oportunidad. Recibes la respuesta por escrito.",
      family:
        "¿Algo no le parece correcto? Pida otra revisión. La hace otra persona y usted recibe la respuesta por escrito.",
      educator:
        "Pida otra revisión a quienes valoraron, o anote un juicio profesional con su razón; el resultado calculado queda al lado. Quien aprende y la familia pueden pedir la misma explicación con palabras.",
    },
    toQuestion: "Para pedir una revisión.",
  };
};
