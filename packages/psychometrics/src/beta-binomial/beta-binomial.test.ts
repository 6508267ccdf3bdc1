import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../test/vectors.ts";
import {
  betaAtLeast,
  betaPosterior,
  countResponse,
  countResponses,
  credibleInterval,
  exactInterval,
  jeffreysBeta,
  jeffreysInterval,
  noResponses,
  type ProportionInterval,
  uniformBeta,
  wilsonInterval,
} from "./index.ts";

type Ends = readonly [number, number];

interface Cases {
  readonly cases: readonly {
    readonly k: number;
    readonly n: number;
    readonly priorA: number;
    readonly priorB: number;
    readonly threshold: number;
    readonly posteriorMean: number;
    readonly posteriorSD: number;
    readonly posteriorMode: number | null;
    readonly credible95: Ends;
    readonly credible90: Ends;
    readonly pAboveThreshold: number;
    readonly wilson95?: Ends;
    readonly clopperPearson95?: Ends;
    readonly jeffreys95?: Ends;
  }[];
  readonly discounted: readonly {
    readonly lam: number;
    readonly responses: readonly number[];
    readonly s: number;
    readonly f: number;
    readonly mean: number;
    readonly credible95: Ends;
    readonly pAbove08: number;
  }[];
}

const { cases, discounted } = readVectors<Cases>("beta_binomial");

const close = (found: number, expected: number): void => {
  expect(Math.abs(found - expected)).toBeLessThan(1e-9);
};

const closeEnds = ({ lower, upper }: ProportionInterval, expected: Ends): void => {
  close(lower, expected[0]);
  close(upper, expected[1]);
};

describe("the values of scipy", () => {
  it.each(cases)("$k of $n, Beta($priorA, $priorB)", (one) => {
    const prior = { a: one.priorA, b: one.priorB };
    const posterior = betaPosterior({ met: one.k, notMet: one.n - one.k }, prior);
    close(posterior.mean, one.posteriorMean);
    close(posterior.standardDeviation, one.posteriorSD);
    if (one.posteriorMode === null) expect(posterior.mode).toBeUndefined();
    else close(posterior.mode as number, one.posteriorMode);
    closeEnds(credibleInterval(posterior, 0.95), one.credible95);
    closeEnds(credibleInterval(posterior), one.credible90);
    close(betaAtLeast(posterior, one.threshold), one.pAboveThreshold);
    if (one.wilson95 !== undefined) closeEnds(wilsonInterval(one.k, one.n), one.wilson95);
    if (one.jeffreys95 !== undefined) closeEnds(jeffreysInterval(one.k, one.n), one.jeffreys95);
    if (one.clopperPearson95 !== undefined) {
      closeEnds(exactInterval(one.k, one.n), one.clopperPearson95);
    }
  });

  it.each(discounted)("discount $lam", ({ lam: discount, responses, ...expected }) => {
    const counts = countResponses(responses, { discount });
    close(counts.met, expected.s);
    close(counts.notMet, expected.f);
    const posterior = betaPosterior(counts);
    close(posterior.mean, expected.mean);
    closeEnds(credibleInterval(posterior, 0.95), expected.credible95);
    close(betaAtLeast(posterior, 0.8), expected.pAbove08);
  });
});

describe("counting", () => {
  it("weighs, takes parts of a response and passes over what is missing", () => {
    const counts = deepFreeze({ met: 2, notMet: 1 });
    expect(countResponse(counts, 0.25, { weight: 2, discount: 0.5 })).toEqual({
      met: 1.5,
      notMet: 2,
    });
    expect(countResponse(counts, null, { discount: 0.5 })).toBe(counts);
    expect(countResponse(counts, 1, { weight: 0 })).toEqual(counts);
    expect(countResponses([])).toBe(noResponses);
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses the response %d", (response) => {
    expect(() => countResponse(noResponses, response)).toThrow(
      `response: ${response} is no number from 0 to 1`,
    );
  });

  it.each([0, -1, 1.01, Number.NaN])("refuses the discount %d", (discount) => {
    expect(() => countResponse(noResponses, 1, { discount })).toThrow(`discount: ${discount} is`);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses the weight %d", (weight) => {
    expect(() => countResponse(noResponses, 1, { weight })).toThrow(`weight: ${weight} is`);
  });

  it("refuses what makes counts that one response more would not change", () => {
    const message = "met: 9007199254740992 is no number from 0 to 9007199254740991";
    expect(() => countResponse({ met: 2 ** 53 - 1, notMet: 0 }, 1)).toThrow(
      new RangeError(message),
    );
    expect(() => countResponses([1, 1], { weight: 1e308 })).toThrow(RangeError);
    expect(() => countResponses([0], { weight: 1e16 })).toThrow(RangeError);
    expect(() => countResponse({ met: Number.NaN, notMet: 0 }, 1)).toThrow("met: NaN is");
  });
});

describe("a posterior", () => {
  it("is the prior where there is no response", () => {
    expect(betaPosterior(noResponses, jeffreysBeta)).toMatchObject({ a: 0.5, b: 0.5, mean: 0.5 });
    expect(betaPosterior(noResponses).mode).toBeUndefined();
    expect(betaPosterior({ met: 0, notMet: 3 }, { a: 1.5, b: 1 }).mode).toBe(0.5 / 3.5);
    expect(betaPosterior({ met: 3, notMet: 0 }, { a: 1, b: 1 }).mode).toBeUndefined();
    expect(betaPosterior({ met: 0, notMet: 3 }, { a: 1, b: 1 }).mode).toBeUndefined();
  });

  it.each([0, -1, 2 ** 53, 1e200, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the prior %d",
    (wrong) => {
      expect(() => betaPosterior(noResponses, { a: wrong, b: 1 })).toThrow(`a: ${wrong} is`);
      expect(() => betaPosterior(noResponses, { a: 1, b: wrong })).toThrow(`b: ${wrong} is`);
    },
  );

  it("has its standard deviation at both ends of what doubles hold", () => {
    // Beta(a, a) of an a near 0 is all at 0 and 1: 1/2.
    expect(betaPosterior(noResponses, { a: 1e-300, b: 1e-300 }).standardDeviation).toBe(0.5);
    const most = Number.MAX_SAFE_INTEGER;
    const { standardDeviation } = betaPosterior({ met: most, notMet: most });
    expect(standardDeviation * Math.sqrt(8 * most)).toBeCloseTo(1, 12);
  });

  it.each([-1, 2 ** 53, 1e200, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the count %d",
    (wrong) => {
      expect(() => betaPosterior({ met: wrong, notMet: 0 })).toThrow(`met: ${wrong} is`);
      expect(() => betaPosterior({ met: 0, notMet: wrong })).toThrow(`notMet: ${wrong} is`);
    },
  );
});

describe("intervals", () => {
  it("of nothing say nothing", () => {
    for (const interval of [wilsonInterval, jeffreysInterval, exactInterval]) {
      expect(interval(0, 0)).toEqual({ lower: 0, upper: 1 });
      expect(interval(0, 4).lower).toBe(0);
      expect(interval(4, 4).upper).toBe(1);
    }
  });

  it("are wider the surer they are", () => {
    for (const interval of [wilsonInterval, jeffreysInterval, exactInterval]) {
      expect(interval(3, 4, 0.99).lower).toBeLessThan(interval(3, 4, 0.9).lower);
      expect(interval(3, 4, 0.99).upper).toBeGreaterThan(interval(3, 4, 0.9).upper);
    }
  });

  it("refuse what cannot be", () => {
    for (const interval of [wilsonInterval, jeffreysInterval, exactInterval]) {
      expect(() => interval(3, 2)).toThrow("met: 3 is no number from 0 to 2");
      expect(() => interval(-1, 2)).toThrow("met: -1 is");
      expect(() => interval(0, Number.POSITIVE_INFINITY)).toThrow("of: Infinity is");
      expect(() => interval(0, -1)).toThrow("of: -1 is");
      expect(() => interval(1, 1e308)).toThrow("of: 1e+308 is");
      expect(() => interval(1, 2, 1)).toThrow("mass: 1 is not above 0 and below 1");
      expect(() => interval(1, 2, 0)).toThrow("mass: 0 is not above 0 and below 1");
    }
    expect(() => credibleInterval(uniformBeta, 1)).toThrow("mass: 1");
    expect(() => betaAtLeast(uniformBeta, 1.1)).toThrow("cut: 1.1");
  });

  it("small tails keep their digits", () => {
    // P(p >= 1 - 1e-5 | Beta(1, 3)) = 1e-15, to the digits that 1 - 1e-5 has.
    expect(betaAtLeast({ a: 1, b: 3 }, 0.99999) / 1e-15).toBeCloseTo(1, 9);
    expect(betaAtLeast(uniformBeta, 0)).toBe(1);
    expect(betaAtLeast(uniformBeta, 1)).toBe(0);
  });
});
