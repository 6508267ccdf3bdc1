import { describe, expect, it } from "vitest";
import { policySentence } from "../src/compose/index.ts";
import {
  checkDocument,
  type Document,
  type Node,
  plainWords,
  type Span,
  walk,
} from "../src/document/index.ts";
import { ar } from "../src/language/ar/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import type { Language } from "../src/language/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import type { Audience } from "../src/privacy/index.ts";
import { circle, type Element, elements, type Line, reports, staffReports } from "./all-reports.ts";
import * as school from "./school.ts";
import * as staff from "./staff-school.ts";

// What every report holds ("Every report" of the design), as one table over all of them.

/** Every node of a document with its words, and all its words as one text. */
function looked(document: Document) {
  const nodes = [...walk(document)].map(({ node }) => node);
  const wordsOf = (node: Node): string => {
    switch (node.type) {
      case "paragraph":
      case "quote":
        return plainWords(node.children);
      default:
        return "";
    }
  };
  return { nodes, text: nodes.map(wordsOf).join("\n") };
}

const said = (words: readonly Span[]): boolean => plainWords(words).trim() !== "";

/** The elements that a document has, in the words of its language. */
function elementsOf(document: Document, language: Language): ReadonlySet<Element> {
  const { nodes, text } = looked(document);
  const { facts, foot, explanation, transcript } = language.messages;
  const [head] = document.children;
  const labels = new Set(
    head?.type === "header"
      ? head.facts.filter(({ value }) => said(value)).map(({ label }) => plainWords(label))
      : [],
  );
  const small = nodes.flatMap((node) =>
    node.type === "provenance" ? [plainWords(node.smallPrint)] : [],
  );
  const states = nodes.filter((node) => node.type === "state");
  const questions = [foot.questions, explanation.toQuestion, transcript.verify];
  const has: Readonly<Record<Element, boolean>> = {
    title: head?.type === "header" && said(head.kind) && document.title.trim() !== "",
    whose: head?.type === "header" && said(head.whose),
    period: labels.has(facts.period),
    "evidence through": labels.has(facts.evidenceThrough),
    issued: labels.has(facts.issued),
    "policy in a sentence": [
      school.policy,
      school.leansToRecent,
      staff.comparison.from,
      staff.comparison.to,
    ].some((policy) => text.includes(policySentence(policy, language))),
    "key to the level words": nodes.some(
      (node) => node.type === "key" && node.steps.every(({ label }) => said(label)),
    ),
    "states in words": states.length > 0 && states.every(({ children }) => said(children)),
    "how to ask or object": questions.some((words) => text.includes(words)),
    "versions in small print":
      small.length > 0 && small.every((print) => print.includes(school.framework.version)),
  };
  return new Set(elements.filter((element) => has[element]));
}

const asks = <L extends Language>(
  [report, { audiences, compose, without = [] }]: readonly [string, Line<L>],
  languages: readonly L[],
): void => {
  const cases = languages.flatMap((language) =>
    audiences.map((audience) => [audience, language.tag, language] as const),
  );
  describe(report, () => {
    // The line says for whom it is composed.
    const composed = (audience: Audience, language: L) => compose(audience as never, language);

    it.each(cases)("has every element, for %s, in %s", (audience, _, language) => {
      const document = composed(audience, language);
      expect(checkDocument(document)).toEqual([]);
      const found = elementsOf(document, language);
      expect(elements.filter((element) => found.has(element))).toEqual(
        elements.filter((element) => !without.includes(element)),
      );
    });

    it.each(languages)("says for whom it is, in $tag", (language) => {
      const kinds = audiences
        .filter((audience) => circle.some((one) => one === audience))
        .map((audience) => {
          const [head] = composed(audience, language).children;
          return head?.type === "header" ? plainWords(head.kind) : "";
        });
      expect(new Set(kinds).size).toBe(kinds.length);
    });
  });
};

for (const one of Object.entries(reports)) asks(one, [en, es, zhHans, ar, vi]);
for (const one of Object.entries(staffReports)) asks(one, [en, es]);
