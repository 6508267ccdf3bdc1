import { describe, expect, it } from "vitest";
import {
  columns,
  documentOf,
  extension,
  fact,
  facts,
  header,
  pageBreak,
  paragraph,
  provenance,
} from "./index.ts";

const t = (words: string) => ({ type: "text", text: words });

// What a builder makes is what JSON holds: nothing undefined, nothing hidden.
describe("builders of a document, its head, its foot and its layout", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["fact", fact("Issued", "today"), { label: [t("Issued")], value: [t("today")] }],
    ["facts", facts([]), { type: "facts", items: [] }],
    [
      "the least header",
      header({ kind: "Report for", whose: "Mina" }),
      { type: "header", kind: [t("Report for")], whose: [t("Mina")], facts: [] },
    ],
    [
      "the whole header",
      header({
        issuer: "School",
        promise: "Promise",
        kind: "Report for",
        whose: "Mina",
        about: "One thing",
        facts: [fact("a", "b")],
      }),
      {
        type: "header",
        issuer: [t("School")],
        promise: [t("Promise")],
        kind: [t("Report for")],
        whose: [t("Mina")],
        about: [t("One thing")],
        facts: [{ label: [t("a")], value: [t("b")] }],
      },
    ],
    ["columns", columns([]), { type: "columns", across: 3, children: [] }],
    ["two columns", columns([], 2), { type: "columns", across: 2, children: [] }],
    ["page break", pageBreak(), { type: "page-break" }],
    ["provenance", provenance("v1"), { type: "provenance", children: [], smallPrint: [t("v1")] }],
    [
      "extension",
      extension("acme/seal", { rings: 2 }, [paragraph("a")]),
      { type: "extension", name: "acme/seal", data: { rings: 2 }, fallback: [paragraph("a")] },
    ],
    [
      "document",
      documentOf({ kind: "page", title: "T", language: "en", children: [] }),
      {
        format: "whole-learner/document@1",
        direction: "ltr",
        kind: "page",
        title: "T",
        language: "en",
        children: [],
      },
    ],
    [
      "document with everything",
      documentOf({
        kind: "page",
        title: "T",
        runningTitle: "R",
        language: "ar",
        direction: "rtl",
        children: [],
        extensions: { acme: 1 },
      }),
      {
        format: "whole-learner/document@1",
        direction: "rtl",
        kind: "page",
        title: "T",
        runningTitle: "R",
        language: "ar",
        children: [],
        extensions: { acme: 1 },
      },
    ],
  ])("%s", (_, built, expected) => {
    expect(built).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(expected);
  });
});
