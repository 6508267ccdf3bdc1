import { expect, it } from "vitest";
import type { EditFindings } from "../../edit/findings.ts";
import { recipeKinds } from "../../edit/registry.ts";
import type { IssueOf } from "../../issue/issue.ts";
import { sayIssue } from "../../issue/sentence.ts";
import { editSentences } from "./edit.ts";

type Found = { [C in keyof EditFindings]: [C, EditFindings[C], string, string] };

it.each<Found[keyof EditFindings]>([
  [
    "unknown-recipe",
    { type: "remove" },
    'There is no recipe of the type "remove".',
    "Use one of add, merge, move, relevel, rename, replace, retire, split, translate and version.",
  ],
  [
    "unknown-item",
    { kind: "node", id: "presents" },
    'The framework has no node "presents".',
    "Check the name, or add it first.",
  ],
  [
    "unknown-item",
    { kind: "portrait", id: "" },
    "The framework has no portrait.",
    "Check the name, or add it first.",
  ],
  [
    "not-of-one-kind",
    { id: "speak", kind: "outcome", expected: "competency" },
    '"speak" is of the kind "outcome", not "competency".',
    'Name a node of the kind "competency".',
  ],
  ["already-retired", { id: "old" }, '"old" is retired already.', "Name a node that is in use."],
  [
    "replaced-in-a-circle",
    { id: "a", by: "b" },
    '"b" cannot take the place of "a", by which it was replaced itself.',
    "Name a node that is in use.",
  ],
  ["named-twice", { id: "a" }, '"a" is named twice.', "Name it once."],
  [
    "needs-home",
    { id: "why" },
    'The indicator "why" cannot stand without a competency.',
    "Name the competency that it shows.",
  ],
  [
    "scales-differ",
    { id: "drafts", scale: "three", expected: "four" },
    '"drafts" is rated on the scale "three", the other on "four".',
    "Merge competencies that are rated on one scale.",
  ],
  [
    "level-unmapped",
    { level: "3", scale: "four" },
    'Nothing takes the place of the level "3" of the scale "four".',
    'Add {"from": "3", "to": ...} to the mapping.',
  ],
  [
    "statement-dropped",
    { progression: "p", level: "3", band: "K-2" },
    'Two levels of the progression "p" become one, and the statement of "3" in "K-2" is left out.',
    "Read the statement that stays; rename it where both belong in it.",
  ],
  [
    "statement-dropped",
    { progression: "p", level: "3" },
    'Two levels of the progression "p" become one, and the statement of "3" is left out.',
    "Read the statement that stays; rename it where both belong in it.",
  ],
  [
    "no-text",
    { field: "description" },
    'There is no text in "description" to translate.',
    "Write it first, with rename.",
  ],
  [
    "no-wording",
    { language: "es" },
    'There is no wording in the language "es" to review.',
    "Give its text.",
  ],
  [
    "nothing-changed",
    {},
    "The framework is already as the recipe asks.",
    "Leave the edit out, or check what it names.",
  ],
  [
    "patch-does-not-fit",
    { operation: "remove" },
    'There is nothing in this framework that "remove" could be done to here.',
    "Apply patches to the framework that they were made for.",
  ],
  [
    "other-framework",
    { expected: "a", found: "b" },
    'The history is of the framework "a", not of "b".',
    "Pass the framework that the history belongs to.",
  ],
  [
    "nothing-to-undo",
    {},
    "No edit is left to undo.",
    "Check whether the history has a past first.",
  ],
  [
    "nothing-to-redo",
    {},
    "No edit is left to redo.",
    "Check whether the history has a future first.",
  ],
])("%s %j", (code, data, problem, hint) => {
  const found = { code, data, severity: "error", path: [] } as IssueOf<EditFindings>;
  expect(sayIssue(found, editSentences)).toEqual({ problem, hint });
});

it("names every recipe that there is", () => {
  const { hint } = editSentences["unknown-recipe"]({ type: "" });
  expect(hint.match(/\w+(?=,| and|\.)/g)).toEqual(Object.keys(recipeKinds));
});
