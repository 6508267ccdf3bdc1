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

const ties: { readonly [tie: string]: string } = {
  highest: "entre varias con la misma frecuencia, la más alta",
  lowest: "entre varias con la misma frecuencia, la más baja",
  "most-recent": "entre varias con la misma frecuencia, la que se mostró al final",
  mean: "entre varias con la misma frecuencia, su promedio",
  none: "entre varias con la misma frecuencia, ninguna",
};
const targetOf = (target: unknown): string => (target === "goal" ? "la meta" : "el valor pedido");

/** Una regla en una oración. */
export const policyWords = ({ plural, day, list }: Formats): PolicyWords => {
  const feminine = (count: number, one: string, other: string): string =>
    `${counted(count)} ${plural(count, { one, other, many: other })}`;
  const masculine = (count: number, one: string, other: string): string =>
    count === 1 ? `un ${one}` : feminine(count, one, other);
  const reached = (count: number, target: unknown): string =>
    `${feminine(count, "demostración", "demostraciones")} ${plural(count, { one: "alcanza", other: "alcanzan", many: "alcanzan" })} ${targetOf(target)}`;
  return {
    methods: {
      mean: () => "El promedio de las demostraciones",
      median: () => "La del medio de las demostraciones",
      mode: ({ tie }) => `La valoración que más se repite (${ties[String(tie)]})`,
      highest: () => "La demostración más alta",
      lowest: () => "La demostración más baja",
      "most-recent": () => "La demostración más reciente",
      first: () => "La primera demostración",
      "mean-of-recent": ({ recent }) =>
        recent === 1
          ? "La demostración más reciente"
          : `El promedio de las últimas ${counted(Number(recent))} demostraciones`,
      "median-of-recent": ({ recent }) =>
        recent === 1
          ? "La demostración más reciente"
          : `La del medio de las últimas ${counted(Number(recent))} demostraciones`,
      "mode-of-recent": ({ recent, tie }) =>
        recent === 1
          ? "La demostración más reciente"
          : `La valoración que más se repite en las últimas ${counted(Number(recent))} demostraciones (${ties[String(tie)]})`,
      "mean-of-best": ({ best }) =>
        best === 1
          ? "La demostración más alta"
          : `El promedio de las ${counted(Number(best))} demostraciones más altas`,
      "decaying-average": ({ newest }) =>
        Number(newest) < 0.5
          ? "Cada demostración nueva toma una parte y todas las anteriores toman el resto"
          : "Cada demostración nueva cuenta más que todas las anteriores, que comparten el resto",
      "latest-against-rest": ({ newest }) =>
        Number(newest) < 0.5
          ? "La demostración más reciente toma una parte y el promedio de todas las anteriores toma el resto"
          : "La demostración más reciente cuenta más, y el resto es el promedio de todas las anteriores",
      "n-times": ({ times, target, result }) =>
        result === "target"
          ? `En ${targetOf(target)} cuando ${reached(Number(times), target)}`
          : `El promedio de las demostraciones que alcanzan ${targetOf(target)}, cuando ya ${plural(Number(times), { one: "hay", other: "son", many: "son" })} ${counted(Number(times))}`,
      "m-of-n": ({ times, of, target }) =>
        of === 1
          ? `Se logra cuando la última demostración alcanza ${targetOf(target)}`
          : `Se logra cuando ${counted(Number(times))} de las últimas ${counted(Number(of))} demostraciones ${plural(Number(times), { one: "alcanza", other: "alcanzan", many: "alcanzan" })} ${targetOf(target)}`,
      streak: ({ times, target }) =>
        times === 1
          ? `Se logra cuando la demostración más reciente alcanza ${targetOf(target)}`
          : `Se logra cuando las últimas ${counted(Number(times))} demostraciones alcanzan ${targetOf(target)}`,
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
