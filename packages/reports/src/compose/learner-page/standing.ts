import { type Competency, type Outcome, type Scale, scaleById } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import { round } from "@whole-learner/psychometrics/numeric";
import { number } from "../../document/number.ts";
import { strong } from "../../document/strong.ts";
import { type CellWords, type TableRow, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { bandName } from "../band-name.ts";
import { levelName } from "../level-name.ts";
import { tableDay } from "../reader.ts";
import { stateOf } from "../state-of.ts";
import { singleStrip } from "../strip-of.ts";
import { termName } from "../term-name.ts";
import { nameOf } from "../words.ts";
import { goalOf } from "./goal-of.ts";
import type { Page } from "./page.ts";
import { shownWorks } from "./shown-works.ts";
import { toldOf } from "./told.ts";

/** Stands in a cell that has nothing to say. */
const nothing = "—";

/** One competency on one of its scales. */
export interface Standing {
  readonly competency: Competency;
  readonly determination: CompetencyDetermination;
  readonly scale: Scale;
}

/** Every competency of an outcome that reports a level, on each scale that it is determined on. */
export const standingsOf = (page: Page, outcome: Outcome): readonly Standing[] =>
  toldOf(page, outcome).level.flatMap((competency) =>
    (page.determinations.get(competency.id) ?? []).flatMap((determination) => {
      const scale = scaleById(page.index, determination.scale);
      return scale === undefined ? [] : [{ competency, determination, scale }];
    }),
  );

/** Where it was last shown, if the last work says so. */
function whereOf(page: Page, determination: CompetencyDetermination): CellWords {
  const [last] = shownWorks(page, determination);
  return last?.setting === undefined || last.id !== determination.pieces.at(-1)
    ? nothing
    : termName("settings", last.setting, page.index.framework.vocabulary, page);
}

function scoreOf({ language, plan }: Page, determination: CompetencyDetermination): CellWords {
  if (determination.status !== "determined") return nothing;
  const { rounding } = plan.sections.display;
  return number(language.number(round(determination.score, rounding), rounding.places));
}

/** What the row of a standing tells beside its level. */
interface StandingRowOptions {
  /** Whether it is the first of its competency. */
  readonly isFirst: boolean;
  readonly withBand: boolean;
  readonly withWhere: boolean;
  /** The number by which a drawing beside the table names it. */
  readonly nth?: string;
}

/** The row of one standing. A competency is named once; on its other scales, the scale is named too. */
export function standingRow(
  page: Page,
  { competency, determination, scale }: Standing,
  { isFirst, withBand, withWhere, nth }: StandingRowOptions,
): TableRow {
  const { audience, index } = page;
  const level = levelSaid(determination);
  const state = stateOf(determination, scale, page);
  const goal = goalOf(page, competency.id, scale, determination.band);
  const { band, newest } = determination;
  const called = nameOf(competency.name, page);
  return tableRow([
    isFirst || scale.name === undefined
      ? [...(nth === undefined ? [] : [`${nth} `]), called]
      : [called, text(" · "), nameOf(scale.name, page)],
    [singleStrip(scale, { level, goal }, page)],
    level === undefined ? (state ?? nothing) : strong([levelName(scale, level, audience, page)]),
    ...(mayShow("score", audience) ? [scoreOf(page, determination)] : []),
    ...(withBand ? [band === undefined ? nothing : bandName(band, index.framework, page)] : []),
    newest === undefined ? nothing : tableDay(newest, page),
    ...(withWhere ? [whereOf(page, determination)] : []),
  ]);
}
