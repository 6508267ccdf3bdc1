import type { Outcome, Setting, Spread } from "@whole-learner/core";
import type { OutcomeSpread } from "@whole-learner/mastery";
import { chart } from "../../document/chart.ts";
import type { Block, Span } from "../../document/node.ts";
import { number } from "../../document/number.ts";
import { paragraph } from "../../document/paragraph.ts";
import { plainWords } from "../../document/plain-words.ts";
import { section } from "../../document/section.ts";
import { numeric, table, tableRow } from "../../document/table.ts";
import { termName } from "../term-name.ts";
import { nameOf, wordsOf } from "../words.ts";
import type { Page } from "./page.ts";

/** How widely things were shown: in all, and under each outcome. */
export interface Spreads {
  readonly spread?: Spread;
  readonly byOutcome: readonly OutcomeSpread[];
}

const keyOf = (setting: Setting | undefined): string => setting ?? "";

const worksIn = ({ settings }: Spread, key: string): number =>
  settings.find(({ setting }) => keyOf(setting) === key)?.works ?? 0;

/** The settings of all outcomes, each once, in the order in which they are counted. */
const settingsOf = (spreads: readonly Spread[]): readonly string[] => [
  ...new Set(
    [...spreads]
      .sort((a, b) => b.settings.length - a.settings.length)
      .flatMap(({ settings }) => settings.map(({ setting }) => keyOf(setting))),
  ),
];

/** With more columns, the table stands below the drawing and not beside it. */
const mostBeside = 4;

/** Where things were shown, outcome by outcome: a drawing with every number in the table behind it; then what else is to be said of it. */
export function spreadSection(
  page: Page,
  { spread, byOutcome }: Spreads,
  more: readonly Block[] = [],
): readonly Block[] {
  const { language, index } = page;
  const words = language.messages.spread;
  const shown = byOutcome.flatMap(({ outcome, spread: own }) => {
    const found = index.framework.outcomes.find(({ id }) => id === outcome);
    return found === undefined ? [] : [{ outcome: found, spread: own }];
  });
  if (shown.length === 0) return [];
  const settings = settingsOf([
    ...(spread === undefined ? [] : [spread]),
    ...shown.map((one) => one.spread),
  ]);
  const settingName = (key: string): Span | string =>
    key === "" ? words.unsaid : termName("settings", key, index.framework.vocabulary, page);
  const settingWords = (key: string): string => {
    const called = settingName(key);
    return typeof called === "string" ? called : plainWords([called]);
  };
  const outcomeWords = ({ name }: Outcome): string => wordsOf(name, page);
  const counts = (own: Spread) =>
    settings.map((key) => ({ setting: settingWords(key), works: worksIn(own, key) }));
  const cells = (own: Spread) => settings.map((key) => number(language.exact(worksIn(own, key))));
  return [
    section(
      words.heading,
      [
        chart({
          title: words.chart,
          place: settings.length > mostBeside ? "above" : "beside",
          finding: shown
            .map(({ outcome, spread: own }) =>
              words.finding({
                outcome: outcomeWords(outcome),
                counts: counts(own).filter(({ works }) => works > 0),
              }),
            )
            .join(language.messages.punctuation.space),
          drawing: {
            kind: "stacked",
            parts: { by: "kind", labels: settings.map(settingWords) },
            length: "count",
            bars: shown.map(({ outcome, spread: own }) => ({
              label: outcomeWords(outcome),
              values: counts(own).map(({ works }) => ({
                value: works,
                text: language.exact(works),
              })),
            })),
          },
          table: table({
            layout: "stack",
            caption: words.caption,
            columns: [words.outcome, ...settings.map((key) => numeric(settingName(key)))],
            rows: shown.map(({ outcome, spread: own }) =>
              tableRow([nameOf(outcome.name, page), ...cells(own)]),
            ),
            ...(spread === undefined ? {} : { foot: [tableRow([words.all, ...cells(spread)])] }),
          }),
        }),
        ...(shown.length > 1 ? [paragraph(words.inBoth, "aside")] : []),
        ...more,
      ],
      { aside: words.aside },
    ),
  ];
}
