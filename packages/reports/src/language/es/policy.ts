import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../policy-words.ts";

const counts = [
  "cero",
  "una",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
  "diez",
];
const counted = (count: number): string => counts[count] ?? String(count);

/** Una regla en una oración. */
export const policyWords = ({ plural, day, list }: Formats): PolicyWords => {
  const feminine = (count: number, one: string, other: string): string =>
    `${counted(count)} ${plural(count, { one, other, many: other })}`;
  const masculine = (count: number, one: string, other: string): string =>
    count === 1 ? `un ${one}` : feminine(count, one, other);
  return {
    methods: {
      mean: () => "El promedio de las demostraciones",
      "most-recent": () => "La demostración más reciente",
      "median-of-recent": ({ recent }) =>
        recent === 1
          ? "La demostración más reciente"
          : `La del medio de las últimas ${counted(Number(recent))} demostraciones`,
      "decaying-average": ({ newest }) =>
        Number(newest) < 0.5
          ? "Cada demostración nueva toma una parte y todas las anteriores toman el resto"
          : "Cada demostración nueva cuenta más que todas las anteriores, que comparten el resto",
    },
    ownMethod: (method) => `Por el método «${method}»`,
    since: (from) => `contando desde el ${day(from)}`,
    lastDays: (count) =>
      count === 1 ? "contando el último día" : `contando los últimos ${counted(count)} días`,
    dropLowest: (count) =>
      count === 1 ? "sin contar la más baja" : `sin contar las ${counted(count)} más bajas`,
    best: (count) =>
      count === 1 ? "contando la más alta" : `contando las ${counted(count)} más altas`,
    recent: (count) =>
      count === 1 ? "contando la más reciente" : `contando las ${counted(count)} más recientes`,
    pieces: (count) => feminine(count, "demostración", "demostraciones"),
    experiences: (count) => feminine(count, "experiencia", "experiencias"),
    settings: (count) => masculine(count, "entorno", "entornos"),
    voices: (count) => feminine(count, "voz", "voces"),
    kinds: (count) => masculine(count, "tipo de evidencia", "tipos de evidencia"),
    atLeast: (least) => `con al menos ${list(least)}`,
    newestWithinMonths: (count) =>
      count === 12
        ? "la más reciente de hace menos de un año"
        : `la más reciente de hace menos de ${masculine(count, "mes", "meses")}`,
    newestWithinDays: (count) =>
      `la más reciente de hace menos de ${masculine(count, "día", "días")}`,
    exceptions: "Para algunas competencias la escuela pide otra cosa.",
    byException: "La escuela decide esta competencia con una regla propia.",
  };
};
