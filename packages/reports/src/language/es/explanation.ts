import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** Las palabras de la explicación de un resultado. */
export const explanation = ({ day, plural }: Formats): Messages["explanation"] => {
  const demonstrations = (count: number): string =>
    plural(count, { one: "una demostración", other: `${count} demostraciones` });
  return {
    kind: {
      learner: "Explicación de un resultado de",
      family: "Explicación de un resultado, para la familia de",
      educator: "Explicación de un resultado, para el equipo docente",
    },
    title: ({ name, competency }) => `Explicación de un resultado: ${name}, ${competency}`,
    why: ({ level, score }) =>
      score === undefined
        ? level === undefined
          ? "¿Por qué no hay nivel?"
          : `¿Por qué ${level}?`
        : `¿Por qué ${score}, y por qué ${level ?? "no hay nivel"}?`,
    determined: ({ level, demonstrations: count }) =>
      `El resultado es ${level}, a partir de ${demonstrations(count)}.`,
    determinedScore: ({ score, level, from, upTo }) => {
      const lies =
        from === undefined
          ? upTo === undefined
            ? ""
            : `, por debajo de ${upTo}`
          : upTo === undefined
            ? `, desde ${from}`
            : `, entre ${from} y ${upTo}`;
      return `La puntuación es ${score}${lies}: ${level}.`;
    },
    judged: (level) => `El resultado es ${level}, por juicio profesional.`,
    judgedBeside: (computed) => `Al lado queda lo que calculó la regla: ${computed}`,
    newEvidence: "Llegó evidencia nueva después del juicio: conviene volver a mirar.",
    noEvidence: (opportunities) =>
      opportunities === undefined
        ? "Aún no se ha visto nada que cuente."
        : opportunities === 0
          ? "Aún no hubo oportunidad; la escuela debe una."
          : plural(opportunities, {
              one: "Aún no se ha visto nada que cuente, en una oportunidad.",
              other: `Aún no se ha visto nada que cuente, en ${opportunities} oportunidades.`,
            }),
    insufficient: "Aún no hay suficiente evidencia para un nivel.",
    counted: "Qué contó, y cuánto",
    countedTable: (count) =>
      plural(count, {
        one: "Una demostración",
        other: `${count} demostraciones, la más reciente primero`,
      }),
    countedAside: "Las partes se redondean de modo que sumen el total.",
    columns: {
      demonstration: "Demostración",
      day: "Día",
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
    demonstration: ({ name, on, level }) =>
      name === undefined ? `${day(on)}: ${level}` : `${name}, ${day(on)}: ${level}`,
    demonstrationOf: (on) => `Demostración del ${day(on)}`,
    notHandedIn: "aún abierto",
    turnedAway: "Qué no contó, y por qué",
    turnedAwayTable: (count) => plural(count, { one: "Un registro", other: `${count} registros` }),
    nothingTurnedAway: "Contó todo lo que se anotó.",
    steps: "Paso a paso",
    stepsTable: "De los registros al resultado",
    stageNames: {
      resolve: "Resolver",
      admit: "Admitir",
      combine: "Combinar",
      band: "Etapa escolar",
      window: "Ventana",
      score: "Puntuación",
      level: "Nivel",
      sufficiency: "Suficiencia",
      judgement: "Juicio",
    },
    turnedAwayCount: (count) => (count === 0 ? "ninguno apartado" : `${count} apartados`),
    combinedInto: (count) => plural(count, { one: "Una pieza", other: `${count} piezas` }),
    bandIs: (band) => `Según lo que se espera en ${band}`,
    scoreIs: (score) => score,
    cutsAre: ({ cuts, level }) => `Cortes ${cuts}: ${level}`,
    nothingAsked: "No se pide nada más",
    met: (need) => `${need} (se cumple)`,
    noJudgement: "Ninguno anotado",
    change: "Qué lo cambiaría",
    changeTable: "Después de una demostración más",
    oneMore: ({ rated, result }) =>
      `Si la próxima demostración muestra ${rated}, el resultado es ${result}.`,
    byTime: (on) => `Sin evidencia nueva, cambia el ${day(on)}.`,
    question: {
      learner:
        "¿Lo ves de otra manera? Pide a tu guía una segunda mirada u otra oportunidad. Recibes la respuesta por escrito.",
      family:
        "¿Algo no le parece correcto? Pida una segunda mirada. Lo revisa otra persona y usted recibe la respuesta por escrito.",
      educator:
        "Pida una segunda mirada a quienes valoraron, o anote un juicio profesional con su razón; el resultado calculado queda al lado.",
    },
    toQuestion: "Para cuestionarlo",
  };
};
