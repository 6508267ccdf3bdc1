import {
  type BandId,
  bandOn,
  type BandPoint,
  type Day,
  expectationFor,
  expectedLevel,
  type FrameworkIndex,
  progressionsOf,
  type Roster,
  scaleById,
} from "@whole-learner/core";
import type { LevelResult } from "../conversion/mark-item.ts";
import type { Expectation } from "./expectation.ts";

/** When something is expected, and of whom it may be that something else was agreed. */
export interface ExpectationQuestion {
  readonly on: Day;
  /** With it, personal expectations are heeded, and the grade band is the one in which the learner is. */
  readonly roster?: Roster;
  /** When in the grade band. Default: at its end. */
  readonly point?: BandPoint;
}

/** Whose result of what is compared, and the band that it is about. */
export type ExpectedFor = Pick<LevelResult, "learner" | "competency" | "scale"> & {
  readonly band?: BandId;
};

/**
 * What is expected of a learner on a day in the competency of a determination: what was agreed for the learner, else what the progression expects
 * of the learner's grade band, else the scale's goal. An agreement that names a band and no level expects there what is expected of
 * everyone in that band. Undefined where the framework does not have the scale.
 *
 * @example
 * ```ts
 * import { indexFramework, sketchEvidence, sketchFramework } from "@whole-learner/core";
 * import { determine, expectationOf, policies } from "@whole-learner/mastery";
 * const framework = sketchFramework({
 *   scale: ["Emerging", "Developing", "Proficient", "Advanced"],
 *   outcomes: { Communicator: ["Listens"] },
 * });
 * const evidence = sketchEvidence(framework, { learner: "ana", competency: "Listens", levels: [1], from: "2026-05-01" });
 * const [ana] = determine({ framework, evidence, policy: policies.decayingAverage, asOf: "2026-05-29" }).competencies;
 * const expected = ana && expectationOf(indexFramework(framework), ana, { on: "2026-05-29" });
 * expected && [expected.kind, expected.level]; // => ["goal", "Proficient"]
 * ```
 */
export function expectationOf(
  index: FrameworkIndex,
  { learner, competency, scale, band: shown }: ExpectedFor,
  { on, roster, point = "end" }: ExpectationQuestion,
): Expectation | undefined {
  const found = scaleById(index, scale);
  if (found === undefined) return undefined;
  const person = roster?.learners.find(({ id }) => id === learner);
  const personal = person && expectationFor(person, competency, on);
  const band = personal?.band ?? (person && bandOn(person, on)) ?? shown;
  const progression = progressionsOf(index, competency).find((one) => one.scale === scale);
  const ofBand =
    progression === undefined || band === undefined
      ? undefined
      : expectedLevel(progression, band, point);
  const base = { competency, scale, ...(band === undefined ? {} : { band }) };
  if (personal !== undefined) {
    const { from, until, agreedBy, level } = personal;
    return {
      kind: "personal",
      ...base,
      level: level ?? ofBand ?? found.goal,
      from,
      ...(until === undefined ? {} : { until }),
      agreedBy,
    };
  }
  return progression === undefined || band === undefined || ofBand === undefined
    ? { kind: "goal", ...base, level: found.goal }
    : { kind: "band", ...base, band, level: ofBand, point, progression: progression.id };
}
