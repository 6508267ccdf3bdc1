import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../messages.ts";

const counts: readonly string[] = [
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
/** Masculine nouns: "un", not "una". */
const countedAs = (count: number): string => (count === 1 ? "un" : counted(count));

const methods: {
  readonly [method: string]: (parameters: { readonly [name: string]: unknown }) => string;
} = {
  mean: () => "El promedio de todas las demostraciones",
  "most-recent": () => "La demostración más reciente",
  "median-of-recent": ({ recent }) =>
    `La del medio de las últimas ${counted(Number(recent))} demostraciones`,
  "decaying-average": () =>
    "Cada demostración nueva cuenta más que todas las anteriores, que comparten el resto",
};

/** Una regla en una oración. */
export const policyWords = ({ plural }: Formats): PolicyWords => ({
  method: (method, parameters) =>
    Object.hasOwn(methods, method)
      ? (methods[method]?.(parameters) ?? method)
      : `Por el método «${method}»`,
  pieces: (count) =>
    `de al menos ${counted(count)} ${plural(count, { one: "demostración", other: "demostraciones" })}`,
  experiences: (count) =>
    `de al menos ${counted(count)} ${plural(count, { one: "experiencia", other: "experiencias" })}`,
  settings: (count) =>
    `en al menos ${countedAs(count)} ${plural(count, { one: "entorno", other: "entornos" })}`,
  voices: (count) =>
    `con al menos ${counted(count)} ${plural(count, { one: "voz", other: "voces" })}`,
  kinds: (count) =>
    `de al menos ${countedAs(count)} ${plural(count, { one: "tipo", other: "tipos" })}`,
  newestWithinMonths: (count) =>
    count === 12
      ? "y la más reciente dentro del último año"
      : `y la más reciente dentro de ${countedAs(count)} ${plural(count, { one: "mes", other: "meses" })}`,
  newestWithinDays: (count) =>
    `y la más reciente dentro de ${countedAs(count)} ${plural(count, { one: "día", other: "días" })}`,
});
