import {
  type BandId,
  type CompetencyId,
  expectedLevel,
  type Framework,
  inSpan,
  type LevelId,
  type PersonalExpectation,
  type Progression,
  progressionsOf,
  type Scale,
} from "@whole-learner/core";
import { mayShow } from "../../privacy/may-show.ts";
import type { Page } from "./page.ts";

/** The level that a progression expects at the end of a grade band, else the goal of its scale. */
export function expectedAtEnd(
  progression: Progression | undefined,
  band: BandId | undefined,
  scale: Scale,
): LevelId {
  const expected =
    progression === undefined || band === undefined
      ? undefined
      : expectedLevel(progression, band, "end");
  return expected ?? scale.goal;
}

/** What the goal of a scale is found by, where no learner is asked for: the progressions, and a grade band. */
export interface Marking {
  readonly index: { readonly framework: Pick<Framework, "progressions" | "gradeBands"> };
  readonly band: BandId | undefined;
}

/** The level that the key to a scale marks: the one that its first progression expects of the learner's band, else the scale's own goal. */
export const goalOfScale = ({ index, band }: Marking, scale: Scale): LevelId =>
  expectedAtEnd(
    index.framework.progressions.find((one) => one.scale === scale.id),
    band,
    scale,
  );

/** What was agreed for this learner and competency and holds on the day, where this reader may know of it. */
export const expectationOf = (
  { learner, asOf, audience }: Page,
  competency: CompetencyId,
): PersonalExpectation | undefined =>
  mayShow("personal-expectation", audience)
    ? learner.expectations.find((one) => one.competency === competency && inSpan(one, asOf))
    : undefined;

/**
 * The level that is marked as the goal: the one agreed for the learner, else the one expected at the end of the grade band, else the
 * scale's own.
 */
export function goalOf(
  page: Page,
  competency: CompetencyId,
  scale: Scale,
  band: BandId | undefined = page.band,
): LevelId {
  const agreed = expectationOf(page, competency)?.level;
  if (agreed !== undefined && scale.levels.some(({ id }) => id === agreed)) return agreed;
  const progression = progressionsOf(page.index, competency).find((one) => one.scale === scale.id);
  return expectedAtEnd(progression, band, scale);
}
