import type { Path } from "@whole-learner/core/issue";
import type { DrawingChecks } from "./drawing-checks.ts";
import { type Issues, each, interval, later, level, on, said, scale, some } from "./values.ts";

/** Drawings over time. */
export const overTime: Pick<DrawingChecks, "sparkline" | "growth" | "trend"> = {
  sparkline: ({ points, from, to, goal }, path) => [
    ...scale(from, to, path),
    ...some(points, [...path, "points"]),
    ...on(from, to, goal, [...path, "goal"]),
    ...each(points, [...path, "points"], ({ at, value }, here, before) => [
      ...on(from, to, value, [...here, "value"]),
      ...later(at, before?.at, [...here, "at"]),
    ]),
  ],
  growth: ({ bands, from, to, ticks, steps, marks }, path) => {
    const place = (held: { readonly band: number; readonly level: number }, here: Path): Issues => [
      ...level(held.band, bands.length, [...here, "band"]),
      ...level(held.level, bands[held.band]?.levels.length ?? Infinity, [...here, "level"]),
    ];
    return [
      ...scale(from, to, path),
      ...some(bands, [...path, "bands"]),
      ...some(steps, [...path, "steps"]),
      ...each(bands, [...path, "bands"], ({ levels, goal }, here) =>
        level(goal, levels.length, [...here, "goal"]),
      ),
      ...each(ticks, [...path, "ticks"], ({ at }, here) => on(from, to, at, [...here, "at"])),
      ...each(steps, [...path, "steps"], ({ at, held }, here, before) => [
        ...on(from, to, at, [...here, "at"]),
        ...later(at, before?.at, [...here, "at"]),
        ...(held === undefined ? [] : place(held, [...here, "held"])),
      ]),
      ...each(marks, [...path, "marks"], (mark, here) => [
        ...said(mark.label, [...here, "label"]),
        ...on(from, to, mark.at, [...here, "at"]),
        ...place(mark, here),
      ]),
    ];
  },
  trend: ({ time, scale: { from, to, ticks }, points, marks, cuts, band }, path) => [
    ...scale(time.from, time.to, [...path, "time"]),
    ...scale(from, to, [...path, "scale"]),
    ...some(points, [...path, "points"]),
    ...each(time.ticks, [...path, "time", "ticks"], ({ at }, here) =>
      on(time.from, time.to, at, [...here, "at"]),
    ),
    ...each(ticks, [...path, "scale", "ticks"], ({ at }, here) =>
      on(from, to, at, [...here, "at"]),
    ),
    ...each(cuts, [...path, "cuts"], ({ at }, here) => on(from, to, at, [...here, "at"])),
    ...on(from, to, band?.from, [...path, "band", "from"]),
    ...on(band?.from ?? from, to, band?.to, [...path, "band", "to"]),
    ...each(points, [...path, "points"], (point, here, before) => [
      ...on(time.from, time.to, point.at, [...here, "at"]),
      ...later(point.at, before?.at, [...here, "at"]),
      ...on(from, to, point.value, [...here, "value"]),
      ...interval(point, here),
    ]),
    ...each(marks, [...path, "marks"], (mark, here) => [
      ...said(mark.label, [...here, "label"]),
      ...on(time.from, time.to, mark.at, [...here, "at"]),
      ...on(from, to, mark.value, [...here, "value"]),
    ]),
  ],
};
