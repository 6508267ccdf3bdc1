import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../messages.ts";

const counts: readonly string[] = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const counted = (count: number): string => counts[count] ?? String(count);

const methods: {
  readonly [method: string]: (parameters: { readonly [name: string]: unknown }) => string;
} = {
  mean: () => "The mean of all demonstrations",
  "most-recent": () => "The newest demonstration",
  "median-of-recent": ({ recent }) =>
    `The middle one of the last ${counted(Number(recent))} demonstrations`,
  "decaying-average": () => "Each new demonstration counts most, and all before it share the rest",
};

/** A policy in one sentence, in English. */
export const policyWords = ({ plural }: Formats): PolicyWords => ({
  method: (method, parameters) =>
    Object.hasOwn(methods, method)
      ? (methods[method]?.(parameters) ?? method)
      : `By the method “${method}”`,
  pieces: (count) =>
    `from at least ${counted(count)} ${plural(count, { one: "demonstration", other: "demonstrations" })}`,
  experiences: (count) =>
    `from at least ${counted(count)} ${plural(count, { one: "experience", other: "experiences" })}`,
  settings: (count) =>
    `in at least ${counted(count)} ${plural(count, { one: "setting", other: "settings" })}`,
  voices: (count) =>
    `seen by at least ${counted(count)} ${plural(count, { one: "voice", other: "voices" })}`,
  kinds: (count) =>
    `of at least ${counted(count)} ${plural(count, { one: "kind", other: "kinds" })}`,
  newestWithinMonths: (count) =>
    count === 12
      ? "the newest within a year"
      : `the newest within ${counted(count)} ${plural(count, { one: "month", other: "months" })}`,
  newestWithinDays: (count) =>
    `the newest within ${counted(count)} ${plural(count, { one: "day", other: "days" })}`,
});
