import type { EditFindings } from "../../edit/findings.ts";
import type { IssueSentences } from "../../issue/sentence.ts";

const quoted = (value: unknown): string => JSON.stringify(value);
const named = (kind: string, id: string): string => (id === "" ? kind : `${kind} ${quoted(id)}`);

/** What can be wrong with an edit, in English. */
export const editSentences: IssueSentences<EditFindings> = {
  "unknown-recipe": ({ type }) => ({
    problem: `There is no recipe of the type ${quoted(type)}.`,
    hint: "Use one of add, merge, move, relevel, rename, replace, retire, split, translate and version.",
  }),
  "unknown-item": ({ kind, id }) => ({
    problem: `The framework has no ${named(kind, id)}.`,
    hint: "Check the name, or add it first.",
  }),
  "not-of-one-kind": ({ id, kind, expected }) => ({
    problem: `${quoted(id)} is of the kind ${quoted(kind)}, not ${quoted(expected)}.`,
    hint: `Name a node of the kind ${quoted(expected)}.`,
  }),
  "already-retired": ({ id }) => ({
    problem: `${quoted(id)} is retired already.`,
    hint: "Name a node that is in use.",
  }),
  "replaced-in-a-circle": ({ id, by }) => ({
    problem: `${quoted(by)} cannot take the place of ${quoted(id)}, by which it was replaced itself.`,
    hint: "Name a node that is in use.",
  }),
  "named-twice": ({ id }) => ({
    problem: `${quoted(id)} is named twice.`,
    hint: "Name it once.",
  }),
  "needs-home": ({ id }) => ({
    problem: `The indicator ${quoted(id)} cannot stand without a competency.`,
    hint: "Name the competency that it shows.",
  }),
  "scales-differ": ({ id, scale, expected }) => ({
    problem: `${quoted(id)} is rated on the scale ${quoted(scale)}, the other on ${quoted(expected)}.`,
    hint: "Merge competencies that are rated on one scale.",
  }),
  "level-unmapped": ({ level, scale }) => ({
    problem: `Nothing takes the place of the level ${quoted(level)} of the scale ${quoted(scale)}.`,
    hint: `Add {"from": ${quoted(level)}, "to": ...} to the mapping.`,
  }),
  "statement-dropped": ({ progression, level, band }) => ({
    problem: `Two levels of the progression ${quoted(progression)} become one, and the statement of ${quoted(level)}${band === undefined ? "" : ` in ${quoted(band)}`} is left out.`,
    hint: "Read the statement that stays; rename it where both belong in it.",
  }),
  "no-text": ({ field }) => ({
    problem: `There is no text in ${quoted(field)} to translate.`,
    hint: "Write it first, with rename.",
  }),
  "no-wording": ({ language }) => ({
    problem: `There is no wording in the language ${quoted(language)} to review.`,
    hint: "Give its text.",
  }),
  "nothing-changed": () => ({
    problem: "The framework is already as the recipe asks.",
    hint: "Leave the edit out, or check what it names.",
  }),
  "patch-does-not-fit": ({ operation }) => ({
    problem: `There is nothing in this framework that ${quoted(operation)} could be done to here.`,
    hint: "Apply patches to the framework that they were made for.",
  }),
  "other-framework": ({ expected, found }) => ({
    problem: `The history is of the framework ${quoted(expected)}, not of ${quoted(found)}.`,
    hint: "Pass the framework that the history belongs to.",
  }),
  "nothing-to-undo": () => ({
    problem: "No edit is left to undo.",
    hint: "Check whether the history has a past first.",
  }),
  "nothing-to-redo": () => ({
    problem: "No edit is left to redo.",
    hint: "Check whether the history has a future first.",
  }),
};
