import { describe, expect, it } from "vitest";
import { four, three, withFirst, without } from "../../test/diff/parts.ts";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

describe("a diff", () => {
  it.each<[string, Partial<Framework>, readonly Change[]]>([
    [
      "a scale: its levels, states, goal and grain",
      {
        scales: [
          {
            ...without(four, "grain"),
            goal: "4",
            levels: [
              { id: "0", name: "Before", value: 0 },
              ...four.levels
                .filter(({ id }) => id !== "2")
                .map((level) => ({ ...level, value: level.value * 2 })),
            ],
            states: [{ id: "second-look", name: "Again" }],
          },
          three,
        ],
      },
      [
        { change: "goal-changed", item: { kind: "scale", id: "four" }, before: "3", after: "4" },
        {
          change: "changed",
          item: { kind: "scale", id: "four" },
          field: "grain",
          before: 0.5,
          after: null,
        },
        { change: "removed", item: { kind: "level", scale: "four", id: "2" } },
        {
          change: "revalued",
          item: { kind: "level", scale: "four", id: "1" },
          before: 1,
          after: 2,
        },
        {
          change: "revalued",
          item: { kind: "level", scale: "four", id: "3" },
          before: 3,
          after: 6,
        },
        {
          change: "revalued",
          item: { kind: "level", scale: "four", id: "4" },
          before: 4,
          after: 8,
        },
        { change: "added", item: { kind: "level", scale: "four", id: "0" } },
        { change: "removed", item: { kind: "state", scale: "four", id: "excused" } },
        { change: "added", item: { kind: "state", scale: "four", id: "second-look" } },
      ],
    ],
    [
      "the words of a level",
      {
        scales: [
          four,
          { ...three, levels: withFirst(three.levels, { name: "Lower", meaning: "M" }) },
        ],
      },
      [
        {
          change: "reworded",
          item: { kind: "level", scale: "three", id: "1", field: "name" },
          language: "en",
          before: "Low",
          after: "Lower",
        },
        {
          change: "reworded",
          item: { kind: "level", scale: "three", id: "1", field: "meaning" },
          language: "en",
          before: null,
          after: "M",
        },
      ],
    ],
  ])("tells of %s", (_, fields, changes) => {
    const diff = diffFrameworks(promise, { ...promise, ...fields });
    expect(diff.changes).toStrictEqual(changes);
    expect(diff.counts.total).toBe(changes.length);
  });
});
