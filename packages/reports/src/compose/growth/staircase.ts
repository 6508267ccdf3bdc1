import { type Day, daysBetween, levelPosition, type Moment } from "@whole-learner/core";
import type { GrowthPosition } from "@whole-learner/mastery";
import { type Chart, chart } from "../../document/chart.ts";
import type { Drawing } from "../../document/drawing/drawing.ts";
import type { Span } from "../../document/node.ts";
import { plainWords } from "../../document/plain-words.ts";
import { text } from "../../document/text.ts";
import { type Table, table, tableRow } from "../../document/table.ts";
import { goalOf } from "../learner-page/goal-of.ts";
import type { Page } from "../learner-page/page.ts";
import { civilDay, tableDay } from "../reader.ts";
import { sentenceWith } from "../sentence.ts";
import { wordsOf } from "../words.ts";
import { bandName } from "../band-name.ts";
import {
  bandOfWork,
  fullLevel,
  leveled,
  levelWords,
  showedWords,
  stoodWords,
  type ToldGrowth,
  workWords,
} from "./told-growth.ts";

/** The days between which everything lies, the first and the last of works and positions. */
function daysOf(page: Page, { growth }: ToldGrowth): { readonly first: Day; readonly last: Day } {
  const days = [
    ...growth.works.map(({ happened }) => civilDay(happened, page)),
    ...growth.positions.map(({ at }) => civilDay(at, page)),
  ].sort();
  const [first = page.asOf] = days;
  return { first, last: days.at(-1) ?? first };
}

function drawingOf(page: Page, told: ToldGrowth): Drawing {
  const { growth, competency, scale, bands } = told;
  const { first, last } = daysOf(page, told);
  const at = (moment: Moment): number => daysBetween(first, civilDay(moment, page));
  const to = Math.max(at(last), 1);
  const tick = (day: Day) => ({ at: at(day), label: page.language.tableDay(day) });
  return {
    kind: "growth",
    bands: bands.map((band) => {
      const goal = levelPosition(scale, goalOf(page, competency.id, scale, band));
      return {
        ...(band === undefined || bands.length < 2
          ? {}
          : { label: plainWords([bandName(band, page.index.framework, page)]) }),
        levels: scale.levels.map(({ name }) => wordsOf(name, page)),
        ...(goal === undefined ? {} : { goal }),
      };
    }),
    goalLabel: page.language.messages.strip.goal,
    from: 0,
    to,
    ticks: first === last ? [tick(first)] : [tick(first), tick(last)],
    steps: growth.positions.map(({ at: since, level, band }) => ({
      at: at(since),
      ...(level === undefined
        ? {}
        : { held: { band: bands.indexOf(band), level: levelPosition(scale, level) ?? 0 } }),
    })),
    marks: growth.works.map((work, nth) => ({
      at: at(work.happened),
      band: bands.indexOf(bandOfWork(work)),
      level: fullLevel(told, work),
      label: page.language.exact(nth + 1),
    })),
  };
}

/** Whether the last level is one of a later grade band than the first: a step up, whatever the level. */
function endsInLaterBand(told: ToldGrowth): boolean {
  const positions = leveled(told);
  const bandAt = (one: GrowthPosition | undefined): number => told.bands.indexOf(one?.band);
  return bandAt(positions.at(-1)) > bandAt(positions[0]);
}

function findingOf(page: Page, told: ToldGrowth): readonly Span[] {
  const { growth: words } = page.language.messages;
  const positions = leveled(told);
  const [first] = positions;
  const last = positions.at(-1);
  if (first === undefined || last === undefined) return [text(words.noLevel)];
  const since = civilDay(first.at, page);
  const level = levelWords(page, told, first.level, first.band);
  if (last === first) {
    return sentenceWith([level], (word = "") => words.oneLevel({ level: word, since }));
  }
  const until = civilDay(last.at, page);
  const grew = sentenceWith(
    [level, levelWords(page, told, last.level, last.band)],
    (from = "", to = "") => words.grew({ first: from, since, last: to, until }),
  );
  const { space } = page.language.messages.punctuation;
  // Beside the two levels: a lower word of a later grade band would else read as a fall.
  return endsInLaterBand(told) ? [...grew, text(`${space}${words.newBand}`)] : grew;
}

function worksTable(page: Page, told: ToldGrowth): Table {
  const words = page.language.messages.growth;
  const { works } = told.growth;
  const { columns } = words;
  return table({
    caption: words.works(works.length),
    columns: [columns.demonstration, columns.day, columns.showed, columns.stood],
    rows: works.map((work, nth) =>
      tableRow([
        [`${page.language.exact(nth + 1)} `, workWords(page, told, work.work) ?? "—"],
        tableDay(work.happened, page),
        showedWords(page, told, work),
        stoodWords(page, told, work.stood),
      ]),
    ),
  });
}

/** The staircase of what stood over time, with the table of every demonstration. Undefined where nothing was shown. */
export function staircase(page: Page, told: ToldGrowth): Chart | undefined {
  const words = page.language.messages.growth;
  const { works, positions } = told.growth;
  if (works.length === 0 || positions.length === 0) return undefined;
  const space = page.language.messages.punctuation.space;
  return chart({
    title: words.chart,
    finding: findingOf(page, told),
    how:
      told.bands.length > 1 && !endsInLaterBand(told)
        ? [words.how, space, words.newBand].join("")
        : words.how,
    // Its words are long: beside the drawing they would not fit.
    place: "above",
    drawing: drawingOf(page, told),
    table: worksTable(page, told),
  });
}
