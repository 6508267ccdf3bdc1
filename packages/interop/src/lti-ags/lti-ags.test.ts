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

const refused = (code: string, path: readonly string[], data: object) => ({
  code,
  severity: "error",
  path,
  data,
  repair: "left-out",
});

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
    expect(made(determination)).toStrictEqual({
      value: {
        userId: "7",
        timestamp: "2026-06-12T00:00:00.000Z",
        activityProgress: activity,
        gradingProgress: grading,
      },
      issues: [],
    });
  });

  it("is judged where a panel judged it", () => {
    const judged: CompetencyDetermination = {
      ...base,
      status: "judged",
      level: "Leads",
      judgement: {} as never,
      computed: {} as never,
      newEvidence: false,
    };
    expect(made(judged).value).toMatchObject({ scoreGiven: 3, scoreMaximum: 3 });
  });

  it.each<[readonly number[], number | undefined]>([
    [[0, 1, 2], 2],
    [[0.5, 1, 4.5], 4.5],
    [[-1, 0, 1], undefined],
    [[-3, -2, -1], undefined],
  ])(
    "is of the highest of a scale %j: %s, and none where a level is below zero",
    (numbers, most) => {
      const levels = numbers.map((value, at) => ({ id: `${at}`, name: `${at}`, value }));
      const scaled = { ...framework, scales: [{ id: "scale", goal: "0", levels }] };
      const { value, issues } = made({ ...determined, level: "0" }, scaled);
      expect([value?.scoreGiven, value?.scoreMaximum]).toEqual(
        most === undefined ? [undefined, undefined] : [numbers[0], most],
      );
      expect(issues).toEqual(
        most === undefined
          ? [refused("ags-scale-below-zero", ["determination", "scale"], { scale: "scale" })]
          : [],
      );
    },
  );

  it("is none on a scale that is not there, with a level that is not, or at no time", () => {
    const path = ["determination", "scale"];
    expect(made({ ...determined, scale: "other" })).toEqual({
      value: undefined,
      issues: [refused("ags-level-unknown", path, { scale: "other" })],
    });
    expect(made({ ...determined, level: "Soars" })).toEqual({
      value: undefined,
      issues: [refused("ags-level-unknown", path, { scale: "scale" })],
    });
    const timeless = { framework, determination: determined, userId: "7", timestamp: "2026-06-12" };
    const data = { field: "timestamp", expected: "a time with a zone" };
    expect(toAgsScore(timeless)).toEqual({
      value: undefined,
      issues: [refused("value-unusable", ["timestamp"], data)],
    });
  });
});
