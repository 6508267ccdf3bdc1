import { InvalidInputError } from "@whole-learner/core/issue";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { composeProgressReport, composeReportCard } from "../src/compose/index.ts";
import {
  type Block,
  checkDocument,
  type Document,
  documentOf,
  paragraph,
} from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import { checkLanguage, type Language, requireLanguage } from "../src/language/index.ts";
import { parseDocument } from "../src/parse/index.ts";
import { suppress } from "../src/privacy/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { report } from "./school.ts";

// A name that stands in every place where the caller's text can be. An error's message goes to a log, which is nobody's report.
const secret = "Wilhelmina";

const nodes = (inside: unknown): Document =>
  // What a caller without types hands over.
  documentOf({ kind: secret, title: secret, language: "en", children: [inside as Block] });

const deep = (): Block => {
  let inside: Block = paragraph(secret);
  for (let depth = 0; depth < 120; depth += 1) {
    inside = { type: "passage", language: "en", direction: "ltr", children: [inside] };
  }
  return inside;
};

const unknown = nodes({ type: secret, text: secret });
const message = (name: string): Language => ({
  ...en,
  // A message that is none, as JavaScript can hand it over.
  messages: {
    ...en.messages,
    facts: { [name]: secret } as unknown as Language["messages"]["facts"],
  },
});

const refusals: readonly (readonly [string, () => unknown])[] = [
  ["a node of an unknown type, as HTML", () => renderHtml(unknown)],
  ["a node of an unknown type, as Markdown", () => renderMarkdown(unknown)],
  ["a node of an unknown type, as text", () => renderText(unknown)],
  ["nodes nested too deep", () => renderHtml(nodes(deep()))],
  ["a document that is none", () => parseDocument({ format: secret, title: secret })],
  [
    "a document with a node that is none",
    () => parseDocument(nodes({ type: "paragraph", text: secret })),
  ],
  ["a language without messages", () => requireLanguage(message("period"), en)],
  ["a language that is none", () => requireLanguage({ tag: secret, reviewed: secret }, en)],
  [
    "a publication whose parts do not add up",
    () =>
      suppress({
        counts: [
          { id: secret, count: 12 },
          { id: "all", count: 13 },
        ],
        totals: [{ total: "all", parts: [secret] }],
      }),
  ],
  [
    "a count that is not there",
    () => suppress({ counts: [], totals: [{ total: secret, parts: [] }] }),
  ],
  [
    "a count that cannot be hidden",
    () =>
      suppress({
        counts: [
          { id: secret, count: 3 },
          { id: "all", count: 3, open: true },
        ],
        totals: [{ total: "all", parts: [secret] }],
      }),
  ],
];

describe("no error names anybody", () => {
  it.each(refusals)("%s", (_, refuse) => {
    let thrown: unknown;
    try {
      refuse();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidInputError);
    if (!(thrown instanceof Error)) return;
    expect(thrown.message).not.toBe("");
    expect(thrown.message).not.toContain(secret);
    expect(thrown.stack?.split("\n    at ")[0]).not.toContain(secret);
  });

  it("places of issues name fields and positions", () => {
    const found = [
      ...checkDocument(unknown),
      ...checkLanguage(message("period"), en).filter(({ severity }) => severity === "error"),
    ];
    expect(found.length).toBeGreaterThan(3);
    for (const { path } of found) expect(path.join("/")).not.toContain(secret);
  });

  it("a report of somebody who is not on record is composed all the same, by id", () => {
    const input = deepFreeze({ ...report, learner: "nobody-known" });
    for (const compose of [composeProgressReport, composeReportCard]) {
      expect(renderText(compose(input, en))).toContain("nobody-known");
    }
  });
});
