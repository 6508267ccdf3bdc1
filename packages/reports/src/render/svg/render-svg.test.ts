import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { charts } from "../../../test/charts.ts";
import { everyDrawing } from "../../../test/every-node.ts";
import { type SvgElement, svgTree } from "../../../test/svg-tree.ts";
import { chart, type Drawing, levelStrip, table } from "../../document/index.ts";
import { houseTheme } from "../theme/index.ts";
import { renderSvg } from "./index.ts";

const empty = table({ caption: "C", columns: ["A"] });
const drawn = (drawing: Drawing, direction: "ltr" | "rtl" = "ltr") =>
  svgTree(renderSvg(chart({ title: "T", finding: "F", drawing, table: empty }), { direction }));
const shapes = (elements: readonly SvgElement[]): readonly SvgElement[] =>
  elements.filter(({ tag }) => ["rect", "circle", "path", "text"].includes(tag));
const ofClass = (elements: readonly SvgElement[], name: string): readonly SvgElement[] =>
  elements.filter(({ attributes }) => (attributes["class"] ?? "").split(" ").includes(name));
const points = (way: string): readonly (readonly number[])[] =>
  way
    .replace(/z$/, "")
    .split(/[ML]/)
    .filter((point) => point !== "")
    .map((point) => point.split(" ").map(Number));

const every = [...charts.map(({ drawing }) => drawing), ...everyDrawing("words")].map(
  (drawing) => [drawing.kind, drawing] as const,
);
const of = <K extends Drawing["kind"]>(kind: K) =>
  charts.find(({ drawing }) => drawing.kind === kind)?.drawing as Extract<Drawing, { kind: K }>;

describe.each(every)("a drawing: %s", (_, drawing) => {
  const { elements, faults } = drawn(deepFreeze(drawing));

  it("is strict XML of shapes, words and style alone", () => {
    expect(faults).toEqual([]);
    expect(shapes(elements).length).toBeGreaterThan(2);
  });

  it("lies in its view: no shape is cut off", () => {
    const [, , width = 0, height = 0] =
      elements[0]?.attributes["viewBox"]?.split(" ").map(Number) ?? [];
    expect(width).toBe(360);
    for (const { tag, attributes: a } of shapes(elements)) {
      const [x, y, r] = [
        Number(a["x"] ?? a["cx"] ?? 0),
        Number(a["y"] ?? a["cy"] ?? 0),
        Number(a["r"] ?? 0),
      ];
      expect(x - r).toBeGreaterThanOrEqual(-0.01);
      expect(x + r + Number(a["width"] ?? 0)).toBeLessThanOrEqual(360.01);
      expect(y - r).toBeGreaterThanOrEqual(-0.01);
      expect(y + r + Number(a["height"] ?? 0)).toBeLessThanOrEqual(height + 0.01);
      if (tag !== "path") continue;
      for (const [px = -1, py = -1] of points(a["d"] ?? "")) {
        expect(px).toBeGreaterThanOrEqual(-0.01);
        expect(px).toBeLessThanOrEqual(360.01);
        expect(py).toBeGreaterThanOrEqual(-0.01);
        expect(py).toBeLessThanOrEqual(height + 0.01);
      }
    }
  });

  it("is mirrored from right to left, its words as they are", () => {
    const other = drawn(drawing, "rtl");
    expect(other.faults).toEqual([]);
    expect(other.elements[0]?.attributes["direction"]).toBe("rtl");
    const mirrored = ({ tag, attributes: a, text }: SvgElement): unknown => {
      const at = (x: number): number => Math.round((360 - x) * 100) / 100;
      const { x, cx, width, d, ...rest } = a;
      return [
        tag,
        rest,
        text,
        x === undefined ? undefined : at(Number(x) + Number(width ?? 0)),
        cx === undefined ? undefined : at(Number(cx)),
        d === undefined ? undefined : points(d).map(([px = 0, py]) => [at(px), py]),
      ];
    };
    const plain = ({ tag, attributes: a, text }: SvgElement): unknown => {
      const { x, cx, width: _width, d, ...rest } = a;
      return [
        tag,
        rest,
        text,
        x === undefined ? undefined : Number(x),
        cx === undefined ? undefined : Number(cx),
        d === undefined ? undefined : points(d),
      ];
    };
    const close = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (_key, one: unknown) =>
          typeof one === "number" ? Math.round(one * 10) / 10 + 0 : one,
        ),
      );
    const [ours, theirs] = [shapes(elements).map(mirrored), shapes(other.elements).map(plain)];
    expect(theirs.length).toBe(ours.length);
    // Hundredths are rounded once more by the mirror: tenths are the same but where they lie on a half.
    for (const [at, one] of ours.entries()) {
      const a = JSON.stringify(close(one));
      const b = JSON.stringify(close(theirs[at]));
      if (a !== b) expect(b.replace(/-?\d+(\.\d+)?/g, "0")).toBe(a.replace(/-?\d+(\.\d+)?/g, "0"));
    }
  });
});

describe("a picture", () => {
  const [first] = charts;
  if (first === undefined) throw new Error("no chart");
  const picture = renderSvg(first, { language: "en" });
  const { elements } = svgTree(picture);

  it("says its title and its finding first", () => {
    expect(elements[0]?.attributes).toMatchObject({
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      "aria-labelledby": "title desc",
      "xml:lang": "en",
      direction: "ltr",
      width: "360",
    });
    expect(
      elements.slice(1, 3).map(({ tag, attributes, text }) => [tag, attributes["id"], text]),
    ).toEqual([
      ["title", "title", "Set a goal and plan for it, over time"],
      [
        "desc",
        "desc",
        "From Exploring in October 2024 to Adapting, the goal, since March 2026; grades 6 to 8 began in September 2025.",
      ],
    ]);
    expect(picture.startsWith("<svg ")).toBe(true);
    expect(picture.endsWith("</svg>\n")).toBe(true);
  });

  it("fetches nothing and knows no token: colours stand in it by value", () => {
    expect(picture).not.toMatch(/var\(|url\(|@import|@font-face|href|<script|transparent/);
    expect(picture).toContain(`.wl-way { fill: none; stroke: ${houseTheme.light.learner}`);
    const [light = "", dark = ""] = picture.split("@media (prefers-color-scheme: dark) {\n");
    expect(light).not.toContain(houseTheme.dark.learner);
    expect(dark).toContain(`.wl-way { fill: none; stroke: ${houseTheme.dark.learner}`);
    expect(dark).toContain("}\n}\n</style>");
  });

  it("for paper has the colours of paper alone", () => {
    const printed = renderSvg(first, { colours: "print" });
    expect(printed).not.toContain("@media");
    expect(printed).toContain(houseTheme.print.goalSoft);
    expect(printed).not.toContain(houseTheme.light.goalSoft);
    expect(printed).not.toContain("xml:lang");
  });

  it("of a strip has its level words and its alternative", () => {
    const strip = levelStrip({
      steps: ["Low", "Middle", "High"],
      goal: 1,
      dots: { kind: "single", at: 1 },
      alternative: "Middle, the goal.",
    });
    const { elements: found, faults } = svgTree(renderSvg(strip));
    expect(faults).toEqual([]);
    expect(found[0]?.attributes["viewBox"]).toBe("0 0 252 30");
    expect(found.slice(1, 3).map(({ text }) => text)).toEqual([
      "Low, Middle, High",
      "Middle, the goal.",
    ]);
    expect(shapes(found).map(({ attributes }) => attributes["class"])).toEqual([
      "wl-past",
      "wl-past",
      "wl-cell",
      "wl-goal",
      "wl-mark",
      "wl-dot",
    ]);
  });

  it("of a kind that is not known is refused by name", () => {
    const later = { kind: "hologram" } as never;
    expect(() => drawn(later)).toThrow(/unknown-drawing|hologram/);
  });
});

describe("growth", () => {
  const growth = of("growth");
  const { elements } = drawn(growth);
  const way = ofClass(elements, "wl-way");

  it("is one staircase that only a gap breaks", () => {
    expect(way).toHaveLength(1);
    expect(points(way[0]?.attributes["d"] ?? "")).toHaveLength(10);
    const broken = drawn({
      ...growth,
      steps: [growth.steps[0] ?? { at: 0 }, { at: 50 }, ...growth.steps.slice(1)],
    });
    const d = ofClass(broken.elements, "wl-way")[0]?.attributes["d"] ?? "";
    expect(d.match(/M/g)).toHaveLength(2);
  });

  it("steps up into a new band, though its level there is lower", () => {
    const ys = points(way[0]?.attributes["d"] ?? "").map(([, y = 0]) => y);
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
    expect(new Set(ys).size).toBe(5);
  });

  it("has a goal band in each band, its words beside it, and each demonstration with its number on its level", () => {
    expect(ofClass(elements, "wl-goal-band")).toHaveLength(2);
    expect(ofClass(elements, "wl-goal-text").map(({ text }) => text)).toEqual([
      "the goal",
      "the goal",
    ]);
    const circles = ofClass(elements, "wl-open");
    expect(circles).toHaveLength(8);
    const first = circles[0]?.attributes["cy"];
    expect(points(way[0]?.attributes["d"] ?? "")[0]?.[1]).toBe(Number(first));
  });

  it("moves demonstrations at one level apart, in order", () => {
    const crowd = Array.from({ length: 9 }, (_, at) => ({
      at: 300,
      band: 0,
      level: 1,
      label: String(at + 1),
    }));
    const found = ofClass(drawn({ ...growth, marks: crowd }).elements, "wl-open").map(
      ({ attributes }) => Number(attributes["cx"]),
    );
    for (const [at, x] of found.entries()) {
      if (at > 0) expect(x - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(16.98);
    }
  });
});

describe("a radar", () => {
  const radar = of("radar");
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

describe("contributions", () => {
  it("lie one after the other from zero to the score, over the level they reach", () => {
    const { elements } = drawn(of("contributions"));
    const parts = ofClass(elements, "wl-seam").map(({ attributes }) => [
      Number(attributes["x"]),
      Number(attributes["width"]),
    ]);
    expect(parts[0]).toEqual([8, 178.88]);
    expect(parts[1]?.[0]).toBe(186.88);
    expect(parts).toHaveLength(5);
    const [score] = ofClass(elements, "wl-goal-line");
    expect(points(score?.attributes["d"] ?? "")[0]?.[0]).toBeCloseTo(8 + (3.83 / 5) * 344, 2);
    const [tint] = ofClass(elements, "wl-tint");
    expect([Number(tint?.attributes["x"]), Number(tint?.attributes["width"])]).toEqual([
      248.8, 68.8,
    ]);
    expect(elements.filter(({ tag }) => tag === "text").map(({ text }) => text)).toContain(
      "7 · 2.60",
    );
  });

  it("keep the words of a score at the end of the scale inside", () => {
    const { elements } = drawn({ ...of("contributions"), total: { value: 5, text: "5.00" } });
    const words = elements.find(({ text }) => text === "5.00");
    expect(words?.attributes["text-anchor"]).toBe("end");
  });
});

describe("a trend", () => {
  it("has its line, a square for each value, its interval as a band, and beside it what did not count", () => {
    const trend = of("trend");
    const { elements } = drawn(trend);
    expect(points(ofClass(elements, "wl-way")[0]?.attributes["d"] ?? "")).toHaveLength(7);
    expect(ofClass(elements, "wl-dot")).toHaveLength(7);
    expect(ofClass(elements, "wl-interval")).toHaveLength(6);
    expect(ofClass(elements, "wl-open")).toHaveLength(7);
    expect(ofClass(elements, "wl-beside-mark")).toHaveLength(1);
    expect(ofClass(elements, "wl-goal-text").map(({ text }) => text)).toEqual(["score now 3.83"]);
    const alone = drawn({ ...trend, points: trend.points.slice(0, 1) }).elements;
    expect([ofClass(alone, "wl-way"), ofClass(alone, "wl-interval")]).toEqual([[], []]);
    expect(ofClass(alone, "wl-whisker")).toHaveLength(1);
  });
});

describe("bars", () => {
  it("start at zero, carry their words, their interval and the line they are compared with", () => {
    const { elements } = drawn(of("bars"));
    const [ground] = ofClass(elements, "wl-cell");
    const [, second] = ofClass(elements, "wl-filled");
    const share = Number(second?.attributes["width"]) / Number(ground?.attributes["width"]);
    expect(share).toBeCloseTo(0.7, 2);
    expect(ofClass(elements, "wl-whisker")).toHaveLength(2);
    expect(ofClass(elements, "wl-goal-line")).toHaveLength(1);
    expect(elements.map(({ text }) => text)).toContain("62% (48 to 74)");
    expect(elements.map(({ text }) => text)).toContain("Too few to show");
  });
});

describe("ratings", () => {
  it("stand in the step they name, side by side, under a bracket from the lowest to the highest", () => {
    const { elements } = drawn(of("ratings"));
    const xs = ofClass(elements, "wl-open").map(({ attributes }) => Number(attributes["cx"]));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    const bracket = points(ofClass(elements, "wl-axis")[0]?.attributes["d"] ?? "");
    expect(bracket[0]?.[0]).toBe(xs[0]);
    expect(bracket[3]?.[0]).toBeCloseTo(((xs[2] ?? 0) + (xs[3] ?? 0)) / 2, 2);
    const nobody = drawn({ ...of("ratings"), marks: [] });
    expect(nobody.faults).toEqual([]);
    expect(ofClass(nobody.elements, "wl-axis")).toEqual([]);
  });
});
