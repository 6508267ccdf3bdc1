import { createHash } from "node:crypto";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { everyNode } from "../../../test/every-node.ts";
import { hostile } from "../../../test/hostile.ts";
import { htmlTree } from "../../../test/html-tree.ts";
import { minaCalder } from "../../../test/mina-calder.ts";
import { renderHtml, styleOf, stylesheet, stylesheetOf } from "../html/index.ts";
import { channelsOf, mix } from "./mix.ts";
import { checkTheme, contrast, houseTheme, type Theme, themeOf } from "./index.ts";

const found = (theme: Theme) =>
  checkTheme(theme).map(({ code, path, data }) => [code, path.join("/"), data]);

describe("contrast", () => {
  // Computed by hand from the definition in WCAG 2.1; the first is the well-known least grey on white.
  it.each([
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#949494", "#ffffff", 3.03],
    ["#000000", "#ffffff", 21],
    ["#0000ff", "#ffffff", 8.59],
    ["#ff0000", "#ffffff", 4],
    ["#00ff00", "#ffffff", 1.37],
    ["#123456", "#123456", 1],
    ["#0a0a0a", "#000000", 1.06],
  ])("of %s on %s is %d, whichever comes first", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe("mix", () => {
  it("goes from one colour to another", () => {
    expect(channelsOf("#0d5460")).toEqual([13, 84, 96]);
    expect(channelsOf("red")).toEqual([0, 0, 0]);
    expect(mix("#000000", "#ffffff", 0)).toBe("#000000");
    expect(mix("#000000", "#ffffff", 1)).toBe("#ffffff");
    expect(mix("#000000", "#ff8000", 0.5)).toBe("#804000");
    expect(mix("#0A0000", "#000000", 0.5)).toBe("#050000");
  });
});

describe("themeOf", () => {
  it("is the house's where nothing is said", () => {
    expect(themeOf({})).toEqual(houseTheme);
    expect(themeOf({ plain: ["Inter"] })).toEqual({ ...houseTheme, plain: ["Inter"] });
    expect(themeOf({ voice: ["Literata"] }).voice).toEqual(["Literata"]);
  });

  it.each(["#5b2a86", "#7a1f3d", "#1f4e9c", "#225522", "#333333", "#0d5460"])(
    "makes %s a theme that everybody reads",
    (learner) => {
      expect(found(themeOf({ learner }))).toEqual([]);
      expect(found(themeOf({ learner, goal: "#6b3d00" }))).toEqual([]);
    },
  );

  it("keeps a school's colour as it is, in the light and on paper, and lightens it in the dark", () => {
    const { light, dark, print } = themeOf({ learner: "#5b2a86" });
    expect([light.learner, print.learner, light.goal]).toEqual([
      "#5b2a86",
      "#5b2a86",
      houseTheme.light.goal,
    ]);
    expect(contrast(dark.learner, dark.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(mix("#5b2a86", dark.learner, 0.9), dark.paper)).toBeLessThan(7);
    expect(themeOf({ learner: "#ffee00" }).dark.learner).toBe("#ffee00");
    const grounds = light.depths.map((depth) => contrast(depth, light.paper));
    expect(grounds).toEqual([...grounds].sort((a, b) => a - b));
    const night = dark.depths.map((depth) => contrast(depth, dark.paper));
    expect(night).toEqual([...night].sort((a, b) => a - b));
    expect([light.paper, dark.paper, print.paper]).toEqual([
      houseTheme.light.paper,
      houseTheme.dark.paper,
      houseTheme.print.paper,
    ]);
  });

  it("does not hide that a colour cannot be read", () => {
    const issues = found(themeOf({ learner: "#ffcc00" }));
    expect(issues[0]).toEqual([
      "low-contrast",
      "light/learner",
      { colour: "learner", ground: "paper", ratio: 1.47, least: 4.5 },
    ]);
    expect(issues.map(([, path]) => path)).toContain("print/learner");
    expect(issues.map(([, path]) => path)).not.toContain("dark/learner");
    expect(found(themeOf({ goal: "#ffcc00" })).map(([, path]) => path)).toEqual([
      "light/goal",
      "print/goal",
    ]);
  });
});

describe("checkTheme", () => {
  it("names colours that are none, and measures nothing with them", () => {
    const { light } = houseTheme;
    const theme: Theme = {
      ...houseTheme,
      light: {
        ...light,
        rule: "red",
        ink: "#12",
        depths: [light.depths[0], "x", "y", "z", "url(x)"],
      },
    };
    expect(found(theme)).toEqual([
      ["wrong-colour", "light/ink", {}],
      ["wrong-colour", "light/rule", {}],
      ["wrong-colour", "light/depths/1", {}],
      ["wrong-colour", "light/depths/2", {}],
      ["wrong-colour", "light/depths/3", {}],
      ["wrong-colour", "light/depths/4", {}],
    ]);
  });

  it("measures every pair that words and shapes stand in", () => {
    const grey = "#888888";
    const { dark } = houseTheme;
    const all = Object.fromEntries(
      Object.keys(dark).map((key) => [
        key,
        key.endsWith("epths") ? [grey, grey, grey, grey, grey] : grey,
      ]),
    );
    const pairs = found({ ...houseTheme, dark: all as never }).map(([, path, data]) => [
      path,
      data,
    ]);
    expect(pairs).toEqual(
      [
        ["ink", "paper", 4.5],
        ["ink", "goalSoft", 4.5],
        ["ink", "learnerSoft", 4.5],
        ["inkSoft", "paper", 4.5],
        ["learner", "paper", 4.5],
        ["goal", "paper", 4.5],
        ["cellLine", "paper", 3],
        ["learner", "cell", 3],
        ["learner", "learnerMid", 3],
        ...[0, 1, 2, 3, 4].map((at) => [`onDepths/${at}`, `depths/${at}`, 4.5] as const),
      ].map(([colour, ground, least]) => [`dark/${colour}`, { colour, ground, ratio: 1, least }]),
    );
  });

  it("looks at a logo", () => {
    const logo = {
      width: 10,
      height: 10,
      paths: [{ d: "M0 0h10v10z" }, { d: "M0 0", fill: "#112233" }],
    };
    expect(found({ ...houseTheme, logo })).toEqual([]);
    const paths = [{ d: 'M0"/><script>' }, { d: "", fill: "red" }];
    expect(found({ ...houseTheme, logo: { width: 0, height: 1, paths } })).toEqual([
      ["wrong-logo", "logo", {}],
      ["wrong-logo", "logo/paths/0/d", {}],
      ["wrong-logo", "logo/paths/1/d", {}],
      ["wrong-colour", "logo/paths/1/fill", {}],
    ]);
    expect(found({ ...houseTheme, logo: { width: 1, height: Infinity, paths: [] } })).toHaveLength(
      1,
    );
  });
});

describe("a page in a theme", () => {
  const theme = deepFreeze(
    themeOf({
      learner: "#5b2a86",
      plain: ["Inter", "Segoe UI", "sans-serif"],
      voice: ['x"; } body { display: none', "serif"],
      logo: {
        width: 20,
        height: 10,
        paths: [{ d: "M0 0h20v10z" }, { d: "M1 1h2z", fill: "#ABCDEF" }],
      },
    }),
  );

  it("has its colours, voices and logo, and nothing of the house's", () => {
    const page = renderHtml(minaCalder, { theme });
    expect(page).toContain("--harbour: #5b2a86;");
    expect(page).not.toContain(houseTheme.light.learner);
    expect(page).toContain('--font-plain: Inter, "Segoe UI", sans-serif;');
    expect(page).toContain('--font-voice: "x\\000022\\00003b');
    expect(page).toContain(
      '<b><svg class="wl-logo" viewBox="0 0 20 10" aria-hidden="true"><path fill="currentColor" d="M0 0h20v10z"/><path fill="#abcdef" d="M1 1h2z"/></svg>',
    );
    expect(htmlTree(page).errors).toEqual([]);
    expect(stylesheetOf(houseTheme)).toBe(stylesheet);
  });

  it.each(hostile)("takes no CSS and no HTML from a theme: %s", (_, words) => {
    const { light } = houseTheme;
    const page = renderHtml(everyNode("w"), {
      nonce: words,
      theme: {
        ...houseTheme,
        light: { ...light, ink: words, depths: [words, words, words, words, words] },
        voice: [words],
        logo: { width: 1, height: 1, paths: [{ d: words, fill: words }] },
      },
    });
    const tree = htmlTree(page);
    const calm = htmlTree(
      renderHtml(everyNode("w"), {
        nonce: "n",
        theme: { ...houseTheme, logo: { width: 1, height: 1, paths: [] } },
      }),
    );
    const logoPaths = tree.elements.filter(({ way, tag }) => tag === "path" && way.includes("b"));
    expect(tree.elements.length - logoPaths.length).toBe(calm.elements.length);
    expect(page).toContain("--ink: transparent;");
    for (const { attributes } of logoPaths) {
      expect(attributes["fill"]).toBe("transparent");
      expect(attributes["d"]).toMatch(/^[A-Za-z0-9+\-., ]*$/);
    }
  });

  it("draws no logo that has no size", () => {
    for (const [width, height] of [
      [0, 1],
      [1, 0],
      [Number.NaN, 1],
      [Infinity, 1],
    ] as const) {
      const page = renderHtml(minaCalder, {
        theme: { ...houseTheme, logo: { width, height, paths: [] } },
      });
      expect(page).not.toContain('class="wl-logo"');
    }
  });
});

describe("a strict content security policy", () => {
  it("is met by a hash: what styleOf gives is what stands in the page, letter for letter", () => {
    for (const [document, options] of [
      [minaCalder, {}],
      [everyNode("words"), { paper: "A4", theme: themeOf({ goal: "#6b3d00" }) }],
    ] as const) {
      const page = renderHtml(document, options);
      const [, style = ""] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
      const sha = (text: string): string => createHash("sha256").update(text).digest("base64");
      expect(sha(style)).toBe(sha(styleOf(document, options)));
    }
  });

  it("is met by a nonce", () => {
    const { elements } = htmlTree(renderHtml(minaCalder, { nonce: "r4nd0m+/=" }));
    const [style] = elements.filter(({ tag }) => tag === "style");
    expect(style?.attributes).toEqual({ nonce: "r4nd0m+/=" });
    expect(
      htmlTree(renderHtml(minaCalder)).elements.find(({ tag }) => tag === "style")?.attributes,
    ).toEqual({});
  });

  it("has nothing else to forbid: no script, no style at an element, no handler, nothing fetched", () => {
    for (const { tag, attributes } of htmlTree(renderHtml(everyNode("words"))).elements) {
      expect(["script", "link", "img", "iframe", "object", "embed", "form", "base"]).not.toContain(
        tag,
      );
      for (const name of Object.keys(attributes)) {
        expect(name).not.toMatch(/^on|^style$|^src|^action$/);
      }
    }
  });
});
