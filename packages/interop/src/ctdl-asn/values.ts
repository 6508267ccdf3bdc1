import type { Json } from "@whole-learner/core/parse";
import { isLanguageTag, type LanguageTag, type Text } from "@whole-learner/core/text";
import { isRecord, own } from "../json/json-record.ts";

const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** The resources that a value names: IRIs, `{ "@id" }`, or lists of them. */
export const referencesIn = (value: Json | undefined): readonly string[] =>
  listOf(isRecord(value) && Object.hasOwn(value, "@list") ? own(value, "@list") : value).flatMap(
    (one) => {
      const id = isRecord(one) ? own(one, "@id") : one;
      return typeof id === "string" && id.trim() !== "" ? [id] : [];
    },
  );

/** A text as CTDL-ASN has it: plain, `{ "@language", "@value" }`, or a map by language; of several, the first. Plain where it is in the main language alone, whose tag files write in any case of letters. */
export function textOf(value: Json | undefined, main: LanguageTag): Text | undefined {
  const said = new Map<string, string>();
  const say = (given: string, words: Json | undefined): void => {
    const [first] = listOf(words);
    const language = given.toLowerCase() === main.toLowerCase() ? main : given;
    if (
      typeof first === "string" &&
      first !== "" &&
      isLanguageTag(language) &&
      language.length <= 64 &&
      !said.has(language)
    )
      said.set(language, first);
  };
  for (const one of listOf(value)) {
    if (!isRecord(one)) say(main, one);
    else if (Object.hasOwn(one, "@value")) {
      const language = own(one, "@language");
      say(typeof language === "string" ? language : main, own(one, "@value"));
    } else for (const [language, words] of Object.entries(one)) say(language, words);
  }
  const plain = said.get(main);
  if (said.size === 0) return undefined;
  return said.size === 1 && plain !== undefined ? plain : Object.fromEntries(said);
}

/** A text as a map by language; undefined where it says nothing. */
export function languageMap(
  text: Text | undefined,
  main: LanguageTag,
): Readonly<Record<string, string>> | undefined {
  if (text === undefined) return undefined;
  const entries =
    typeof text === "string"
      ? [[main, text] as const]
      : Object.entries(text).map(
          ([tag, one]) => [tag, typeof one === "string" ? one : one.text] as const,
        );
  const said = entries.filter(([, words]) => words !== "");
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** Whether a text is an absolute IRI that JSON-LD takes. */
export const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
