import { levelPosition } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import type { Block, Span } from "../../document/node.ts";
import { type Row, row } from "../../document/row.ts";
import { stateOf } from "../state-of.ts";
import { singleStrip } from "../strip-of.ts";
import { goalOf } from "./goal-of.ts";
import type { Page } from "./page.ts";
import type { Standing } from "./standing.ts";
import { statementsOf } from "./statements.ts";

/** What is said around the statements of a result. */
interface Around {
  readonly before?: readonly Block[];
  readonly after?: readonly Block[];
}

/** One result by itself: whether it is at the goal, where on the strip, what was shown and what comes next. */
export function resultRow(
  page: Page,
  { competency, determination, scale }: Standing,
  called: readonly Span[],
  { before = [], after = [] }: Around = {},
): Row {
  const { progress } = page.language.messages;
  const level = levelSaid(determination);
  const goal = goalOf(page, competency.id, scale, determination.band);
  const at = level === undefined ? undefined : levelPosition(scale, level);
  const state = stateOf(determination, scale, page);
  return row(called, [...before, ...statementsOf(page, competency, determination), ...after], {
    ...(at === undefined
      ? {}
      : {
          aside:
            at >= (levelPosition(scale, goal) ?? 0)
              ? progress.competencyAtGoal
              : progress.competencyOnTheWay,
        }),
    strip: singleStrip(scale, { level, goal }, page),
    states: state === undefined ? [] : [state],
  });
}
