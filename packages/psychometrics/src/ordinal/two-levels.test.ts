import { describe, expect, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { near } from "../../test/near.ts";
import { filterKnowledge, knowledgeModel } from "../bayesian-knowledge-tracing/index.ts";
import { filterLevels, levelModel } from "./index.ts";

describe("at two levels it is Bayesian knowledge tracing with forgetting", () => {
  const parameters = { prior: 0.4, learn: 0.15, guess: 0.2, slip: 0.1, forget: 0.05 };
  const model = levelModel({
    prior: [0.6, 0.4],
    transition: [
      [0.85, 0.15],
      [0.05, 0.95],
    ],
    emission: [
      [0.8, 0.2],
      [0.1, 0.9],
    ],
  });

  it.each([[[1, 1, 0, 1]], [[0, null, 1, 1, 1, 0, 0, 1]], [Array.from({ length: 500 }, () => 1)]])(
    "for %j",
    (responses: (number | null)[]) => {
      const known = filterKnowledge(knowledgeModel(parameters), responses);
      if (known.status !== "computed") throw new Error(known.reason);
      const trace = computed(filterLevels(model, responses));
      near(
        trace.readings.map(({ probabilities }) => probabilities[1] as number),
        known.pKnownAfterEvidence,
      );
      expect(Math.abs(trace.logLikelihood - known.logLikelihood)).toBeLessThan(1e-10 * 500);
    },
  );
});
