import type { FrameworkFindings } from "../../framework/findings.ts";
import type { IssueSentences } from "../../issue/sentence.ts";

const quoted = (value: string): string => JSON.stringify(value);
const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);
const cell = (level: string, band: string | undefined): string =>
  band === undefined ? `level ${quoted(level)}` : `level ${quoted(level)} in band ${quoted(band)}`;
const points = { entering: "entering", middle: "the middle of", end: "the end of" } as const;
/** A cycle can hold a whole framework. */
const shown = 10;

/** `"a" → "b" → "a"`, back to where it began. */
const around = (ids: readonly string[]): string => {
  const listed = ids.slice(0, shown).map(quoted);
  const more = ids.length > shown ? [`${ids.length - shown} more`] : [];
  return [...listed, ...more, ...listed.slice(0, 1)].join(" → ");
};

/** What can be wrong with a framework, in English. */
export const frameworkSentences: IssueSentences<FrameworkFindings> = {
  "id-given": ({ kind, id }) => ({
    problem: `The ${kind} came without an id and was given ${quoted(id)}.`,
    hint: "Store the framework with its ids, so that they stay when a code or a text changes.",
  }),
  "duplicate-id": ({ id, kind }) => ({
    problem: `The id ${quoted(id)} is already another one's, so this ${kind} cannot be found.`,
    hint: "Give it an id of its own, or remove it if it is a copy.",
  }),
  "duplicate-code": ({ code }) => ({
    problem: `The code ${quoted(code)} is used more than once, so people cannot tell the two apart.`,
    hint: "Give one of them another code; until then evidence has to name them by id.",
  }),
  dangling: ({ id, kind }) => ({
    problem: `There is no ${kind} with the id ${quoted(id)} in this framework.`,
    hint: "Correct the id, or add what is missing.",
  }),
  "outside-framework": ({ id }) => ({
    problem: `${quoted(id)} is not in this framework; the relation is kept and taken to lead outside.`,
    hint: "Nothing needs to be done; if a node of this framework is meant, correct the id.",
  }),
  cycle: ({ ids, relation }) => ({
    problem:
      relation === "precedes"
        ? `These come before themselves: ${around(ids)}.`
        : `These are part of themselves: ${around(ids)}.`,
    hint:
      relation === "precedes"
        ? 'Remove one of the "precedes" relations along the way.'
        : "Change partOf, or remove a part-of relation, at one of them.",
  }),
  "wrong-home": ({ kind, above }) => ({
    problem: `${article(kind).replace(/^a/, "A")} cannot be part of ${article(above)}.`,
    hint: {
      domain: "Put it under a domain, or leave partOf out.",
      outcome: "Put it under a domain, or leave partOf out.",
      competency: "Put it under an outcome, a competency or a domain, or leave partOf out.",
      indicator: "Put it under a competency.",
    }[kind],
  }),
  "no-scale": ({ competencies }) => ({
    problem: `The framework has no scale, and competencies that report a level: ${competencies}.`,
    hint: "Add a scale of three to twelve levels, or report these competencies as narrative.",
  }),
  "levels-not-ascending": ({ level, value, before }) => ({
    problem: `Level ${quoted(level)} has the value ${value}, which is not above ${before}, the value of the level before it.`,
    hint: "List the levels lowest first and give each a higher value than the one before.",
  }),
  "off-grain": ({ value, grain }) => ({
    problem: `The value ${value} is no whole number of steps of ${grain} above the lowest level.`,
    hint: "Change the value, or choose a grain that fits all levels.",
  }),
  "unknown-level": ({ level, scale }) => ({
    problem: `Scale ${quoted(scale)} has no level ${quoted(level)}.`,
    hint: "Use the id of one of its levels.",
  }),
  "unknown-band": ({ band }) => ({
    problem: `There is no grade band ${quoted(band)} here.`,
    hint: "Use the id of one of the framework's grade bands and, in a progression, one that it runs through.",
  }),
  "progression-gap": ({ level, band }) => ({
    problem: `The progression has no statement for ${cell(level, band)}.`,
    hint: "Add a descriptor for it.",
  }),
  "progression-twice": ({ level, band }) => ({
    problem: `The progression has two statements for ${cell(level, band)}.`,
    hint: "Remove one of the two descriptors.",
  }),
  "expectation-twice": ({ band, point }) => ({
    problem: `Two levels are expected at ${points[point]} band ${quoted(band)}.`,
    hint: "Keep one of the two.",
  }),
  "expectation-falls": ({ band, from, to }) => ({
    problem: `In band ${quoted(band)} the level expected falls from ${quoted(from)} to ${quoted(to)}.`,
    hint: "Check the expected levels: later ones should not be lower.",
  }),
  "no-progression": ({ competency }) => ({
    problem: `Competency ${quoted(competency)} reports a level and has no progression, so no statement says what its levels look like.`,
    hint: "Add a progression for it when there is one.",
  }),
  "outcome-twice": ({ outcome }) => ({
    problem: `The portrait names outcome ${quoted(outcome)} twice.`,
    hint: "Remove one of the two.",
  }),
  "outcome-without-competency": ({ outcome }) => ({
    problem: `Outcome ${quoted(outcome)} has no competency under it, so nothing can show it.`,
    hint: "Add competencies with partOf naming it, or retire it.",
  }),
  "retired-in-use": ({ id, on }) => ({
    problem: `${quoted(id)} has been retired since ${on}, and something in use points at it.`,
    hint: "Point at what replaced it, or retire this too.",
  }),
  "unknown-term": ({ term, list }) => ({
    problem: `${quoted(term)} is none of the ${list} known here.`,
    hint: `Correct its spelling, or declare it in the vocabulary's ${list}; broader must name one of ours.`,
  }),
  "missing-translation": ({ language }) => ({
    problem: `The text is missing in ${quoted(language)}.`,
    hint: "Add it, or take the language out of the framework's languages.",
  }),
  "unlisted-language": ({ language }) => ({
    problem: `The text is written in ${quoted(language)}, which the framework does not list.`,
    hint: "Add the language to the framework's languages, or correct the tag.",
  }),
};
