import type { Extensible, LanguageTag } from "@whole-learner/core";
import type { Direction } from "./direction.ts";
import type { Block } from "./node.ts";

/**
 * A report as a tree of plain JSON: what it says, not how it looks. It survives `JSON.parse(JSON.stringify(d))`, holds
 * every word that a renderer prints, and says the same in every format.
 */
export interface Document extends Extensible {
  readonly format: "whole-learner/document@1";
  /** Which report: "progress-report", "explanation", a caller's "vendor/own-report". */
  readonly kind: string;
  /** For the window, the bookmark and the file: "Progress report: Mina Calder". */
  readonly title: string;
  /** What stands in the margin of each printed page; nothing if left out. */
  readonly runningTitle?: string;
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly children: readonly Block[];
}

/** What {@link documentOf} takes; left to right unless said otherwise. */
export interface DocumentParts extends Extensible {
  readonly kind: string;
  readonly title: string;
  readonly runningTitle?: string;
  readonly language: LanguageTag;
  readonly direction?: Direction;
  readonly children: readonly Block[];
}

/**
 * A document of blocks.
 *
 * @example
 * ```ts
 * import { documentOf, header, paragraph, renderText } from "@whole-learner/reports";
 * const hello = documentOf({
 *   kind: "hello",
 *   title: "Hello",
 *   language: "en",
 *   children: [header({ kind: "A word for", whose: "Mina" }), paragraph("Well begun.")],
 * });
 * renderText(hello).endsWith("Well begun.\n"); // => true
 * ```
 */
export const documentOf = ({ direction = "ltr", ...parts }: DocumentParts): Document => ({
  format: "whole-learner/document@1",
  direction,
  ...parts,
});
