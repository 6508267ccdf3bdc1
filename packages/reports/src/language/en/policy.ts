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

const ties: { readonly [tie: string]: string } = {
  highest: "of several as often, the highest",
  lowest: "of several as often, the lowest",
  "most-recent": "of several as often, the one shown last",
  mean: "of several as often, their mean",
  none: "of several as often, none",
};
const targetOf = (target: unknown): string => (target === "goal" ? "the goal" : "the target");
const readAt = (at: unknown): string => (at === "next" ? "one step ahead" : "at the newest");
const fits = [
  ["mean", "the mean"],
  ["linear", "a straight line"],
  ["power", "a learning curve"],
] as const;

/** A policy in one sentence, in English. */
export const policyWords = ({ exact, plural, day, list }: Formats): PolicyWords => {
  const of = (count: number, one: string, other = `${one}s`): string =>
    `${counted(count)} ${plural(count, { one, other })}`;
  return {
    methods: {
      mean: () => "The mean of the demonstrations",
      median: () => "The middle one of the demonstrations",
      mode: ({ tie }) => `What was shown most often (${ties[String(tie)]})`,
      highest: () => "The highest demonstration",
      lowest: () => "The lowest demonstration",
      "most-recent": () => "The newest demonstration",
      first: () => "The first demonstration",
      "mean-of-recent": ({ recent }) =>
        recent === 1
          ? "The newest demonstration"
          : `The mean of the last ${counted(Number(recent))} demonstrations`,
      "median-of-recent": ({ recent }) =>
        recent === 1
          ? "The newest demonstration"
          : `The middle one of the last ${counted(Number(recent))} demonstrations`,
      "mode-of-recent": ({ recent, tie }) =>
        recent === 1
          ? "The newest demonstration"
          : `What was shown most often in the last ${counted(Number(recent))} demonstrations (${ties[String(tie)]})`,
      "mean-of-best": ({ best }) =>
        best === 1
          ? "The highest demonstration"
          : `The mean of the highest ${counted(Number(best))} demonstrations`,
      "decaying-average": ({ newest }) =>
        Number(newest) < 0.5
          ? "Each new demonstration takes a share, and all before it take the rest"
          : "Each new demonstration counts most, and all before it share the rest",
      "latest-against-rest": ({ newest }) =>
        Number(newest) < 0.5
          ? "The newest demonstration takes a share, and the mean of all before it takes the rest"
          : "The newest demonstration counts most, and the mean of all before it is the rest",
      "n-times": ({ times, target, result }) =>
        result === "target"
          ? `At ${targetOf(target)} once ${of(Number(times), "demonstration")} reached it`
          : `The mean of the demonstrations that reached ${targetOf(target)}, once there ${plural(Number(times), { one: "is", other: "are" })} ${counted(Number(times))}`,
      "m-of-n": ({ times, of: last, target }) =>
        last === 1
          ? `Met when the newest demonstration reached ${targetOf(target)}`
          : `Met when ${counted(Number(times))} of the last ${of(Number(last), "demonstration")} reached ${targetOf(target)}`,
      streak: ({ times, target }) =>
        times === 1
          ? `Met when the newest demonstration reached ${targetOf(target)}`
          : `Met when the last ${counted(Number(times))} demonstrations all reached ${targetOf(target)}`,
      "power-law": ({ at }) => `A learning curve through the demonstrations, read ${readAt(at)}`,
      "linear-trend": ({ at }) => `A straight line through the demonstrations, read ${readAt(at)}`,
      "best-fit": ({ at, candidates }) => {
        const among = fits.filter(([name]) => [candidates].flat().includes(name));
        return among.length === 1
          ? `Read ${readAt(at)}, ${list(among.map(([, fit]) => fit))} of the demonstrations`
          : `Read ${readAt(at)}, whichever is closest to the demonstrations of ${list(among.map(([, fit]) => fit))}`;
      },
      "time-weighted-mean": ({ halfLifeDays }) =>
        `The mean of the demonstrations, each counting half as much after ${exact(Number(halfLifeDays))} ${plural(Number(halfLifeDays), { one: "day", other: "days" })}`,
      "top-n-per-indicator": ({ best }) =>
        best === 1
          ? "The mean of the highest demonstration of each indicator"
          : `The mean of the highest ${counted(Number(best))} demonstrations of each indicator`,
      "highest-per-indicator": ({ weighting }) =>
        weighting === "indicator"
          ? "The mean of the highest demonstration of each indicator"
          : "The mean of the highest demonstration of each indicator, an indicator counting as often as it was rated",
      "first-attempt-credit": ({ credit }) =>
        credit === 0
          ? "The share of first tries that met what was asked"
          : "The share of first tries that met what was asked, with some credit for the others",
      "bayesian-knowledge-tracing": () =>
        "How likely it is, by a model of learning, that it is known after the last demonstration",
      "ordinal-level-tracking": () =>
        "The level expected after the last demonstration, by a model in which levels rise and ratings may err",
      "beta-binomial": ({ discount }) =>
        discount === 1
          ? "The share that would be met of more such demonstrations"
          : "The share that would be met of more such demonstrations, newer ones counting more",
      "item-response": () => "The level expected over all indicators, by how hard each of them is",
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
