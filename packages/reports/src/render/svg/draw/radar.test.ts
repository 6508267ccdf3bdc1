import { describe, expect, it } from "vitest";
import { drawn, drawingOf, ofClass } from "../../../../test/drawn.ts";

describe("a radar", () => {
  const radar = drawingOf("radar");
  const { elements } = drawn(radar);

  it("has a ring for each level, the goal's dashed, and a broken spoke for each gap", () => {
    const rings = elements.filter(
      ({ tag, attributes }) => tag === "circle" && attributes["class"] !== "wl-dot",
    );
    expect(rings.map(({ attributes }) => [attributes["class"], Number(attributes["r"])])).toEqual([
      ["wl-thin", 22.4],
      ["wl-thin", 44.8],
      ["wl-thin", 67.2],
      ["wl-goal-line wl-dashes", 89.6],
      ["wl-thin", 112],
    ]);
    expect(
      elements.filter(({ attributes }) => attributes["class"] === "wl-axis wl-dashes"),
    ).toHaveLength(6);
    expect(ofClass(elements, "wl-dot")).toHaveLength(9);
  });

  it("has no line and no tint across a gap", () => {
    // Neighbours that both have a value: 1-2, 2-3, 3-4, 6-7, 7-8, 8-9, 9-10.
    expect(ofClass(elements, "wl-way")).toHaveLength(7);
    expect(ofClass(elements, "wl-wedge")).toHaveLength(7);
  });

  it("starts at the top and goes round in reading direction", () => {
    const [top, next] = ofClass(elements, "wl-dot").map(({ attributes }) => [
      Number(attributes["cx"]),
      Number(attributes["cy"]),
    ]);
    expect(top).toEqual([180, 154 - 89.6]);
    expect(next?.[0]).toBeGreaterThan(180);
  });

  it("joins the axes of each group by an arc, and no more than there are", () => {
    const arcs = (groups: readonly number[]) =>
      drawn({ ...radar, groups }).elements.filter(
        ({ attributes }) => attributes["class"] === "wl-axis",
      ).length;
    expect([arcs([3, 3, 3, 3, 3]), arcs([5, 20]), arcs([0, 15]), arcs([])]).toEqual([5, 1, 0, 0]);
  });
});
