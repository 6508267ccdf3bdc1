import { describe, expect, it } from "vitest";
import { charts } from "../../../../test/charts.ts";
import { drawn, ofClass } from "../../../../test/drawn.ts";

describe("stacked bars", () => {
  const all = charts.flatMap(({ drawing }) => (drawing.kind === "stacked" ? [drawing] : []));
  const [counts, shares] = all;
  if (counts === undefined || shares === undefined) throw new Error("no stacked bars");

  it("are as long as what they count, and each part carries its number", () => {
    const { elements } = drawn(counts);
    const edges = ofClass(elements, "wl-edge").filter(
      ({ attributes }) => attributes["height"] === "20",
    );
    const widths = edges.map(({ attributes }) => Number(attributes["width"]));
    expect(widths.slice(0, 4)).toEqual([45, 36, 36, 18]);
    expect(widths).toHaveLength(15);
    const numbers = elements
      .filter(({ tag, text }) => tag === "text" && /^\d+$/.test(text))
      .map(({ text }) => text);
    expect(numbers.sort()).toEqual(
      counts.bars
        .flatMap((bar) => ("values" in bar ? bar.values : []))
        .map(({ text }) => text)
        .filter((text) => text !== "0")
        .sort(),
    );
  });

  it("differ by texture as well as by depth where parts are of different kinds", () => {
    const { elements } = drawn(counts);
    expect(ofClass(elements, "wl-hatch")).toHaveLength(1 + 4);
    expect(ofClass(elements, "wl-specks")).toHaveLength(1 + 3);
  });

  it("rise in depth where parts are levels, fill the line where they are shares, and say why there is no value", () => {
    const { elements } = drawn(shares);
    const edges = ofClass(elements, "wl-edge").filter(
      ({ attributes }) => attributes["height"] === "20",
    );
    expect(edges.reduce((sum, { attributes }) => sum + Number(attributes["width"]), 0)).toBeCloseTo(
      360,
      1,
    );
    expect(ofClass(elements, "wl-hatch")).toEqual([]);
    for (const depth of [1, 2, 3, 4, 5])
      expect(ofClass(elements, `wl-depth-${depth}`)).not.toEqual([]);
    expect(ofClass(elements, "wl-empty")).toHaveLength(1);
    expect(elements.some(({ text }) => text === "Too few to show")).toBe(true);
  });

  it("of nothing are no bars", () => {
    const none = { ...shares, bars: [{ label: "A", values: [{ value: 0, text: "0" }] }] };
    const { elements, faults } = drawn(none);
    expect(faults).toEqual([]);
    expect(
      ofClass(elements, "wl-edge").filter(({ attributes }) => attributes["height"] === "20"),
    ).toEqual([]);
  });
});
