import type { BandId, CompetencyId, Outcome } from "@whole-learner/core";
import type { Span } from "../../document/node.ts";
import { numeric, type Table, type TableGroup, table, tableGroup } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import { mayShow } from "../../privacy/may-show.ts";
import { bandName } from "../band-name.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { goalOf } from "./goal-of.ts";
import type { Page } from "./page.ts";
import { type Standing, standingRow } from "./standing.ts";

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

/** The standings of one outcome. */
export interface OutcomeStandings {
  readonly outcome: Outcome;
  readonly standings: readonly Standing[];
}

/** What a table of standings may leave out or add. */
export interface StandingsOptions {
  /** Numbers by which a drawing beside the table names competencies. */
  readonly numbers?: ReadonlyMap<CompetencyId, string>;
  /** Whether it says where something was last shown; it does unless told otherwise. */
  readonly where?: boolean;
}

/** Competencies by outcome, each with its strip, its level or state, and when it was last shown. */
export function standingsTable(
  page: Page,
  all: readonly OutcomeStandings[],
  caption: string,
  { numbers, where = true }: StandingsOptions = {},
): Table {
  const standings = all.flatMap((one) => one.standings);
  const common = commonOf(page, standings);
  const withBand = common.band === undefined && hasBands(standings);
  const groups = all.flatMap(({ outcome, standings: own }): TableGroup[] =>
    own.length === 0
      ? []
      : [
          tableGroup(
            [nameOf(outcome.name, page)],
            own.map((standing, at) => {
              const isFirst = own[at - 1]?.competency !== standing.competency;
              const nth = isFirst ? numbers?.get(standing.competency.id) : undefined;
              return standingRow(page, standing, {
                isFirst,
                withBand,
                withWhere: where,
                ...(nth === undefined ? {} : { nth }),
              });
            }),
          ),
        ],
  );
  const aside = asideOf(page, common);
  const { columns } = page.language.messages.progress;
  return table({
    layout: "compact",
    caption,
    ...(aside.length === 0 ? {} : { aside }),
    columns: [
      columns.competency,
      columns.strip,
      columns.level,
      ...(mayShow("score", page.audience) ? [numeric(columns.score)] : []),
      ...(withBand ? [columns.band] : []),
      columns.shown,
      ...(where ? [columns.where] : []),
    ],
    groups,
  });
}
