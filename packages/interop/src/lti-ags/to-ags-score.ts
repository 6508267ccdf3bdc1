import type { Framework } from "@whole-learner/core/framework";
import { toInstant } from "@whole-learner/core/time";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import type { Imported } from "../issue/imported.ts";
import { interopIssue } from "../issue/issue.ts";

/** A Score of LTI Assignment and Grade Services 2.0, as it is posted to a line item. */
export interface AgsScore {
  readonly userId: string;
  readonly timestamp: string;
  readonly activityProgress: "Initialized" | "InProgress" | "Submitted" | "Completed";
  readonly gradingProgress: "NotReady" | "Pending" | "PendingManual" | "FullyGraded";
  /** Only where there is a level, and never without its maximum. */
  readonly scoreGiven?: number;
  readonly scoreMaximum?: number;
  readonly comment?: string;
}

/** What becomes a score. */
export interface AgsScoreInput {
  readonly framework: Framework;
  readonly determination: CompetencyDetermination;
  /** The learner as the platform knows them. */
  readonly userId: string;
  /** When the score was made, with a zone: a platform keeps only the newest. */
  readonly timestamp: string;
  readonly comment?: string;
}

/** What a platform is told where there is no level: never a number. */
const progress = {
  "no-evidence": { activityProgress: "Initialized", gradingProgress: "NotReady" },
  insufficient: { activityProgress: "InProgress", gradingProgress: "Pending" },
  undetermined: { activityProgress: "Submitted", gradingProgress: "PendingManual" },
} as const;

/**
 * Writes a determination as a Score of LTI AGS: the number of the level of the number of the highest one. Without a level there is no number at all, and the progress says why. The value is `undefined` where the time has no zone,
 * the framework has not the scale or level, or the scale's numbers cannot be a score.
 *
 * @example
 * ```ts
 * import { sketchFramework } from "@whole-learner/core";
 * import { toAgsScore } from "@whole-learner/interop/lti-ags";
 * const framework = sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } });
 * const { value } = toAgsScore({
 *   framework,
 *   determination: { status: "determined", learner: "ana", competency: "Listens", scale: "scale", level: "Does it", score: 2.2, pieces: [] },
 *   userId: "5323497",
 *   timestamp: "2026-06-12T00:00:00Z",
 * });
 * [value?.scoreGiven, value?.scoreMaximum, value?.gradingProgress]; // => [2, 3, "FullyGraded"]
 * ```
 */
export function toAgsScore(input: AgsScoreInput): Imported<AgsScore | undefined> {
  const { framework, determination, userId, comment } = input;
  const timestamp = toInstant(input.timestamp);
  if (timestamp === undefined) {
    const data = { field: "timestamp", expected: "a time with a zone" };
    const found = interopIssue(
      "value-unusable",
      { path: ["timestamp"] },
      data,
      "error",
      "left-out",
    );
    return { value: undefined, issues: [found] };
  }
  const common = { userId, timestamp, ...(comment === undefined ? {} : { comment }) };
  if (determination.status !== "determined" && determination.status !== "judged")
    return { value: { ...common, ...progress[determination.status] }, issues: [] };
  const levels = framework.scales.find(({ id }) => id === determination.scale)?.levels ?? [];
  const level = levels.find(({ id }) => id === determination.level);
  const values = levels.map(({ value }) => value);
  if (level === undefined || values.some((value) => value < 0)) {
    const code = level === undefined ? "ags-level-unknown" : "ags-scale-below-zero";
    const path = ["determination", "scale"];
    const data = { scale: determination.scale };
    return { value: undefined, issues: [interopIssue(code, { path }, data, "error", "left-out")] };
  }
  return {
    value: {
      ...common,
      activityProgress: "Completed",
      gradingProgress: "FullyGraded",
      scoreGiven: level.value,
      scoreMaximum: Math.max(...values),
    },
    issues: [],
  };
}
