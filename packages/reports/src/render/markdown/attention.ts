/** What Markdown calls attention: strong words and stressed ones, by marks that are never the same. */
export type Attention = "**" | "_";

const attentions: readonly Attention[] = ["**", "_"];

/** Words between marks. Space moves outside, since a mark beside a space opens or closes nothing. */
export const attend = (mark: Attention, words: string): string => {
  const core = words.trim();
  if (core === "") return words;
  const from = words.indexOf(core);
  return words.slice(0, from) + mark + core + mark + words.slice(from + core.length);
};

const isEscaped = (text: string, at: number): boolean => {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
};

const markAtEnd = (text: string): Attention | undefined =>
  attentions.find((mark) => text.endsWith(mark) && !isEscaped(text, text.length - mark.length));

const markAtStart = (text: string): Attention | undefined =>
  attentions.find((mark) => text.startsWith(mark));

const isPair = (two: string): boolean => (two.codePointAt(0) ?? 0) > 0xffff;
const firstOf = (text: string): string => (isPair(text) ? text.slice(0, 2) : text.slice(0, 1));
const lastOf = (text: string): string => (isPair(text.slice(-2)) ? text.slice(-2) : text.slice(-1));
const open = /^[\s!-/:-@[-`{-~]?$/; // nothing, a space, or a mark of ASCII
const letter = /^[\p{L}\p{N}]$/u;
const reference = (one: string): string => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`;

/**
 * Whether a character beside a mark keeps it from opening or closing (CommonMark 0.31, 6.2): an underscore inside a word
 * never does, stars do unless punctuation is what they hold. A reference in place of the character has the same meaning
 * and ends in punctuation.
 */
const blocks = (mark: Attention, outside: string, inside: string): boolean =>
  !open.test(outside) && (mark === "_" || !letter.test(inside));

/** An address whose beginning lies on both sides, broken as {@link escapeMarkdown} breaks one that does not. */
const addressAcross = (before: string, after: string): readonly [string, string] | undefined => {
  const scheme = /:\/?$/.exec(before.slice(-2))?.[0];
  if (scheme !== undefined && `${scheme}${after.slice(0, 2)}`.startsWith("://")) {
    return scheme === ":" ? [`${before.slice(0, -1)}\\:`, after] : [before, `\\${after}`];
  }
  const host = /w{1,3}$/i.exec(before.slice(-3))?.[0] ?? "";
  const rest = /^w{0,2}(?=\.)/i.exec(after)?.[0];
  if (host === "" || rest === undefined || host.length + rest.length < 3) return undefined;
  return [before, `${rest}\\${after.slice(rest.length)}`];
};

/** Two neighbours in a line, changed where together they would mean something else. */
const settle = (before: string, after: string): readonly [string, string] => {
  const closing = markAtEnd(before);
  const opening = markAtStart(after);
  if (closing !== undefined && closing === opening) {
    return settle(before.slice(0, -closing.length), after.slice(closing.length));
  }
  if (opening !== undefined && closing === undefined) {
    const last = lastOf(before);
    const inside = firstOf(after.slice(opening.length));
    if (blocks(opening, last, inside))
      return [before.slice(0, -last.length) + reference(last), after];
  }
  if (closing !== undefined && opening === undefined) {
    const first = firstOf(after);
    const inside = lastOf(before.slice(0, -closing.length));
    if (blocks(closing, first, inside))
      return [before, reference(first) + after.slice(first.length)];
  }
  const meeting = addressAcross(before, after);
  if (meeting !== undefined) return meeting;
  if (before.endsWith("!") && after.startsWith("[")) return [`${before.slice(0, -1)}\\!`, after];
  if (before.endsWith("`") && after.startsWith("`") && !isEscaped(before, before.length - 1)) {
    return [`${before} `, after];
  }
  return [before, after];
};

/** Pieces of a line, one after the other: equal marks that meet become one, and none is kept from working. */
export const joinInline = (pieces: readonly string[]): string => {
  const line: string[] = [];
  for (const piece of pieces) {
    if (piece === "") continue;
    const [before, after] = settle(line.pop() ?? "", piece);
    line.push(before, after);
  }
  return line.join("");
};
