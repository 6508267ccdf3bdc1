import { sketchEvidence, sketchFramework } from "@whole-learner/core";
import { abilityAtLeast, abilityPosterior } from "@whole-learner/psychometrics/item-response";
import { describe, expect, it } from "vitest";
import { compileWith } from "../src/compile/compile-with.ts";
import { determine } from "../src/determine/determine.ts";
import { methodModels } from "../src/methods/method-models.ts";
import { modelResult } from "../src/methods/model-result.ts";
import { methods } from "../src/methods/registry.ts";
import { settle } from "../src/methods/settle.ts";
import type { Method, ScoredSeries } from "../src/methods/method.ts";
import { checkPolicy } from "../src/policy/check-policy.ts";
import { rollUpRules } from "../src/roll-up/registry.ts";
import type { Policy } from "../src/policy/policy.ts";

const framework = sketchFramework({
  scale: ["Emerging", "Developing", "Proficient", "Advanced"],
  outcomes: { Communicator: ["Presents ideas"] },
});
const evidence = sketchEvidence(framework, {
  learner: "ana",
  competency: "Presents ideas",
  levels: [2, 3, 3, 4],
  from: "2026-09-01",
});
const shares = { cuts: [0.25, 0.5, 0.75] } as const;
const policyOf = (score: Policy["score"], level: Policy["level"] = { cuts: "midpoints" }): Policy =>
  ({ format: "whole-learner/policy@1", id: "model", version: "1", score, level }) as Policy;
const modelOf = (policy: Policy) => {
  const [ana] = determine({ framework, evidence, policy, asOf: "2026-11-22" }).competencies;
  if (ana?.status !== "determined") throw new Error(ana?.status);
  return ana.model;
};
const fitted = {
  source: "fitted",
  sample: 240,
  fittedOn: "2026-05-01",
  population: "Grade 7",
} as const;
const from = { fitted: { n: 240, date: "2026-05-01", population: "Grade 7" } };

describe("what a model says beside its number", () => {
  it.each([
    policyOf({ method: "bayesian-knowledge-tracing" }, shares),
    policyOf({ method: "beta-binomial" }, shares),
    policyOf({ method: "ordinal-level-tracking" }),
    policyOf({ method: "item-response", parameters: { steps: [-1, 0, 1] } }),
  ])("is nothing while nobody estimated it: $score.method", (policy) => {
    expect(modelOf(policy)).toEqual({ parameters: "default" });
    expect(checkPolicy(policy, framework).map(({ code, severity }) => [code, severity])).toEqual([
      ["model-index", "warning"],
    ]);
  });

  it.each([
    { sample: 0 },
    { fittedOn: "unknown" },
    { fittedOn: "last spring" },
    { population: "unknown" },
  ])("is nothing of a fit that does not say to whom and when: %j", (untold) => {
    const parameters = { ...fitted, ...untold };
    const policy = policyOf({ method: "ordinal-level-tracking", parameters });
    expect(modelOf(policy)).toEqual({ parameters: "default" });
    expect(checkPolicy(policy, framework)[0]?.code).toBe("model-index");
  });

  it("is the probability that it is known", () => {
    const parameters = { ...fitted, prior: 0.4, learn: 0.3 };
    const policy = policyOf({ method: "bayesian-knowledge-tracing", parameters }, shares);
    const model = modelOf(policy);
    // Not met, met, met, met: in odds 2/3 x 1/8 = 1/12, then (o + 0.3) / 0.7 x 4.5 three times.
    let odds = 1 / 12;
    for (let met = 0; met < 3; met += 1) odds = ((odds + 0.3) / 0.7) * 4.5;
    const known = odds / (1 + odds);
    expect(model).toMatchObject({
      parameters: from,
      of: "known",
      decision: { decision: "mastered", threshold: 0.8 },
    });
    if (model === undefined || model.parameters === "default") throw new Error("no claim");
    expect(model.pAtLeast).toBeCloseTo(known, 12);
    expect(model.distribution?.[0]).toBeCloseTo(1 - known, 12);
    expect(model.interval).toEqual({ lower: 1, upper: 1, mass: 0.9 });
    expect(checkPolicy(policy, framework)).toEqual([]);
  });

  it("is the distribution of levels, with the goal or more", () => {
    const model = modelOf(policyOf({ method: "ordinal-level-tracking", parameters: fitted }));
    if (model === undefined || model.parameters === "default") throw new Error("no claim");
    const [, , third = 0, fourth = 0] = model.distribution ?? [];
    expect(model.distribution).toHaveLength(4);
    expect(model.pAtLeast).toBeCloseTo(third + fourth, 12);
    expect(model.interval).toEqual({ lower: 3, upper: 4, mass: 0.9 });
    expect(model.standardDeviation).toBeGreaterThan(0.3);
    expect(model.standardDeviation).toBeLessThan(1);
  });

  it("is what a share met is worth", () => {
    const parameters = { source: "published", cut: 0.5, threshold: 0.9 } as const;
    const model = modelOf(policyOf({ method: "beta-binomial", parameters }, shares));
    if (model === undefined || model.parameters === "default") throw new Error("no claim");
    // Beta(4, 2): P(p >= 1/2) = 1 - (5 / 16 - 4 / 32) = 13/16.
    expect(model.parameters).toBe("published");
    expect(model.pAtLeast).toBeCloseTo(13 / 16, 12);
    expect(model.distribution?.[0]).toBeCloseTo(3 / 16, 12);
    expect(model.distribution?.[1]).toBeCloseTo(13 / 16, 12);
    expect(model.standardDeviation).toBeCloseTo(Math.sqrt(8 / (36 * 7)), 12);
    expect(model.interval?.lower).toBeCloseTo(0.342_591_682, 8);
    expect(model.decision).toEqual({
      decision: "insufficient",
      threshold: 0.9,
      reason: "undecided",
    });
  });

  it("is how likely an ability is to be expected at the goal", () => {
    const parameters = { ...fitted, steps: [-1, 0, 1] };
    const model = modelOf(policyOf({ method: "item-response", parameters }));
    if (model === undefined || model.parameters === "default") throw new Error("no claim");
    expect(model.of).toBe("level");
    // Level 3 begins at 2.5, the middle of the scale, which is expected at an ability of 0, the middle of the steps.
    const item = { model: "generalised-partial-credit", discrimination: 1, steps: [-1, 0, 1] };
    const posterior = abilityPosterior(Array(4).fill(item), [1, 2, 2, 3], { metric: 1 });
    expect(model.pAtLeast).toBeCloseTo(abilityAtLeast(posterior, 0), 9);
    // Each level from the middle below it to the middle above it, by the sum of a book.
    const levelAt = (ability: number): number => {
      const worth = [0, -1, -1, 0].map((less, k) => Math.exp(k * ability - less));
      return worth.reduce((sum, w, k) => sum + (k + 1) * w, 0) / worth.reduce((a, w) => a + w, 0);
    };
    const { first, spacing, probabilities } = posterior.grid;
    const mean = probabilities.reduce((sum, p, q) => sum + p * levelAt(first + q * spacing), 0);
    const variance = probabilities.reduce(
      (sum, p, q) => sum + p * (levelAt(first + q * spacing) - mean) ** 2,
      0,
    );
    expect(model.standardDeviation).toBeCloseTo(Math.sqrt(variance), 9);
    const [lowest = 0, second = 0, third = 0, highest = 0] = model.distribution ?? [];
    expect(model.distribution).toHaveLength(4);
    expect(lowest + second + third + highest).toBeCloseTo(1, 12);
    expect(third + highest).toBeCloseTo(model.pAtLeast, 12);
    // Between 1.5 and 2.5 and, as the steps are even, between 2.5 and 3.5 lie as many logits.
    const edge = [...Array(4000).keys()].map((n) => n / 1000).find((x) => levelAt(x) >= 3.5) ?? 0;
    expect(highest).toBeCloseTo(abilityAtLeast(posterior, edge), 3);
    expect(lowest).toBeCloseTo(1 - abilityAtLeast(posterior, -edge), 3);
    expect(model.decision.decision).toBe("mastered");
    expect(model.interval?.lower).toBeGreaterThan(1);
    expect(model.interval?.lower).toBeLessThan(2.9);
    expect(model.interval?.upper).toBeGreaterThan(3);
    expect(model.interval?.upper).toBeLessThan(4);
  });

  it("asks for the goal as the policy's cuts and rounding do", () => {
    const parameters = { ...fitted, steps: [-1, 0, 1] };
    const pAtLeast = (level: Policy["level"]): number => {
      const model = modelOf(policyOf({ method: "item-response", parameters }, level));
      if (model === undefined || model.parameters === "default") throw new Error("no claim");
      return model.pAtLeast;
    };
    const midpoints = pAtLeast({ cuts: "midpoints" });
    // The goal is 3 of 4: reached from 2.5 on, and from the same number on where 2.5 is rounded up to 3.
    expect(midpoints).toBeGreaterThan(pAtLeast({ cuts: "values" }));
    expect(pAtLeast({ cuts: [1.5, 2.5, 3.5] })).toBe(midpoints);
    expect(
      pAtLeast({ cuts: "values", rounded: { places: 0, mode: "half-up", input: "snapped" } }),
    ).toBeCloseTo(midpoints, 8);
    // 3.5 asks for more than any of these ratings showed.
    expect(pAtLeast({ cuts: [1.5, 3.5, 3.75] })).toBeLessThan(pAtLeast({ cuts: "values" }));
  });

  it("decides nothing of fewer than three pieces", () => {
    const series: ScoredSeries = [
      { score: 4, weight: 1 },
      { score: 4, weight: 1 },
    ];
    const method = methods["ordinal-level-tracking"] as unknown as Method;
    const settled = settle(method.parameters, { ...fitted, up: 0 });
    if (!settled.ok) throw new Error("unsettled");
    const scale = { least: 1, most: 4, goal: 2 };
    const model = methodModels["ordinal-level-tracking"];
    expect(modelResult({ method, model, parameters: settled.value }, series, scale)).toMatchObject({
      decision: { decision: "insufficient", threshold: 0.8, reason: "too-few-events" },
    });
  });

  it("is only said where models were handed over, and never by other methods", () => {
    const policy = policyOf({ method: "ordinal-level-tracking", parameters: fitted });
    const plan = compileWith({ methods, rollUpRules }, policy as never);
    const [ana] = determine({
      framework,
      evidence,
      policy: plan,
      asOf: "2026-11-22",
    }).competencies;
    expect(ana).not.toHaveProperty("model");
    expect(modelOf(policyOf({ method: "mean" }))).toBeUndefined();
  });

  it("is nothing where a piece is of no item", () => {
    const parameters = { ...fitted, steps: [-1, 0, 1], indicators: ["a"] };
    const method = methods["item-response"] as unknown as Method;
    const settled = settle(method.parameters, parameters);
    if (!settled.ok) throw new Error("unsettled");
    const series: ScoredSeries = [{ score: 2, weight: 1, indicator: "b" }];
    const scale = { least: 1, most: 4, goal: 3 };
    const model = methodModels["item-response"];
    expect(
      modelResult({ method, model, parameters: settled.value }, series, scale),
    ).toBeUndefined();
  });
});
