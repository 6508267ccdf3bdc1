import type { Block, Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** The foot of a page: how a level is decided, how to ask or object, and the versions in small print. */
export interface Provenance {
  readonly type: "provenance";
  readonly children: readonly Block[];
  /** Id, what it replaces, digest of inputs, versions of framework, policy and engine. */
  readonly smallPrint: readonly Span[];
}

/** The foot of a page. */
export const provenance = (smallPrint: Words, children: readonly Block[] = []): Provenance => ({
  type: "provenance",
  children,
  smallPrint: spans(smallPrint),
});
