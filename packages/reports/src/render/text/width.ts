import { eastAsianWidth } from "get-east-asian-width";

// What a person sees as one character, near enough to UAX 29 for lines of a report and the same on every engine: flags,
// a base with its marks, joiners, variation selectors and emoji modifiers, Hangul from its parts.
const cluster =
  /(?:\p{RI}\p{RI}|[^])(?:\p{M}|\p{EMod}|[\u200C-\u200D\u1160-\u11FF\u{E0020}-\u{E007F}]|(?<=\u200D)\p{ExtPict})*/gu;
const flagOrEmoji = /\p{RI}\p{RI}|\uFE0F/u;
const nothing = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u;
const spacingMark = /\p{Mc}/gu;
const ascii = /^[ -~]*$/;

/** The clusters of a text: what must not be cut apart. */
export const clusters = (text: string): readonly string[] => text.match(cluster) ?? [];

/** How many columns one cluster takes. */
export const clusterWidth = (one: string): number => {
  if (one.length === 1 && one <= "~") return 1;
  if (flagOrEmoji.test(one)) return 2;
  const first = one.codePointAt(0);
  if (first === undefined) return 0;
  const marks = one.length > 1 ? (one.slice(1).match(spacingMark)?.length ?? 0) : 0;
  return (nothing.test(one) ? 0 : eastAsianWidth(first)) + marks;
};

/** How many columns of a terminal a text takes (UAX 11; ambiguous characters are narrow). */
export const displayWidth = (text: string): number => {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const one of clusters(text)) width += clusterWidth(one);
  return width;
};

/** The columns that the widest of some texts takes. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);

/** A text with spaces up to a width; a wider one as it is. */
export const pad = (text: string, width: number, align: "start" | "end" = "start"): string => {
  const rest = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "start" ? text + rest : rest + text;
};
