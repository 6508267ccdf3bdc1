import type { Role } from "@whole-learner/core";
import { choices } from "../../document/choices.ts";
import { columns } from "../../document/columns.ts";
import { fact, facts } from "../../document/facts.ts";
import { link } from "../../document/link.ts";
import { list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { section } from "../../document/section.ts";
import { text } from "../../document/text.ts";
import { writeIn } from "../../document/write-in.ts";
import type { PanelMember } from "../panel/panel-event.ts";
import { roleLabel } from "../panel/role-label.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf, spanOf } from "../words.ts";
import { writtenAddress } from "../written-address.ts";
import { criteriaSection } from "./criteria-table.ts";
import { ruleWords } from "./rule-words.ts";
import type { SheetPage } from "./sheet-page.ts";

function lookSection(page: SheetPage): Block {
  const { sheet, language, index } = page;
  const { about, uri, work } = sheet.event;
  const { panelSheet: words } = language.messages;
  const outcome = index.framework.outcomes.find(({ id }) => id === sheet.event.outcome);
  return section(
    words.look,
    [
      paragraph([about === undefined ? nameOf(work, page) : spanOf(about, page)]),
      ...(uri === undefined ? [] : [paragraph([link(uri, writtenAddress(uri))])]),
    ],
    {
      lead: words.steps.before,
      ...(outcome === undefined
        ? {}
        : { aside: sentenceWith([nameOf(outcome.name, page)], (of = "") => words.outcome(of)) }),
    },
  );
}

const memberWords = (page: SheetPage, member: PanelMember): readonly Span[] => {
  const { panelSheet: words } = page.language.messages;
  const spans = [
    name(member.name),
    ...(member.from === undefined ? [] : [nameOf(member.from, page)]),
  ];
  return sentenceWith(spans, (who = "", from) => {
    const called = member.chair === true ? words.chairOf(who) : who;
    return from === undefined ? called : words.memberFrom({ name: called, from });
  });
};

/** The members by role, in the order in which roles first come. */
function rolesBlock(page: SheetPage): Block {
  const { members } = page.sheet;
  const { punctuation, panelSheet: words } = page.language.messages;
  const roles: readonly Role[] = [...new Set(members.map(({ role }) => role))];
  return section(
    words.roles,
    [
      facts(
        roles.map((role) =>
          fact(
            [roleLabel(role, page)],
            members
              .filter((member) => member.role === role)
              .flatMap((member, at) => [
                ...(at === 0 ? [] : [text(punctuation.comma)]),
                ...memberWords(page, member),
              ]),
          ),
        ),
      ),
    ],
    { variant: "block" },
  );
}

function decideBlock(page: SheetPage): Block {
  const { panelSheet: words } = page.language.messages;
  return section(
    words.decide,
    [
      list([
        words.alone,
        ruleWords(page),
        words.secondLookFrom(page.sheet.secondLookFrom),
        words.countsOnce,
      ]),
    ],
    { variant: "block" },
  );
}

const listenBlocks = (page: SheetPage): readonly Block[] =>
  page.sheet.norms.length === 0
    ? []
    : [
        section(
          page.language.messages.panelSheet.listen,
          [list(page.sheet.norms.map((norm) => [spanOf(norm, page)]))],
          { variant: "block" },
        ),
      ];

function conflictBlock(page: SheetPage): Block {
  const { sheet, language } = page;
  const { conflict } = language.messages.panelSheet;
  const stepsAside = (sheet.stepsAside ?? []).flatMap(({ member, reason }) =>
    sheet.members
      .filter(({ id }) => id === member)
      .map((one) =>
        paragraph(
          sentenceWith([name(one.name), spanOf(reason, page)], (who = "", why = "") =>
            conflict.stepsAside({ name: who, reason: why }),
          ),
        ),
      ),
  );
  const toTick = sentenceWith([name(page.name)], (who = "") => conflict.none(who));
  return section(
    conflict.heading,
    stepsAside.length > 0
      ? stepsAside
      : [choices([toTick, conflict.someone]), writeIn(conflict.who)],
    { variant: "block" },
  );
}

/** What everybody on the panel reads before the day. */
export function beforePages(page: SheetPage): readonly Block[] {
  const last = [...listenBlocks(page), conflictBlock(page)];
  return [
    lookSection(page),
    criteriaSection(page),
    columns([rolesBlock(page), decideBlock(page)], 2),
    ...(last.length < 2 ? last : [columns(last, 2)]),
  ];
}
