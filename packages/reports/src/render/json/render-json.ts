import type { Document } from "../../document/document.ts";

/** How {@link renderJson} writes. */
export interface JsonOptions {
  /** Spaces of each level, for people who read it; none unless said otherwise. */
  readonly indent?: number;
}

// Inside a script element of a page, `<` could end it, and these separators once ended lines of JavaScript; what turns the
// direction of text or speaks to a terminal misleads whoever looks at the file. As escapes they mean the same to a reader.
const wild = /[<>&\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

const escaped = (mark: string): string =>
  `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;

const written = (value: unknown, indent: number): string =>
  JSON.stringify(value, undefined, indent).replace(wild, escaped);

/**
 * A document as JSON, which reads back as the same document. It is well formed whatever it holds (a lone surrogate is an escape),
 * and safe inside a page's script element.
 *
 * @example
 * ```ts
 * import { documentOf, paragraph, renderJson } from "@whole-learner/reports";
 * const page = documentOf({ kind: "page", title: "A page", language: "en", children: [paragraph("<b>")] });
 * renderJson(page).includes("\\u003cb\\u003e"); // => true
 * ```
 */
export const renderJson = (document: Document, { indent = 0 }: JsonOptions = {}): string => {
  const { children, ...rest } = document;
  const [first, ...others] = children;
  if (first === undefined) return `${written(document, indent)}\n`;
  // Block by block: a text of many hundred kilobytes in one piece lies in memory of its own, fetched anew for each document,
  // and costs up to a third more than its length.
  const frame = written({ ...rest, children: [0] }, indent);
  const place = frame.lastIndexOf("0");
  const start = frame.slice(0, place);
  const newLine = start.slice(start.lastIndexOf("[") + 1);
  const block = (child: unknown): string => written(child, indent).replaceAll("\n", newLine);
  let text = start + block(first);
  for (const child of others) text += `,${newLine}${block(child)}`;
  return `${text}${frame.slice(place + 1)}\n`;
};
