import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { simulatedResponses, syntheticResponses } from "../../test/knowledge-data.ts";
import { readVectors } from "../../test/vectors.ts";
import { filterKnowledge } from "./filter-knowledge.ts";
import { fitKnowledge } from "./fit-knowledge.ts";
import type { KnowledgeColumns } from "./knowledge-columns.ts";
import type { KnowledgeFit, KnowledgeFitOptions } from "./knowledge-fit.ts";
import { knowledgeModel } from "./knowledge-model.ts";
import { defaultKnowledgeParameters, type KnowledgeParameters } from "./knowledge-parameters.ts";

interface ReferenceFit {
  readonly label: string;
  readonly init: KnowledgeParameters;
  readonly tol?: number;
  readonly emIterations?: number;
  readonly params: KnowledgeParameters;
  readonly logLikelihoodAtParams?: number;
  readonly firstLogLikelihoods?: readonly number[];
  readonly preIterationLogLikelihoods?: readonly number[];
}

const reference = readVectors<{
  readonly fits: readonly ReferenceFit[];
  readonly trueParams: KnowledgeParameters;
  readonly logLikelihoodAtTrueParams: number;
}>("bkt_em_fit");
const columns = syntheticResponses();

const fitted = (of: KnowledgeColumns, options: KnowledgeFitOptions = {}): KnowledgeFit => {
  const fit = fitKnowledge(of, options);
  if (!("parameters" in fit)) throw new Error(`estimates were expected, not ${fit.reason}`);
  return fit;
};
const near = (got: KnowledgeParameters, wanted: KnowledgeParameters, within: number): void => {
  for (const [name, value] of Object.entries(wanted)) {
    expect(Math.abs(got[name as "prior"] - value)).toBeLessThanOrEqual(within);
  }
};
const groups = (...series: readonly string[]): KnowledgeColumns => ({
  codes: Uint8Array.from(series.join("").split(""), (sign) => (sign === "." ? 255 : Number(sign))),
  offsets: Uint32Array.from([0, ...series.map((_, at) => series.slice(0, at + 1).join("").length)]),
});

describe("pyBKT's own steps, its likelihood as a double", () => {
  it.each(reference.fits.map((fit) => [fit.label, fit] as const))("%s", (_label, wanted) => {
    const exactly = wanted.emIterations;
    const fit = fitted(columns, {
      starts: [deepFreeze({ ...wanted.init })],
      estimateForget: wanted.init.forget > 0,
      ...(exactly === undefined
        ? { iterations: 20_000, tolerance: (wanted.tol ?? 0) / 1017 }
        : { iterations: exactly, tolerance: 0 }),
    });
    expect(fit.status).toBe(exactly === undefined ? "converged" : "not-converged");
    // Stops may be a step apart where the reference asks for a change below 0.001.
    near(
      fit.parameters,
      wanted.params,
      exactly !== undefined ? 1e-9 : wanted.tol === 0.001 ? 1e-3 : 1e-5,
    );
    if (exactly !== undefined) expect(fit.iterations).toBe(exactly);
    const trail = wanted.firstLogLikelihoods ?? wanted.preIterationLogLikelihoods ?? [];
    for (const [at, value] of trail.entries()) {
      expect(fit.logLikelihoods[at]).toBeCloseTo(value, 8);
    }
    if (wanted.logLikelihoodAtParams !== undefined) {
      expect(fit.logLikelihood).toBeCloseTo(wanted.logLikelihoodAtParams, 3);
    }
  });

  it("the log-likelihood at the true parameters", () => {
    const all = reference.trueParams;
    const fit = fitted(columns, { fixed: { ...all } });
    expect(fit.estimated).toEqual([]);
    expect(fit.parameters).toEqual(all);
    expect(fit.logLikelihood).toBeCloseTo(reference.logLikelihoodAtTrueParams, 8);
    expect(fit.aic).toBe(-2 * fit.logLikelihood);
  });
});

describe("a fit", () => {
  it("needs no start: the grid leads to the same top", () => {
    const fit = fitted(columns, { tolerance: 1e-13 });
    expect(fit).toMatchObject({
      status: "converged",
      flags: [],
      estimated: ["prior", "learn", "guess", "slip"],
      learners: 200,
      responses: 1999,
    });
    expect(fit.logLikelihood).toBeCloseTo(-1017.6454626695754, 9);
    expect(fit.aic).toBeCloseTo(2 * 4 + 2 * 1017.6454626695754, 8);
    expect(fit.bic).toBeCloseTo(4 * Math.log(1999) + 2 * 1017.6454626695754, 8);
    expect(fit.iterations).toBe(fit.logLikelihoods.length - 1);
    expect(fit.logLikelihoods.at(-1)).toBe(fit.logLikelihood);
    expect(fitted(columns, { tolerance: 1e-13 })).toEqual(fit);
  });

  it("has the log-likelihood that the filter gives, learner by learner", () => {
    const fit = fitted(columns);
    const model = knowledgeModel(fit.parameters);
    let sum = 0;
    for (let group = 0; group < 200; group += 1) {
      const [from, to] = columns.offsets.subarray(group, group + 2);
      const trace = filterKnowledge(model, [...columns.codes.subarray(from, to)]);
      if (trace.status === "computed") sum += trace.logLikelihood;
    }
    expect(fit.logLikelihood).toBeCloseTo(sum, 8);
  });

  it("stops by default where a step changes the log-likelihood by less than 1e-8 of it", () => {
    const { logLikelihoods: trail, status } = fitted(columns);
    expect(status).toBe("converged");
    const gain = (at: number): number =>
      ((trail.at(at) ?? 0) - (trail.at(at - 1) ?? 0)) / Math.abs(trail.at(at) ?? 1);
    expect(gain(-1)).toBeLessThanOrEqual(1e-8);
    expect(gain(-2)).toBeGreaterThan(1e-8);
  });

  it("keeps what is fixed, and what is outside bounds at their ends", () => {
    const fit = fitted(columns, {
      fixed: { slip: 0.05 },
      bounds: { guess: [0, 0.15], learn: [0.3, 1] },
    });
    expect(fit.parameters).toMatchObject({ slip: 0.05, guess: 0.15, learn: 0.3, forget: 0 });
    expect(fit.estimated).toEqual(["prior", "learn", "guess"]);
    expect(fit.status).toBe("converged");
  });

  it("estimates forgetting when it is asked to", () => {
    const truth = { prior: 0.4, learn: 0.2, guess: 0.15, slip: 0.05, forget: 0.1 };
    const many = simulatedResponses(truth, { learners: 500, length: 12, seed: 7 });
    const options = { starts: [{ ...truth, forget: 0.3, learn: 0.4 }], tolerance: 1e-6 };
    const fit = fitted(many, { ...options, estimateForget: true });
    expect(fit.estimated).toEqual(["prior", "learn", "guess", "slip", "forget"]);
    near(fit.parameters, truth, 0.06);
    expect(
      fitted(many, { ...options, iterations: 2, fixed: { forget: 0.1 } }).parameters.forget,
    ).toBe(0.1);
  });

  it("reads missing responses as time without evidence, and no responses as no learner", () => {
    const fit = fitted(groups("01.1", "", "1.01", "0011", "...."), { iterations: 3 });
    expect(fit.learners).toBe(4);
    expect(fit.responses).toBe(10);
    // Missing ones after the last response add nothing but a chance to learn, which nobody saw.
    const after = fitted(groups("01", "11", "00"), {
      starts: [defaultKnowledgeParameters],
      iterations: 1,
    });
    const longer = fitted(groups("01.", "11.", "00."), {
      starts: [defaultKnowledgeParameters],
      iterations: 1,
    });
    expect(longer.logLikelihoods[0]).toBeCloseTo(after.logLikelihoods[0] ?? 0, 12);
    expect(longer.parameters.guess).toBeCloseTo(after.parameters.guess, 12);
  });

  it("takes learners' own priors as given", () => {
    const own = { ...groups("01", "10"), priors: Float64Array.of(0.9, 0.1) };
    const fit = fitted(own, { starts: [defaultKnowledgeParameters], iterations: 1 });
    expect(fit.estimated).toEqual(["learn", "guess", "slip"]);
    const of = (prior: number, responses: readonly number[]): number => {
      const trace = filterKnowledge(knowledgeModel(defaultKnowledgeParameters), responses, {
        prior,
      });
      return trace.status === "computed" ? trace.logLikelihood : 0;
    };
    expect(fit.logLikelihoods[0]).toBeCloseTo(of(0.9, [0, 1]) + of(0.1, [1, 0]), 12);
  });

  it("leaves alone what nothing speaks of: one response each says nothing of learning", () => {
    const fit = fitted(groups("1", "0", "1"), {
      starts: [{ ...defaultKnowledgeParameters, learn: 0.17 }],
    });
    expect(fit.parameters.learn).toBe(0.17);
  });

  it("prefers an end where knowing has a meaning, and says so where there is none", () => {
    // Right at first, wrong later: only "known" and "not known" exchanged can say so.
    const falling = groups("1100", "1000", "1110", "1100");
    const fit = fitted(falling, {
      starts: [{ prior: 0.1, learn: 0.4, guess: 0.9, slip: 0.9, forget: 0 }],
    });
    expect(fit.status).toBe("degenerate");
    expect(fit.flags).toContain("guess-and-slip-reach-one");
    const both = fitted(columns, {
      starts: [
        { prior: 0.7, learn: 0.05, guess: 0.95, slip: 0.9, forget: 0 },
        defaultKnowledgeParameters,
      ],
    });
    expect(both.status).toBe("converged");
  });

  it("flags what is doubtful", () => {
    const fit = fitted(columns, { fixed: { guess: 0.6 }, bounds: { slip: [0, 0.3] } });
    expect(fit.flags).toEqual(["guess-above-half"]);
  });

  it("of a long series is as exact as of a short one", () => {
    const truth = { prior: 0.3, learn: 0.01, guess: 0.2, slip: 0.1, forget: 0.02 };
    const long = simulatedResponses(truth, { learners: 3, length: 1000, seed: 11 });
    const fit = fitted(long, {
      starts: [truth],
      fixed: { prior: 0.3 },
      estimateForget: true,
    });
    const trace = [0, 1, 2].map((group) =>
      filterKnowledge(knowledgeModel(fit.parameters), [
        ...long.codes.subarray(group * 1000, group * 1000 + 1000),
      ]),
    );
    const sum = trace.reduce(
      (all, one) => all + (one.status === "computed" ? one.logLikelihood : 0),
      0,
    );
    expect(fit.logLikelihood / sum).toBeCloseTo(1, 12);
    expect(fit.status).toBe("converged");
  });
});

describe("there is no fit", () => {
  it.each([
    ["of nothing", groups(), {}, { reason: "no-responses" }],
    ["of missing responses", groups("..", "."), {}, { reason: "no-responses" }],
    ["of right responses alone", groups("11", "1.1"), {}, { reason: "no-variation" }],
    [
      "of wrong responses alone",
      groups("00", "0.0"),
      { fixed: { slip: 0.1 } },
      { reason: "no-variation" },
    ],
    [
      "where what is fixed rules out what a learner did",
      groups("1", "01"),
      { fixed: { guess: 0, prior: 0, learn: 0 } },
      { reason: "impossible-evidence", learner: 0 },
    ],
    [
      "nor where only a later learner did it",
      groups("1", "01", "10"),
      { fixed: { prior: 1, slip: 0 } },
      { reason: "impossible-evidence", learner: 1 },
    ],
  ])("%s", (_name, of, options, wanted) => {
    expect(fitKnowledge(of, options)).toEqual({ status: "not-computable", ...wanted });
  });

  it("but of right responses alone where guess and slip are fixed", () => {
    const fit = fitted(groups("11", "1"), { fixed: { guess: 0.2, slip: 0.1, learn: 0.1 } });
    expect(fit.parameters.prior).toBeGreaterThan(0.99);
  });
});

describe("what no caller may ask is refused by name", () => {
  it.each<[string, KnowledgeColumns, KnowledgeFitOptions]>([
    ["response is 2 at row 1", groups("02"), {}],
    ["weights are not for a fit", { ...groups("01"), weights: Float64Array.of(1, 1) }, {}],
    ["fixed.guess is 2", columns, { fixed: { guess: 2 } }],
    ["learn of a start is -1", columns, { starts: [{ ...defaultKnowledgeParameters, learn: -1 }] }],
    ["bounds.slip[0] is -1", columns, { bounds: { slip: [-1, 1] } }],
    ["bounds.slip[1] is 2", columns, { bounds: { slip: [0, 2] } }],
    ["bounds.prior are 0.5 to 0.4", columns, { bounds: { prior: [0.5, 0.4] } }],
    ["starts are none", columns, { starts: [] }],
    ["tolerance is NaN", columns, { tolerance: Number.NaN }],
    ["iterations is 0", columns, { iterations: 0 }],
    ["screening is 1.5", columns, { screening: 1.5 }],
    ["finalists is 0", columns, { finalists: 0 }],
    [
      "offsets end at 3, codes at 2",
      { codes: Uint8Array.of(0, 1), offsets: Uint32Array.of(0, 3) },
      {},
    ],
  ])("%s", (message, of, options) => {
    expect(() => fitKnowledge(of, options)).toThrow(RangeError);
    expect(() => fitKnowledge(of, options)).toThrow(message);
  });
});
