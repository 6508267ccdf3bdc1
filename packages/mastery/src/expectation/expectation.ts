import type {
  BandId,
  BandPoint,
  CompetencyId,
  Day,
  LevelId,
  ProgressionId,
  Role,
  ScaleId,
} from "@whole-learner/core";

/** What every expectation says. */
interface ExpectationBase {
  readonly competency: CompetencyId;
  readonly scale: ScaleId;
  readonly level: LevelId;
  readonly band?: BandId;
}

/**
 * What is expected of a learner in a competency: what was agreed for this learner alone, what the progression expects of everyone in the grade band, or,
 * where it says nothing, the goal of the scale. A personal expectation is for the learner, the family and those who agreed to it;
 * nothing that is shown to anybody else may tell that there is one.
 */
export type Expectation =
  | (ExpectationBase & {
      readonly kind: "personal";
      readonly from: Day;
      readonly until?: Day;
      readonly agreedBy: readonly Role[];
    })
  | (ExpectationBase & {
      readonly kind: "band";
      readonly band: BandId;
      readonly point: BandPoint;
      readonly progression: ProgressionId;
    })
  | (ExpectationBase & { readonly kind: "goal" });
