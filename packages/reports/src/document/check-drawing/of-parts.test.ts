import { describe, expect, it } from "vitest";
import { found, made } from "../../../test/checked-drawing.ts";
import type { Drawing } from "../index.ts";

describe("what checkChart finds in a drawing of lengths", () => {
  const stacked = made("stacked");
  const parts = made("contributions");
  const bars = made("bars");
  const words = "words";
  const off = (value: number, from: number, to: number) => ({ value, from, to });

  it.each<readonly [string, Drawing]>([
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
  ])("finds %s", (_, drawing, expected) => {
    expect(found(drawing)).toEqual(expected);
  });
});
