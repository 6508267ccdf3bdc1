import { type Scale, scaleById } from "@whole-learner/core";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { quote } from "../../document/quote.ts";
import { type Section, section } from "../../document/section.ts";
import { text } from "../../document/text.ts";
import { keyOf } from "../learner-page/key-of.ts";
import type { Page } from "../learner-page/page.ts";
import type { NoticeOfChange } from "../notice-of-change.ts";
import { evidenceLines } from "../reissue/evidence-lines.ts";
import { sourceLines, textLine } from "../reissue/source-lines.ts";
import { byReason, standingLine, targetName } from "../reissue/standing-lines.ts";
import { sentenceWith } from "../sentence.ts";
import { quotedOf } from "../words.ts";

type NoticePage = Page<NoticeOfChange>;

/** The report by the name of its kind, in the middle of a sentence. */
function reportWord({ language, report }: NoticePage): string {
  const { kinds, report: any } = language.messages.reissue;
  const { kind } = report.changes.replaces;
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? any) : any;
}

const about = ({ learner, register }: NoticePage) => ({ name: learner.name, audience: register });

/** What was given out, when, with evidence through which day. */
export function givenSection(page: NoticePage): Section {
  const { notice } = page.language.messages.reissue;
  const { id, issued, evidenceThrough: until } = page.report.changes.replaces;
  return section(notice.given, [
    paragraph(
      sentenceWith([name(id)], (called = "") =>
        notice.gaveOut({ ...about(page), report: reportWord(page), id: called, issued, until }),
      ),
    ),
  ]);
}

/** The keys to the level words of the scales that changes are told on; none where no level and no state is another. */
export function keys(page: NoticePage): readonly Block[] {
  const scales = new Set(
    page.report.changes.standings.flatMap(({ scale }): readonly Scale[] => {
      const found = scaleById(page.index, scale);
      return found === undefined ? [] : [found];
    }),
  );
  return [...scales].map((scale, at) => keyOf(page, scale, at > 0));
}

/** Every level and state that is another, and every text. */
export function differentSection(page: NoticePage): Section {
  const { notice, noStanding } = page.language.messages.reissue;
  const { changes } = page.report;
  const { standings } = changes;
  return section(notice.different, [
    standings.length === 0
      ? paragraph(noStanding)
      : list(standings.map((change) => standingLine(page, change))),
    ...textLine(page, changes).map((line) => paragraph(line)),
  ]);
}

/** A reason with the names of what it changed, where there is more than one reason. */
function reasonBlocks(page: NoticePage): readonly Block[] {
  const { reissue, punctuation } = page.language.messages;
  const { because } = reissue;
  const reasons = byReason(page.report.changes.standings);
  return reasons.map(([reason, changes]) => {
    const names = changes.flatMap(({ target }, at): readonly Span[] => [
      ...(at === 0 ? [] : [text(" · ")]),
      targetName(target, page),
    ]);
    return paragraph(
      reasons.length === 1 ? because[reason] : [because[reason], punctuation.space, ...names],
    );
  });
}

/** Why: in the school's own words, then what makes the difference, work by work. */
export function whySection(page: NoticePage): Section {
  const { notice } = page.language.messages.reissue;
  const { changes } = page.report;
  const lines = [...evidenceLines(page, changes.evidence), ...sourceLines(page, changes)];
  return section(notice.why, [
    ...(changes.why === undefined ? [] : [quote([quotedOf(changes.why, page)])]),
    ...reasonBlocks(page),
    ...(lines.length === 0 ? [] : [list(lines)]),
  ]);
}

/** Which report holds now, and the right to ask. */
export function replacingSection(page: NoticePage): Section {
  const { notice } = page.language.messages.reissue;
  const { changes, replacement } = page.report;
  return section(notice.replacing, [
    paragraph(
      sentenceWith([name(replacement), name(changes.replaces.id)], (id = "", before = "") =>
        notice.holds({ ...about(page), report: reportWord(page), id, before }),
      ),
    ),
    paragraph(notice.right[page.register]),
  ]);
}
