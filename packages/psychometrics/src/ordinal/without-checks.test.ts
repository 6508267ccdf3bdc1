import { describe, expect, it } from "vitest";
import { pow } from "../numeric/pow.ts";
import {
  advanceLevels,
  expectedLevel,
  levelModel,
  levelTransition,
  ratingErrors,
  readLevels,
  startLevels,
  updateLevels,
} from "./index.ts";

const emission = ratingErrors(4, 0.8);
const transition = levelTransition(4, { up: 0.25, down: 0.125 });
const model = levelModel({ prior: [0.125, 0.375, 0.25, 0.25], transition, emission });
const values = [1, 2, 4, 8];

describe("levels without checks", () => {
  it("comes to the states of the checked way, and to what is read of them", () => {
    let state = startLevels(model);
    let checked = state;
    for (const rating of [3, 0, 2]) {
      state = advanceLevels(state, transition, [
        emission.map((row) => pow(row[rating] as number, 0.5)),
      ]);
      checked = updateLevels(model, checked, { ratings: [{ rating, reliability: 0.5 }] });
      expect(state).toEqual(checked);
      expect(readLevels(checked, { values })).toMatchObject({
        expectedLevel: expectedLevel(state, values),
      });
    }
  });

  it("lets time go by between performances, and none before the first", () => {
    const fixed = [
      [1, 0],
      [0, 1],
    ];
    const rising = [
      [0.5, 0.5],
      [0, 1],
    ];
    const start = startLevels(levelModel({ prior: [1, 0], transition: rising, emission: fixed }));
    const first = advanceLevels(start, rising, []);
    expect(expectedLevel(first, [0, 1])).toBe(0);
    expect(expectedLevel(advanceLevels(first, rising, []), [0, 1])).toBe(0.5);
  });

  it("says nothing of what is impossible", () => {
    const fixed = [
      [1, 0],
      [0, 1],
    ];
    const start = startLevels(levelModel({ prior: [1, 0], transition: fixed, emission: fixed }));
    const impossible = advanceLevels(start, fixed, [[0, 1]]);
    expect(expectedLevel(impossible, [0, 1])).toBeUndefined();
  });
});
