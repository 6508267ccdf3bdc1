import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { charts } from "../../../test/charts.ts";
import { drawn, points } from "../../../test/drawn.ts";
import { everyDrawing } from "../../../test/every-node.ts";
import { type SvgElement, svgTree } from "../../../test/svg-tree.ts";
import { levelStrip } from "../../document/index.ts";
import { houseTheme } from "../theme/index.ts";
import { renderSvg } from "./index.ts";

const shapes = (elements: readonly SvgElement[]): readonly SvgElement[] =>
  elements.filter(({ tag }) => ["rect", "circle", "path", "text"].includes(tag));

const every = [...charts.map(({ drawing }) => drawing), ...everyDrawing("words")].map(
  (drawing) => [drawing.kind, drawing] as const,
);

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

  it("has the colours of its own theme, whatever was drawn before", () => {
    const ours = { ...houseTheme, light: { ...houseTheme.light, learner: "#123456" } };
    const [theirs, own, again] = [houseTheme, ours, houseTheme].map((theme) =>
      renderSvg(first, { theme }),
    );
    expect(again).toBe(theirs);
    expect(own).toBe(theirs?.replaceAll(houseTheme.light.learner, "#123456"));
    expect(own).toContain("#123456");
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
