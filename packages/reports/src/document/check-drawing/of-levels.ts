import { leastAxes } from "../drawing/radar.ts";
import { documentIssue } from "../findings.ts";
import type { DrawingChecks } from "./drawing-checks.ts";
import { each, level, on, said, some } from "./values.ts";

/** Drawings of places among levels. */
export const ofLevels: Pick<DrawingChecks, "radar" | "ratings"> = {
  radar: ({ axes, levels, goal, groups }, path) => [
    ...(axes.length < leastAxes
      ? [documentIssue("too-few-axes", [...path, "axes"], { axes: axes.length, least: leastAxes })]
      : []),
    ...level(goal?.at, levels.length, [...path, "goal", "at"]),
    ...each(axes, [...path, "axes"], ({ label, value }, here) => [
      ...said(label, [...here, "label"]),
      ...on(0, levels.length - 1, value, [...here, "value"]),
    ]),
    ...(groups !== undefined && groups.reduce((sum, of) => sum + of, 0) !== axes.length
      ? [documentIssue("groups-differ", [...path, "groups"], { axes: axes.length })]
      : []),
  ],
  ratings: ({ levels, goal, marks }, path) => [
    ...some(levels, [...path, "levels"]),
    ...level(goal, levels.length, [...path, "goal"]),
    ...each(marks, [...path, "marks"], (mark, here) => [
      ...said(mark.label, [...here, "label"]),
      ...level(mark.level, levels.length, [...here, "level"]),
    ]),
  ],
};
