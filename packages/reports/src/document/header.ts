import type { Fact } from "./facts.ts";
import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/**
 * The title block, the first child of a document and the only one of its kind: who issues it; then its kind and audience
 * as one phrase that runs into the name ("Progress report for the family of / Mina Calder"); then the facts.
 */
export interface Header {
  readonly type: "header";
  readonly issuer?: readonly Span[];
  /** At the other end of the issuer's line: the portrait or promise that the school holds to. */
  readonly promise?: readonly Span[];
  readonly kind: readonly Span[];
  readonly whose: readonly Span[];
  /** What of theirs, when it is not everything: the name of one competency. */
  readonly about?: readonly Span[];
  readonly facts: readonly Fact[];
}

/** What {@link header} takes. */
export interface HeaderParts {
  readonly issuer?: Words;
  readonly promise?: Words;
  readonly kind: Words;
  readonly whose: Words;
  readonly about?: Words;
  readonly facts?: readonly Fact[];
}

/** The title block of a document. */
export const header = (parts: HeaderParts): Header => ({
  type: "header",
  ...(parts.issuer === undefined ? {} : { issuer: spans(parts.issuer) }),
  ...(parts.promise === undefined ? {} : { promise: spans(parts.promise) }),
  kind: spans(parts.kind),
  whose: spans(parts.whose),
  ...(parts.about === undefined ? {} : { about: spans(parts.about) }),
  facts: parts.facts ?? [],
});
