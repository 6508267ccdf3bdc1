import {
  competencyById,
  type CompetencyId,
  dayOf,
  type LevelId,
  type Scale,
  scaleOf,
} from "@whole-learner/core";
import type { Projection } from "@whole-learner/mastery";
import { say } from "@whole-learner/core";
import { name } from "../../document/name.ts";
import type { Block, Span } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { type CellWords, table, tableRow } from "../../document/table.ts";
import { text } from "../../document/text.ts";
import type { StaffMessages } from "../../language/staff-messages.ts";
import { keyOf } from "../learner-page/key-of.ts";
import type { Page } from "../learner-page/page.ts";
import { levelName } from "../level-name.ts";
import { sentenceWith } from "../sentence.ts";
import { nameOf } from "../words.ts";
import { projectedScale } from "./projected-scale.ts";
import type { CompetencyProjection, WhatNext } from "./what-next-input.ts";

type NextPage = Page<WhatNext>;

const levelIn = (page: NextPage, scale: Scale | undefined, level: LevelId): Span =>
  scale === undefined ? name(level) : levelName(scale, level, page.audience, page);

/** The competency; with the scale that is meant, where that is not the one whose strip stands above. */
function whichOf(page: NextPage, id: CompetencyId, scale: Scale | undefined): CellWords {
  const competency = competencyById(page.index, id);
  const called = competency === undefined ? name(id) : nameOf(competency.name, page);
  return scale?.name === undefined || scale === scaleOf(page.index, id)
    ? called
    : [called, text(" · "), nameOf(scale.name, page)];
}

/** What it would take, in a few words; every answer of a projection has some. */
function takes(
  page: NextPage,
  { projection: words }: StaffMessages,
  { projection }: CompetencyProjection,
  scale: Scale | undefined,
): readonly Span[] {
  const found: Projection = projection;
  switch (found.status) {
    case "reachable": {
      const { pieces } = found;
      if (pieces.length === 0) return [text(words.reached)];
      const levels = pieces.map((level) => levelIn(page, scale, level));
      return sentenceWith(levels, (...slots) =>
        words.pieces({ count: pieces.length, levels: page.language.list(slots) }),
      );
    }
    case "not-within-bound":
      return [text(words.notWithin(found.within))];
    case "never":
      return [text(say(found.reason, words.never))];
    case "in-the-limit":
      return [text(words.inTheLimit)];
    case "by-time-alone":
      return [text(words.byTime(dayOf(found.at, page.zone)))];
    case "too-many-to-search":
      return [text(words.notYetSearched(found.searched))];
    case "not-offered":
      return [text(words.notOffered)];
    default:
      return found satisfies never;
  }
}

/**
 * For educators: toward which level, how many demonstrations at which levels, and what they have to bring; with keys to the scales that are
 * not among those `shown` above.
 */
export function projectionsSection(
  page: NextPage,
  staff: StaffMessages,
  shown: ReadonlySet<Scale>,
): readonly Block[] {
  const { projections = [], competencies } = page.report;
  const told = projections
    .filter(
      ({ competency }) =>
        competencyById(page.index, competency)?.retired === undefined &&
        (competencies === undefined || competencies.includes(competency)),
    )
    .map((one) => ({ one, scale: projectedScale(page.index, one) }));
  if (told.length === 0) return [];
  const { projection: words } = staff;
  const others = new Set(
    told.flatMap(({ scale }) => (scale === undefined || shown.has(scale) ? [] : [scale])),
  );
  return [
    section(words.heading, [
      ...[...others].map((scale) => keyOf(page, scale, true)),
      table({
        caption: words.table,
        aside: words.how,
        columns: [
          page.language.messages.facts.competency,
          words.columns.toward,
          words.columns.takes,
          words.columns.brings,
        ],
        rows: told.map(({ one, scale }) => {
          const { projection } = one;
          const brings =
            projection.status === "reachable"
              ? projection.brings.map((need) => say(need, words.brings))
              : [];
          return tableRow([
            whichOf(page, one.competency, scale),
            levelIn(page, scale, projection.target),
            takes(page, staff, one, scale),
            brings.length === 0 ? "—" : page.language.list(brings),
          ]);
        }),
      }),
    ]),
  ];
}
