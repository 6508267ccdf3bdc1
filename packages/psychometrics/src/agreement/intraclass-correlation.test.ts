import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import {
  type IntraclassCorrelation,
  type IntraclassForm,
  type IntraclassOptions,
  intraclassCorrelation,
} from "./intraclass-correlation.ts";
import type { RatingRows } from "./levels.ts";

type Found = Extract<IntraclassCorrelation, { status: "computed" }>;
const computed = (ratings: RatingRows, options: IntraclassOptions): Found => {
  const found = intraclassCorrelation(ratings, options);
  if (found.status !== "computed") throw new Error(found.reason);
  return found;
};
const forms = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] as const;

// Shrout and Fleiss (1979), table 2: six targets, four judges.
const example = deepFreeze([
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]);

describe("the intraclass correlation", () => {
  // R's irr 0.84.1 for 1,1 1,k 2,1 3,k; scipy 1.17 with the formulas of Shrout and Fleiss for all, and for 90 percent.
  it.each<[IntraclassForm, number, number, number, number]>([
    ["1,1", 0.165741768405475, -0.132932324874751, 0.722560062328121, -0.09672220365774226],
    ["1,k", 0.442797133679269, -0.88444215523812, 0.912415420340775, -0.5450417247368684],
    ["2,1", 0.289763779527559, 0.018786513374712, 0.761084369648953, 0.04290119154053986],
    ["2,k", 0.6200505475989891, 0.07113681530250336, 0.9272320401677219, 0.15203705385595795],
    ["3,1", 0.7148407148407149, 0.3424647650339253, 0.9458582599553595, 0.41183413091904414],
    ["3,k", 0.909315542377069, 0.675674713816305, 0.985891678169062, 0.7368976785770522],
  ])("%s equals the example of Shrout and Fleiss", (form, correlation, lower, upper, lower90) => {
    const found = computed(example, { form });
    expect(found.form).toBe(form);
    expect(found.correlation).toBeCloseTo(correlation, 12);
    expect(found.interval.lower).toBeCloseTo(lower, 9);
    expect(found.interval.upper).toBeCloseTo(upper, 9);
    expect(found.interval.confidence).toBe(0.95);
    const narrower = computed(example, { form, confidence: 0.9 }).interval;
    expect(narrower.lower).toBeCloseTo(lower90, 9);
    expect(narrower.confidence).toBe(0.9);
  });

  it.each<[IntraclassForm, number, number, number, number]>([
    ["1,1", 1.79467849223947, 18, 0.16476880834464, 18],
    ["1,k", 1.79467849223947, 18, 0.16476880834464, 18],
    ["2,1", 11.0272479564033, 15, 0.000134566516484336, 4.78514386221276],
    ["3,k", 11.0272479564033, 15, 0.000134566516484336, 15],
  ])("%s is tested by F", (form, f, df2, p, intervalDf2) => {
    const { test, interval } = computed(example, { form });
    expect(test?.f).toBeCloseTo(f, 11);
    expect(test?.df1).toBe(5);
    expect(test?.df2).toBe(df2);
    expect(test?.p).toBeCloseTo(p, 12);
    expect(interval.df2).toBeCloseTo(intervalDf2, 11);
  });

  it("leaves out works with a missing rating, and tells how many", () => {
    const more = [...example, [null, 2, 3, 4], [1, 1, 1, null]];
    const found = computed(more, { form: "2,1" });
    expect(found).toEqual({ ...computed(example, { form: "2,1" }), worksLeftOut: 2 });
    expect([found.works, found.raters]).toEqual([6, 4]);
    expect(computed(example, { form: "2,1" }).worksLeftOut).toBe(0);
  });

  it("is 1 where nothing is left as error, with no test", () => {
    const shifted = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const found = computed(shifted, { form: "3,1" });
    expect(found).toMatchObject({ correlation: 1, test: null, interval: { lower: 1, upper: 1 } });
    // Severity alone is error: mean squares 8 between works, 1.5 between raters, 0 left; 8 / (8 + 2 * 1.5 / 3).
    const absolute = computed(shifted, { form: "2,1" });
    expect(absolute.correlation).toBeCloseTo(8 / 9, 14);
    expect(absolute.test).toBeNull();
    expect(absolute.interval.df2).toBeCloseTo(1, 12);
    const same = [
      [1, 1],
      [3, 3],
      [5, 5],
    ];
    for (const form of forms) {
      const { correlation, interval } = computed(same, { form });
      expect([correlation, interval.lower, interval.upper]).toEqual([1, 1, 1]);
    }
    expect(computed(same, { form: "2,1" }).interval.df2).toBeNull();
  });

  it("is below 0 where raters differ more than works; all error is then the residual's", () => {
    const apart = [
      [1, 3],
      [3, 2],
      [2, 3],
      [4, 2],
    ];
    // Mean squares: 1/3 between works, 5/4 within, 0 between raters, 5/3 left.
    expect(computed(apart, { form: "1,1" }).correlation).toBeCloseTo(-11 / 19, 13);
    const absolute = computed(apart, { form: "2,1" });
    expect(absolute.correlation).toBeCloseTo(-8 / 7, 13);
    expect(absolute.interval.df2).toBe(3);
    expect(intraclassCorrelation(apart, { form: "2,k" })).toMatchObject({
      reason: "no-variation-between-works",
    });
  });

  it("of means may have no bound below", () => {
    const found = computed(
      [
        [2, 3],
        [3, 2],
        [2, 2],
        [3, 3],
      ],
      { form: "2,k" },
    );
    expect(found.correlation).toBe(0);
    expect(found.interval.lower).toBeNull();
    expect(found.interval.upper).toBeCloseTo(0.95062, 5);
  });

  it.each<[string, RatingRows, IntraclassForm, string]>([
    ["nothing", [], "1,1", "too-few-works"],
    ["one work", [[1, 2]], "1,1", "too-few-works"],
    [
      "one complete work",
      [
        [1, 2],
        [1, null],
      ],
      "1,1",
      "too-few-works",
    ],
    ["one rater", [[1], [2]], "2,1", "too-few-raters"],
    [
      "ratings all the same",
      [
        [2, 2],
        [2, 2],
      ],
      "3,1",
      "no-variation-between-works",
    ],
    [
      "works with one mean",
      [
        [1, 3],
        [3, 1],
      ],
      "3,k",
      "no-variation-between-works",
    ],
    [
      "works with one mean, one way",
      [
        [1, 3],
        [3, 1],
      ],
      "1,k",
      "no-variation-between-works",
    ],
  ])("is not computed from %s", (_, ratings, form, reason) => {
    expect(intraclassCorrelation(ratings, { form })).toEqual({ status: "not-computable", reason });
  });

  it.each<[string, RatingRows, number, string]>([
    ["rows of another length", [[1, 2], [1]], 0.95, "ratings: a row of 1 beside one of 2"],
    [
      "what is no number",
      [
        [1, 2],
        [1, Number.NaN],
      ],
      0.95,
      "ratings: NaN is no number",
    ],
    [
      "a confidence of 1",
      [
        [1, 2],
        [1, 2],
      ],
      1,
      "confidence: 1 is not above 0 and below 1",
    ],
  ])("refuses %s", (_, ratings, confidence, message) => {
    const ask = () => intraclassCorrelation(ratings, { form: "1,1", confidence });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });
});
