import { type LanguageTag, textIn } from "@whole-learner/core";
import type { Language } from "./language.ts";

/**
 * The languages that someone reads, of those that are offered, best first and each once; the first offered where they read none of them. See
 * `languageFor` for the first alone.
 *
 * @example
 * ```ts
 * import { languagesFor } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * import { es } from "@whole-learner/reports/languages/es";
 * languagesFor(["es-MX", "vi", "en"], [en, es]).map(({ tag }) => tag); // => ["es", "en"]
 * languagesFor(["vi"], [en, es]).map(({ tag }) => tag); // => ["en"]
 * ```
 */
export function languagesFor<L extends Language>(
  wanted: readonly LanguageTag[],
  offered: readonly [L, ...L[]],
): readonly [L, ...L[]] {
  const [main] = offered;
  const tags = Object.fromEntries(offered.map(({ tag }) => [tag, tag]));
  const read = wanted.flatMap((one): readonly L[] => {
    const { text, fallback } = textIn(tags, [one], main.tag);
    return fallback ? [] : offered.filter(({ tag }) => tag === text);
  });
  const [first = main, ...rest] = new Set(read);
  return [first, ...rest];
}
