import { describe, expect, it } from "vitest";
import type { Method, ScoredSeries } from "../src/methods/method.ts";
import { methodModels } from "../src/methods/method-models.ts";
import { type ModelResult, modelResult } from "../src/methods/model-result.ts";
import { methods } from "../src/methods/registry.ts";
import { settle } from "../src/methods/settle.ts";

const said = (
  id: "bayesian-knowledge-tracing" | "ordinal-level-tracking",
  parameters: object,
  met: readonly number[],
): Exclude<ModelResult, { readonly parameters: "default" }> => {
  const method = methods[id] as unknown as Method;
  const settled = settle(method.parameters, { source: "published", ...parameters });
  if (!settled.ok) throw new Error(JSON.stringify(settled.issues));
  const series = met.map((score) => ({ score, weight: 1 })) as unknown as ScoredSeries;
  const asked = { method, model: methodModels[id], parameters: settled.value };
  const model = modelResult(asked, series, { least: 0, most: 1, goal: 1 });
  if (model === undefined || model.parameters === "default") throw new Error("no claim");
  return model;
};

describe("knowing, as a level of two", () => {
  // Prior 0.5, nothing learned: each response met turns the odds by (1 - s) / g = 3, each other by s / (1 - g) = 1/3.
  const parameters = { prior: 0.5, learn: 0, guess: 0.25, slip: 0.25 };

  it.each([
    { met: [1, 1, 1], known: 27 / 28, lower: 1, upper: 1 },
    { met: [1, 1], known: 9 / 10, lower: 0, upper: 1 },
    { met: [0], known: 1 / 4, lower: 0, upper: 1 },
    { met: [0, 0, 0], known: 1 / 28, lower: 0, upper: 0 },
  ])("after $met lies from $lower to $upper, of which no more than 5 % is left out", (row) => {
    const { pAtLeast, standardDeviation, interval } = said(
      "bayesian-knowledge-tracing",
      parameters,
      row.met,
    );
    expect(pAtLeast).toBeCloseTo(row.known, 12);
    expect(standardDeviation).toBeCloseTo(Math.sqrt(row.known * (1 - row.known)), 12);
    expect(interval).toEqual({ lower: row.lower, upper: row.upper, mass: 0.9 });
  });

  it.each([[[1]], [[0, 1]], [[1, 1, 0]], [[0, 0, 0, 0]], [[1, 1, 1, 1, 1, 0, 1]]])(
    "is what level tracking says of two levels: %j",
    (met) => {
      // Where ratings of two levels stray by 1 / ln 3, a rating is wrong with 1 / (1 + 3) = 1/4, as guess and slip are.
      const tracked = said(
        "ordinal-level-tracking",
        { up: 0.2, down: 0.05, raterError: 1 / Math.log(3) },
        met,
      );
      const known = said(
        "bayesian-knowledge-tracing",
        { ...parameters, learn: 0.2, forget: 0.05 },
        met,
      );
      expect(known.pAtLeast).toBeCloseTo(tracked.pAtLeast, 12);
      expect(known.standardDeviation).toBeCloseTo(tracked.standardDeviation as number, 12);
      expect(known.distribution?.[0]).toBeCloseTo(tracked.distribution?.[0] as number, 12);
      expect(known.interval).toEqual(tracked.interval);
    },
  );
});
