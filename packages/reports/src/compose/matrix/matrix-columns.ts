import {
  type Competency,
  type FrameworkIndex,
  type Outcome,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import { toldOf } from "../learner-page/told.ts";
import type { MatrixResults } from "./matrix-results.ts";

/** A column of the matrix: a competency on one of its scales. */
export interface MatrixColumn {
  readonly competency: Competency;
  /** Undefined where the framework does not have the scale that the competency names: then nothing can be said of it. */
  readonly scale: Scale | undefined;
  /** Whether it is the scale that the competency is rated on. Others are named. */
  readonly isOwn: boolean;
}

/** The columns of an outcome: each competency on its own scale, and beside it on the others on which anything was seen of these learners. */
export const matrixColumns = (
  page: { readonly index: FrameworkIndex },
  outcome: Outcome,
  results: MatrixResults,
): readonly MatrixColumn[] =>
  toldOf(page, outcome).level.flatMap((competency): readonly MatrixColumn[] => {
    const own = scaleOf(page.index, competency.id);
    const others = results
      .seenOn(competency.id)
      .flatMap((id) => scaleById(page.index, id) ?? [])
      .filter((scale) => scale !== own);
    return [
      { competency, scale: own, isOwn: true },
      ...others.map((scale) => ({ competency, scale, isOwn: false })),
    ];
  });
