import { fallbacks } from "./fallbacks.ts";
import type { LanguageTag, Text } from "./text.ts";
import { type Version, versionsOf } from "./versions-of.ts";

/** A text in one language, found for a reader. */
export interface TextFound {
  readonly text: string;
  /** The language it is in, as the document writes it. */
  readonly language: LanguageTag;
  /** Whether a person who reads the language well has read it; undefined where nothing is said of that. */
  readonly reviewed: boolean | undefined;
  /** Whether it stands in for a text in a language that was wanted. */
  readonly fallback: boolean;
}

/** The version that a language asked for finds: its own, else that of a wider tag, else one that is a kind of it. */
function lookUp(versions: readonly Version[], wanted: LanguageTag): Version | undefined {
  for (const tag of fallbacks(wanted)) {
    const found = versions.find(({ folded }) => folded === tag);
    if (found !== undefined) return found;
  }
  const narrower = `${wanted.toLowerCase()}-`;
  return versions.find(({ folded }) => folded.startsWith(narrower));
}

/** The wording under the very tag that is wanted, where no other spelling of it comes before: most look-ups end here, and a page makes hundreds. */
function ownWording(text: Text, wanted: LanguageTag, main: LanguageTag): TextFound | undefined {
  if (typeof text === "string") {
    return main === wanted ? saying(text, wanted, undefined) : undefined;
  }
  for (const [tag, wording] of Object.entries(text)) {
    if (tag !== wanted) {
      if (tag.length === wanted.length && tag.toLowerCase() === wanted.toLowerCase())
        return undefined;
      continue;
    }
    return typeof wording === "string"
      ? saying(wording, wanted, undefined)
      : saying(wording.text, wanted, wording.reviewed);
  }
  return undefined;
}

const saying = (
  text: string,
  language: LanguageTag,
  reviewed: boolean | undefined,
): TextFound | undefined =>
  text.trim() === "" ? undefined : { text, language, reviewed, fallback: false };

/**
 * A text in the first of the wanted languages that it has: looked up by RFC 4647, 3.4, so that who wants `es-MX` gets `es`, whatever the
 * case of the letters; who wants `es` gets `es-MX` where there is no other Spanish, and `zh-Hans` never gets `zh-Hant`. Without any of
 * them, it is in the document's main language, else in the first that it has. A language whose text is empty is one that it does not have.
 * A text in no language at all is empty.
 *
 * @example
 * ```ts
 * import { textIn } from "@whole-learner/core";
 * const text = { en: "Exploring", es: { text: "Explorando", reviewed: false } };
 * textIn(text, ["es-MX", "en"], "en"); // => { text: "Explorando", language: "es", reviewed: false, fallback: false }
 * textIn(text, ["vi"], "en"); // => { text: "Exploring", language: "en", reviewed: undefined, fallback: true }
 * ```
 */
export function textIn(text: Text, wanted: readonly LanguageTag[], main: LanguageTag): TextFound {
  const [first] = wanted;
  const own = first === undefined ? undefined : ownWording(text, first, main);
  if (own !== undefined) return own;
  const versions = versionsOf(text, main);
  for (const language of wanted) {
    const found = lookUp(versions, language);
    if (found !== undefined) return told(found, false);
  }
  const found = lookUp(versions, main) ?? versions[0];
  return found === undefined
    ? { text: "", language: main, reviewed: undefined, fallback: wanted.length > 0 }
    : told(found, wanted.length > 0);
}

const told = ({ text, language, reviewed }: Version, fallback: boolean): TextFound => ({
  text,
  language,
  reviewed,
  fallback,
});
