import { describe, expect, it } from "vitest";
import { defaultLevelParameters, judgeLevelParameters } from "./index.ts";

const even = [1 / 3, 1 / 3, 1 / 3];
const rising = [
  [0.6, 0.3, 0.1],
  [0.2, 0.6, 0.2],
  [0.1, 0.3, 0.6],
];
const [low, middle, high] = rising as [number[], number[], number[]];

describe("the order of levels", () => {
  it.each([
    [rising, []],
    [[even, even, even], ["levels-alike"]],
    [[low, low, high], ["levels-alike"]],
    [[low, high, middle], ["levels-out-of-order"]],
    [[high, middle, low], ["levels-out-of-order"]],
    [[low, high, high], ["levels-alike"]],
    [
      [middle, middle, low],
      ["levels-alike", "levels-out-of-order"],
    ],
    // Another spread around the same mean rating is no higher level.
    [[low, [0.5, 0, 0.5], even], ["levels-alike"]],
    [[low, [0.2, 0.600001, 0.199999], [0.2, 0.6, 0.2]], ["levels-alike"]],
    [[low, [0.2, 0.600003, 0.199997], [0.2, 0.6, 0.2]], []],
  ])("of %j: %j", (emission, flags) => {
    expect(judgeLevelParameters({ emission })).toEqual(
      flags.length === 0 ? { status: "sound" } : { status: "refused", flags },
    );
  });

  it("holds for every rater", () => {
    const parameters = defaultLevelParameters(3);
    expect(judgeLevelParameters({ ...parameters, emissionOf: { ana: rising } }).status).toBe(
      "sound",
    );
    expect(
      judgeLevelParameters({ ...parameters, emissionOf: { ana: rising, bo: [high, middle, low] } }),
    ).toEqual({ status: "refused", flags: ["levels-out-of-order"] });
  });
});
