import { type Competency, levelPosition, scaleOf } from "@whole-learner/core";
import { levelSaid } from "@whole-learner/mastery";
import type { Block } from "../../document/node.ts";
import { row } from "../../document/row.ts";
import { stateOf } from "../state-of.ts";
import { singleStrip } from "../strip-of.ts";
import { nameOf } from "../words.ts";
import { agreedBlocks } from "./agreed.ts";
import { goalOf } from "./goal-of.ts";
import { nothingSeen, notLookedAt } from "./not-looked-at.ts";
import { determinationOf, type Page } from "./page.ts";
import { statementsOf } from "./statements.ts";

/** One competency by itself: whether it is at the goal, where on the strip, what is said first, what was shown and what comes next. */
export function competencyRow(
  page: Page,
  competency: Competency,
  first: readonly Block[] = [],
): Block {
  const { progress } = page.language.messages;
  const determination = determinationOf(page, competency.id);
  const scale = scaleOf(page.index, competency.id);
  if (determination === undefined || scale === undefined || nothingSeen(page, [competency])) {
    return notLookedAt(page, competency.name, [competency], first);
  }
  const level = levelSaid(determination);
  const goal = goalOf(page, competency.id, scale, determination.band);
  const at = level === undefined ? undefined : levelPosition(scale, level);
  const state = stateOf(determination, scale, page);
  return row(
    [nameOf(competency.name, page)],
    [
      ...first,
      ...statementsOf(page, competency, determination),
      ...agreedBlocks(page, [competency]),
    ],
    {
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
    },
  );
}
