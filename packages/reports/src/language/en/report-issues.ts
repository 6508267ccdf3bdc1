import type { IssueSentences } from "@whole-learner/core";
import type { ReportFindings } from "../issue-messages.ts";

/** What can be wrong with documents, publications, themes and languages, in English. */
export const reportIssues: IssueSentences<ReportFindings> = {
  "unknown-node": ({ type }) => ({
    problem: `There is no node of the type "${type}".`,
    hint: 'Use one of ours, or an "extension" with a fallback.',
  }),
  "misplaced-node": ({ type }) => ({
    problem: `A node of the type "${type}" cannot stand here.`,
    hint: "Put blocks among blocks, words among words, and the header first.",
  }),
  "too-deep": ({ most }) => ({
    problem: `Nodes are nested deeper than ${most}.`,
    hint: "Flatten the document.",
  }),
  "no-header": () => ({
    problem: "The document has no title block.",
    hint: "Let its first child be a header.",
  }),
  "heading-too-deep": ({ most }) => ({
    problem: `Headings are nested deeper than the ${most} levels there are.`,
    hint: "Use fewer sections inside sections.",
  }),
  "no-words": ({ type, field }) => ({
    problem: `The ${field} of this ${type} has no words.`,
    hint: "Write it.",
  }),
  "no-caption": () => ({
    problem: "The table has no caption.",
    hint: "Say in a few words what it shows.",
  }),
  "no-alternative": () => ({
    problem: "The strip says nothing in words.",
    hint: "Give its text alternative.",
  }),
  "goal-out-of-range": ({ goal, steps }) => ({
    problem: `The goal is step ${goal}, counted from 0, and there are ${steps} steps.`,
    hint: "Count steps from 0.",
  }),
  "level-out-of-range": ({ level, levels }) => ({
    problem: `A value is at level ${level}, counted from 0, and there are ${levels} levels.`,
    hint: "Count levels from 0.",
  }),
  "dot-out-of-range": ({ at, steps }) => ({
    problem: `A dot is at ${at}, and there are ${steps} steps.`,
    hint: "Count steps from 0.",
  }),
  "wrong-count": ({ count }) => ({
    problem: `${count} is no count.`,
    hint: "Write a whole number from 0.",
  }),
  "counts-differ": ({ counts, steps }) => ({
    problem: `There are ${counts} values, and places for ${steps}.`,
    hint: "Give one for each.",
  }),
  "cells-differ": ({ cells, columns }) => ({
    problem: `The row has ${cells} cells, and the table ${columns} columns.`,
    hint: "Give each row a cell for each column.",
  }),
  "unknown-drawing": ({ kind }) => ({
    problem: `There is no drawing of the kind "${kind}".`,
    hint: "Use one of ours.",
  }),
  "nothing-drawn": () => ({
    problem: "The drawing shows nothing.",
    hint: "Leave it out, or say in words that there is nothing yet.",
  }),
  "no-scale": ({ from, to }) => ({
    problem: `The scale ends at ${to}, which is not after its start, ${from}.`,
    hint: "Give it an end after its start.",
  }),
  "off-scale": ({ value, from, to }) => ({
    problem: `${value} is not on the scale from ${from} to ${to}.`,
    hint: "Correct the value or the scale.",
  }),
  "out-of-order": () => ({
    problem: "It comes before the one in front of it.",
    hint: "Put times and cuts in their order.",
  }),
  "wrong-interval": () => ({
    problem: "The interval has one end only, or lies around another value than its own.",
    hint: "Give both ends, with the value between them.",
  }),
  "too-few-axes": ({ axes, least }) => ({
    problem: `The radar has ${axes} axes; fewer than ${least} show nothing but their order.`,
    hint: "Show strips instead.",
  }),
  "groups-differ": ({ axes }) => ({
    problem: `The groups do not count each of the ${axes} axes once.`,
    hint: "Put every axis into one group.",
  }),
  "no-rows": () => ({
    problem: "The chart has no values behind it.",
    hint: "Give its table its rows.",
  }),
  "wrong-lines": ({ lines }) => ({
    problem: `${lines} is no number of lines to write on.`,
    hint: "Write a whole number from 1 to 60.",
  }),
  "wrong-language": () => ({
    problem: "This is no language tag.",
    hint: "Write one such as en, es or zh-Hans.",
  }),
  "unsafe-link": () => ({
    problem: "The address is none that a report may lead to.",
    hint: "Use an address that begins with https, http or mailto.",
  }),
  "nested-link": () => ({
    problem: "There is a link inside a link.",
    hint: "Keep one of the two.",
  }),
  "not-a-count": ({ count }) => ({
    problem: `${count} is no number of people.`,
    hint: "Write a whole number from 0.",
  }),
  "counted-twice": ({ id }) => ({
    problem: `The count "${id}" is there with two numbers.`,
    hint: "Correct one of them, or give it an id of its own.",
  }),
  "unknown-count": ({ id }) => ({
    problem: `The publication has no count "${id}".`,
    hint: "Check its id, or add the count.",
  }),
  "wrong-total": ({ total, sum }) => ({
    problem: `The total is ${total}, and its parts add up to ${sum}.`,
    hint: "Correct the numbers, or name the part that is not there.",
  }),
  "wrong-parts": () => ({
    problem: "A total has no parts, itself as a part, or a part twice.",
    hint: "Name each part once.",
  }),
  "wrong-limit": ({ limit }) => ({
    problem: `${limit} is no number of people to begin printing at.`,
    hint: "Write a whole number from 1.",
  }),
  "cannot-hide": () => ({
    problem: "A count of a few people follows from counts that are printed whatever they are.",
    hint: "Leave one of those out, or let it be withheld.",
  }),
  "missing-message": () => ({
    problem: "The language does not say this.",
    hint: "Add it.",
  }),
  "wrong-message": ({ expected }) => ({
    problem: `This is not of the kind that is needed: ${expected}.`,
    hint: "Write it as it stands in another language.",
  }),
  "unknown-message": () => ({
    problem: "No report says this.",
    hint: "Check its spelling, or take it out.",
  }),
  "wrong-colour": () => ({
    problem: "This is no colour.",
    hint: 'Write six digits, as in "#0d5460".',
  }),
  "low-contrast": ({ colour, ground, ratio, least }) => ({
    problem: `The colour ${colour} on ${ground} has a contrast of ${ratio}, and some people cannot see it: ${least} is needed.`,
    hint: "Take a deeper one, or a lighter one in the dark.",
  }),
  "wrong-logo": () => ({
    problem: "The logo cannot be drawn.",
    hint: "Give it a width, a height and the data of paths.",
  }),
  "number-of-works": ({ works, least, most }) => ({
    problem:
      works === 1
        ? `There is one work, and a transcript asks for ${least} to ${most}.`
        : `There are ${works} works, and a transcript asks for ${least} to ${most}.`,
    hint: "Let the learner choose.",
  }),
  "long-note": ({ words, most }) => ({
    problem: `The note has ${words} words, and page one has room for ${most}.`,
    hint: "Say the one thing that helps next.",
  }),
};
