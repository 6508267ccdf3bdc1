import { describe, expect, it } from "vitest";
import { everyNode } from "../../../../test/every-node.ts";
import { houseTheme } from "../../theme/house-theme.ts";
import { charts } from "../../../../test/charts.ts";
import { documentOf } from "../../../document/index.ts";
import { renderHtml } from "../render-html.ts";
import { stylesheet } from "./stylesheet.ts";
import { paper } from "./paper.ts";
import { tokens } from "./tokens.ts";

const hex = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z0-9-]+): #([0-9a-f]{3,6});/g)].map(([, name, value]) => [
      name ?? "",
      value ?? "",
    ]),
  );
const screen = tokens(houseTheme);
const [light = "", dark = ""] = screen.split("@media (prefers-color-scheme: dark)");
const themes = { light: hex(light), dark: hex(dark), paper: hex(paper(houseTheme)) } as const;

/** Relative luminance and contrast: WCAG 2.1, definitions. */
const luminance = (value: string): number => {
  const long = value.length === 3 ? value.replace(/./g, "$&$&") : value;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each(Object.entries(themes))("the colours of %s", (_, theme) => {
  const of = (name: string): string => theme[name] ?? "";

  it("are all there", () => {
    expect(Object.keys(theme).sort()).toEqual([
      "cell",
      "cell-line",
      "harbour",
      "harbour-mid",
      "harbour-soft",
      "ink",
      "ink-soft",
      "lantern",
      "lantern-soft",
      ...[1, 2, 3, 4, 5].map((level) => `level-${level}`),
      ...[1, 2, 3, 4, 5].map((level) => `on-level-${level}`),
      "paper",
      "rule",
    ]);
  });

  it.each([
    ["ink", "paper"],
    ["ink", "lantern-soft"],
    ["ink", "harbour-soft"],
    ["ink-soft", "paper"],
    ["harbour", "paper"],
    ["lantern", "paper"],
    ...[1, 2, 3, 4, 5].map((level) => [`on-level-${level}`, `level-${level}`]),
  ])("let %s be read on %s (1.4.3)", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["cell-line", "paper"],
    ["lantern", "paper"],
    ["harbour", "cell"],
    ["harbour", "harbour-mid"],
  ])("let the shape of %s be seen on %s (1.4.11)", (shape, ground) => {
    expect(contrast(of(shape), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe("the stylesheet", () => {
  const gallery = documentOf({ kind: "g", title: "G", language: "en", children: charts });
  const page = [everyNode("w"), gallery]
    .map((document) => renderHtml(document, { as: "fragment" }))
    .join("");
  const used = new Set(
    [...page.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => (names ?? "").split(" ")),
  );
  const styled = new Set([...stylesheet.matchAll(/\.(wl[\w-]*)/g)].map(([, name]) => name ?? ""));

  it("closes every bracket it opens", () => {
    let depth = 0;
    for (const mark of stylesheet) {
      if (mark === "{") depth += 1;
      if (mark === "}") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("styles classes of its own only, and every one that a page has", () => {
    expect([...used].filter((name) => !styled.has(name))).toEqual(["wl-grid", "wl-plain"]);
    const many = new Set([...used, "wl-many", "wl-dashed", "wl-logo"]);
    expect([...styled].filter((name) => !many.has(name))).toEqual([]);
    expect(stylesheet.match(/\.(?!wl\b)[a-z][\w-]*(?=[^;}]*\{)/g) ?? []).toEqual([]);
  });

  it("uses no colour, size or voice that is not a token", () => {
    const declared = new Set([...screen.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    for (const [, name] of stylesheet.matchAll(/var\(--([\w-]+)\)/g))
      expect(declared).toContain(name);
    const rules = stylesheet.replace(/^ *--.*$|^.*--[\w-]+:.*$/gm, "");
    expect(rules.match(/#[0-9a-f]{3,6}\b/gi) ?? []).toEqual([]);
  });

  it("fetches nothing and moves nothing", () => {
    expect(stylesheet).not.toMatch(
      /url\(|@import|@font-face|animation|transition|expression|javascript/i,
    );
  });
});
