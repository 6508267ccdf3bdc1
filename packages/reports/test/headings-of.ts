import { type Document, plainWords, walk } from "../src/document/index.ts";

/** The headings of the sections of a document, in reading order. */
export const headingsOf = ({ children }: Document): readonly string[] =>
  [...walk({ children })].flatMap(({ node }) =>
    node.type === "section" ? [plainWords(node.heading)] : [],
  );
