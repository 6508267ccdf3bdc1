import type { Learner } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { composeProgressReport, householdDocuments } from "../src/compose/index.ts";
import {
  checkDocument,
  type Document,
  documentOf,
  header,
  inLanguages,
  paragraph,
  plainWords,
  walk,
} from "../src/document/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import type { Language } from "../src/language/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderText } from "../src/render/text/index.ts";
import { report } from "./school.ts";

const inOne = (language: Language): Document => composeProgressReport(deepFreeze(report), language);
const both = inLanguages(inOne(en), inOne(ar));

/** Every heading of a page as its level and words. */
const headings = (page: string): readonly (readonly [number, string])[] =>
  [...page.matchAll(/<h([1-6])[^>]*>([^]*?)<\/h\1>/g)].map(([, level, words = ""]) => [
    Number(level),
    words.replaceAll(/<[^>]+>/g, ""),
  ]);

describe("a document in two languages", () => {
  it("holds the first as it is and the second whole, in its own language and direction", () => {
    const first = inOne(en).children;
    expect(both.children.slice(0, first.length)).toEqual(first);
    expect([both.language, both.direction]).toEqual(["en", "ltr"]);
    const [breaks, second] = both.children.slice(first.length);
    expect(breaks?.type).toBe("page-break");
    expect(second).toMatchObject({ type: "passage", language: "ar", direction: "rtl" });
    expect(both.title).toBe("Progress report: Mina Calder · تقرير التقدّم: Mina Calder");
    expect(both.runningTitle).toBe(`${inOne(en).runningTitle} · ${inOne(ar).runningTitle}`);
  });

  it("says everything that each says alone", () => {
    const words = ({ children }: Pick<Document, "children">): readonly string[] =>
      [...walk({ children })].flatMap(({ node }) => (node.type === "text" ? [node.text] : []));
    const said = new Set(words(both));
    for (const one of [...words(inOne(en)), ...words(inOne(ar))]) expect(said).toContain(one);
  });

  it("is a sound document with one title, and headings that skip no level", () => {
    expect(checkDocument(both)).toEqual([]);
    const found = headings(renderHtml(both));
    expect(found.filter(([level]) => level === 1)).toHaveLength(1);
    for (const [at, [level]] of found.entries()) {
      expect(level - (found[at - 1]?.[0] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(found.map(([, words]) => words)).toContain("تقرير التقدّم، إلى أسرة Mina Calder");
  });

  it("changes the language and the direction of the page where the second begins", () => {
    const page = renderHtml(both);
    expect(page).toContain('<html lang="en" dir="ltr"');
    expect(page).toContain('<div lang="ar" dir="rtl"><section class="wl-part"><h2>');
    for (const output of [renderText(both), renderMarkdown(both)]) {
      expect(output).toContain("التعلّم الشامل");
    }
  });

  it("keeps what stands in the title block, and what it is about", () => {
    const page = documentOf({
      kind: "page",
      title: "A page",
      language: "es",
      children: [
        header({
          issuer: "Harbour",
          promise: "The promise",
          kind: "For",
          whose: "Mina",
          about: "Work",
        }),
        paragraph("Well."),
      ],
    });
    const [, second] = inLanguages(page, page).children.slice(2);
    const [own] = second?.type === "passage" ? second.children : [];
    if (own?.type !== "section") throw new TypeError("no section");
    expect(plainWords(own.heading)).toBe("For Mina");
    expect(plainWords(own.aside ?? [])).toBe("Work");
    const [from, words] = own.children;
    expect(from?.type === "paragraph" && plainWords(from.children)).toBe("Harbour · The promise");
    expect(words).toEqual(paragraph("Well."));
  });

  it("takes the title of one without a title block, and is the first alone where there is no other", () => {
    const bare = documentOf({ kind: "x", title: "Bare", language: "vi", children: [] });
    const [, , second] = inLanguages(inOne(en), bare).children.slice(inOne(en).children.length - 1);
    expect(second).toMatchObject({
      type: "passage",
      children: [{ type: "section", heading: [{ type: "text", text: "Bare" }], children: [] }],
    });
    expect(inLanguages(inOne(en))).toEqual(inOne(en));
    expect(inLanguages(bare, bare)).not.toHaveProperty("runningTitle");
  });
});

describe("copies for households", () => {
  const learner = (households: Learner["households"], languages?: readonly string[]): Learner => ({
    id: "mina",
    name: "Mina",
    households,
    enrolments: [],
    memberships: [],
    expectations: [],
    ...(languages === undefined ? {} : { languages }),
  });
  const homes = [
    { id: "h1", name: "Calder", languages: ["es-MX", "ar", "en"] },
    { id: "h2", languages: ["vi"] },
  ] as const;
  const copies = (given: Learner, languages?: number): readonly unknown[] =>
    householdDocuments(deepFreeze(given), {
      offered: [en, es, ar],
      ...(languages === undefined ? {} : { languages }),
      compose: ({ tag }, household) =>
        documentOf({ kind: "page", title: `${tag} for ${household}`, language: tag, children: [] }),
    }).map(({ household, name, document: { title } }) => [household, name, title]);

  it.each([
    [undefined, "es for h1"],
    [1, "es for h1"],
    [2, "es for h1 · ar for h1"],
    [9, "es for h1 · ar for h1 · en for h1"],
    [0, "es for h1"],
  ])("are in the languages of each home, at most %s of them", (languages, title) => {
    expect(copies(learner(homes), languages)).toEqual([
      ["h1", "Calder", title],
      ["h2", undefined, "en for h2"],
    ]);
  });

  it("are one for a learner without a home on record, in the learner's own language", () => {
    expect(copies(learner([], ["ar"]))).toEqual([[undefined, undefined, "ar for undefined"]]);
    expect(copies(learner([]))).toEqual([[undefined, undefined, "en for undefined"]]);
  });
});
