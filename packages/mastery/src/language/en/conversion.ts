import type { IssueSentences, Sentences } from "@whole-learner/core/issue";
import type { ConversionFindings } from "../../conversion/findings.ts";
import type {
  CourseSetAsideReasons,
  IncompleteReasons,
  ItemSetAsideReasons,
  NotConvertedReasons,
} from "../../conversion/reasons.ts";

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** What can be wrong with a conversion, in English. */
export const conversionIssueSentences: IssueSentences<ConversionFindings> = {
  "cuts-not-ascending": ({ cut, before }) => ({
    problem: `The cut ${cut} is not above ${before}, the one before it.`,
    hint: "Write marks from the lowest to the highest, each with a cut of its own.",
  }),
  "cut-too-fine": ({ cut }) => ({
    problem: `The cut ${cut} has more than six decimals.`,
    hint: "Round it.",
  }),
  "mark-twice": ({ mark }) => ({
    problem: `The mark "${mark}" is there twice.`,
    hint: "Give each mark once.",
  }),
  "unknown-mark": ({ mark }) => ({
    problem: `The table has no mark "${mark}".`,
    hint: "Use a mark of the table, or add it there.",
  }),
  "mark-without-points": ({ mark }) => ({
    problem: `The mark "${mark}" has no grade points.`,
    hint: "Give it points, or name it among those that do not count.",
  }),
  "category-twice": ({ category }) => ({
    problem: `The category "${category}" is there twice.`,
    hint: "Give each category an id of its own.",
  }),
  "no-weight": () => ({
    problem: "No category has a weight.",
    hint: "Give at least one that is no extra credit a weight above 0.",
  }),
  "competency-twice": ({ competency, categories }) => ({
    problem: `The competency "${competency}" stands in several categories: ${listed(categories)}.`,
    hint: "Leave it in one of them: nothing counts twice.",
  }),
  "rounding-without-effect": ({ category }) => ({
    problem: `Items are rounded, and in "${category}" all points are pooled, where no item has a number of its own.`,
    hint: "Take the mean there, or round categories.",
  }),
  "state-as-zero": ({ state }) => ({
    problem: `The state "${state}" counts as zero.`,
    hint: "Leave it out or keep the mark open: nothing seen is not nothing shown.",
  }),
  "unknown-scale": ({ scale }) => ({
    problem: `The framework has no scale "${scale}".`,
    hint: "Check its id.",
  }),
  "unknown-level": ({ scale, level }) => ({
    problem: `The scale "${scale}" has no level "${level}".`,
    hint: "Check its id.",
  }),
  "level-without-number": ({ scale, level }) => ({
    problem: `The level "${level}" of "${scale}" has no number.`,
    hint: "Write what it is worth.",
  }),
  "levels-not-ascending": ({ level, below }) => ({
    problem: `The level "${level}" is worth less than "${below}", which is below it.`,
    hint: "A higher level is worth at least as much.",
  }),
  "score-not-on-scale": ({ method, gives }) => ({
    problem: `Scores are read, and "${method}" gives none on the scale (${gives}).`,
    hint: "Read the level, or use a method that gives a number on the scale.",
  }),
  "unknown-competency": ({ competency }) => ({
    problem: `The framework has no competency "${competency}".`,
    hint: "Check its id.",
  }),
  "mindset-converted": ({ competency }) => ({
    problem: `"${competency}" is a mindset and would become part of a mark.`,
    hint: "Take it out: a mindset is something shown, not something earned.",
  }),
  "no-level-to-convert": ({ competency }) => ({
    problem: `"${competency}" reports no level.`,
    hint: "Take it out: there is nothing to convert.",
  }),
  "scale-not-converted": ({ competency, scale }) => ({
    problem: `The conversion does not say what levels of "${scale}" are worth, so "${competency}" is set aside.`,
    hint: "Add the scale to levels.",
  }),
};

/** Why an item is no part of a mark, in English. */
export const itemSetAsideSentences: Sentences<ItemSetAsideReasons> = {
  mindset: () => "A mindset is no part of a mark.",
  modified: () => "It is measured by a goal of its own and is no part of this mark.",
  "scale-not-converted": ({ scale }) => `Levels of the scale "${scale}" are not converted.`,
  "no-category": ({ competency }) => `"${competency}" belongs to none of the categories.`,
  excused: () => "Excused: it neither counts nor blocks.",
  exempt: () => "Exempt.",
  "not-taught-yet": () => "Not taught yet.",
  "left-out": ({ state }) =>
    ({
      missing: "Not handed in; it is left out.",
      pending: "Not rated yet; it is left out.",
      "no-evidence": "Nothing was seen yet; it is left out.",
      insufficient: "Not enough evidence yet; it is left out.",
      undetermined: "No level can be said; it is left out.",
    })[state],
  "nothing-possible": () => "A bonus needs points that it can be added to.",
  "dropped-as-lowest": () => "The conversion leaves the lowest out.",
};

/** Why there is no result yet, in English. */
export const incompleteSentences: Sentences<IncompleteReasons> = {
  state: ({ item }) => `"${item}" is still open.`,
  "empty-category": ({ category }) => `There is nothing in "${category}" yet.`,
  "too-few-items": ({ have, need }) => `${have} of at least ${need} items so far.`,
  below: ({ number, from }) => `${number} so far; a result begins at ${from}.`,
  "not-posted": () => "Nothing was given out yet.",
  "mark-open": ({ attempt }) => `The mark of "${attempt}" is still open.`,
};

/** Why nothing could be converted, in English. */
export const notConvertedSentences: Sentences<NotConvertedReasons> = {
  "nothing-to-convert": () => "There is nothing that counts.",
  "duplicate-item": ({ item }) => `"${item}" is there twice.`,
  "several-learners": ({ learners }) => `The results are of ${learners.length} learners.`,
  "unknown-category": ({ item, category }) =>
    category === undefined
      ? `"${item}" names no category.`
      : `"${item}" is in "${category}", which the conversion does not have.`,
  "not-an-amount": ({ item }) => `"${item}" is no amount: numbers from 0 on are.`,
  "possible-not-told": ({ item }) => `"${item}" does not say how many points are possible.`,
  "scale-not-converted": ({ item, scale }) =>
    `"${item}" is on the scale "${scale}", whose levels are not converted.`,
  "level-without-number": ({ item, level }) =>
    `"${item}" is at "${level}", for which there is no number.`,
  "score-off-scale": ({ item, scale, score }) =>
    `"${item}" has the score ${score}, which is below everything on the scale "${scale}".`,
  "framework-needed": ({ item }) => `"${item}" is a result, which needs its framework.`,
  "no-weight": () => "Nothing that counts has a weight.",
  "outside-domain": () => "The result is too large to compare exactly.",
  "not-in-conversion": ({ section }) => `The conversion says nothing about ${section}.`,
  "mark-without-points": ({ item, mark }) =>
    `"${item}" has the mark "${mark}", which has no grade points.`,
  "unknown-weighting": ({ item, weighting }) =>
    `"${item}" is of the kind "${weighting}", which the conversion does not have.`,
};

/** Why a course counts in no average, in English. */
export const courseSetAsideSentences: Sentences<CourseSetAsideReasons> = {
  "uncounted-mark": ({ mark }) => `The mark "${mark}" counts in no average.`,
  repeated: ({ by }) => `Another attempt at the course counts ("${by}").`,
  "no-credits": () => "It has no credits.",
};
