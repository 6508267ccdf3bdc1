import type { TextPlace } from "../../diff/text-place.ts";
import { same } from "../../diff/same.ts";
import { wordingsOf } from "../../diff/wordings.ts";
import { issue } from "../../issue/issue.ts";
import type { LanguageTag, Wording } from "../../text/text.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import { missingThing, textAt, writeTextAt } from "../text-at.ts";
import { withWordings } from "../worded.ts";

/** Adds a text's wording in a language, puts another in its place, or says that the one there was reviewed. */
export interface Translate {
  readonly type: "translate";
  readonly what: TextPlace;
  /** A language that the framework does not list yet is added to its languages. */
  readonly language: LanguageTag;
  /** The wording; without it, the one that is there. */
  readonly text?: string;
  /** Whether a person who reads the language well has read it. */
  readonly reviewed: boolean;
}

/** As RFC 5646 forms them; the same as the parser asks for. */
const longest = 64;
const form = /^(?:[a-zA-Z]{2,8}|[xX])(?:-[a-zA-Z0-9]{1,8})*$/;

export const translate: RecipeKind<Translate> = {
  structural: false,
  check({ what, language, text }, { framework }) {
    const missing = missingThing(framework, what);
    if (missing.length > 0) return missing;
    const malformed =
      form.test(language) && language.length <= longest
        ? []
        : [issue("wrong-form", ["language"], { form: "language tag" })];
    const old = textAt(framework, what);
    if (old === undefined)
      return [...malformed, issue("no-text", ["what", "field"], { field: what.field })];
    return text === undefined && !wordingsOf(old, framework.languages[0]).has(language)
      ? [...malformed, issue("no-wording", ["language"], { language })]
      : malformed;
  },
  apply({ what, language, text, reviewed }, draft, { framework }) {
    const main = framework.languages[0];
    const old = textAt(framework, what);
    // Without a text, the check found a wording.
    const there = text ?? (wordingsOf(old, main).get(language) as string | Wording);
    const words = typeof there === "string" ? there : there.text;
    const worded = withWordings(old, [[language, { text: words, reviewed }]], main);
    if (!same(old, worded)) writeTextAt(draft, framework, what, worded);
    if (!framework.languages.includes(language)) draft.languages.push(language);
  },
};
