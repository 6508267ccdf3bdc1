// Control characters end lines, move cursors and open terminal sequences; bidi embeddings, overrides and isolates reorder
// what stands around them (CVE-2021-42574); a lone surrogate is no character at all. Marks such as U+200E stay: they
// only touch their neighbours.
const wild = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const each = new RegExp(wild, "gu");
/** Ranges above ASCII that are surely tame, to stand in a class of characters of a regular expression. */
export const tameBeyondAscii = "\\u00A0-\\u2027\\u202F-\\u2065\\u206A-\\uD7FF\\uE000-\\uFFFF";
// A first look without `u`, many times as fast: all but what is surely tame. Halves of whole characters are found by it
// too, and get the long look.
const maybe = new RegExp(`[^ -~${tameBeyondAscii}]`);
const space = /[\t\n\v\f\r\u0085\u2028\u2029]/;

const tamed = (character: string): string => {
  if (space.test(character)) return " ";
  return /\p{Cs}/u.test(character) ? "\uFFFD" : "";
};

/** A text as one line of characters that every reader and terminal shows in order. */
export const tame = (text: string): string =>
  maybe.test(text) && wild.test(text) ? text.replace(each, tamed) : text;
