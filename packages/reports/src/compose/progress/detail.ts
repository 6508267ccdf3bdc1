import { type Competency, competenciesUnder, type Outcome } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { strong } from "../../document/strong.ts";
import {
  type CellWords,
  numeric,
  type TableGroup,
  type TableRow,
  table,
  tableGroup,
  tableRow,
} from "../../document/table.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { stateOf } from "../state-of.ts";
import { singleStrip } from "../strip-of.ts";
import { nameOf } from "../words.ts";
import type { Page } from "./page.ts";

/** Decimals on a page for educators: as every policy shows them unless it says otherwise. */
const decimals = { places: 2, mode: "half-up", input: "snapped" } as const;

function whereOf({ demonstrations, language }: Page, pieces: readonly string[]): string {
  const last = [...pieces].reverse().find((work) => demonstrations.get(work) !== undefined);
  const setting = last === undefined ? undefined : demonstrations.get(last)?.setting;
  if (setting === undefined) return "—";
  return Object.hasOwn(language.messages.terms.settings, setting)
    ? (language.messages.terms.settings[setting] ?? setting)
    : setting;
}

function competencyRow(page: Page, competency: Competency): readonly TableRow[] {
  const { language, languages, words, report } = page;
  const determination = page.determinations.get(competency.id);
  const scale = page.scale(competency);
  if (determination === undefined || scale === undefined) return [];
  const level = levelSaid(determination);
  const found = scale.levels.find(({ id }) => id === level);
  const state = stateOf(determination, scale, language, languages);
  const numbers = mayShow("level-number", report.audience);
  const word =
    found === undefined
      ? undefined
      : numbers
        ? `${found.value} ${words(found.name)}`
        : words(found.name);
  const score: CellWords =
    determination.status === "determined"
      ? language.number(
          round(determination.score, report.policy.display?.rounding ?? decimals),
          (report.policy.display?.rounding ?? decimals).places,
        )
      : "—";
  return [
    tableRow([
      [nameOf(competency.name, language, languages)],
      [singleStrip(scale, level, language, languages)],
      word === undefined ? (state === undefined ? "—" : [state]) : [strong(word)],
      ...(mayShow("score", report.audience) ? [score] : []),
      determination.newest === undefined ? "—" : language.day(determination.newest),
      whereOf(page, determination.pieces),
    ]),
  ];
}

/** Page two: every competency with its strip, its level or state, when and where it was last shown. */
export function detailSection(page: Page, outcomes: readonly Outcome[]): readonly Block[] {
  const { language, languages, index, asOf, report } = page;
  const { progress } = language.messages;
  const groups = outcomes.flatMap(({ id, name }): TableGroup[] => {
    const rows = competenciesUnder(index, id)
      .filter(({ reporting, retired }) => reporting === "level" && retired === undefined)
      .flatMap((competency) => competencyRow(page, competency));
    return rows.length === 0 ? [] : [tableGroup([nameOf(name, language, languages)], rows)];
  });
  if (groups.length === 0) return [];
  const { columns } = progress;
  return [
    section(
      progress.every,
      [
        table({
          layout: "compact",
          caption: progress.where(asOf),
          columns: [
            columns.competency,
            columns.strip,
            columns.level,
            ...(mayShow("score", report.audience) ? [numeric(columns.score)] : []),
            columns.shown,
            columns.where,
          ],
          groups,
        }),
      ],
      { aside: progress.everyAside },
    ),
  ];
}
