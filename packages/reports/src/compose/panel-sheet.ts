import type { Day } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import { type Fact, fact } from "../document/facts.ts";
import { type Header, header } from "../document/header.ts";
import { name } from "../document/name.ts";
import type { Block } from "../document/node.ts";
import { pageBreak } from "../document/page-break.ts";
import { paragraph } from "../document/paragraph.ts";
import type { Language } from "../language/language.ts";
import { bandName } from "./band-name.ts";
import { afterPages } from "./panel-sheet/after.ts";
import { beforePages } from "./panel-sheet/before.ts";
import type { PanelSheet } from "./panel-sheet/panel-sheet-input.ts";
import { raterPages } from "./panel-sheet/rater-pages.ts";
import type { SheetPage } from "./panel-sheet/sheet-page.ts";
import { eventFoot } from "./panel/event-foot.ts";
import { kindOf, whenAndWhere } from "./panel/event-words.ts";
import { openEvent } from "./panel/open-event.ts";
import { reviewNote } from "./review-note.ts";
import { nameOf, properName } from "./words.ts";

/** The last day on which the panel looked; undefined where nothing of what it saw is on these pages. */
function evidenceThrough({ event, pages, after }: PanelSheet): Day | undefined {
  if (after === undefined || (pages !== undefined && pages !== "after")) return undefined;
  const looks = after.criteria.flatMap(({ secondLook }) => secondLook?.closed ?? []);
  return looks.reduce((last, day) => (day > last ? day : last), event.on);
}

function titleOf(page: SheetPage): Header {
  const { sheet, language, index } = page;
  const { facts, panelSheet: words } = language.messages;
  const through = evidenceThrough(sheet);
  const { band, work } = sheet.event;
  const items: readonly Fact[] = [
    fact(words.facts.kind, [kindOf(sheet.event, page)]),
    fact(words.facts.when, whenAndWhere(sheet.event, page)),
    ...(band === undefined
      ? []
      : [fact(words.facts.band, [bandName(band, index.framework, page)])]),
    ...(through === undefined ? [] : [fact(facts.evidenceThrough, language.day(through))]),
    fact(words.facts.prepared, language.day(sheet.issued)),
  ];
  return header({
    issuer: [properName(sheet.school.name, page)],
    promise: [nameOf(index.framework.title, page)],
    kind: words.kind,
    whose: [name(page.name)],
    about: [nameOf(work, page)],
    facts: items,
  });
}

/** The pages that were asked for, each with what stands on it. */
function pagesOf(page: SheetPage): readonly (readonly Block[])[] {
  const { pages, members } = page.sheet;
  if (pages === "before") return [beforePages(page)];
  if (pages === "after") return [afterPages(page)];
  const sheets = members
    .filter(({ id }) => pages === undefined || id === pages.rater)
    .map((member) => raterPages(page, member));
  return pages === undefined ? [beforePages(page), ...sheets, afterPages(page)] : sheets;
}

/**
 * The sheet of a panel that hears a defence, an exhibition or a portfolio: what everybody reads before (the work, criteria at the goal and on
 * either side, roles, how ratings are combined, how to listen, conflicts of interest); one sheet for each rater, blind to the others; and
 * afterwards ratings by role with how far apart they are, the second look, the agreed result with its reason, the decision and the next
 * day. With `pages`, one of them alone: what a rater is handed holds nothing that another rated. It calculates nothing: `combinePanel` of
 * mastery says what ratings are together. Nothing of supports, of what was agreed for this learner alone, of self-ratings, of earlier tries.
 *
 * @param sheet the event, its criteria and panel and, afterwards, what came of it
 * @param language the language of the page
 *
 * @example
 * ```ts
 * import { sketchFramework, type Roster } from "@whole-learner/core";
 * import { composePanelSheet, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const roster: Roster = { format: "whole-learner/roster@1", learners: [], communities: [], goals: [], reflections: [], responses: [], issuedReports: [] };
 * const page = composePanelSheet(
 *   {
 *     framework,
 *     roster,
 *     learner: "ana",
 *     event: { kind: "defence", work: "A safer crossing", on: "2026-05-22" },
 *     criteria: [{ competency: "Presents ideas" }],
 *     members: [{ id: "brandt", name: "Nadia Brandt", role: "educator", chair: true }],
 *     rule: { rule: "majority" },
 *     secondLookFrom: 2,
 *     norms: ["Ask about the work; let silence work too."],
 *     school: { name: "Lantern Bay", contact: "the chair" },
 *     issued: "2026-05-18",
 *   },
 *   en,
 * );
 * renderText(page).includes("Nadia Brandt’s sheet"); // => true
 * ```
 */
export function composePanelSheet(sheet: PanelSheet, language: Language): Document {
  const page: SheetPage = { ...openEvent(sheet, language), sheet };
  const { panelSheet: words } = language.messages;
  const title = titleOf(page);
  const body = pagesOf(page).flatMap((blocks, at) =>
    at === 0 ? blocks : [pageBreak(), ...blocks],
  );
  const foot = eventFoot(sheet, page, "educator", [paragraph(words.kept)]);
  return documentOf({
    kind: "panel-sheet",
    title: words.title(page.name),
    runningTitle: words.runningTitle({ name: page.name, on: sheet.event.on }),
    language: language.tag,
    direction: language.direction,
    children: [title, ...reviewNote(page, "educator"), ...body, foot],
  });
}
