import { describe, expect, it } from "vitest";
import {
  advanceKnowledge,
  defaultKnowledgeParameters,
  knowledgeFactors,
  knowledgeModel,
  pKnown,
  readKnowledge,
  startKnowledge,
  updateKnowledge,
} from "./index.ts";

// Learning and forgetting in eighths, so that every number below is exact by hand.
const parameters = { prior: 0.5, learn: 0.25, guess: 0.25, slip: 0.25, forget: 0.125 };
const model = knowledgeModel(parameters);

describe("tracing without checks", () => {
  it("multiplies by the likelihoods of a response, with the time before it and without", () => {
    expect(knowledgeFactors(parameters, 0.75, 0.25)).toEqual({
      known: 0.75,
      unknown: 0.25,
      kept: 0.65625,
      learned: 0.1875,
      lost: 0.03125,
      stayed: 0.1875,
    });
  });

  it("comes to the states of the checked way, and to what is read of them", () => {
    let state = startKnowledge(model);
    let checked = state;
    for (const right of [1, 0, 1] as const) {
      const [known, unknown] = right === 1 ? [0.75, 0.25] : [0.25, 0.75];
      state = advanceKnowledge(state, knowledgeFactors(parameters, known, unknown));
      checked = updateKnowledge(model, checked, right);
      expect(state).toEqual(checked);
      expect(readKnowledge(model, checked)).toMatchObject({ pKnownAfterEvidence: pKnown(state) });
    }
  });

  it("says nothing of what is impossible", () => {
    const sure = knowledgeModel({ ...defaultKnowledgeParameters, prior: 1, slip: 0 });
    const wrong = updateKnowledge(sure, startKnowledge(sure), 0);
    expect(pKnown(wrong)).toBeUndefined();
    expect(pKnown(startKnowledge(sure))).toBe(1);
  });
});
