import { describe, expect, it } from "vitest";
import { inside, page } from "../../../test/in-html.ts";
import {
  type Block,
  columns,
  figure,
  header,
  heading,
  pageBreak,
  paragraph,
  provenance,
  row,
  section,
} from "../../document/index.ts";
import { renderHtml } from "./index.ts";

describe("sections, columns, figures and the foot in HTML", () => {
  it.each<readonly [string, readonly Block[], string]>([
    [
      "sections",
      [
        section("A", [
          heading("H"),
          section("B", [paragraph("b")], { variant: "block", aside: "q" }),
        ]),
        section("C", [], { variant: "home" }),
      ],
      '<section class="wl-part"><h2>A</h2>\n<h3>H</h3>\n<section class="wl-block"><div class="wl-top"><h3>B</h3><p class="wl-aside">q</p></div>\n<p>b</p></section></section>\n<section class="wl-block wl-home"><h2>C</h2>\n</section>',
    ],
    [
      "columns, figures, passages and breaks",
      [columns([paragraph("a")], 2), columns([]), figure("c", [paragraph("b")]), pageBreak()],
      '<div class="wl-columns wl-two">\n<p>a</p>\n</div>\n<div class="wl-columns wl-three">\n\n</div>\n<figure class="wl-figure"><p>b</p><figcaption>c</figcaption></figure>\n<div class="wl-break"></div>',
    ],
    [
      "the foot",
      [provenance("v", [paragraph("a")]), provenance("w")],
      '<footer class="wl-foot"><div class="wl-asks"><p>a</p></div>\n<p class="wl-fine">v</p></footer>\n<footer class="wl-foot"><p class="wl-fine">w</p></footer>',
    ],
  ])("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });
});

describe("sections by nesting in HTML", () => {
  it("has headings by nesting, and none below the sixth", () => {
    const nested = (levels: number): Block =>
      section(`${levels}`, levels === 0 ? [] : [nested(levels - 1)]);
    expect(inside([nested(6)]).match(/<h\d>/g)).toEqual([
      "<h2>",
      "<h3>",
      "<h4>",
      "<h5>",
      "<h6>",
      "<h6>",
      "<h6>",
    ]);
    expect(
      renderHtml(
        page([header({ kind: "k", whose: "w" }), section("A", [row("B", [heading("C")])])]),
        {
          as: "fragment",
          titleLevel: 3,
        },
      ).match(/<h\d>/g),
    ).toEqual(["<h3>", "<h4>", "<h5>", "<h6>"]);
  });
});
