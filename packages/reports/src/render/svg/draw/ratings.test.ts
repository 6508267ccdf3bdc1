import { describe, expect, it } from "vitest";
import { drawn, drawingOf, ofClass, points } from "../../../../test/drawn.ts";

describe("ratings", () => {
  it("stand in the step they name, side by side, under a bracket from the lowest to the highest", () => {
    const { elements } = drawn(drawingOf("ratings"));
    const xs = ofClass(elements, "wl-open").map(({ attributes }) => Number(attributes["cx"]));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const bracket = points(ofClass(elements, "wl-axis")[0]?.attributes["d"] ?? "");
    expect(bracket[0]?.[0]).toBe(xs[0]);
    expect(bracket[3]?.[0]).toBeCloseTo(((xs[2] ?? 0) + (xs[3] ?? 0)) / 2, 2);
    const nobody = drawn({ ...drawingOf("ratings"), marks: [] });
    expect(nobody.faults).toEqual([]);
    expect(ofClass(nobody.elements, "wl-axis")).toEqual([]);
  });
});
