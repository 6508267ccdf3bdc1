import type { Outcome, Scale } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { keyOf } from "./key-of.ts";
import type { Page } from "./page.ts";
import { type Standing, standingsOf } from "./standing.ts";
import { standingsTable } from "./standings-table.ts";

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

/** Page two: every competency with its strip, its level or state, when and where it was last shown; `shown` are the scales with a key on page one. */
export function detailSection(
  page: Page,
  outcomes: readonly Outcome[],
  shown: readonly Scale[],
): readonly Block[] {
  const { language, asOf } = page;
  const { progress } = language.messages;
  const all = outcomes.map((outcome) => ({ outcome, standings: standingsOf(page, outcome) }));
  const standings = all.flatMap((one) => one.standings);
  if (standings.length === 0) return [];
  return [
    section(
      progress.every,
      [...otherKeys(page, standings, shown), standingsTable(page, all, progress.where(asOf))],
      { aside: progress.everyAside },
    ),
  ];
}
