import { describe, expect, it } from "vitest";
import {
  composeAdvisoryOverview,
  composeClassMatrix,
  composeConferenceBrief,
  composeDataQuality,
  composeDecisionLetter,
  composeEvidenceLoad,
  composeExplanation,
  composeFrameworkDocument,
  composeGrowth,
  composeLedger,
  composeLevelGuide,
  composeNoticeOfChange,
  composeOpportunityMap,
  composePanelSheet,
  composePolicyComparison,
  composePortrait,
  composePortraitSheet,
  composeProgressionSheet,
  composeProgressReport,
  composeReportCard,
  composeTranscript,
  composeWhatNext,
  policySentence,
} from "../src/compose/index.ts";
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
import type { Language, StaffLanguage } from "../src/language/index.ts";
import { vi } from "../src/language/vi/index.ts";
import { zhHans } from "../src/language/zh-Hans/index.ts";
import type { Audience } from "../src/privacy/index.ts";
import { dataQuality } from "./data-quality.ts";
import { letter } from "./decision-letter.ts";
import { explained, known } from "./explained.ts";
import * as panel from "./panel.ts";
import { sheet } from "./promise.ts";
import { again, notice } from "./reissued.ts";
import * as led from "./growth.ts";
import { card } from "./report-card.ts";
import * as school from "./school.ts";
import * as staff from "./staff-school.ts";
import { transcript as certified } from "./transcript.ts";
import { whatNext } from "./what-next.ts";

// What every report holds ("Every report" of the design), as one table over all of them. A report joins by one line. An element that does not apply to
// it is left out by its name, and must then not be there, so that the table stays true.

/** What is asked of every report. */
const elements = [
  "title",
  "whose",
  "period",
  "evidence through",
  "issued",
  "policy in a sentence",
  "key to the level words",
  "states in words",
  "how to ask or object",
  "versions in small print",
] as const;
type Element = (typeof elements)[number];

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

interface Line<L extends Language> {
  readonly audiences: readonly Audience[];
  readonly compose: (audience: never, language: L) => Document;
  /** What does not apply to it. */
  readonly without?: readonly Element[];
}

const circle = ["learner", "family", "educator"] as const;
const everybody = [...circle, "school", "public"] as const;
const ofNobody = ["period", "evidence through", "states in words"] as const;
const line = <A extends Audience>(
  audiences: readonly A[],
  compose: (audience: A, language: Language) => Document,
  without: readonly Element[] = [],
): Line<Language> => ({ audiences, compose, without });

/** Reports for those who read any of the languages. */
const reports: Readonly<Record<string, Line<Language>>> = {
  "progress report": line(circle, (audience, language) =>
    composeProgressReport({ ...school.report, audience }, language),
  ),
  "progress report, given out anew": line(circle, (audience, language) =>
    composeProgressReport({ ...again.report, audience }, language),
  ),
  "report card": line(circle, (audience, language) =>
    composeReportCard({ ...card, audience }, language),
  ),
  "mastery transcript": line(["public"], (_, language) => composeTranscript(certified, language), [
    // Of all the time at the school, and of what was shown alone.
    "period",
    "states in words",
  ]),
  "panel sheet": line(["educator"], (_, language) => composePanelSheet(panel.sheet, language), [
    // Of one event; by the rule that the sheet itself says; its criteria are said level by level.
    "period",
    "issued",
    "policy in a sentence",
    "key to the level words",
  ]),
  "explanation of one result": line(
    circle,
    (audience, language) =>
      composeExplanation(explained("TEAM.1", school.leansToRecent), language, {
        ...known,
        audience,
        policy: school.leansToRecent,
      }),
    // Of one day, and of a result that has a level.
    ["period", "states in words"],
  ),
  "decision letter": line(
    circle,
    (audience, language) => composeDecisionLetter({ ...letter, audience }, language),
    // Of one event, decided by people; what was shown is said by its statements.
    ["period", "policy in a sentence", "key to the level words", "states in words"],
  ),
  "conference brief": line(circle, (audience, language) =>
    composeConferenceBrief({ ...led.brief, audience }, language),
  ),
  portrait: line(circle, (audience, language) =>
    composePortrait({ ...led.portrait, audience }, language),
  ),
  "growth over time": line(circle, (audience, language) =>
    composeGrowth({ ...led.growthReport, audience }, language),
  ),
  "evidence ledger": line(
    circle,
    (audience, language) => composeLedger({ ...led.evidenceLedger, audience }, language),
    // It tells what counted, and no level.
    ["key to the level words", "states in words"],
  ),
  "notice of change": line(circle, (audience, language) =>
    composeNoticeOfChange({ ...notice, audience }, language),
  ),
  "what next": line(["learner", "family"] as const, (audience, language) =>
    composeWhatNext({ ...whatNext, audience }, language),
  ),
  "portrait sheet": line(
    everybody,
    (audience, language) => composePortraitSheet({ ...sheet, audience }, language),
    ofNobody,
  ),
  "progression sheet": line(
    everybody,
    (audience, language) => composeProgressionSheet({ ...sheet, audience }, language),
    ofNobody,
  ),
  "guide to the levels": line(
    everybody,
    (audience, language) => composeLevelGuide({ ...sheet, audience }, language),
    ["period", "evidence through"],
  ),
  "framework document": line(
    everybody,
    (audience, language) => composeFrameworkDocument({ ...sheet, audience }, language),
    ofNobody,
  ),
};

const ofStaff = (
  compose: (language: StaffLanguage) => Document,
  without: readonly Element[] = [],
): Line<StaffLanguage> => ({
  audiences: ["educator"],
  compose: (_, language) => compose(language),
  without,
});

/** Reports for staff alone. */
const staffReports: Readonly<Record<string, Line<StaffLanguage>>> = {
  "data quality": {
    audiences: ["educator", "school"],
    compose: (audience: "educator" | "school", language) =>
      composeDataQuality({ ...dataQuality, audience }, language),
    without: ["period", "key to the level words", "states in words"],
  },
  "policy comparison": ofStaff((language) => composePolicyComparison(staff.comparison, language)),
  "advisory overview": ofStaff(
    (language) => composeAdvisoryOverview(staff.advisory, language),
    ["key to the level words", "states in words"],
  ),
  "class matrix": ofStaff((language) => composeClassMatrix(staff.matrix, language)),
  "opportunity map": ofStaff(
    (language) => composeOpportunityMap(staff.opportunity, language),
    ["evidence through", "policy in a sentence", "key to the level words", "states in words"],
  ),
  "evidence load": ofStaff(
    (language) => composeEvidenceLoad(staff.load, language),
    ["evidence through", "key to the level words", "states in words"],
  ),
};

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
