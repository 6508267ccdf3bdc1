import { type Framework, sketchFramework } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { toAgsScore } from "./index.ts";

const framework = sketchFramework({
  scale: ["Begins", "Does it", "Leads"],
  outcomes: { Team: ["Listens"] },
});
const base = { learner: "ana", competency: "Listens", scale: "scale", pieces: [] } as const;
const determined: CompetencyDetermination = {
  ...base,
  status: "determined",
  level: "Does it",
  score: 2.4,
};
const made = (determination: CompetencyDetermination, by: Framework = framework) =>
  toAgsScore(
    deepFreeze({
      framework: by,
      determination,
      userId: "7",
      timestamp: "2026-06-12T02:00:00+02:00",
    }),
  );

describe("a determination as a score of LTI", () => {
  it("is the number of its level, never the unrounded score, of the highest one's", () => {
    expect(made(determined)).toEqual({
      value: {
        userId: "7",
        timestamp: "2026-06-12T00:00:00.000Z",
        activityProgress: "Completed",
        gradingProgress: "FullyGraded",
        scoreGiven: 2,
        scoreMaximum: 3,
      },
      issues: [],
    });
  });

  it("can have a comment", () => {
    const input = {
      framework,
      determination: determined,
      userId: "7",
      timestamp: "2026-06-12T00:00:00Z",
    };
    expect(toAgsScore({ ...input, comment: "Well heard" }).value?.comment).toBe("Well heard");
  });

  it.each<[CompetencyDetermination, string, string]>([
    [{ ...base, status: "no-evidence" }, "Initialized", "NotReady"],
    [{ ...base, status: "insufficient", lacks: [{} as never] }, "InProgress", "Pending"],
    [{ ...base, status: "undetermined", reason: {} as never }, "Submitted", "PendingManual"],
  ])("has no number where there is no level: %o", (determination, activity, grading) => {
    expect(made(determination).value).toEqual({
      userId: "7",
      timestamp: "2026-06-12T00:00:00.000Z",
      activityProgress: activity,
      gradingProgress: grading,
    });
  });

  it("is none on a scale that is not there, with a level that is not, below zero, or at no time", () => {
    const [scale] = framework.scales;
    if (scale === undefined) throw new Error("it was sketched");
    const below = {
      ...framework,
      scales: [{ ...scale, levels: scale.levels.map((one) => ({ ...one, value: one.value - 2 })) }],
    };
    const results = [
      made({ ...determined, scale: "other" }),
      made({ ...determined, level: "Soars" }),
      made(determined, below),
      toAgsScore({ framework, determination: determined, userId: "7", timestamp: "2026-06-12" }),
    ];
    expect(results.map(({ value, issues }) => [value, issues[0]?.code])).toEqual([
      [undefined, "ags-level-unknown"],
      [undefined, "ags-level-unknown"],
      [undefined, "ags-scale-below-zero"],
      [undefined, "value-unusable"],
    ]);
  });
});
