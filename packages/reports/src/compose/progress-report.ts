import { columns } from "../document/columns.ts";
import { type Document, documentOf } from "../document/document.ts";
import type { Block } from "../document/node.ts";
import { pageBreak } from "../document/page-break.ts";
import { section } from "../document/section.ts";
import type { Language } from "../language/language.ts";
import { academicSection } from "./progress/academic.ts";
import { habitsSection, homeSection, noteSection, responseSection } from "./progress/around.ts";
import { changedSection } from "./progress/changed.ts";
import { comingSection } from "./progress/coming.ts";
import { detailSection } from "./progress/detail.ts";
import { footOf } from "./progress/foot.ts";
import { keyOf } from "./progress/key-of.ts";
import { outcomeRow } from "./progress/outcome-row.ts";
import { openPage } from "./progress/page.ts";
import type { ProgressReport } from "./progress/progress-report-input.ts";
import { ownSentence, reviewNote, titleOf } from "./progress/title.ts";

/** Blocks side by side, where there are any. */
const beside = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [columns(blocks)];

/**
 * The progress report: the person first, then where the competencies of every whole-learner outcome are, the academic part apart, what
 * surrounds them, and on a second page every competency. Families and learners read words and strips; educators see numbers too.
 */
export function composeProgressReport(report: ProgressReport, language: Language): Document {
  const page = openPage(report, language);
  const { progress } = language.messages;
  const outcomes = page.index.framework.outcomes.filter(({ retired }) => retired === undefined);
  const whole = outcomes.filter(({ part }) => part === "whole-learner");
  const academic = outcomes.filter(({ part }) => part === "academic");
  const rows = whole.flatMap((outcome) => outcomeRow(page, outcome) ?? []);
  const detail = detailSection(page, outcomes);
  return documentOf({
    kind: "progress-report",
    title: progress.title(page.learner.name),
    runningTitle: progress.title(page.learner.name),
    language: language.tag,
    direction: language.direction,
    children: [
      titleOf(page),
      ...reviewNote(page),
      ...ownSentence(page),
      ...keyOf(page),
      ...(rows.length === 0 ? [] : [section(progress.whole, rows)]),
      ...academicSection(page, academic),
      ...beside([...habitsSection(page), ...comingSection(page), ...homeSection(page)]),
      ...beside([...noteSection(page), ...responseSection(page), ...changedSection(page)]),
      ...(detail.length === 0 ? [] : [pageBreak(), ...detail]),
      footOf(page),
    ],
  });
}
