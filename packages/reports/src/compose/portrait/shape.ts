import { type Competency, type CompetencyId, levelPosition, type Scale } from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import { type Chart, chart } from "../../document/chart.ts";
import { leastAxes, type RadarAxis } from "../../document/drawing/radar.ts";
import type { Table } from "../../document/table.ts";
import { expectationOf, goalOf, goalOfScale } from "../learner-page/goal-of.ts";
import type { Page } from "../learner-page/page.ts";
import type { Standing } from "../learner-page/standing.ts";
import type { OutcomeStandings } from "../learner-page/standings-table.ts";
import { wordsOf } from "../words.ts";

/** A competency as an axis: the number that it has in the table, where it stands and whether that is at its goal. */
interface Spoke {
  readonly axis: RadarAxis;
  readonly atGoal: boolean;
}

/**
 * Where on the axis: nothing without a level, and nothing for a level of another grade band, whose rings would mean something else. A band
 * that was agreed for the learner is the learner's own.
 */
function placeOf(
  page: Page,
  competency: CompetencyId,
  scale: Scale,
  determination: CompetencyDetermination,
): number | undefined {
  const level = levelSaid(determination);
  const { band } = determination;
  if (level === undefined) return undefined;
  const isOwn =
    band === undefined ||
    page.band === undefined ||
    band === page.band ||
    band === expectationOf(page, competency)?.band;
  return isOwn ? levelPosition(scale, level) : undefined;
}

function spokeOf(page: Page, { competency, determination, scale }: Standing, label: string): Spoke {
  const value = placeOf(page, competency.id, scale, determination);
  const goal = levelPosition(scale, goalOf(page, competency.id, scale, determination.band));
  return {
    axis: { label, ...(value === undefined ? {} : { value }) },
    atGoal: value !== undefined && goal !== undefined && value >= goal,
  };
}

/** The competencies that are axes, by outcome: each once, on the scale on which the first is reported. */
function axesOf(all: readonly OutcomeStandings[]): readonly (readonly Standing[])[] {
  const [first] = all.flatMap(({ standings }) => standings);
  const seen = new Set<CompetencyId>();
  const isFirst = ({ id }: Competency): boolean => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  };
  return all
    .map(({ standings }) =>
      standings.filter((one) => isFirst(one.competency) && one.scale.id === first?.scale.id),
    )
    .filter(({ length }) => length > 0);
}

/**
 * The table with its shape beside it: the order of the axes is the table's, the goal is a ring, gaps are gaps. The table alone where there are
 * too few axes for a shape to say anything, or nothing to draw.
 */
export function withShape(
  page: Page,
  all: readonly OutcomeStandings[],
  numbers: ReadonlyMap<CompetencyId, string>,
  table: Table,
): Chart | Table {
  const groups = axesOf(all);
  const standings = groups.flat();
  const scale = standings[0]?.scale;
  const spokes = standings.map((one) => spokeOf(page, one, numbers.get(one.competency.id) ?? ""));
  const isDrawn = spokes.some(({ axis }) => axis.value !== undefined);
  if (scale === undefined || spokes.length < leastAxes || !isDrawn) return table;
  const { portrait, strip } = page.language.messages;
  const at = levelPosition(scale, goalOfScale(page, scale));
  const rings = scale.levels.map(({ name }) => wordsOf(name, page));
  const goal = at === undefined ? undefined : rings[at];
  const labels = (which: (spoke: Spoke) => boolean): readonly string[] =>
    spokes.filter(which).map(({ axis }) => axis.label);
  return chart({
    title: portrait.shape,
    finding: portrait.finding({
      reached: labels(({ atGoal }) => atGoal),
      onTheWay: labels(({ axis, atGoal }) => axis.value !== undefined && !atGoal),
      gaps: labels(({ axis }) => axis.value === undefined),
    }),
    how: portrait.how({ rings, ...(goal === undefined ? {} : { goal }) }),
    place: "after",
    drawing: {
      kind: "radar",
      axes: spokes.map(({ axis }) => axis),
      levels: rings,
      ...(at === undefined ? {} : { goal: { at, label: strip.goal } }),
      groups: groups.map(({ length }) => length),
    },
    table,
  });
}
