import type { EvidenceFindings } from "../../evidence/findings.ts";
import type { SetAsideReasons } from "../../evidence/set-aside.ts";
import type { IssueSentences } from "../../issue/sentence.ts";
import type { Sentences } from "../../issue/problem.ts";

const quoted = (value: string): string => JSON.stringify(value);

/** What can be wrong with evidence, in English. */
export const evidenceSentences: IssueSentences<EvidenceFindings> = {
  "not-one-rating": ({ found }) =>
    found.length === 0
      ? {
          problem: "The row has no rating.",
          hint: "Fill one of level, number, points with of, met and status.",
        }
      : {
          problem: `The row has more than one rating: ${found.join(", ")}.`,
          hint: "Keep one of them, or write one row for each.",
        },
  "not-one-target": ({ found }) =>
    found.length === 0
      ? {
          problem: "The row does not say what was rated.",
          hint: "Fill competency or indicator.",
        }
      : {
          problem: `The row names two things that were rated: ${found.join(" and ")}.`,
          hint: "Keep the indicator; its competency is known from it.",
        },
  "recorded-unknown": ({ id, count }) => ({
    problem:
      count === 1
        ? `Entry ${quoted(id)} does not say when it was written down, so it is taken to be known from when it happened.`
        : `${count} entries, from ${quoted(id)} on, do not say when they were written down, so they are taken to be known from when they happened.`,
    hint: "Add recorded, so that a past day can be looked at as it was known then.",
  }),
  "row-twice": ({ first }) => ({
    problem: `The row says the same as row ${first + 1}; both count.`,
    hint: "Take one out if it is a copy; if both are meant, tell them apart by id or demonstration.",
  }),
  "duplicate-entry": ({ id }) => ({
    problem: `The id ${quoted(id)} is another entry's already; only the one written down first counts.`,
    hint: "Give every entry an id of its own.",
  }),
  "unknown-entry": ({ id }) => ({
    problem: `There is no entry ${quoted(id)} in the log.`,
    hint: "Check the id, or add the entry that is meant.",
  }),
  "unknown-learner": ({ learner }) => ({
    problem: `There is no learner ${quoted(learner)}.`,
    hint: "Check the id, or add the learner to the roster.",
  }),
  "unknown-competency": ({ target, near }) => ({
    problem: `The framework has no competency or indicator ${quoted(target)}.`,
    hint:
      near === undefined
        ? "Use the id of a competency or indicator, or a code that only one of them has."
        : `Did you mean ${quoted(near)}?`,
  }),
  "unknown-demonstration": ({ demonstration }) => ({
    problem: `There is no demonstration ${quoted(demonstration)} in the log.`,
    hint: "Check the id, or add the demonstration; ratings that name it are taken as seen together.",
  }),
  "not-in-demonstration": ({ learner, demonstration }) => ({
    problem: `${quoted(learner)} is not among the learners of demonstration ${quoted(demonstration)}.`,
    hint: "Add the learner to the demonstration, or correct which one the rating names.",
  }),
  "unknown-experience": ({ experience }) => ({
    problem: `There is no experience ${quoted(experience)}.`,
    hint: "Check the id, or add the experience to the catalogue.",
  }),
  "unknown-scale": ({ scale }) => ({
    problem: `The framework has no scale ${quoted(scale)}.`,
    hint: "Use the id of one of its scales, or leave scale out to rate on the competency's own.",
  }),
  "outside-scale": ({ number, least, most }) => ({
    problem: `${number} is outside the scale, which runs from ${least} to ${most}.`,
    hint: "Correct the number, or name the scale that it was rated on.",
  }),
  "between-levels": ({ number, grain }) => ({
    problem: `${number} is no number of the scale.`,
    hint:
      grain === undefined
        ? "Use the value of one of its levels."
        : `Use a whole multiple of ${grain} from its lowest level on.`,
  }),
};

/** Why a record does not count, in English. */
export const setAsideSentences: Sentences<SetAsideReasons> = {
  erased: () => "It was erased.",
  "not-yet-recorded": ({ recorded }) => `It was written down later, on ${recorded}.`,
  "not-yet-happened": ({ happened }) => `It happened later, on ${happened}.`,
  "not-a-moment": ({ found }) => `"${found}" is neither a day nor an instant.`,
  retracted: ({ by, demonstration }) =>
    demonstration === undefined
      ? `It was taken back by ${by}.`
      : `The demonstration it was seen in, ${demonstration}, was taken back by ${by}.`,
  replaced: ({ by, demonstration }) =>
    demonstration === undefined
      ? `It was replaced by ${by}.`
      : `The demonstration it was seen in, ${demonstration}, was replaced by ${by}.`,
  "unknown-learner": ({ learner }) => `The learner ${learner} is not known here.`,
  "unknown-competency": ({ target }) =>
    `The framework has no competency or indicator ${target}, by id or by a code that only one has.`,
  "not-consented": ({ consent }) => `Its use is not consented to, as ${consent} says.`,
  duplicate: ({ of }) => `It is the same record as ${of}.`,
};
