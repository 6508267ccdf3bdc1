import type { Sentences } from "@whole-learner/core";
import type { PolicyStatements } from "@whole-learner/mastery";
import { quoted } from "./kinds.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const days = (count: number): string => counted(count, "día", "días");
const span = ({
  months,
  days: of,
}: {
  readonly months?: number;
  readonly days?: number;
}): string => (months === undefined ? days(of ?? 0) : counted(months, "mes", "meses"));
const place = (target: number | "goal"): string => (target === "goal" ? "la meta" : `${target}`);
const withParameters = (parameters: PolicyStatements["method"]["parameters"]): string =>
  parameters.length === 0
    ? ""
    : `, con ${parameters.map(({ name, value }) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ")}`;

const instants = {
  happened: "cuándo ocurrió",
  submitted: "cuándo se entregó",
  due: "cuándo vencía el plazo",
  assessed: "cuándo se valoró",
  recorded: "cuándo se anotó",
} as const;

const missing = {
  skip: "no se tiene en cuenta",
  slot: "ocupa un lugar sin valor",
  lowest: "cuenta como el primer nivel",
  block: "detiene el resultado hasta que llegue",
} as const;

const attempts = {
  all: "Cuenta cada intento de una tarea.",
  first: "De varios intentos de una tarea cuenta el primero.",
  last: "De varios intentos de una tarea cuenta el último.",
  best: "De varios intentos de una tarea cuenta el mejor.",
  mean: "De varios intentos de una tarea cuenta su promedio.",
} as const;

const raters = {
  mean: "De varias valoraciones de un trabajo cuenta el promedio.",
  median: "De varias valoraciones de un trabajo cuenta la del medio.",
  majority: "De varias valoraciones de un trabajo cuenta lo que dice más de la mitad.",
  consensus: "De varias valoraciones de un trabajo cuenta lo que dicen todas por igual.",
} as const;

const carried = {
  "period-only": "Solo se mira lo que pertenece al periodo.",
  cumulative: "Se mira todo hasta el final del periodo.",
  "reach-back": "Se mira lo que pertenece al periodo",
  "carry-in": "El resultado de los periodos anteriores es la primera pieza de un periodo.",
} as const;

const asked = {
  pieces: ["demostración", "demostraciones"],
  experiences: ["experiencia", "experiencias"],
  settings: ["entorno", "entornos"],
  voices: ["voz", "voces"],
  kinds: ["tipo de evidencia", "tipos de evidencia"],
  verified: ["demostración verificada", "demostraciones verificadas"],
} as const;

const newEvidence = {
  "keep-and-flag":
    "Un juicio profesional se mantiene, y la evidencia nueva avisa de que conviene mirarlo.",
  drop: "Un juicio profesional termina con evidencia nueva.",
  keep: "Un juicio profesional se mantiene, venga lo que venga.",
} as const;

/** Lo que dice una regla, una oración por parte. */
export const policyStatements: Sentences<PolicyStatements> = {
  "reads-points": ({ by, goal }) =>
    by === "maximum"
      ? "Los puntos se convierten en un número en proporción al último nivel."
      : `Los puntos se convierten en un número en proporción: ${goal ?? ""} de lo posible es la meta.`,
  "reads-met": ({ met, not }) => `Logrado es ${place(met)}; no logrado todavía es ${not}.`,
  "reads-scale": ({ scale, by }) =>
    by === "table"
      ? `Las valoraciones en la escala ${quoted(scale)} se leen con una tabla.`
      : `Las valoraciones en la escala ${quoted(scale)} se leen en proporción ${by === "goal" ? "a la meta" : "al último nivel"}.`,
  "reads-extra-credit": () => "Un número por encima de la escala cuenta.",
  "admits-all-but-self": () =>
    "Cuentan las valoraciones de todas las personas menos la propia, que se muestra al lado.",
  "admits-roles": ({ roles }) =>
    `Solo cuentan las valoraciones con estos papeles: ${roles.join(", ")}.`,
  "admits-only": ({ what, ids }) =>
    `Solo cuenta la evidencia de esto (${what === "bands" ? "etapas" : what}): ${ids.join(", ")}.`,
  "admits-from": ({ day }) => `Solo cuenta la evidencia desde el ${day}.`,
  "admits-until": ({ day }) => `Solo cuenta la evidencia hasta el ${day}.`,
  "admits-verified": () => "Solo cuenta la evidencia verificada.",
  "admits-covering": () => "También cuenta la evidencia de una competencia que abarca esta.",
  missing: ({ as, value, graceDays }) =>
    `Un trabajo que no se entregó ${as === "value" ? `cuenta como ${value ?? ""}` : missing[as]}${graceDays === undefined || graceDays === 0 ? "" : `, ${days(graceDays)} después del plazo`}.`,
  rows: ({ rule, target }) =>
    rule === "all-required"
      ? `Una rúbrica está en ${place(target ?? "goal")} cuando lo está cada criterio; si no, vale su criterio más bajo.`
      : `Una rúbrica cuenta con ${rule === "mean" ? "el promedio de sus criterios" : "su criterio más bajo"}.`,
  "rows-block": () => "Una rúbrica con un criterio sin valorar espera.",
  raters: ({ rule, by, within }) =>
    rule === "adjudicated"
      ? `De varias valoraciones de un trabajo cuenta el promedio si difieren como máximo en ${within ?? 0}; si no, decide ${quoted(by ?? "")}.`
      : raters[rule],
  attempts: ({ count }) => attempts[count],
  "retake-cap": ({ cap }) => `Otro intento vale como máximo ${place(cap)}.`,
  late: ({ graceDays, perDay, once, cap }) =>
    `Un trabajo entregado tarde${graceDays === undefined || graceDays === 0 ? "" : `, a partir de ${days(graceDays)},`} ${[
      ...(perDay === undefined ? [] : [`pierde ${perDay} por día`]),
      ...(once === undefined ? [] : [`pierde ${once}`]),
      ...(cap === undefined ? [] : [`vale como máximo ${place(cap)}`]),
    ].join(", ")}.`,
  order: ({ by }) =>
    `Las piezas se ordenan por ${by.map((instant) => instants[instant]).join("; si no, por ")}.`,
  "looks-at-all": () => "Se mira todo.",
  "looks-since": ({ day }) => `No se mira lo anterior al ${day}.`,
  "looks-back-days": ({ days: count }) => `No se mira lo que tiene más de ${days(count)}.`,
  "looks-at-school-year": ({ from }) => `Solo se mira el año escolar, que empieza el ${from}.`,
  "looks-at-period": ({ carry, least }) =>
    carry === "reach-back"
      ? `${carried[carry]}; con menos de ${counted(least ?? 1, "pieza", "piezas")}, también lo más reciente de antes.`
      : carried[carry],
  "drops-lowest": ({ count }) =>
    count === 1 ? "La pieza más baja queda fuera." : `Las ${count} piezas más bajas quedan fuera.`,
  "looks-at-best": ({ count }) =>
    count === 1
      ? "Solo se mira la pieza más alta."
      : `Solo se miran las ${count} piezas más altas.`,
  "looks-at-recent": ({ count }) =>
    count === 1
      ? "Solo se mira la pieza más reciente."
      : `Solo se miran las ${count} piezas más recientes.`,
  "begins-with": ({ kinds }) =>
    `La evidencia de estos tipos es un punto de partida y no satisface ningún mínimo: ${kinds.join(", ")}.`,
  weighs: ({ what, factors }) =>
    `Las piezas pesan según esto (${what}): ${factors.map(({ id, factor }) => `${id} ${factor}`).join(", ")}; las demás, 1.`,
  fades: ({ halfLifeDays }) =>
    `Una pieza pesa la mitad por cada ${days(halfLifeDays)} que es anterior a la más reciente.`,
  method: ({ method, parameters }) =>
    `La puntuación se hace con el método ${quoted(method)}${withParameters(parameters)}.`,
  cuts: ({ cuts, bound }) => {
    const written = (cut: (typeof cuts)[number]): string =>
      typeof cut === "object" ? `${cut.numerator}/${cut.denominator}` : String(cut);
    const at =
      cuts === "midpoints"
        ? "a mitad entre sus números"
        : cuts === "values"
          ? "en sus números"
          : `en ${cuts.map(written).join(", ")}`;
    return `Los niveles empiezan ${at}${bound === "above" ? "; una puntuación justo ahí aún no los alcanza" : ""}.`;
  },
  "rounds-first": ({ places }) =>
    `La puntuación se redondea a ${counted(places, "decimal", "decimales")} antes de compararla.`,
  "asks-nothing": () => "Basta una demostración.",
  asks: ({ what, need }) =>
    `Un nivel necesita al menos ${counted(need, asked[what][0], asked[what][1])}.`,
  "asks-newest": (within) => `La demostración más reciente tiene como máximo ${span(within)}.`,
  hold: ({ rule }) =>
    rule === "latest"
      ? "Un nivel anterior no se mantiene frente a evidencia más reciente."
      : "Se mantiene el nivel más alto al que se llegó.",
  expires: (after) => `Un nivel termina ${span(after)} después de su evidencia más reciente.`,
  judgement: ({ onNewEvidence }) => newEvidence[onNewEvidence],
  "rolls-up": ({ rule, parameters }) =>
    rule === "profile"
      ? "Un resultado es el perfil de sus competencias, sin nivel."
      : `El nivel de un resultado se hace con la regla ${quoted(rule)}${withParameters(parameters)}.`,
  shows: ({ places }) => `Los decimales se muestran con ${counted(places, "cifra", "cifras")}.`,
};
