import type { LanguageTag } from "@whole-learner/core";
import type { Language } from "./language.ts";
import { languagesFor } from "./languages-for.ts";

/**
 * The language to write in for someone: the first wanted that is offered, looked up as texts are (who wants `es-MX` gets `es`), else the first
 * offered.
 *
 * @example
 * ```ts
 * import { languageFor } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * import { es } from "@whole-learner/reports/languages/es";
 * const household = { id: "home-1", languages: ["vi", "es-MX"] };
 * languageFor(household.languages, [en, es]).tag; // => "es"
 * languageFor(["vi"], [en, es]).tag; // => "en"
 * ```
 */
export const languageFor = <L extends Language>(
  wanted: readonly LanguageTag[],
  offered: readonly [L, ...L[]],
): L => languagesFor(wanted, offered)[0];
