import { type Competency, type Outcome, type Scale, scaleById } from "@whole-learner/core";
import type { Block } from "../../document/node.ts";
import { text } from "../../document/text.ts";
import { competencyRow } from "../learner-page/competency-row.ts";
import type { Page } from "../learner-page/page.ts";
import { resultRow } from "../learner-page/result-row.ts";
import { scalesOf } from "../learner-page/scales-of.ts";
import type { Standing } from "../learner-page/standing.ts";
import { toldOf } from "../learner-page/told.ts";
import { nameOf } from "../words.ts";

/** The results of a competency on other scales than its own, where anything was seen. */
export const otherResults = (page: Page, competency: Competency): readonly Standing[] =>
  (page.determinations.get(competency.id) ?? []).slice(1).flatMap((determination) => {
    const scale = scaleById(page.index, determination.scale);
    return scale === undefined || determination.status === "no-evidence"
      ? []
      : [{ competency, determination, scale }];
  });

/** A row for every result of a competency: on its own scale, then on the others, which are named. */
export const everyResult = (page: Page, competency: Competency): readonly Block[] => [
  competencyRow(page, competency),
  ...otherResults(page, competency).map((one) => {
    const called = nameOf(competency.name, page);
    const { name } = one.scale;
    return resultRow(
      page,
      one,
      name === undefined ? [called] : [called, text(" · "), nameOf(name, page)],
    );
  }),
];

/** The scales of every result of some outcomes: those of the competencies first. */
export const scalesOfResults = (page: Page, outcomes: readonly Outcome[]): readonly Scale[] => [
  ...new Set([
    ...scalesOf(page, outcomes),
    ...outcomes
      .flatMap((outcome) => toldOf(page, outcome).level)
      .flatMap((competency) => otherResults(page, competency))
      .map(({ scale }) => scale),
  ]),
];
