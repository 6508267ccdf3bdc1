import type { Span } from "../document/node.ts";
import { text } from "../document/text.ts";

/** What a slot is while the sentence is made: a private-use character, which no text for people has. */
const firstSlot = 0xe000;

/**
 * A sentence of a language's with spans in it: names keep their own language and direction there. The sentence is made with a mark in place of
 * each span, in whatever order the language wants them.
 */
export function sentenceWith(
  spans: readonly Span[],
  make: (...slots: readonly string[]) => string,
): readonly Span[] {
  const said = make(...spans.map((_, at) => String.fromCharCode(firstSlot + at)));
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at < said.length; at += 1) {
    const slot = said.charCodeAt(at) - firstSlot;
    // Most characters are words, and an array is slow to say that it has nothing at a place below its first.
    const span = slot < 0 ? undefined : spans[slot];
    if (span === undefined) continue;
    if (at > from) found.push(text(said.slice(from, at)));
    found.push(span);
    from = at + 1;
  }
  if (from < said.length) found.push(text(said.slice(from)));
  return found;
}
