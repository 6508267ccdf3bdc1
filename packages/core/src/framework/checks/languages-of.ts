import type { Framework } from "../framework.ts";
import type { LanguageTag, Text } from "../../text/text.ts";

/** The languages in which a text really says something. A plain text is in the framework's main language. */
export function languagesOf(
  text: Text,
  [main]: Framework["languages"],
): ReadonlyMap<LanguageTag, boolean> {
  const says = (words: string): boolean => words.trim() !== "";
  if (typeof text === "string") return new Map([[main, says(text)]]);
  return new Map(
    Object.entries(text).map(([language, wording]) => [
      language,
      says(typeof wording === "string" ? wording : wording.text),
    ]),
  );
}
