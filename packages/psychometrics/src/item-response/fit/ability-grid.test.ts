import { describe, expect, it } from "vitest";
import { fitted } from "../../../test/fitted.ts";
import { five } from "../../../test/five-items.ts";
import { locationsOf } from "../../../test/locations-of.ts";
import { simulateMany } from "../../../test/simulate.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { fitItems } from "./fit-items.ts";

describe("long tests", () => {
  it("get a finer grid, and do not underflow", () => {
    const many = Array.from({ length: 26 }, () => five).flat();
    const columns = simulateMany(many, 60, 8);
    const anchors = many.map((item, at) => (at === 0 ? null : item));
    const options = { anchors, mean: 0, standardDeviation: 1 } as const;
    const own = fitted(fitItems("two-parameter", columns, options));
    const finer = fitted(fitItems("two-parameter", columns, { ...options, nodes: 401 }));
    expect(own.status).toBe("converged");
    expect(own.logLikelihood).toBeLessThan(-2000);
    expect(own.logLikelihood).toBeCloseTo(finer.logLikelihood, 6);
    const coarse = fitted(fitItems("two-parameter", columns, { ...options, nodes: 31 }));
    expect(Math.abs(coarse.logLikelihood - finer.logLikelihood)).toBeGreaterThan(1e-3);
  });

  it("of responses that no ability explains are taken by logarithms", () => {
    const walls = Array.from({ length: 16 }, (_, at) => ({
      model: "two-parameter" as const,
      discrimination: 100,
      difficulty: at % 2 === 0 ? 2 : -2,
    }));
    const columns = walls.map((_, at) => Uint8Array.of(at % 2 === 0 ? 1 : 0));
    const options = { anchors: walls, mean: 0, standardDeviation: 1 } as const;
    const found = fitted(fitItems("two-parameter", columns, options));
    // Eight times 100 (2 - x) and 100 (x + 2) for every ability between: 3,200 in all.
    expect(found.logLikelihood).toBeGreaterThan(-3210);
    expect(found.logLikelihood).toBeLessThan(-3195);
  });
});

describe("a population that is wide or narrow", () => {
  it.each([0.3, 3])("of standard deviation %d is met by a grid of its own", (spread) => {
    const items: readonly ResponseItem[] = Array.from({ length: 12 }, (_, at) => ({
      model: "rasch",
      difficulty: spread * (at / 4 - 1.4),
    }));
    const wide = simulateMany(
      items.map((item) => ({
        model: "two-parameter",
        discrimination: spread,
        difficulty: (locationsOf(item)[0] as number) / spread,
      })),
      1500,
      21,
    );
    const found = fitted(fitItems("rasch", wide));
    expect(found.status).toBe("converged");
    expect(found.population.standardDeviation / spread).toBeGreaterThan(0.85);
    expect(found.population.standardDeviation / spread).toBeLessThan(1.15);
    const finer = fitted(fitItems("rasch", wide, { nodes: 301 }));
    expect(found.logLikelihood).toBeCloseTo(finer.logLikelihood, 4);
    expect(found.population.standardDeviation).toBeCloseTo(finer.population.standardDeviation, 4);
  });
});
