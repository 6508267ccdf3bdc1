import { describe, expect, it } from "vitest";
import { found, made } from "../../../test/checked-drawing.ts";
import type { Drawing } from "../index.ts";

describe("what checkChart finds in a drawing over time", () => {
  const sparkline = made("sparkline");
  const growth = made("growth");
  const trend = made("trend");
  const words = "words";
  const off = (value: number, from: number, to: number) => ({ value, from, to });

  it.each<readonly [string, Drawing]>([
    [
      "points at both ends of the scale and two at one time",
      {
        ...sparkline,
        goal: sparkline.from,
        points: [
          { at: 1, value: sparkline.from },
          { at: 1, value: sparkline.to },
        ],
      },
    ],
    [
      "an interval that is a point",
      {
        ...trend,
        points: [
          {
            at: trend.time.from,
            value: trend.scale.to,
            low: trend.scale.to,
            high: trend.scale.to,
          },
        ],
      },
    ],
  ])("finds nothing in %s", (_, drawing) => {
    expect(found(drawing)).toEqual([]);
  });

  it.each<readonly [string, Drawing, readonly unknown[]]>([
    [
      "a sparkline of nothing on no scale",
      { kind: "sparkline", points: [], from: 4, to: 4 },
      [
        ["no-scale", "", { from: 4, to: 4 }],
        ["nothing-drawn", "points", {}],
      ],
    ],
    [
      "a scale that never ends",
      { ...sparkline, to: Infinity },
      [["no-scale", "", { from: 0, to: Infinity }]],
    ],
    [
      "a scale that never starts",
      { ...sparkline, from: -Infinity },
      [["no-scale", "", { from: -Infinity, to: 4 }]],
    ],
    [
      "points off the scale, back in time, and a goal nobody reaches",
      {
        ...sparkline,
        goal: 5,
        points: [
          { at: 1, value: -1 },
          { at: 0, value: Number.NaN },
        ],
      },
      [
        ["off-scale", "goal", off(5, 0, 4)],
        ["off-scale", "points/0/value", off(-1, 0, 4)],
        ["off-scale", "points/1/value", off(Number.NaN, 0, 4)],
        ["out-of-order", "points/1/at", {}],
      ],
    ],
    [
      "a staircase of nothing",
      { ...growth, bands: [], steps: [], marks: [] },
      [
        ["nothing-drawn", "bands", {}],
        ["nothing-drawn", "steps", {}],
      ],
    ],
    [
      "a staircase off its levels, its bands and its time",
      {
        ...growth,
        bands: [{ levels: [words, words], goal: 2 }],
        ticks: [{ at: -1, label: words }],
        steps: [
          { at: 40, held: { band: 1, level: 0 } },
          { at: 20, held: { band: 0, level: 2 } },
          { at: 101, held: { band: 0, level: 0.5 } },
        ],
        marks: [{ at: 200, band: 0, level: -1, label: " " }],
      },
      [
        ["level-out-of-range", "bands/0/goal", { level: 2, levels: 2 }],
        ["off-scale", "ticks/0/at", off(-1, 0, 100)],
        ["level-out-of-range", "steps/0/held/band", { level: 1, levels: 1 }],
        ["out-of-order", "steps/1/at", {}],
        ["level-out-of-range", "steps/1/held/level", { level: 2, levels: 2 }],
        ["off-scale", "steps/2/at", off(101, 0, 100)],
        ["level-out-of-range", "steps/2/held/level", { level: 0.5, levels: 2 }],
        ["no-words", "marks/0/label", { type: "chart", field: "label" }],
        ["off-scale", "marks/0/at", off(200, 0, 100)],
        ["level-out-of-range", "marks/0/level", { level: -1, levels: 2 }],
      ],
    ],
    [
      "a trend off its scales, with half an interval",
      {
        ...trend,
        time: { from: 0, to: 10, ticks: [{ at: 11, label: words }] },
        scale: { from: 1, to: 5, ticks: [{ at: 0, label: words }] },
        cuts: [{ at: 6, label: words }],
        band: { from: 4, to: 3 },
        points: [
          { at: 1, value: 6, low: 1 },
          { at: 0, value: 2, low: 2.5, high: 3 },
          { at: 12, value: 2, low: 1, high: 1.5 },
          { at: 12, value: 2, high: 3 },
        ],
        marks: [{ at: -1, value: 0, label: "" }],
      },
      [
        ["off-scale", "time/ticks/0/at", off(11, 0, 10)],
        ["off-scale", "scale/ticks/0/at", off(0, 1, 5)],
        ["off-scale", "cuts/0/at", off(6, 1, 5)],
        ["off-scale", "band/to", off(3, 4, 5)],
        ["off-scale", "points/0/value", off(6, 1, 5)],
        ["wrong-interval", "points/0", {}],
        ["out-of-order", "points/1/at", {}],
        ["wrong-interval", "points/1", {}],
        ["off-scale", "points/2/at", off(12, 0, 10)],
        ["wrong-interval", "points/2", {}],
        ["off-scale", "points/3/at", off(12, 0, 10)],
        ["wrong-interval", "points/3", {}],
        ["no-words", "marks/0/label", { type: "chart", field: "label" }],
        ["off-scale", "marks/0/at", off(-1, 0, 10)],
        ["off-scale", "marks/0/value", off(0, 1, 5)],
      ],
    ],
    [
      "a trend without time, scale and points",
      {
        kind: "trend",
        time: { from: 1, to: 0, ticks: [] },
        scale: { from: 2, to: 2, ticks: [] },
        points: [],
        marks: [],
        cuts: [],
        band: { from: 1, to: 2 },
      },
      [
        ["no-scale", "time", { from: 1, to: 0 }],
        ["no-scale", "scale", { from: 2, to: 2 }],
        ["nothing-drawn", "points", {}],
        ["off-scale", "band/from", off(1, 2, 2)],
      ],
    ],
  ])("finds %s", (_, drawing, expected) => {
    expect(found(drawing)).toEqual(expected);
  });
});
