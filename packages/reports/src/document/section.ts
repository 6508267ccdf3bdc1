import type { Block, Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/**
 * How much a section weighs on the page: a `part` opens under a heavy rule, a `block` is one of a few side by side, and
 * `home` is the one question to ask at home, the only tinted block of a report.
 */
export type SectionVariant = "part" | "block" | "home";

/** A heading with what belongs under it. The depth of the heading comes from nesting, so no level can be skipped. */
export interface Section {
  readonly type: "section";
  readonly variant: SectionVariant;
  readonly heading: readonly Span[];
  /** A short word before the heading: where a part stands in a sequence, "Before", "During", "After". */
  readonly lead?: readonly Span[];
  /** A quiet phrase at the other end of the heading's line. */
  readonly aside?: readonly Span[];
  readonly children: readonly Block[];
}

/** What {@link section} takes beside the heading and the blocks. */
export interface SectionOptions {
  readonly variant?: SectionVariant;
  readonly lead?: Words;
  readonly aside?: Words;
}

/** A heading with what belongs under it; a `part` unless said otherwise. */
export const section = (
  heading: Words,
  children: readonly Block[],
  { variant = "part", lead, aside }: SectionOptions = {},
): Section => ({
  type: "section",
  variant,
  heading: spans(heading),
  ...(lead === undefined ? {} : { lead: spans(lead) }),
  ...(aside === undefined ? {} : { aside: spans(aside) }),
  children,
});
