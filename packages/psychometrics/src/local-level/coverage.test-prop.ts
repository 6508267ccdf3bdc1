import { describe, it } from "vitest";
import { around, covers, expectCovered } from "../../test/covered-of-400.ts";
import { drawing } from "../../test/simulate.ts";
import { fitLocalLevel } from "./fit-local-level.ts";

describe("intervals of drift and error", () => {
  it("cover the truth in 92 to 98 % of 400 data sets of 60 series of eight ratings", () => {
    const truth = { drift: 0.1, error: 0.4, prior: { mean: 2.5, variance: 1 } };
    const covered = { drift: 0, error: 0 };
    for (let set = 0; set < 400; set++) {
      const { normal } = drawing(set);
      const series = Array.from({ length: 60 }, () => {
        let level = 2.5 + normal();
        return Array.from({ length: 8 }, (_, at) => {
          if (at > 0) level += Math.sqrt(truth.drift) * normal();
          return { at, rating: level + Math.sqrt(truth.error) * normal() };
        });
      });
      const { status, ...fit } = fitLocalLevel(series, truth);
      if (status === "not-computable" || !("standardErrors" in fit)) continue;
      const { parameters, standardErrors } = fit;
      if (standardErrors === undefined) continue;
      covered.drift += covers(around(parameters.drift, standardErrors.drift), truth.drift);
      covered.error += covers(around(parameters.error, standardErrors.error), truth.error);
    }
    expectCovered(covered.drift);
    expectCovered(covered.error);
  });
});
