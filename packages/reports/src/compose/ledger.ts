import type { Spread } from "@whole-learner/core";
import { ledgerSpread } from "@whole-learner/mastery";
import { type Document, documentOf } from "../document/document.ts";
import type { Block } from "../document/node.ts";
import { number } from "../document/number.ts";
import { paragraph } from "../document/paragraph.ts";
import { section } from "../document/section.ts";
import { numeric, table, tableRow } from "../document/table.ts";
import type { Language } from "../language/language.ts";
import { footOf } from "./learner-page/foot.ts";
import { ledgerSeen } from "./learner-page/ledger-seen.ts";
import { openPage, type Page } from "./learner-page/page.ts";
import { spreadSection } from "./learner-page/spread.ts";
import { titleOf } from "./learner-page/title.ts";
import { countedTable } from "./ledger/counted-where.ts";
import type { EvidenceLedger } from "./ledger/ledger-input.ts";
import { recordTable } from "./ledger/on-record.ts";
import { digestOfReport } from "./issue/digest-of-report.ts";
import { reviewNote } from "./review-note.ts";
import { termName } from "./term-name.ts";

/** How many demonstrations each voice looked at. */
const voicesTable = (page: Page, { voices }: Spread): Block => {
  const { spread: words } = page.language.messages;
  return table({
    layout: "grid",
    caption: words.voices,
    columns: [words.voice, numeric(words.works)],
    rows: voices.map(({ role, works }) =>
      tableRow([
        termName("roles", role, page.index.framework.vocabulary, page),
        number(page.language.exact(works)),
      ]),
    ),
  });
};

/**
 * The evidence ledger: every demonstration on record with its source and setting, who saw it, who stands for it, the consent that it falls
 * under, where it counted and why not elsewhere; and how widely things were shown, by setting and voice. What was shared with a smaller
 * circle is not told, self-ratings are told to the learner and the educators, and no fellow learner is named.
 *
 * @param report what is told of one learner, with everything on record as `ledgerOf` tells it
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { gather, type Roster, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, ledgerOf, policies } from "@whole-learner/mastery";
 * import { composeLedger, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents"] } });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Presents", levels: [1, 3], from: "2026-09-01" });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const question = { framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" };
 * const page = composeLedger(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     audience: "family",
 *     determinations: determine(question),
 *     demonstrations: gather({ framework, log: evidence, asOf: "2026-11-22" }).demonstrations,
 *     policy: policies.mostRecent,
 *     school: { name: "Lantern Bay", contact: "Joseph Anand" },
 *     issued: "2026-11-24",
 *     ledger: ledgerOf(question, "ana"),
 *   },
 *   en,
 * );
 * renderText(page).includes("2 demonstrations"); // => true
 * ```
 */
export function composeLedger(report: EvidenceLedger, language: Language): Document {
  const page = openPage(report, language);
  const { ledger } = language.messages;
  const { name } = page.learner;
  const { works, withheld } = ledgerSeen(page, report.ledger);
  const { erased } = report.ledger;
  const spreads = ledgerSpread(works, page.index);
  const apart = [
    ...(erased === 0 ? [] : [ledger.erased(erased)]),
    ...(withheld === 0 ? [] : [ledger.withheld(withheld)]),
    ...(page.audience === "learner" ? [] : [ledger.circle]),
  ];
  const title = titleOf(page, ledger.kind[page.register]);
  const body = [
    section(
      ledger.every,
      [
        works.length === 0 ? paragraph(ledger.nothing) : recordTable(page, works),
        ...apart.map((said) => paragraph(said, "aside")),
      ],
      { aside: ledger.everyAside },
    ),
    ...(works.length === 0 ? [] : [section(ledger.where, [countedTable(page, works)])]),
    ...spreadSection(page, spreads, [voicesTable(page, spreads.spread)]),
    footOf(page, report.digest ?? digestOfReport(report)),
  ];
  return documentOf({
    kind: "evidence-ledger",
    title: ledger.title(name),
    runningTitle: ledger.runningTitle({ name, issued: report.issued }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, page.register), ...body],
  });
}
