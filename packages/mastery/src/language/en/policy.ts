import type { Sentences } from "@whole-learner/core/issue";
import { cutNumber } from "../../policy/describe-section.ts";
import type { PolicyStatements } from "../../policy/statements.ts";

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const listed = (words: readonly string[]): string => words.join(", ");
const span = ({ months, days }: { readonly months?: number; readonly days?: number }): string =>
  months === undefined ? counted(days ?? 0, "day", "days") : counted(months, "month", "months");
const place = (target: number | "goal"): string => (target === "goal" ? "the goal" : `${target}`);
const withParameters = (parameters: PolicyStatements["method"]["parameters"]): string =>
  parameters.length === 0
    ? ""
    : `, with ${listed(parameters.map(({ name, value }) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`))}`;

const instants = {
  happened: "when it happened",
  submitted: "when it was handed in",
  due: "when it was due",
  assessed: "when it was rated",
  recorded: "when it was written down",
} as const;

const missing = {
  skip: "is left out",
  slot: "takes a place without a value",
  lowest: "counts as the lowest level",
  block: "holds the result back until it is there",
} as const;

const attempts = {
  all: "Every try at a task counts.",
  first: "Of several tries at a task, the first counts.",
  last: "Of several tries at a task, the last counts.",
  best: "Of several tries at a task, the best counts.",
  mean: "Of several tries at a task, their mean counts.",
} as const;

const raters = {
  mean: "Several raters of one work count with their mean.",
  median: "Several raters of one work count with the middle of what they say.",
  majority: "Several raters of one work count with what more than half of them say.",
  consensus: "Several raters of one work count where all say the same.",
} as const;

const carried = {
  "period-only": "Only what belongs to the period is looked at.",
  cumulative: "Everything up to the end of the period is looked at.",
  "reach-back": "What belongs to the period is looked at",
  "carry-in": "The result of the periods before is the first piece of a period.",
} as const;

const asked = {
  pieces: ["demonstration", "demonstrations"],
  experiences: ["experience", "experiences"],
  settings: ["setting", "settings"],
  voices: ["voice", "voices"],
  kinds: ["kind of evidence", "kinds of evidence"],
  verified: ["verified demonstration", "verified demonstrations"],
} as const;

const newEvidence = {
  "keep-and-flag": "A professional judgement stands, and new evidence marks it for a look.",
  drop: "A professional judgement ends with new evidence.",
  keep: "A professional judgement stands, whatever comes.",
} as const;

/** What a policy says, in English, a sentence each. */
export const policyStatementSentences: Sentences<PolicyStatements> = {
  "reads-points": ({ by, goal }) =>
    by === "maximum"
      ? "Points become a number in proportion to the highest level."
      : `Points become a number in proportion: ${goal ?? ""} of the possible is the goal.`,
  "reads-met": ({ met, not }) => `Met is ${place(met)}, not met is ${not}.`,
  "reads-scale": ({ scale, by }) =>
    by === "table"
      ? `Ratings on the scale "${scale}" are read by a table.`
      : `Ratings on the scale "${scale}" are read in proportion to ${by === "goal" ? "the goal" : "the highest level"}.`,
  "reads-extra-credit": () => "A number above the scale counts.",
  "admits-all-but-self": () =>
    "Everybody's ratings count but the learner's own, which are shown beside.",
  "admits-roles": ({ roles }) => `Only ratings in these roles count: ${listed(roles)}.`,
  "admits-only": ({ what, ids }) =>
    `Only evidence of these ${what === "bands" ? "grade bands" : what} counts: ${listed(ids)}.`,
  "admits-from": ({ day }) => `Only evidence from ${day} on counts.`,
  "admits-until": ({ day }) => `Only evidence up to ${day} counts.`,
  "admits-verified": () => "Only verified evidence counts.",
  "admits-covering": () => "Evidence of a competency that covers this one counts as well.",
  missing: ({ as, value, graceDays }) =>
    `Work that was never handed in ${as === "value" ? `counts as ${value ?? ""}` : missing[as]}${graceDays === undefined || graceDays === 0 ? "" : `, ${counted(graceDays, "day", "days")} after it was due`}.`,
  rows: ({ rule, target }) =>
    rule === "all-required"
      ? `A rubric is at ${place(target ?? "goal")} where every row is; else it is its lowest row.`
      : `A rubric counts with ${rule === "mean" ? "the mean of its rows" : "its lowest row"}.`,
  "rows-block": () => "A rubric with an unrated row waits.",
  raters: ({ rule, by, within }) =>
    rule === "adjudicated"
      ? `Several raters of one work count with their mean where they are at most ${within ?? 0} apart; else "${by ?? ""}" has the last word.`
      : raters[rule],
  attempts: ({ count }) => attempts[count],
  "retake-cap": ({ cap }) => `A further try is worth ${place(cap)} at most.`,
  late: ({ graceDays, perDay, once, cap }) =>
    `Work handed in late${graceDays === undefined || graceDays === 0 ? "" : `, from ${counted(graceDays, "day", "days")} on,`} ${listed(
      [
        ...(perDay === undefined ? [] : [`loses ${perDay} for each day`]),
        ...(once === undefined ? [] : [`loses ${once}`]),
        ...(cap === undefined ? [] : [`is worth ${place(cap)} at most`]),
      ],
    )}.`,
  order: ({ by }) =>
    `Pieces are ordered by ${by.map((instant) => instants[instant]).join(", else by ")}.`,
  "looks-at-all": () => "All of it is looked at.",
  "looks-since": ({ day }) => `What is from before ${day} is not looked at.`,
  "looks-back-days": ({ days }) =>
    `What is older than ${counted(days, "day", "days")} is not looked at.`,
  "looks-at-school-year": ({ from }) =>
    `Only the school year is looked at, which begins on ${from}.`,
  "looks-at-period": ({ carry, least }) =>
    carry === "reach-back"
      ? `${carried[carry]}; with less than ${counted(least ?? 1, "piece", "pieces")}, the newest before it as well.`
      : carried[carry],
  "drops-lowest": ({ count }) => `The lowest ${counted(count, "piece is", "pieces are")} left out.`,
  "looks-at-best": ({ count }) =>
    `Only the highest ${counted(count, "piece is", "pieces are")} looked at.`,
  "looks-at-recent": ({ count }) =>
    `Only the newest ${counted(count, "piece is", "pieces are")} looked at.`,
  "begins-with": ({ kinds }) =>
    `Evidence of these kinds is a starting point and satisfies no minimum: ${listed(kinds)}.`,
  weighs: ({ what, factors }) =>
    `Pieces weigh by their ${what}: ${listed(factors.map(({ id, factor }) => `${id} ${factor}`))}; others 1.`,
  fades: ({ halfLifeDays }) =>
    `A piece weighs half as much for each ${counted(halfLifeDays, "day", "days")} that it is older than the newest.`,
  method: ({ method, parameters }) =>
    `The score is made by the method "${method}"${withParameters(parameters)}.`,
  cuts: ({ cuts, bound }) => {
    const at =
      cuts === "midpoints"
        ? "midway between their numbers"
        : cuts === "values"
          ? "at their numbers"
          : `at ${listed(cuts.map((cut) => String(cutNumber(cut))))}`;
    return `Levels begin ${at}${bound === "above" ? "; a score just there has not reached them" : ""}.`;
  },
  "rounds-first": ({ places }) =>
    `The score is rounded to ${counted(places, "place", "places")} before it is compared.`,
  "asks-nothing": () => "One demonstration is enough.",
  asks: ({ what, need }) =>
    `A level needs ${counted(need, asked[what][0], asked[what][1])} at least.`,
  "asks-newest": (within) => `The newest demonstration is at most ${span(within)} old.`,
  hold: ({ rule }) =>
    rule === "latest"
      ? "An earlier level does not hold against newer evidence."
      : "The highest level that was ever reached holds.",
  expires: (after) => `A level ends ${span(after)} after the newest evidence behind it.`,
  judgement: ({ onNewEvidence }) => newEvidence[onNewEvidence],
  "rolls-up": ({ rule, parameters }) =>
    rule === "profile"
      ? "An outcome is the profile of its competencies, without a level."
      : `An outcome's level is made by the rule "${rule}"${withParameters(parameters)}.`,
  shows: ({ places }) => `Decimals are shown with ${counted(places, "place", "places")}.`,
};
