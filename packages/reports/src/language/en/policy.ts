import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../policy-words.ts";

const counts = [
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

/** A policy in one sentence, in English. */
export const policyWords = ({ plural, day, list }: Formats): PolicyWords => {
  const of = (count: number, one: string, other = `${one}s`): string =>
    `${counted(count)} ${plural(count, { one, other })}`;
  return {
    methods: {
      mean: () => "The mean of the demonstrations",
      "most-recent": () => "The newest demonstration",
      "median-of-recent": ({ recent }) =>
        recent === 1
          ? "The newest demonstration"
          : `The middle one of the last ${counted(Number(recent))} demonstrations`,
      "decaying-average": ({ newest }) =>
        Number(newest) < 0.5
          ? "Each new demonstration takes a share, and all before it take the rest"
          : "Each new demonstration counts most, and all before it share the rest",
    },
    ownMethod: (method) => `By the method “${method}”`,
    since: (from) => `counted from ${day(from)}`,
    lastDays: (count) => `counted over the last ${of(count, "day")}`,
    dropLowest: (count) => `leaving out the lowest ${counted(count)}`,
    best: (count) => `counting the highest ${counted(count)}`,
    recent: (count) => `counting the newest ${counted(count)}`,
    pieces: (count) => of(count, "demonstration"),
    experiences: (count) => of(count, "experience"),
    settings: (count) => of(count, "setting"),
    voices: (count) => of(count, "voice"),
    kinds: (count) => of(count, "kind of evidence", "kinds of evidence"),
    atLeast: (least) => `from at least ${list(least)}`,
    newestWithinMonths: (count) =>
      count === 12 ? "the newest within a year" : `the newest within ${of(count, "month")}`,
    newestWithinDays: (count) => `the newest within ${of(count, "day")}`,
    exceptions: "For some competencies the school asks for something else.",
    byException: "The school decides this competency by a rule of its own.",
  };
};
