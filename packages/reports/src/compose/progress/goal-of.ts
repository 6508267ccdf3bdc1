import {
  type BandId,
  type CompetencyId,
  expectedLevel,
  inSpan,
  type LevelId,
  type PersonalExpectation,
  progressionsOf,
  type Scale,
} from "@whole-learner/core";
import { mayShow } from "../../privacy/may-show.ts";
import type { Page } from "./page.ts";

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
  const expected =
    progression === undefined || band === undefined
      ? undefined
      : expectedLevel(progression, band, "end");
  return expected ?? scale.goal;
}
