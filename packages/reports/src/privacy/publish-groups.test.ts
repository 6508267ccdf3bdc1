import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { type CountedGroup, publishGroups, type SuppressOptions } from "./index.ts";

const people = (from: number, to: number): ReadonlySet<string> =>
  new Set(Array.from({ length: to - from }, (_, at) => `p${from + at}`));

/** What is told of groups, each as count and rest, with everybody first. */
const told = (
  everybody: number,
  groups: readonly CountedGroup[],
  options?: SuppressOptions,
): Readonly<Record<string, unknown>> => {
  const shown = publishGroups(deepFreeze({ everybody: people(0, everybody), groups }), options);
  return {
    everybody: shown.everybody,
    ...Object.fromEntries(
      [...shown.groups].map(([id, { count, rest }]) => [id, [count, rest]] as const),
    ),
  };
};

describe("groups that overlap", () => {
  it.each<readonly [string, number, readonly CountedGroup[], Readonly<Record<string, unknown>>]>([
    [
      "of enough people are told, each with its rest",
      60,
      [
        { id: "a", people: people(0, 25) },
        { id: "b", people: people(10, 40) },
      ],
      { everybody: 60, a: [25, 35], b: [30, 30] },
    ],
    [
      "of a few are withheld, and with them the rest",
      60,
      [{ id: "a", people: people(0, 4) }],
      { everybody: 60, a: [undefined, undefined] },
    ],
    [
      "that leave a few of everybody are withheld too",
      60,
      [{ id: "a", people: people(0, 57) }],
      { everybody: 60, a: [undefined, undefined] },
    ],
    [
      "of nobody and of everybody are told",
      60,
      [
        { id: "none", people: people(0, 0) },
        { id: "all", people: people(0, 60) },
      ],
      { everybody: 60, none: [0, 60], all: [60, 0] },
    ],
    [
      "in a small school tell nothing but that there were none",
      6,
      [
        { id: "none", people: people(0, 0) },
        { id: "a", people: people(0, 2) },
      ],
      { everybody: undefined, none: [0, undefined], a: [undefined, undefined] },
    ],
    [
      "are not told beside a part that leaves a few of them",
      60,
      [
        { id: "a", people: people(0, 20) },
        { id: "b", people: people(5, 23) },
        { id: "a or b", people: people(0, 23), of: ["a", "b"] },
      ],
      // 23 - 20 = 3 were in b alone, and 23 - 18 = 5 in a alone.
      { everybody: 60, a: [undefined, undefined], b: [undefined, undefined], "a or b": [23, 37] },
    ],
    [
      "are not told with all who are in either, where a few are in both",
      90,
      [
        { id: "a", people: people(0, 20) },
        { id: "b", people: people(17, 40) },
        { id: "a or b", people: people(0, 40), of: ["a", "b"] },
      ],
      // 20 + 23 - 40 = 3 were in both.
      { everybody: 90, a: [undefined, undefined], b: [undefined, undefined], "a or b": [40, 50] },
    ],
    [
      "tell no guest",
      60,
      [
        { id: "a", people: people(40, 62) },
        { id: "of the roster", people: people(40, 60), of: ["a"] },
      ],
      { everybody: 60, a: [22, undefined], "of the roster": [undefined, undefined] },
    ],
  ])("%s", (_, everybody, groups, expected) => {
    expect(told(everybody, groups)).toEqual(expected);
  });

  it("are small below the limit that is asked for", () => {
    const groups = [{ id: "a", people: people(0, 4) }];
    expect(told(60, groups, { limit: 4 })).toEqual({ everybody: 60, a: [4, 56] });
    expect(told(60, groups, { limit: 5 })).toEqual({ everybody: 60, a: [undefined, undefined] });
  });
});
