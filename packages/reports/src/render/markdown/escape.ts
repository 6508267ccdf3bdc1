import { tame } from "../tame.ts";

// What opens a construct of CommonMark or GFM in the middle of a line: escapes, code, emphasis, links, references,
// strikethrough, table cells, and the mathematics of some readers. An ampersand before a space opens nothing.
const marks = /[\\`*_[\]|~#$]|&(?!\s)|:(?=\/\/)|(?<=www)\./gi;
// An address in plain text becomes a link in GFM and takes all up to the next space or bracket into it, backslashes too:
// after "https://a\<b>" nothing escapes the bracket any more. So addresses are broken, and a bracket is a reference.
const bracket = /</g;
// What does so only where a line starts: quotes, lists, rules, underlined headings.
const atStart = /^(?:([>+\-=])|(\d{1,9})([.)]))/;

/** Anybody's text in a line of Markdown: one line, and nothing in it means more than it says. */
export const escapeMarkdown = (text: string): string =>
  tame(text).replace(marks, "\\$&").replace(bracket, "&lt;");

/** A line of Markdown where a line starts. */
export const asLine = (inline: string): string =>
  inline
    .trim()
    .replace(atStart, (_, mark: string | undefined, digits = "", after = "") =>
      mark === undefined ? `${digits}\\${after}` : `\\${mark}`,
    );

/** A destination in pointed brackets. The caller has let safe addresses through only. */
export const destination = (href: string): string => `<${href.replaceAll("&", "&amp;")}>`;
