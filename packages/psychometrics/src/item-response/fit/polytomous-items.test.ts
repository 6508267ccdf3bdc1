import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { closeAll } from "../../../test/close-all.ts";
import { fitted } from "../../../test/fitted.ts";
import { locationsOf } from "../../../test/locations-of.ts";
import { readData, readVectors } from "../../../test/vectors.ts";
import { responseColumns } from "../score/response-columns.ts";
import { fitItems } from "./fit-items.ts";

describe("600 learners, 5 criteria, 4 levels", () => {
  const columns = deepFreeze(
    responseColumns(
      readData("grm_synthetic_600x5").map((row) => Object.values(row).map((x) => Number(x) - 1)),
    ),
  );
  interface Reference {
    readonly items: readonly (readonly number[])[];
    readonly logLik: number;
    readonly var?: number;
  }
  const reference = readVectors<Readonly<Record<string, Reference>>>("irt_fit_polytomous");

  it.each([
    ["graded-response", "mirtGRM"],
    ["generalised-partial-credit", "mirtGPCM"],
  ] as const)("have mirt's %s items", (model, name) => {
    const found = fitted(fitItems(model, columns));
    const { items, logLik } = reference[name] as Reference;
    expect(found.status).toBe("converged");
    expect(found.logLikelihood).toBeCloseTo(logLik, 5);
    expect(found.estimated).toBe(20);
    found.items.forEach((item, at) => {
      expect(item.model).toBe(model);
      closeAll(
        ["discrimination" in item ? item.discrimination : 0, ...locationsOf(item)],
        items[at] as readonly number[],
        4,
      );
    });
  });

  it("have mirt's partial credit items", () => {
    const found = fitted(fitItems("partial-credit", columns));
    const { items, logLik, var: variance } = reference["mirtPCM_Rasch"] as Reference;
    expect(found.logLikelihood).toBeCloseTo(logLik, 5);
    expect(found.population.standardDeviation ** 2).toBeCloseTo(variance as number, 4);
    found.items.forEach((item, at) => {
      // mirt's d_k are minus the sums of the steps up to k.
      const d = items[at]?.slice(5) as readonly number[];
      const steps = d.slice(1).map((x, k) => (d[k] as number) - x);
      closeAll(locationsOf(item), steps, 4);
      expect(found.standardErrors?.[at]?.discrimination).toBeNull();
    });
  });

  it("may have a model each", () => {
    const models = [
      "graded-response",
      "partial-credit",
      "graded-response",
      "generalised-partial-credit",
      "partial-credit",
    ] as const;
    const found = fitted(fitItems(models, columns));
    expect(found.items.map(({ model }) => model)).toEqual(models);
    expect(found.status).toBe("converged");
    // 3 thresholds or steps each, 3 discriminations, and the standard deviation, since some discriminations are 1.
    expect(found.estimated).toBe(15 + 3 + 1);
  });
});
