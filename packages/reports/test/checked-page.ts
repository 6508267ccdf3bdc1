import {
  type Block,
  checkDocument,
  type Document,
  documentOf,
  header,
  levelStrip,
} from "../src/document/index.ts";

export const title = header({ kind: "A page for", whose: "Mina" });
/** A page that is well made but for what is put on it. */
export const page = (...children: readonly Block[]): Document =>
  documentOf({ kind: "page", title: "A page", language: "en", children: [title, ...children] });
/** What `checkDocument` finds, with each path as one text. */
export const found = (document: Document) =>
  checkDocument(document).map(({ code, severity, path, data }) => [
    code,
    severity,
    path.join("/"),
    data,
  ]);
/** A strip that is well made but for what is given. */
export const strip = (given: Partial<Parameters<typeof levelStrip>[0]>): Block =>
  levelStrip({
    steps: ["A", "B", "C"],
    goal: 2,
    dots: { kind: "single", at: 1 },
    alternative: "B",
    ...given,
  });
