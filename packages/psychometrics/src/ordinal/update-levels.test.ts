import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { fourLevels } from "../../test/four-levels.ts";
import {
  defaultLevelParameters,
  filterLevels,
  type LevelEvidence,
  levelModel,
  levelTransition,
  readLevels,
  startLevels,
  transitionOver,
  updateLevels,
} from "./index.ts";

describe("the state", () => {
  it("is plain JSON, updated one performance at a time", () => {
    const evidence: readonly LevelEvidence[] = [1, null, { ratings: [2, 3] }, 3, 3];
    const trace = computed(filterLevels(fourLevels, evidence));
    let state = deepFreeze(startLevels(fourLevels));
    for (const [i, one] of evidence.entries()) {
      state = deepFreeze(JSON.parse(JSON.stringify(updateLevels(fourLevels, state, one))));
      expect(readLevels(state)).toEqual(trace.readings[i]);
    }
    expect(state.steps).toBe(5);
  });

  it("comes back from near-certainty: 2,000 ratings of the top, then 2,000 of the bottom", () => {
    const still = levelModel({
      ...defaultLevelParameters(4),
      transition: transitionOver(levelTransition(4), 0),
    });
    let state = startLevels(still);
    for (let i = 0; i < 2000; i++) state = updateLevels(still, state, 3);
    expect(computed(readLevels(state)).probabilities).toEqual([0, 0, 0, 1]);
    for (let i = 0; i < 2000; i++) state = updateLevels(still, state, 0);
    const back = computed(readLevels(state)).probabilities;
    expect(Math.abs((back[0] as number) - (back[3] as number))).toBeLessThan(1e-9);
    for (let i = 0; i < 3; i++) state = updateLevels(still, state, 0);
    expect(computed(readLevels(state)).mostLikely).toBe(0);
  });
});
