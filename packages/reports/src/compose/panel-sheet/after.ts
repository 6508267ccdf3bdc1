import { choice, choices } from "../../document/choices.ts";
import type { Block } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { signatures } from "../../document/signatures.ts";
import { strong } from "../../document/strong.ts";
import { text } from "../../document/text.ts";
import { writeIn } from "../../document/write-in.ts";
import type { PanelDecision } from "../panel/panel-event.ts";
import { spanOf } from "../words.ts";
import { agreedBlock } from "./agreed.ts";
import type { SheetPage } from "./sheet-page.ts";

const decisions: readonly PanelDecision[] = ["pass", "revise", "again"];

/** The decision, what to revise, where help is, and the next day; lines to write on for what is not there yet. */
function decisionBlock(page: SheetPage): Block {
  const { sheet, language } = page;
  const { panel, punctuation, panelSheet: words } = language.messages;
  const { decision, revise, help, next } = sheet.after ?? {};
  const open = decision === undefined;
  const lines = (label: string, count: number): readonly Block[] =>
    open ? [writeIn(label, count)] : [];
  const said = (label: string, value: ReturnType<typeof spanOf>): Block =>
    paragraph([strong(label), text(punctuation.space), value]);
  return section(
    words.decision,
    [
      choices(
        decisions.map((one) =>
          choice(panel.decisions[one], one === decision ? { chosen: words.chosen } : {}),
        ),
      ),
      ...(revise === undefined
        ? lines(words.revise, 2)
        : [said(words.revise, spanOf(revise, page))]),
      ...(next === undefined ? lines(words.next, 1) : [said(words.next, text(language.day(next)))]),
      ...(help === undefined ? lines(words.help, 1) : [said(words.help, spanOf(help, page))]),
    ],
    { variant: "block" },
  );
}

/** What the panel agreed, criterion by criterion, and what it decided; without a record, a page to fill in. */
export function afterPages(page: SheetPage): readonly Block[] {
  const { sheet, language } = page;
  const { panelSheet: words } = language.messages;
  const { chair, panel, day } = words.signatures;
  return [
    section(
      words.agreedHeading,
      [
        ...sheet.criteria.flatMap((criterion, at) => agreedBlock(page, criterion, at + 1)),
        decisionBlock(page),
      ],
      { lead: words.steps.after, aside: language.day(sheet.event.on) },
    ),
    signatures([chair, panel, day]),
  ];
}
