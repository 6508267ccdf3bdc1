import {
  childrenOf,
  type Competency,
  homeOf,
  type Indicator,
  type Outcome,
  outcomeOf,
} from "@whole-learner/core";
import { item, type ListItem, list } from "../../document/list.ts";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { paragraph } from "../../document/paragraph.ts";
import { row } from "../../document/row.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import type { FrameworkPage } from "../framework-page/page.ts";
import { outcomesOf } from "../learner-page/told.ts";
import { nameOf, spanOf } from "../words.ts";

const indicatorsOf = ({ index }: FrameworkPage, { id }: Competency): readonly Indicator[] =>
  childrenOf(index, id).flatMap((found) =>
    found.kind === "indicator" && found.node.retired === undefined ? [found.node] : [],
  );

/** Code, name, what it is made of, how it is told, and its statement. */
function competencyWords(page: FrameworkPage, competency: Competency): readonly (string | Span)[] {
  const { sheets, framework: words } = page.language.messages;
  const { code, name: called, kind, reporting, statement, description } = competency;
  const more = statement ?? description;
  return [
    ...(code === undefined ? [] : [name(code), " "]),
    strong([nameOf(called, page)]),
    ...(kind === undefined ? [] : [` · ${sheets.kinds[kind]}`]),
    ...(reporting === "narrative" ? [` · ${sheets.inWords}`] : []),
    ...(reporting === "none" ? [` · ${words.notReported}`] : []),
    ...(more === undefined ? [] : [" · ", spanOf(more, page)]),
  ];
}

/** A competency with its indicators. */
function competencyItem(page: FrameworkPage, competency: Competency): ListItem {
  const indicators = indicatorsOf(page, competency);
  return item([
    paragraph(competencyWords(page, competency)),
    ...(indicators.length === 0
      ? []
      : [list(indicators.map(({ statement }) => [spanOf(statement, page)]))]),
  ]);
}

const inUse = ({ index }: FrameworkPage): readonly Competency[] =>
  index.framework.competencies.filter(({ retired }) => retired === undefined);

function outcomeBlock(page: FrameworkPage, outcome: Outcome): Block {
  const { sheets } = page.language.messages;
  const own = inUse(page).filter(({ id }) => outcomeOf(page.index, id)?.id === outcome.id);
  const home = homeOf(page.index, outcome.id);
  const { description } = outcome;
  return row(
    [nameOf(outcome.name, page)],
    [
      ...(description === undefined ? [] : [paragraph([spanOf(description, page)])]),
      own.length === 0
        ? paragraph(sheets.portrait.noCompetency, "aside")
        : list(own.map((one) => competencyItem(page, one))),
    ],
    home?.kind === "domain" ? { aside: [nameOf(home.node.name, page)] } : {},
  );
}

/** Outcome by outcome its competencies with their indicators, the academic part apart; then competencies that stand under no outcome. */
export function structureSections(page: FrameworkPage): readonly Block[] {
  const { progress, framework: words } = page.language.messages;
  const part = (which: Outcome["part"]): readonly Block[] =>
    outcomesOf(page, which).map((outcome) => outcomeBlock(page, outcome));
  const whole = part("whole-learner");
  const academic = part("academic");
  const alone = inUse(page).filter(({ id }) => outcomeOf(page.index, id) === undefined);
  return [
    ...(whole.length === 0 ? [] : [section(progress.whole, whole)]),
    ...(academic.length === 0
      ? []
      : [section(progress.academic, academic, { aside: progress.academicAside })]),
    ...(alone.length === 0
      ? []
      : [section(words.alone, [list(alone.map((one) => competencyItem(page, one)))])]),
  ];
}
