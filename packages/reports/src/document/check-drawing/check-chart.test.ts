import { describe, expect, it } from "vitest";
import { everyDrawing } from "../../../test/every-node.ts";
import { checkChart } from "./check-chart.ts";
import {
  chart,
  type Drawing,
  type DrawingKind,
  type DrawingOf,
  table,
  tableRow,
} from "../index.ts";

const rows = table({ caption: "C", columns: ["A"], rows: [tableRow(["1"])] });
const found = (drawing: Drawing) =>
  checkChart(chart({ title: "T", finding: "F", drawing, table: rows }), []).map(
    ({ code, path, data }) => [code, path.slice(1).join("/"), data],
  );

/** A drawing that is well made, of a kind. */
const made = <K extends DrawingKind>(kind: K): DrawingOf<K> =>
  everyDrawing("words").find((drawing): drawing is DrawingOf<K> => drawing.kind === kind) as never;

describe("checkChart", () => {
  it("finds nothing in drawings that are well made", () => {
    expect(everyDrawing("words").flatMap(found)).toEqual([]);
  });

  it("asks for a title, a finding and the values behind it", () => {
    const empty = chart({
      title: " ",
      finding: "",
      drawing: made("bars"),
      table: table({ caption: "C", columns: ["A"], rows: [] }),
    });
    expect(checkChart(empty, ["x"]).map(({ code, path, data }) => [code, path, data])).toEqual([
      ["no-words", ["x", "title"], { type: "chart", field: "title" }],
      ["no-words", ["x", "finding"], { type: "chart", field: "finding" }],
      ["no-rows", ["x", "table"], {}],
    ]);
  });

  const sparkline = made("sparkline");
  const growth = made("growth");
  const radar = made("radar");
  const stacked = made("stacked");
  const trend = made("trend");
  const parts = made("contributions");
  const bars = made("bars");
  const ratings = made("ratings");
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
    [
      "a radar of the fewest axes, in one group, with the first and the last level",
      {
        ...radar,
        axes: [0, 2, 0, 2, 0].map((value, at) => ({ label: `${at}`, value })),
        goal: { at: 2, label: words },
        groups: [5],
      },
    ],
    [
      "a bar as long as its scale and one of no length",
      {
        kind: "bars",
        to: 10,
        bars: [
          { label: "A", value: 10, text: "10" },
          { label: "B", value: 0, text: "0" },
        ],
      },
    ],
  ])("finds nothing in %s", (_, drawing) => {
    expect(found(drawing)).toEqual([]);
  });

  it.each<readonly [string, Drawing, readonly unknown[]]>([
    [
      "a kind of a later version",
      { kind: "hologram" } as never,
      [["unknown-drawing", "kind", { kind: "hologram" }]],
    ],
    [
      "a kind that every object has",
      { kind: "toString" } as never,
      [["unknown-drawing", "kind", { kind: "toString" }]],
    ],
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
      "a radar of four axes, groups that leave one out, a value off its levels",
      {
        ...radar,
        axes: [{ label: "1", value: 3 }, { label: "" }, { label: "3" }, { label: "4", value: -1 }],
        goal: { at: 3, label: words },
        groups: [2, 1],
      },
      [
        ["too-few-axes", "axes", { axes: 4, least: 5 }],
        ["level-out-of-range", "goal/at", { level: 3, levels: 3 }],
        ["off-scale", "axes/0/value", off(3, 0, 2)],
        ["no-words", "axes/1/label", { type: "chart", field: "label" }],
        ["off-scale", "axes/3/value", off(-1, 0, 2)],
        ["groups-differ", "groups", { axes: 4 }],
      ],
    ],
    [
      "bars of parts that are none or too few",
      {
        ...stacked,
        bars: [
          { label: " ", values: [{ value: -1, text: "-1" }] },
          { label: "", instead: words },
        ],
      },
      [
        ["no-words", "bars/0/label", { type: "chart", field: "label" }],
        ["counts-differ", "bars/0/values", { counts: 1, steps: 2 }],
        ["off-scale", "bars/0/values/0/value", off(-1, 0, Number.MAX_VALUE)],
        ["no-words", "bars/1/label", { type: "chart", field: "label" }],
      ],
    ],
    ["no bars of parts", { ...stacked, bars: [] }, [["nothing-drawn", "bars", {}]]],
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
    [
      "a score beyond its scale, of parts below zero, over cuts that fall",
      {
        ...parts,
        parts: [{ label: "", value: -0.5, text: "" }],
        total: { value: 6, text: "6" },
        cuts: [
          { at: 3, label: words },
          { at: 2, label: words },
          { at: 9, label: words },
        ],
        reached: 2,
      },
      [
        ["off-scale", "total/value", off(6, 0, 5)],
        ["no-words", "parts/0/label", { type: "chart", field: "label" }],
        ["off-scale", "parts/0/value", off(-0.5, 0, 5)],
        ["out-of-order", "cuts/1/at", {}],
        ["off-scale", "cuts/2/at", off(9, 0, 5)],
        ["counts-differ", "levels", { counts: 2, steps: 4 }],
        ["level-out-of-range", "reached", { level: 2, levels: 2 }],
      ],
    ],
    [
      "a score of nothing",
      {
        ...parts,
        parts: [],
        to: 0,
        total: { value: 0, text: "0" },
        cuts: [],
        levels: [words],
        reached: 0,
      },
      [
        ["no-scale", "", { from: 0, to: 0 }],
        ["nothing-drawn", "parts", {}],
      ],
    ],
    [
      "bars beyond their scale",
      {
        ...bars,
        bars: [
          { label: "", value: 11, text: "11", low: 12, high: 13 },
          { label: " ", instead: words },
        ],
        reference: { at: 12, label: words },
      },
      [
        ["off-scale", "reference/at", off(12, 0, 10)],
        ["no-words", "bars/0/label", { type: "chart", field: "label" }],
        ["off-scale", "bars/0/value", off(11, 0, 10)],
        ["wrong-interval", "bars/0", {}],
        ["no-words", "bars/1/label", { type: "chart", field: "label" }],
      ],
    ],
    [
      "no bars on no scale",
      { kind: "bars", to: Number.NaN, bars: [] },
      [
        ["no-scale", "", { from: 0, to: Number.NaN }],
        ["nothing-drawn", "bars", {}],
      ],
    ],
    [
      "ratings off their levels",
      { ...ratings, goal: -1, marks: [{ level: 3, label: " " }] },
      [
        ["level-out-of-range", "goal", { level: -1, levels: 3 }],
        ["no-words", "marks/0/label", { type: "chart", field: "label" }],
        ["level-out-of-range", "marks/0/level", { level: 3, levels: 3 }],
      ],
    ],
    [
      "ratings on no levels",
      { kind: "ratings", levels: [], marks: [] },
      [["nothing-drawn", "levels", {}]],
    ],
  ])("finds %s", (_, drawing, expected) => {
    expect(found(drawing)).toEqual(expected);
  });
});
