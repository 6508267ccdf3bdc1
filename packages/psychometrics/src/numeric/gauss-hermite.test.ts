import { describe, expect, it } from "vitest";
import { gaussHermite } from "./gauss-hermite.ts";

describe("quadrature for a standard normal variable", () => {
  it.each([
    // By hand: the roots of x² - 1, x³ - 3x and x⁴ - 6x² + 3.
    [2, [-1, 1], [0.5, 0.5]],
    [3, [-Math.sqrt(3), 0, Math.sqrt(3)], [1 / 6, 2 / 3, 1 / 6]],
    [
      4,
      [
        -Math.sqrt(3 + Math.sqrt(6)),
        -Math.sqrt(3 - Math.sqrt(6)),
        Math.sqrt(3 - Math.sqrt(6)),
        Math.sqrt(3 + Math.sqrt(6)),
      ],
      undefined,
    ],
  ])("%i places", (count, nodes, weights) => {
    const found = gaussHermite(count);
    for (const [at, node] of [...nodes].sort((a, b) => a - b).entries()) {
      expect(found.nodes[at]).toBeCloseTo(node, 14);
      if (weights !== undefined) expect(found.weights[at]).toBeCloseTo(weights[at] ?? 9, 14);
    }
  });

  it.each([1, 5, 25, 61, 100])(
    "%i places give the moments 1, 0, 1, 0, 3, ... up to degree 2 n - 1",
    (count) => {
      const { nodes, weights } = gaussHermite(count);
      expect(nodes).toHaveLength(count);
      for (let degree = 0, moment = 1; degree <= Math.min(2 * count - 2, 20); degree += 2) {
        const sum = (power: number): number =>
          nodes.reduce((all, x, i) => all + (weights[i] ?? 0) * x ** power, 0);
        expect(sum(degree) / moment).toBeCloseTo(1, 12);
        expect(Math.abs(sum(degree + 1)) / moment).toBeLessThan(1e-12);
        moment *= degree + 1;
      }
      expect(nodes[0]).toBe(-(nodes.at(-1) ?? 0) + 0);
      expect([...nodes].sort((a, b) => a - b)).toEqual(nodes);
    },
  );

  it.each([0, -1, 1.5, 101])("of %d places is refused", (count) => {
    expect(() => gaussHermite(count)).toThrow(RangeError);
  });
});
