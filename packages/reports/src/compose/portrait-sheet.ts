import type { Competency, Outcome } from "@whole-learner/core";
import { type Document, documentOf } from "../document/document.ts";
import { list } from "../document/list.ts";
import type { Block, Span } from "../document/node.ts";
import { paragraph } from "../document/paragraph.ts";
import { row } from "../document/row.ts";
import { section } from "../document/section.ts";
import { strong } from "../document/strong.ts";
import type { Language } from "../language/language.ts";
import type { FrameworkReport } from "./framework-page/framework-report.ts";
import {
  type FrameworkPage,
  frameworkFoot,
  frameworkTitle,
  openFrameworkPage,
} from "./framework-page/page.ts";
import { keysInUse } from "./framework-page/keys-in-use.ts";
import { outcomesOf, toldOf } from "./learner-page/told.ts";
import { reviewNote } from "./review-note.ts";
import { nameOf, spanOf } from "./words.ts";

/** A competency: its name, what it is made of, how it is told, and its statement where the name is a short form of it. */
function competencyWords(page: FrameworkPage, competency: Competency): readonly (string | Span)[] {
  const { sheets } = page.language.messages;
  const { name, kind, reporting, statement, description } = competency;
  const more = statement ?? description;
  return [
    strong([nameOf(name, page)]),
    ...(kind === undefined ? [] : [` · ${sheets.kinds[kind]}`]),
    ...(reporting === "narrative" ? [` · ${sheets.inWords}`] : []),
    ...(more === undefined ? [] : [" · ", spanOf(more, page)]),
  ];
}

function outcomeBlock(page: FrameworkPage, outcome: Outcome): Block {
  const { sheets } = page.language.messages;
  const { level, narrative } = toldOf(page, outcome);
  const competencies = [...level, ...narrative];
  const { description } = outcome;
  return row(
    [nameOf(outcome.name, page)],
    [
      ...(description === undefined ? [] : [paragraph([spanOf(description, page)])]),
      competencies.length === 0
        ? paragraph(sheets.portrait.noCompetency, "aside")
        : list(competencies.map((one) => competencyWords(page, one))),
    ],
  );
}

function partOf(page: FrameworkPage, part: Outcome["part"]): readonly Block[] {
  const { progress } = page.language.messages;
  const outcomes = outcomesOf(page, part);
  if (outcomes.length === 0) return [];
  const rows = outcomes.map((outcome) => outcomeBlock(page, outcome));
  return part === "whole-learner"
    ? [section(progress.whole, rows)]
    : [section(progress.academic, rows, { aside: progress.academicAside })];
}

/**
 * The portrait sheet: what the community promises every learner, outcome by outcome with its competencies, in the reader's language; the academic
 * part apart; the key to the level words. It is about no learner.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { composePortraitSheet, renderText } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * const framework = sketchFramework({ scale: ["Emerging", "Developing", "Proficient"], outcomes: { Communicator: ["Presents ideas"] } });
 * const school = { name: "Lantern Bay", contact: "Joseph Anand" };
 * const sheet = composePortraitSheet({ framework, audience: "family", school, issued: "2026-09-01" }, en);
 * renderText(sheet).includes("- Presents ideas"); // => true
 * ```
 */
export function composePortraitSheet(report: FrameworkReport, language: Language): Document {
  const page = openFrameworkPage(report, language);
  const { portrait: words } = language.messages.sheets;
  const { portrait, title, description } = page.index.framework;
  const introduction = portrait?.introduction ?? description;
  const head = frameworkTitle(page, words.kind[page.register], [
    nameOf(portrait?.title ?? title, page),
  ]);
  const body = [
    ...(introduction === undefined ? [] : [paragraph([spanOf(introduction, page)])]),
    paragraph(words.promise[page.register]),
    ...partOf(page, "whole-learner"),
    ...partOf(page, "academic"),
    ...keysInUse(page),
    frameworkFoot(page),
  ];
  return documentOf({
    kind: "portrait-sheet",
    title: words.title,
    runningTitle: words.runningTitle(report.issued),
    language: language.tag,
    direction: language.direction,
    children: [head, ...reviewNote(page, page.register), ...body],
  });
}
