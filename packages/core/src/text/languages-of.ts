import type { LanguageTag, Text } from "./text.ts";
import { versionsOf } from "./versions-of.ts";

/**
 * The languages that a text has, in the document's order; empty ones are none. A plain text is in the document's main language.
 *
 * @example
 * ```ts
 * import { languagesOf } from "@whole-learner/core";
 * languagesOf({ en: "Exploring", es: "Explorando", vi: "" }, "en"); // => ["en", "es"]
 * ```
 */
export const languagesOf = (text: Text, main: LanguageTag): readonly LanguageTag[] =>
  versionsOf(text, main).map(({ language }) => language);
