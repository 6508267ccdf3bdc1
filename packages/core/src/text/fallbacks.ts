import type { LanguageTag } from "./text.ts";

/**
 * A tag in small letters, then ever shorter, as RFC 4647, 3.4, looks it up: subtags are taken off the end, a single letter or digit
 * together with what it introduced.
 */
export function fallbacks(tag: LanguageTag): readonly string[] {
  const subtags = tag.toLowerCase().split("-");
  const found: string[] = [];
  while (subtags.length > 0) {
    found.push(subtags.join("-"));
    subtags.pop();
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return found;
}
