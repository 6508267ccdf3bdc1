import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import type { ReportChanges } from "../issue/report-changes.ts";
import type { Page } from "../learner-page/page.ts";
import { sentenceWith } from "../sentence.ts";
import { spanOf } from "../words.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { sourceLines, textLine } from "./source-lines.ts";
import { byReason, standingLine } from "./standing-lines.ts";

/** What is different, each level and state under the reason for it. */
function standingBlocks(page: Page, { standings }: ReportChanges): readonly Block[] {
  const { reissue } = page.language.messages;
  if (standings.length === 0) return [paragraph(reissue.noStanding)];
  return byReason(standings).flatMap(([reason, changes]): readonly Block[] => [
    paragraph(reissue.because[reason]),
    list(changes.map((change) => standingLine(page, change))),
  ]);
}

/**
 * What changed and why, in a report that is given out anew. Everybody else than those who know the learner is told that it replaces another
 * one, and nothing of what stood in that.
 */
export function reissuedSection(page: Page): readonly Block[] {
  const { changes } = page.report;
  if (changes === undefined) return [];
  const { reissue } = page.language.messages;
  const { id, issued } = changes.replaces;
  const replaces = paragraph(
    sentenceWith([name(id)], (called = "") => reissue.replaces({ id: called, issued })),
  );
  if (page.audience === "public") return [section(reissue.heading, [replaces])];
  const lines = [
    ...evidenceLines(page, changes.evidence),
    ...sourceLines(page, changes),
    ...textLine(page, changes),
  ];
  return [
    section(reissue.heading, [
      replaces,
      ...(changes.why === undefined ? [] : [paragraph([spanOf(changes.why, page)])]),
      ...standingBlocks(page, changes),
      ...(lines.length === 0 ? [] : [list(lines)]),
    ]),
  ];
}
