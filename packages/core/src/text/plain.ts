import type { LanguageTag, Text } from "./text.ts";
import { textIn } from "./text-in.ts";

/**
 * Just the words that `textIn` finds.
 *
 * @example
 * ```ts
 * import { plain } from "@whole-learner/core";
 * plain({ en: "Exploring", es: "Explorando" }, ["es"], "en"); // => "Explorando"
 * ```
 */
export const plain = (text: Text, wanted: readonly LanguageTag[], main: LanguageTag): string =>
  textIn(text, wanted, main).text;
