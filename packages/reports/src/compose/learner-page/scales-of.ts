import { type Outcome, type Scale, scaleOf } from "@whole-learner/core";
import type { Page } from "./page.ts";
import { toldOf } from "./told.ts";

/** The scales of the strips of some outcomes, in the order in which they are met. */
export const scalesOf = (page: Page, outcomes: readonly Outcome[]): readonly Scale[] => [
  ...new Set(
    outcomes
      .flatMap((outcome) => toldOf(page, outcome).level)
      .flatMap(({ id }) => scaleOf(page.index, id) ?? []),
  ),
];
