import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { LevelStep } from "../edit/recipes/relevel.ts";
import type { Scale } from "../framework/scale.ts";
import { crossNumber } from "./cross-number.ts";
import { crossingOf } from "./migration-map.ts";

const four = promise.scales[0] as Scale;
const scaled = (values: readonly [string, number][], grain?: number): Scale => ({
  id: "four",
  goal: values[0]?.[0] ?? "",
  levels: values.map(([id, value]) => ({ id, name: id, value })),
  ...(grain === undefined ? {} : { grain }),
});
const steps = (...pairs: readonly [string, string][]): readonly LevelStep[] =>
  pairs.map(([from, to]) => ({ from, to }));
const cross = (number: number, to: Scale | undefined, mapping: readonly LevelStep[] = []) =>
  crossNumber(
    number,
    four,
    crossingOf({
      from: promise,
      to: { ...promise, scales: to === undefined ? [] : [to] },
      levels: [{ scale: "four", mapping }],
    }),
  );

describe("crossNumber", () => {
  const asIs: [string, number][] = [
    ["1", 1],
    ["2", 2],
    ["3", 3],
    ["4", 4],
  ];

  it.each([0, 1, 2.5, 2.3, 4, 9])("keeps %d where values and grain stay", (number) => {
    expect(cross(number, scaled(asIs, 0.5))).toBe(number);
    expect(cross(number, scaled([["0", 0], ...asIs, ["5", 5]], 0.5))).toBe(number);
  });

  it.each<[string, number, number | undefined]>([
    ["a level's value", 3, 3],
    ["a half step", 1.5, undefined],
    ["the ends", 4, 4],
    ["beyond the ends", 4.5, undefined],
    ["below the ends", 0.5, undefined],
  ])("on a coarser grain: %s", (_, number, expected) => {
    expect(cross(number, scaled(asIs, 1))).toBe(expected);
  });

  it.each<[number, number | undefined]>([
    [2.5, 2.5],
    [2.25, 2.25],
    [2.3, undefined],
  ])("%d on a finer grain", (number, expected) => {
    expect(cross(number, scaled(asIs, 0.25))).toBe(expected);
  });

  it("has no place between levels where there is no grain", () => {
    expect(cross(2.5, scaled(asIs))).toBeUndefined();
    expect(cross(2, scaled(asIs))).toBe(2);
  });

  it.each<[number, number | undefined]>([
    [1, 10],
    [1.5, 15],
    [2.1, 21],
    [2.11, undefined],
    [4, 45],
    [3.5, 37.5],
  ])("%d keeps its share of the way", (number, expected) => {
    const to = scaled(
      [
        ["1", 10],
        ["2", 20],
        ["3", 30],
        ["4", 45],
      ],
      0.5,
    );
    expect(cross(number, to)).toBe(expected);
  });

  it("tidies what interpolation adds", () => {
    const to = scaled(
      [
        ["1", 0.1],
        ["2", 0.2],
        ["3", 0.3],
        ["4", 0.4],
      ],
      0.01,
    );
    expect(cross(2.7, to)).toBe(0.27);
    expect(cross(1.1, to)).toBe(0.11);
  });

  it("invents nothing where a level is new between two", () => {
    const to = scaled(
      [
        ["1", 1],
        ["2", 2],
        ["new", 3],
        ["3", 4],
        ["4", 5],
      ],
      0.5,
    );
    expect(cross(2.5, to)).toBeUndefined();
    expect(cross(3.5, to)).toBe(4.5);
    expect(cross(3, to)).toBe(4);
  });

  it("takes the value of the one that two became", () => {
    const to = scaled(
      [
        ["1", 1],
        ["2", 2],
        ["4", 4],
      ],
      0.5,
    );
    expect(cross(2.5, to, steps(["3", "2"]))).toBe(2);
    expect(cross(3, to, steps(["3", "2"]))).toBe(2);
    expect(cross(3.5, to, steps(["3", "2"]))).toBe(3);
  });

  it("finds no place next to a level that is gone", () => {
    const to = scaled(
      [
        ["1", 1],
        ["2", 2],
        ["4", 4],
      ],
      0.5,
    );
    expect(cross(3, to)).toBeUndefined();
    expect(cross(2.5, to)).toBeUndefined();
    expect(cross(3.5, to)).toBeUndefined();
    expect(cross(1.5, to)).toBe(1.5);
  });

  it("finds no place between levels that changed sides, or on a scale that is gone", () => {
    expect(cross(2.5, scaled(asIs, 0.5), steps(["2", "3"], ["3", "2"]))).toBeUndefined();
    expect(cross(2, scaled(asIs, 0.5), steps(["2", "3"], ["3", "2"]))).toBe(3);
    expect(cross(2, undefined)).toBeUndefined();
    expect(
      crossNumber(2, { ...four, id: "unknown" }, crossingOf({ from: promise, to: promise })),
    ).toBeUndefined();
  });
});
