import type { Span } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import type { Reader } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";

/** Names as a list of the language's: "this, that and those". */
export const joined = (spans: readonly Span[], { language }: Reader): readonly Span[] =>
  sentenceWith(spans, (...slots) => language.list(slots));

/** Runs of words one after the other, with a mark between them. */
export const between = (mark: string, runs: readonly (readonly Span[])[]): readonly Span[] =>
  runs.flatMap((run, at) => (at === 0 ? run : [text(mark), ...run]));
