import { levelRateBounds } from "@whole-learner/psychometrics/ordinal";
import { describe, expect, it } from "vitest";
import { ordinalLevelTracking } from "../src/methods/ordinal-level-tracking.ts";

describe("what is fitted of level tracking", () => {
  it("lies where the method takes it: a fit can be put into a policy as it is", () => {
    const { up, down, raterError } = ordinalLevelTracking.parameters;
    const taken = Object.entries({ up, down, raterError }).map(([name, { least, most }]) => [
      name,
      { least, most },
    ]);
    expect(Object.fromEntries(taken)).toEqual(levelRateBounds);
  });
});
