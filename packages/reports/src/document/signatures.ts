import type { Span } from "./node.ts";
import { spans, type Words } from "./words.ts";

/** A line to sign or date on, with the words under it. */
export interface SignatureLine {
  readonly label: readonly Span[];
  /** What stands on the line already: a name, a day. */
  readonly value?: readonly Span[];
}

/** Lines to sign and date, side by side on a wide page. */
export interface Signatures {
  readonly type: "signatures";
  readonly items: readonly SignatureLine[];
}

/** One line to sign or date on: `signatureLine("Head of school")`. */
export const signatureLine = (label: Words, value?: Words): SignatureLine => ({
  label: spans(label),
  ...(value === undefined ? {} : { value: spans(value) }),
});

/** Lines to sign and date. */
export const signatures = (items: readonly (Words | SignatureLine)[]): Signatures => ({
  type: "signatures",
  items: items.map((given) => (isLine(given) ? given : signatureLine(given))),
});

const isLine = (given: Words | SignatureLine): given is SignatureLine =>
  typeof given === "object" && "label" in given;
