import { type Outcome, scaleOf } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { section } from "../../document/section.ts";
import { narrativeBlocks } from "../learner-page/narrative.ts";
import { nothingSeen } from "../learner-page/not-looked-at.ts";
import { outcomeRow } from "../learner-page/outcome-row.ts";
import type { Page } from "../learner-page/page.ts";
import { saidOfOutcome } from "../learner-page/said-of-outcome.ts";
import { toldOf } from "../learner-page/told.ts";
import { nameOf } from "../words.ts";
import { everyResult, otherResults } from "./every-result.ts";

/**
 * One outcome with every result of its competencies, each in the same form. One that is told in words alone, that nobody looked at, or that a judgement took as a
 * whole is one row, as in the progress report.
 */
export function outcomeSection(page: Page, outcome: Outcome): readonly Block[] {
  const { level: competencies, narrative } = toldOf(page, outcome);
  const found = page.outcomes.get(outcome.id);
  const [first] = competencies;
  const scale = first && scaleOf(page.index, first.id);
  const isUnseen =
    nothingSeen(page, competencies) &&
    competencies.every((competency) => otherResults(page, competency).length === 0);
  if (found === undefined || scale === undefined || isUnseen) {
    const one = outcomeRow(page, outcome);
    return one === undefined ? [] : [one];
  }
  const { children: of, atGoal } = found.profile;
  return [
    section(
      [nameOf(outcome.name, page)],
      [
        ...competencies.flatMap((competency) => everyResult(page, competency)),
        ...saidOfOutcome(page, found, scale),
        ...narrativeBlocks(page, narrative),
      ],
      {
        variant: "block",
        ...(of === 0 ? {} : { aside: page.language.messages.progress.atGoal({ atGoal, of }) }),
      },
    ),
  ];
}
