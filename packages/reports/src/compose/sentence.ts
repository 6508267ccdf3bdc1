import type { Span } from "../document/node.ts";
import { text } from "../document/text.ts";

/** What a slot is while the sentence is made: private-use characters, which no text for people has. */
const firstSlot = 0xe000;
const slots = /([\uE000-\uE0FF])/;

/**
 * A sentence of a language's with spans in it: names keep their own language and direction there. The sentence is made with a mark in place of
 * each span, in whatever order the language wants them.
 */
export function sentenceWith(
  spans: readonly Span[],
  make: (...slots: readonly string[]) => string,
): readonly Span[] {
  const said = make(...spans.map((_, at) => String.fromCharCode(firstSlot + at)));
  return said.split(slots).flatMap((part): readonly Span[] => {
    const span = spans[part.charCodeAt(0) - firstSlot];
    if (span !== undefined) return [span];
    return part === "" ? [] : [text(part)];
  });
}
