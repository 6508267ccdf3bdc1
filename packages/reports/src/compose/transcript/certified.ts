import {
  type Competency,
  type LevelId,
  type Outcome,
  type Scale,
  scaleById,
} from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import { inSpan } from "@whole-learner/core";
import { determinationOf } from "../learner-page/page.ts";
import { toldOf } from "../learner-page/told.ts";
import type { TranscriptPage } from "./transcript-page.ts";

/** A competency with its level, as a stranger may know of it. */
export interface Certified {
  readonly competency: Competency;
  readonly determination: CompetencyDetermination;
  readonly scale: Scale;
  readonly level: LevelId;
}

/**
 * Whether a result was made by what was agreed for this learner alone: under rules of its own, or by the statements of another band than the
 * learner's. A transcript carries no mark of it.
 */
function byAgreement(
  { learner, asOf, band }: TranscriptPage,
  { competency, modified, band: shownIn }: CompetencyDetermination,
): boolean {
  if (modified === true) return true;
  return learner.expectations.some(
    (one) =>
      one.competency === competency &&
      one.band !== undefined &&
      one.band !== band &&
      one.band === shownIn &&
      inSpan(one, asOf),
  );
}

/** The competencies of an outcome that have a result which a stranger may know of. What has none is not listed. */
export const certifiedOf = (page: TranscriptPage, outcome: Outcome): readonly Certified[] =>
  toldOf(page, outcome).level.flatMap((competency): readonly Certified[] => {
    const determination = determinationOf(page, competency.id);
    const level = determination && levelSaid(determination);
    const scale = determination && scaleById(page.index, determination.scale);
    return determination === undefined ||
      level === undefined ||
      scale === undefined ||
      byAgreement(page, determination)
      ? []
      : [{ competency, determination, scale, level }];
  });
