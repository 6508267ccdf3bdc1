import { describe, expect, it } from "vitest";
import { closeAll } from "../../../test/close-all.ts";
import { fitted } from "../../../test/fitted.ts";
import { five } from "../../../test/five-items.ts";
import { locationsOf } from "../../../test/locations-of.ts";
import { simulateMany } from "../../../test/simulate.ts";
import { fitItems } from "./fit-items.ts";

describe("anchors", () => {
  const columns = simulateMany(five, 400, 11);
  const free = fitted(fitItems("two-parameter", columns));

  it("stay, and leave the others and the population where they belong", () => {
    const anchors = free.items.map((item, at) => (at < 2 ? item : null));
    const found = fitted(fitItems("two-parameter", columns, { anchors }));
    expect(found.items.slice(0, 2)).toEqual(free.items.slice(0, 2));
    expect(found.logLikelihood).toBeCloseTo(free.logLikelihood, 6);
    expect(found.population.mean).toBeCloseTo(0, 4);
    expect(found.population.standardDeviation).toBeCloseTo(1, 4);
    expect(found.estimated).toBe(6 + 2);
    expect(found.standardErrors?.[0]).toEqual({ discrimination: null, locations: [null] });
    expect(found.standardErrors?.[2]?.discrimination).toBeGreaterThan(0);
    expect(found.population.standardErrors.mean).toBeGreaterThan(0.01);
    expect(found.population.standardErrors.standardDeviation).toBeGreaterThan(0.01);
    closeAll(found.items.flatMap(locationsOf), free.items.flatMap(locationsOf), 3);
  });

  it("on another scale take all others there", () => {
    // Twice as wide and one further up: half the discrimination.
    const anchors = free.items.map((item, at) =>
      at === 2 && item.model === "two-parameter"
        ? {
            ...item,
            discrimination: item.discrimination / 2,
            difficulty: 2 * item.difficulty + 1,
          }
        : null,
    );
    const found = fitted(fitItems("two-parameter", columns, { anchors }));
    expect(found.logLikelihood).toBeCloseTo(free.logLikelihood, 6);
    expect(found.population.mean).toBeCloseTo(1, 3);
    expect(found.population.standardDeviation).toBeCloseTo(2, 3);
    closeAll(
      found.items.flatMap(locationsOf),
      free.items.flatMap(locationsOf).map((b) => 2 * b + 1),
      3,
    );
  });

  it("of all items leave the population alone to be found; and nothing, where that is given", () => {
    const found = fitted(fitItems("two-parameter", columns, { anchors: free.items }));
    expect(found.estimated).toBe(2);
    expect(found.population.mean).toBeCloseTo(0, 4);
    const given = fitted(
      fitItems("two-parameter", columns, {
        anchors: free.items,
        mean: 0,
        standardDeviation: 1,
      }),
    );
    expect(given).toMatchObject({ status: "converged", estimated: 0 });
    expect(given.logLikelihood).toBeCloseTo(free.logLikelihood, 8);
  });

  it("may have categories that nobody was in", () => {
    const anchors = [
      { model: "partial-credit", steps: [-1, 0, 5] } as const,
      ...five.slice(1).map(() => null),
    ];
    const models = ["partial-credit", ...five.slice(1).map(() => "rasch" as const)] as const;
    expect(fitted(fitItems(models, columns, { anchors })).status).toBe("converged");
    const over = [Uint8Array.from({ length: 400 }, () => 4), ...columns.slice(1)];
    expect(() => fitItems(models, over, { anchors })).toThrow(
      new RangeError("columns: item 0 has no category 4"),
    );
  });
});
