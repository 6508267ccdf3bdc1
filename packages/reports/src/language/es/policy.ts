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
const readAt = (at: unknown): string =>
  at === "next" ? "un paso más adelante" : "en la más reciente";
const fits = [
  ["mean", "el promedio"],
  ["linear", "una línea recta"],
  ["power", "una curva de aprendizaje"],
] as const;

/** Una regla en una oración. */
export const policyWords = ({ exact, plural, day, list }: Formats): PolicyWords => {
  const feminine = (count: number, one: string, other: string): string =>
    `${counted(count)} ${plural(count, { one, other, many: other })}`;
  const masculine = (count: number, one: string, other: string): string =>
    count === 1 ? `un ${one}` : feminine(count, one, other);
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
          ? `En ${targetOf(target)}, con ${feminine(Number(times), "demostración", "demostraciones")} que ${target === "goal" ? "la" : "lo"} ${plural(Number(times), { one: "alcanza", other: "alcanzan", many: "alcanzan" })}`
          : `El promedio de las demostraciones que alcanzan ${targetOf(target)}, cuando ya ${plural(Number(times), { one: "hay", other: "son", many: "son" })} ${counted(Number(times))}`,
      "m-of-n": ({ times, of, target }) =>
        of === 1
          ? `Se logra cuando la demostración más reciente alcanza ${targetOf(target)}`
          : `Se logra cuando ${counted(Number(times))} de las últimas ${counted(Number(of))} demostraciones ${plural(Number(times), { one: "alcanza", other: "alcanzan", many: "alcanzan" })} ${targetOf(target)}`,
      streak: ({ times, target }) =>
        times === 1
          ? `Se logra cuando la demostración más reciente alcanza ${targetOf(target)}`
          : `Se logra cuando las últimas ${counted(Number(times))} demostraciones alcanzan ${targetOf(target)}`,
      "power-law": ({ at }) =>
        `Una curva de aprendizaje por las demostraciones, leída ${readAt(at)}`,
      "linear-trend": ({ at }) => `Una línea recta por las demostraciones, leída ${readAt(at)}`,
      "best-fit": ({ at, candidates }) => {
        const among = fits.filter(([name]) => [candidates].flat().includes(name));
        return among.length === 1
          ? `Según ${list(among.map(([, fit]) => fit))} de las demostraciones, ${readAt(at)}`
          : `De ${list(among.map(([, fit]) => fit))}, lo que más se acerca a las demostraciones, ${readAt(at)}`;
      },
      "time-weighted-mean": ({ halfLifeDays }) =>
        `El promedio de las demostraciones, donde cada una cuenta la mitad después de ${exact(Number(halfLifeDays))} ${plural(Number(halfLifeDays), { one: "día", other: "días", many: "días" })}`,
      "top-n-per-indicator": ({ best }) =>
        best === 1
          ? "El promedio de la demostración más alta de cada indicador"
          : `El promedio de las ${counted(Number(best))} demostraciones más altas de cada indicador`,
      "highest-per-indicator": ({ weighting }) =>
        weighting === "indicator"
          ? "El promedio de la demostración más alta de cada indicador"
          : "El promedio de la demostración más alta de cada indicador, que cuenta tantas veces como se valoró",
      "first-attempt-credit": ({ credit }) =>
        credit === 0
          ? "La parte de los primeros intentos que lograron lo pedido"
          : "La parte de los primeros intentos que lograron lo pedido, con algo de crédito por los demás",
      "bayesian-knowledge-tracing": () =>
        "Qué tan probable es, según un modelo del aprendizaje, que se sepa después de la última demostración",
      "ordinal-level-tracking": () =>
        "El nivel que se espera después de la última demostración, según un modelo en que los niveles suben y las valoraciones pueden errar",
      "beta-binomial": ({ discount }) =>
        discount === 1
          ? "La parte que se lograría de más demostraciones como estas"
          : "La parte que se lograría de más demostraciones como estas, con más peso de las nuevas",
      "item-response": () =>
        "El nivel que se espera en todos los indicadores, según lo difícil que es cada uno",
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
