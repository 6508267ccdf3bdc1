import type { BandId, Outcome, Scale } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { numeric, type TableGroup, table, tableGroup } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { bandName } from "../band-name.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { goalOf } from "./goal-of.ts";
import { keyOf } from "./key-of.ts";
import type { Page } from "./page.ts";
import { type Standing, standingRow, standingsOf } from "./standing.ts";

/** What all rows of the table have in common is said above it, so that it needs no column. */
interface Common {
  readonly band: BandId | undefined;
  readonly goal: Span | undefined;
}

function commonOf(page: Page, standings: readonly Standing[]): Common {
  const bands = new Set(
    standings.flatMap(({ determination: { band } }) => (band === undefined ? [] : [band])),
  );
  const [band] = bands.size === 1 ? bands : [];
  const onFirstScale = standings.filter(
    ({ competency }, at) => standings[at - 1]?.competency !== competency,
  );
  const goals = new Map(
    onFirstScale.map(({ competency, scale, determination }) => {
      const goal = goalOf(page, competency.id, scale, determination.band);
      return [`${scale.id} ${goal}`, { goal, scale }] as const;
    }),
  );
  const [only] = goals.size === 1 ? goals.values() : [];
  return {
    band,
    goal: only && levelName(only.scale, only.goal, page.audience, page),
  };
}

const hasBands = (standings: readonly Standing[]): boolean =>
  standings.some(({ determination: { band } }) => band !== undefined);

/** Keys to the scales whose level words page two is the first to say. */
function otherKeys(
  page: Page,
  standings: readonly Standing[],
  shown: readonly Scale[],
): readonly Block[] {
  const scales = new Set(
    standings.flatMap(({ scale, determination }) =>
      levelSaid(determination) === undefined ? [] : [scale],
    ),
  );
  return [...scales]
    .filter((scale) => !shown.includes(scale))
    .map((scale) => keyOf(page, scale, true));
}

function asideOf(page: Page, { band, goal }: Common): readonly Span[] {
  const { progress, punctuation } = page.language.messages;
  const sentences = [
    ...(band === undefined
      ? []
      : [sentenceWith([bandName(band, page.index.framework, page)], progress.against)]),
    ...(goal === undefined ? [] : [sentenceWith([goal], progress.goalIs)]),
  ];
  return sentences.flatMap((sentence, at) =>
    at === 0 ? sentence : [text(punctuation.space), ...sentence],
  );
}

/** Page two: every competency with its strip, its level or state, when and where it was last shown; `shown` are the scales with a key on page one. */
export function detailSection(
  page: Page,
  outcomes: readonly Outcome[],
  shown: readonly Scale[],
): readonly Block[] {
  const { language, audience, asOf } = page;
  const { progress } = language.messages;
  const all = outcomes.map((outcome) => ({ outcome, standings: standingsOf(page, outcome) }));
  const standings = all.flatMap((one) => one.standings);
  if (standings.length === 0) return [];
  const common = commonOf(page, standings);
  const withBand = common.band === undefined && hasBands(standings);
  const groups = all.flatMap(({ outcome, standings: own }): TableGroup[] =>
    own.length === 0
      ? []
      : [
          tableGroup(
            [nameOf(outcome.name, page)],
            own.map((standing, at) =>
              standingRow(page, standing, {
                isFirst: own[at - 1]?.competency !== standing.competency,
                withBand,
              }),
            ),
          ),
        ],
  );
  const aside = asideOf(page, common);
  const { columns } = progress;
  return [
    section(
      progress.every,
      [
        ...otherKeys(page, standings, shown),
        table({
          layout: "compact",
          caption: progress.where(asOf),
          ...(aside.length === 0 ? {} : { aside }),
          columns: [
            columns.competency,
            columns.strip,
            columns.level,
            ...(mayShow("score", audience) ? [numeric(columns.score)] : []),
            ...(withBand ? [columns.band] : []),
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
