import type { IssueSentences } from "../../issue/sentence.ts";
import type { AllowedForm, ParseFindings } from "../../parse/findings.ts";

const counted = { number: "", characters: " characters", entries: " entries" } as const;
const quoted = (value: unknown): string => JSON.stringify(value);
const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

const either = (words: readonly unknown[], or: string): string => words.map(quoted).join(or);

/** One of several forms that are allowed, such as `"goal"`, a number, or an object with "months". */
function formText(form: AllowedForm): string {
  if ("values" in form) return either(form.values, " or ");
  const { type, fields = [] } = form;
  const within = fields.length === 0 ? "" : ` with ${either(fields, " and ")}`;
  return `${type === "null" ? type : article(type)}${within}`;
}

/** The forms that texts can have: what each is called, and an example. */
const forms: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["date", ["a day of the calendar", "2026-05-29"]],
  ["guid", ["a UUID", "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11"]],
  ["language tag", ["a language tag", "en, es or zh-Hans"]],
  ["number", ["a number", "3 or 3.5"]],
  ["whole number", ["a whole number", "2"]],
  ["moment", ["a day or a canonical instant", "2026-05-29 or 2026-05-29T14:30:00.000Z"]],
  ["instant", ["a canonical instant", "2026-05-29T14:30:00.000Z"]],
  ["boolean", ["yes or no", "true"]],
]);

/** What can be wrong with a document, in English. */
export const parseSentences: IssueSentences<ParseFindings> = {
  "not-json": ({ found }) => ({
    problem: `This is ${found}, which JSON cannot hold.`,
    hint: "Pass what JSON.parse gives: texts, finite numbers, true, false, null, lists and plain objects.",
  }),
  "too-deep": ({ most }) => ({
    problem: `The document is nested deeper than ${most} levels.`,
    hint: "Flatten it; lists of a framework are flat and name their home with partOf.",
  }),
  "too-large": ({ most }) => ({
    problem: `The document has more than ${most} values.`,
    hint: "Split it, or pass a higher limit for values.",
  }),
  "forbidden-key": ({ key }) => ({
    problem: `The key ${quoted(key)} may not be used.`,
    hint: "Rename the key.",
  }),
  "missing-format": ({ expected }) => ({
    problem: "The document does not say what it is.",
    hint: `Add "format": ${quoted(expected)}.`,
  }),
  "unknown-format": ({ expected, found }) => ({
    problem: `This says that it is ${quoted(found)}.`,
    hint: `Pass a document of the format ${quoted(expected)}.`,
  }),
  "newer-format": ({ expected, found }) => ({
    problem: `This is ${quoted(found)}, made by a later version of the library; this one knows up to ${quoted(expected)}.`,
    hint: "Update the library.",
  }),
  upgraded: ({ from, to }) => ({
    problem: `The document was ${quoted(from)} and was read as ${quoted(to)}.`,
    hint: "Store it again to keep the new form.",
  }),
  "missing-value": ({ expected }) => ({
    problem: "A value is missing here.",
    hint: `Add ${expected.startsWith("one ") ? expected : article(expected)}.`,
  }),
  "wrong-type": ({ expected, found }) => ({
    problem: `Expected ${article(expected)} and found ${found === "null" ? "null" : article(found)}.`,
    hint: `Write ${article(expected)}.`,
  }),
  "not-one-of": ({ allowed }) => ({
    problem: "This is none of the allowed values.",
    hint:
      allowed.length > 0
        ? `Use one of ${allowed.map(quoted).join(", ")}.`
        : "See the document's description.",
  }),
  "unknown-key": ({ key }) => ({
    problem: `There is no field ${quoted(key)} here.`,
    hint: "Check its spelling; data of your own goes under extensions.",
  }),
  "too-small": ({ least, what }) => ({
    problem: `At least ${least}${counted[what]} must be here.`,
    hint: what === "number" ? "Use a larger number." : "Add what is missing.",
  }),
  "too-big": ({ most, what }) => ({
    problem: `At most ${most}${counted[what]} may be here.`,
    hint: what === "number" ? "Use a smaller number." : "Shorten it.",
  }),
  "not-a-multiple": ({ of }) => ({
    problem: `Only whole multiples of ${of} fit here.`,
    hint: "Round it to the nearest.",
  }),
  "wrong-form": ({ form }) => {
    const [name, example] = forms.get(form) ?? [`a ${form}`, undefined];
    return {
      problem: `This is not ${name}.`,
      hint: example === undefined ? `Write ${name}.` : `Write one such as ${example}.`,
    };
  },
  "no-form-fits": ({ forms }) => ({
    problem: "Several forms are allowed here, and this is none of them.",
    hint:
      forms.length > 0
        ? `Write ${forms.map(formText).join(", or ")}.`
        : "See the field's description for the forms.",
  }),
};
