import { describe, expect, it } from "vitest";
import { found, made } from "../../../test/checked-drawing.ts";
import type { Drawing } from "../index.ts";

describe("what checkChart finds in a drawing of places among levels", () => {
  const radar = made("radar");
  const ratings = made("ratings");
  const words = "words";
  const off = (value: number, from: number, to: number) => ({ value, from, to });

  it.each<readonly [string, Drawing]>([
    [
      "a radar of the fewest axes, in one group, with the first and the last level",
      {
        ...radar,
        axes: [0, 2, 0, 2, 0].map((value, at) => ({ label: `${at}`, value })),
        goal: { at: 2, label: words },
        groups: [5],
      },
    ],
  ])("finds nothing in %s", (_, drawing) => {
    expect(found(drawing)).toEqual([]);
  });

  it.each<readonly [string, Drawing, readonly unknown[]]>([
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
