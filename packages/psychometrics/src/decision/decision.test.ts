import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import {
  knowledgeModel,
  likelihoodsAtCut,
  startKnowledge,
  updateKnowledge,
} from "../bayesian-knowledge-tracing/index.ts";
import {
  costThreshold,
  decideMastery,
  exponentialAverages,
  movingAverages,
  predictiveSimilarity,
  sequentialBounds,
  type SequentialState,
  startSequentialTest,
  streakReached,
  streaksOf,
  updateSequentialTest,
  wheelSpinning,
} from "./index.ts";

const near = (found: number | undefined, expected: number): void => {
  expect(Math.abs((found as number) - expected)).toBeLessThan(1e-9);
};

describe("deciding about mastery", () => {
  const enough = { events: 3, contexts: 2 };

  it.each([
    [0.8, "mastered"],
    [0.799_999_999_9, "mastered"],
    [0.799_999, "undecided"],
    [0.5, "undecided"],
    [0.200_001, "undecided"],
    [0.2, "not-yet"],
    [0, "not-yet"],
    [1, "mastered"],
  ])("P = %d: %s", (probability, expected) => {
    const found = decideMastery(probability, enough);
    expect(found.threshold).toBe(0.8);
    expect(found.decision === "insufficient" ? found.reason : found.decision).toBe(expected);
  });

  it.each([
    [{ events: 2, contexts: 2 }, "too-few-events"],
    [{ events: 3, contexts: 1 }, "too-few-contexts"],
    [{ events: 0, contexts: 0 }, "too-few-events"],
  ])("of %j: %s, however sure", (seen, reason) => {
    for (const probability of [0, 1]) {
      expect(decideMastery(probability, seen)).toEqual({
        decision: "insufficient",
        threshold: 0.8,
        reason,
      });
    }
  });

  it("takes costs, a threshold and minimums of one's own", () => {
    expect(costThreshold({ falsePositive: 19, falseNegative: 1 })).toBe(0.95);
    expect(costThreshold({ falsePositive: 1.5e308, falseNegative: 0.5e308 })).toBe(0.75);
    expect(costThreshold({ falsePositive: 5e-324, falseNegative: 5e-324 })).toBe(0.5);
    expect(
      decideMastery(0.9, enough, { threshold: { falsePositive: 19, falseNegative: 1 } }),
    ).toEqual({ decision: "insufficient", threshold: 0.95, reason: "undecided" });
    const least = { events: 1, contexts: 1 };
    expect(decideMastery(0.9, least, { least, threshold: 0.9 }).decision).toBe("mastered");
    // Where a missed master costs more, nothing is left between.
    expect(decideMastery(0.3, enough, { threshold: 0.3 }).decision).toBe("mastered");
    expect(decideMastery(0.29, enough, { threshold: 0.3 }).decision).toBe("not-yet");
  });

  it("refuses what is no probability and no cost", () => {
    expect(() => decideMastery(1.1, enough)).toThrow("probability: 1.1 is no number from 0 to 1");
    expect(() => decideMastery(0.5, enough, { threshold: -1 })).toThrow("threshold: -1");
    for (const wrong of [Number.NaN, -1, 2.5, Number.POSITIVE_INFINITY]) {
      const said = `: ${wrong} is no whole number from 0`;
      expect(() => decideMastery(0.9, { ...enough, events: wrong })).toThrow(`events${said}`);
      expect(() => decideMastery(0.9, { ...enough, contexts: wrong })).toThrow(`contexts${said}`);
      const least = { events: wrong, contexts: wrong };
      expect(() => decideMastery(0.9, enough, { least })).toThrow(`least events${said}`);
      expect(() => decideMastery(0.9, enough, { least: { ...least, events: 1 } })).toThrow(
        `least contexts${said}`,
      );
    }
    expect(() => costThreshold({ falsePositive: 0, falseNegative: 1 })).toThrow("falsePositive: 0");
    expect(() => costThreshold({ falsePositive: 1, falseNegative: 0 })).toThrow("falseNegative: 0");
  });
});

interface SequentialCases {
  readonly cases: readonly {
    readonly p0: number;
    readonly p1: number;
    readonly alpha: number;
    readonly beta: number;
    readonly upper: number;
    readonly lower: number;
    readonly responses: readonly number[];
    readonly llr: readonly number[];
    readonly decision: string;
    readonly at: number | null;
  }[];
}

describe("the sequential test", () => {
  it.each(readVectors<SequentialCases>("sprt").cases)(
    "$p0 against $p1: $decision at $at",
    (one) => {
      const test = {
        nonMaster: one.p0,
        master: one.p1,
        falsePositive: one.alpha,
        falseNegative: one.beta,
      };
      const { upper, lower } = sequentialBounds(test);
      near(upper, one.upper);
      near(lower, one.lower);
      let state: SequentialState = startSequentialTest;
      const ratios: number[] = [];
      for (const response of one.responses) {
        const next = updateSequentialTest(state, response === 1, test);
        if (next !== state) ratios.push(next.logRatio);
        state = next;
      }
      expect(ratios).toHaveLength(one.llr.length);
      for (const [i, ratio] of ratios.entries()) near(ratio, one.llr[i] as number);
      expect(state.decision.replace("non-master", "nonmaster")).toBe(one.decision);
      if (one.at !== null) expect(state.responses).toBe(one.at);
    },
  );

  it("passes over what is missing, and stays with what it decided", () => {
    const state = updateSequentialTest(startSequentialTest, true);
    expect(updateSequentialTest(state, null)).toBe(state);
    const decided: SequentialState = { responses: 9, logRatio: 3, decision: "master" };
    expect(updateSequentialTest(decided, false)).toBe(decided);
  });

  it.each([
    [{ nonMaster: 0 }, "nonMaster: 0"],
    [{ nonMaster: 0.8 }, "nonMaster: 0.8 and master: 0.8 are not one above the other"],
    [{ master: 1 }, "master: 1"],
    [{ falsePositive: 0 }, "falsePositive: 0"],
    [{ falseNegative: 0 }, "falseNegative: 0"],
    [{ falsePositive: 0.5, falseNegative: 0.5 }, "together below 1"],
  ])("refuses %j", (wrong, message) => {
    const test = {
      nonMaster: 0.6,
      master: 0.8,
      falsePositive: 0.05,
      falseNegative: 0.05,
      ...wrong,
    };
    expect(() => updateSequentialTest(startSequentialTest, true, test)).toThrow(message);
  });
});

interface HeuristicCases {
  readonly cases: readonly {
    readonly responses: readonly number[];
    readonly streak: readonly number[];
    readonly masteryAt3CCR: number | null;
    readonly masteryAt5CCR: number | null;
    readonly emaFrom0: Readonly<Record<string, readonly number[]>>;
    readonly movingAverage5: readonly number[];
    readonly wheelSpinning10: boolean;
    readonly undeterminedWheelSpinning: boolean;
  }[];
}

describe("rules of thumb", () => {
  it.each(readVectors<HeuristicCases>("mastery_heuristics").cases)("of $responses", (one) => {
    const met = one.responses.map((response) => response === 1);
    expect(streaksOf(met)).toEqual(one.streak);
    expect(streakReached(met) ?? null).toBe(one.masteryAt3CCR);
    expect(streakReached(met, 5) ?? null).toBe(one.masteryAt5CCR);
    for (const [keep, expected] of Object.entries(one.emaFrom0)) {
      for (const [i, value] of exponentialAverages(one.responses, Number(keep)).entries()) {
        near(value, expected[i] as number);
      }
    }
    for (const [i, value] of movingAverages(one.responses, 5).entries()) {
      near(value, one.movingAverage5[i] as number);
    }
    const wheel = wheelSpinning(met);
    expect(wheel === "spinning").toBe(one.wheelSpinning10);
    expect(wheel === "undetermined").toBe(one.undeterminedWheelSpinning);
  });

  it("pass over what is missing", () => {
    expect(streaksOf([true, null, true, false, null])).toEqual([1, 1, 2, 0, 0]);
    expect(streakReached([true, null, true, true])).toBe(4);
    expect(exponentialAverages([1, null, 1], 0.5)).toEqual([0.5, 0.5, 0.75]);
    expect(exponentialAverages([0], 0.5, 1)).toEqual([0.5]);
    expect(movingAverages([null, 1, null, 0], 2)).toEqual([undefined, 1, 1, 0.5]);
    expect(movingAverages([1, 0, 0], 2)).toEqual([1, 0.5, 0]);
    // Ten with an absence between them are ten, and the eleventh is too late.
    const late = [false, false, false, false, false, null, false, false, true, true, false, true];
    expect(wheelSpinning(late)).toBe("spinning");
    expect(wheelSpinning(late, { opportunities: 12 })).toBe("undetermined");
    expect(wheelSpinning([true, true], { streak: 2, opportunities: 2 })).toBe("mastered");
  });

  it("refuse what is no count and no part", () => {
    expect(() => streakReached([], 0)).toThrow("length: 0 is no whole number from 1");
    expect(() => streakReached([], 1.5)).toThrow("length: 1.5");
    expect(() => wheelSpinning([], { opportunities: 0 })).toThrow("opportunities: 0");
    expect(() => movingAverages([], 0)).toThrow("window: 0");
    expect(() => movingAverages([2], 1)).toThrow("response: 2 is no number from 0 to 1");
    expect(() => exponentialAverages([], 1.1)).toThrow("keep: 1.1");
    expect(() => exponentialAverages([], 0.5, -1)).toThrow("start: -1");
    expect(() => exponentialAverages([2], 0.5)).toThrow("response: 2");
  });
});

interface SimilarityCases {
  readonly cases: readonly {
    readonly params: {
      readonly prior: number;
      readonly learn: number;
      readonly guess: number;
      readonly slip: number;
    };
    readonly responses: readonly number[];
    readonly epsilon: number;
    readonly delta: number;
    readonly steps: readonly {
      readonly pCorrect: number;
      readonly pSmallChange: number;
      readonly stop: boolean;
    }[];
  }[];
}

describe("predictive similarity", () => {
  it.each(readVectors<SimilarityCases>("predictive_similarity").cases)("of $responses", (one) => {
    const model = knowledgeModel({ ...one.params, forget: 0 });
    const rule = { change: one.epsilon, confidence: one.delta };
    let state = startKnowledge(model);
    for (const [i, step] of one.steps.entries()) {
      const found = predictiveSimilarity(model, state, rule);
      if (found.status === "not-computable") throw new Error(found.reason);
      near(found.pCorrect, step.pCorrect);
      near(found.pSmallChange, step.pSmallChange);
      expect(found.stop).toBe(step.stop);
      state = updateKnowledge(model, state, one.responses[i] ?? null);
    }
  });

  const sure = { prior: 1, learn: 0, guess: 0, slip: 0, forget: 0 };

  it("says where the evidence is impossible, and where a response is", () => {
    const model = knowledgeModel(sure);
    expect(predictiveSimilarity(model, startKnowledge(model))).toEqual({
      status: "computed",
      pCorrect: 1,
      pSmallChange: 1,
      stop: true,
    });
    expect(predictiveSimilarity(model, updateKnowledge(model, startKnowledge(model), 0))).toEqual({
      status: "not-computable",
      reason: "impossible-evidence",
    });
  });

  it("needs a model of right and wrong, and parts of 1", () => {
    const parameters = { ...sure, guess: 0.2, slip: 0.1 };
    const three = knowledgeModel(parameters, likelihoodsAtCut(parameters, [false, true, true]));
    expect(() => predictiveSimilarity(three, startKnowledge(three))).toThrow("model: 3 codes");
    const model = knowledgeModel(parameters);
    const at = (rule: object) => () => predictiveSimilarity(model, startKnowledge(model), rule);
    expect(at({ change: 2 })).toThrow("change: 2");
    expect(at({ confidence: -1 })).toThrow("confidence: -1");
  });
});
