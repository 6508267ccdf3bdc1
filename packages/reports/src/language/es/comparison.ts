import type { ComparisonMessages } from "../comparison-messages.ts";
import type { Formats } from "../formats.ts";

/** The words of the comparison of two policies, in Spanish. */
export const comparison = ({ plural }: Formats): ComparisonMessages => {
  const results = (count: number): string =>
    plural(count, { one: "resultado", other: "resultados" });
  const learners = (count: number): string =>
    plural(count, { one: "estudiante", other: "estudiantes" });
  return {
    kind: "Comparación de dos reglas",
    title: ({ from, to }) => `Comparación de reglas: ${from} y ${to}`,
    whose: ({ from, to }) => `${from} y ${to}`,
    answer: ({ count, cases, learners: of }) =>
      count === 0
        ? `Ninguno de ${cases} ${results(cases)} quedaría en otro lugar.`
        : `${count} de ${cases} ${results(cases)}, de ${of} ${learners(of)}, ${plural(count, { one: "quedaría", other: "quedarían" })} en otro lugar.`,
    answerWithheld: (cases) =>
      cases === undefined
        ? "No se muestra cuántos resultados quedarían en otro lugar."
        : `No se muestra cuántos de ${cases} ${results(cases)} quedarían en otro lugar.`,
    figures: {
      cases: "resultados comparados",
      elsewhere: "quedarían en otro lugar",
      learners: "estudiantes a quienes toca",
      onlyNumber: "cambian solo en el número",
    },
    policies: "Las dos reglas",
    who: "A quién le cambia",
    whoTable: (count) =>
      `${count} ${results(count)} que ${plural(count, { one: "quedaría", other: "quedarían" })} en otro lugar, por nombre`,
    nobody: "A nadie: cada resultado queda donde estaba.",
    withoutNames:
      "Los nombres son solo para el equipo docente; las cuentas que siguen son de todos.",
    columns: {
      competency: "Competencia",
      stage: "Por qué parte",
      results: "Resultados",
      standing: "De",
    },
    stages: "Qué parte hace la diferencia",
    stagesTable: "Todos los resultados que cambian en algo, según lo que los cambia",
    stagesHow: "Se nombra la primera parte de la segunda regla que por sí sola hace la diferencia.",
    causes: {
      framework: "el marco",
      evidence: "la evidencia",
      roster: "el registro de estudiantes",
      experiences: "las experiencias",
      asOf: "el día por el que se pregunta",
      zone: "la zona en que empiezan los días",
      read: "cómo se leen las valoraciones",
      admit: "qué evidencia cuenta",
      missing: "qué significa el trabajo no entregado",
      combine: "cómo se combinan las valoraciones",
      attempts: "qué intentos cuentan",
      order: "el orden de las demostraciones",
      window: "qué demostraciones se miran",
      weigh: "cuánto pesa cada demostración",
      score: "el método",
      level: "dónde empieza cada nivel",
      sufficiency: "cuánta evidencia es suficiente",
      hold: "si se mantiene un nivel anterior",
      judgement: "qué hace la evidencia nueva con un juicio",
      rollUp: "el resumen por resultado",
      display: "cómo se muestran los números",
      joint: "varias partes a la vez",
    },
    matrix: "De dónde a dónde",
    matrixTable: ({ from, to }) => `Resultados con ${from} (filas) y con ${to} (columnas)`,
    matrixScale: (scale) => `En la escala ${scale}.`,
    matrixHow: "Lo que queda donde estaba está en la diagonal.",
    standings: {
      absent: "no se pregunta",
      "no-evidence": "aún sin evidencia",
      insufficient: "aún no hay suficiente evidencia",
      undetermined: "sin nivel",
    },
    judged: (level) => `${level}, por juicio`,
    touched: "A quién le tocan el trabajo no entregado y las autovaloraciones",
    touchedHow:
      "Resultados que serían otros si el trabajo no entregado no significara nada o si no contara ninguna autovaloración.",
    touchedBy: {
      missing: (policy) => `Trabajo no entregado, con ${policy}`,
      selfRatings: (policy) => `Autovaloraciones, con ${policy}`,
    },
    touchedCount: ({ count, learners: of }) =>
      `${count} ${results(count)} de ${of} ${learners(of)}.`,
    touchedNobody: "A nadie.",
  };
};
