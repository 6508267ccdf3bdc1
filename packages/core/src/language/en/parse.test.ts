import { expect, it } from "vitest";
import { formatIssue, sayIssue } from "../../issue/sentence.ts";
import { issue } from "../../issue/issue.ts";
import { issueSentences } from "./issues.ts";
import { parseSentences } from "./parse.ts";

it.each([
  [
    parseSentences["not-json"]({ found: "a function" }),
    "This is a function, which JSON cannot hold.",
    "Pass what JSON.parse gives: texts, finite numbers, true, false, null, lists and plain objects.",
  ],
  [
    parseSentences["too-deep"]({ most: 64 }),
    "The document is nested deeper than 64 levels.",
    "Flatten it; lists of a framework are flat and name their home with partOf.",
  ],
  [
    parseSentences["too-large"]({ most: 10 }),
    "The document has more than 10 values.",
    "Split it, or pass a higher limit for values.",
  ],
  [
    parseSentences["forbidden-key"]({ key: "__proto__" }),
    'The key "__proto__" may not be used.',
    "Rename the key.",
  ],
  [
    parseSentences["missing-format"]({ expected: "whole-learner/log@1" }),
    "The document does not say what it is.",
    'Add "format": "whole-learner/log@1".',
  ],
  [
    parseSentences["unknown-format"]({ expected: "a@1", found: "b@1" }),
    'This says that it is "b@1".',
    'Pass a document of the format "a@1".',
  ],
  [
    parseSentences["newer-format"]({ expected: "a@1", found: "a@2" }),
    'This is "a@2", made by a later version of the library; this one knows up to "a@1".',
    "Update the library.",
  ],
  [
    parseSentences.upgraded({ from: "a@1", to: "a@2" }),
    'The document was "a@1" and was read as "a@2".',
    "Store it again to keep the new form.",
  ],
  [
    parseSentences["missing-value"]({ expected: "string" }),
    "A value is missing here.",
    "Add a string.",
  ],
  [
    parseSentences["missing-value"]({ expected: "object" }),
    "A value is missing here.",
    "Add an object.",
  ],
  [
    parseSentences["missing-value"]({ expected: "one of the allowed values" }),
    "A value is missing here.",
    "Add one of the allowed values.",
  ],
  [
    parseSentences["wrong-type"]({ expected: "list", found: "object" }),
    "Expected a list and found an object.",
    "Write a list.",
  ],
  [
    parseSentences["wrong-type"]({ expected: "object", found: "null" }),
    "Expected an object and found null.",
    "Write an object.",
  ],
  [
    parseSentences["not-one-of"]({ allowed: ["a", 1] }),
    "This is none of the allowed values.",
    'Use one of "a", 1.',
  ],
  [
    parseSentences["not-one-of"]({ allowed: [] }),
    "This is none of the allowed values.",
    "See the document's description.",
  ],
  [
    parseSentences["unknown-key"]({ key: "nick" }),
    'There is no field "nick" here.',
    "Check its spelling; data of your own goes under extensions.",
  ],
  [
    parseSentences["too-small"]({ least: 3, what: "entries" }),
    "At least 3 entries must be here.",
    "Add what is missing.",
  ],
  [
    parseSentences["too-small"]({ least: 0, what: "number" }),
    "At least 0 must be here.",
    "Use a larger number.",
  ],
  [
    parseSentences["too-big"]({ most: 12, what: "entries" }),
    "At most 12 entries may be here.",
    "Shorten it.",
  ],
  [
    parseSentences["too-big"]({ most: 1, what: "number" }),
    "At most 1 may be here.",
    "Use a smaller number.",
  ],
  [
    parseSentences["too-big"]({ most: 500, what: "characters" }),
    "At most 500 characters may be here.",
    "Shorten it.",
  ],
  [
    parseSentences["not-a-multiple"]({ of: 0.5 }),
    "Only whole multiples of 0.5 fit here.",
    "Round it to the nearest.",
  ],
  [
    parseSentences["wrong-form"]({ form: "date" }),
    "This is not a day of the calendar.",
    "Write one such as 2026-05-29.",
  ],
  [
    parseSentences["wrong-form"]({ form: "guid" }),
    "This is not a UUID.",
    "Write one such as 0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11.",
  ],
  [
    parseSentences["wrong-form"]({ form: "language tag" }),
    "This is not a language tag.",
    "Write one such as en, es or zh-Hans.",
  ],
  [parseSentences["wrong-form"]({ form: "key" }), "This is not a key.", "Write a key."],
  [
    parseSentences["no-form-fits"]({
      forms: [
        { values: ["midpoints", "values"] },
        { type: "list" },
        { type: "object", fields: ["months"] },
      ],
    }),
    "Several forms are allowed here, and this is none of them.",
    'Write "midpoints" or "values", or a list, or an object with "months".',
  ],
  [
    parseSentences["no-form-fits"]({ forms: [] }),
    "Several forms are allowed here, and this is none of them.",
    "See the field's description for the forms.",
  ],
])("%#: %j", (sentence, problem, hint) => {
  expect(sentence).toEqual({ problem, hint });
});

it("an issue is one line: where, what, how to mend it", () => {
  const found = issue("unknown-key", ["competencies", 3, "colour"], { key: "colour" });
  expect(sayIssue(found, issueSentences).problem).toBe('There is no field "colour" here.');
  expect(formatIssue(found, issueSentences)).toBe(
    '/competencies/3/colour: There is no field "colour" here. Check its spelling; data of your own goes under extensions.',
  );
  expect(formatIssue(issue("too-large", [], { most: 1 }), issueSentences)).toMatch(
    /^\/: The document/,
  );
});
