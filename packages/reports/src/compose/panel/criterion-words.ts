import {
  type BandId,
  descriptorOf,
  expectedLevel,
  type Level,
  levelOf,
  type LevelId,
  levelPosition,
  progressionsOf,
  type Scale,
  scaleOf,
  type Text,
} from "@whole-learner/core";
import type { EventPage } from "./open-event.ts";
import type { PanelCriterion } from "./panel-event.ts";

/** A level of a criterion with what it says there. */
export interface CriterionLevel {
  readonly level: Level;
  readonly statement?: Text;
}

/** A criterion with the levels that a panel reads most: the goal, and those on either side. */
export interface CriterionWords {
  readonly scale: Scale;
  /** The level that is the goal for everybody in the band: what was agreed for one learner is not for a panel to know. */
  readonly goal: LevelId;
  readonly below?: CriterionLevel;
  readonly at?: CriterionLevel;
  readonly above?: CriterionLevel;
}

/** What a criterion says at a level. */
export function statementAt(
  { index }: EventPage,
  { competency, statements }: PanelCriterion,
  level: LevelId,
  band: BandId | undefined,
): Text | undefined {
  const own =
    statements !== undefined && Object.hasOwn(statements, level) ? statements[level] : undefined;
  if (own !== undefined) return own;
  const scale = scaleOf(index, competency);
  const progression = progressionsOf(index, competency).find((one) => one.scale === scale?.id);
  const place = { level, ...(band === undefined ? {} : { band }) };
  return progression && descriptorOf(progression, place)?.statement;
}

/** A criterion's scale and goal with what is said at the goal and on either side; undefined for a competency that the framework does not have. */
export function criterionWords(
  page: EventPage,
  criterion: PanelCriterion,
  band: BandId | undefined,
): CriterionWords | undefined {
  const { index } = page;
  const scale = scaleOf(index, criterion.competency);
  if (scale === undefined) return undefined;
  const progression = progressionsOf(index, criterion.competency).find(
    (one) => one.scale === scale.id,
  );
  const expected =
    progression === undefined || band === undefined
      ? undefined
      : expectedLevel(progression, band, "end");
  const goal = expected ?? scale.goal;
  const position = levelPosition(scale, goal) ?? -1;
  const said = (level: Level | undefined): CriterionLevel | undefined => {
    if (level === undefined) return undefined;
    const statement = statementAt(page, criterion, level.id, band);
    return { level, ...(statement === undefined ? {} : { statement }) };
  };
  const below = said(scale.levels[position - 1]);
  const at = said(levelOf(scale, goal));
  const above = said(scale.levels[position + 1]);
  return {
    scale,
    goal,
    ...(below === undefined ? {} : { below }),
    ...(at === undefined ? {} : { at }),
    ...(above === undefined ? {} : { above }),
  };
}
