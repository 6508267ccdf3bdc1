import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import { paragraph, quote, section, table } from "../../document/index.ts";

describe("renderHtml", () => {
  it("takes the plain form for a variant it does not know", () => {
    const odd = { ...section("A", []), variant: "constructor" as "part" };
    expect(inside([odd])).toContain('<section class="wl-part">');
    expect(inside([{ ...paragraph("a"), tone: "constructor" as "plain" }])).toBe("<p>a</p>");
    expect(inside([{ ...quote("a"), variant: "constructor" as "next" }])).toBe(
      '<p class="wl-statement">a</p>',
    );
    const grid = { ...table({ caption: "C", columns: [] }), layout: "constructor" as "grid" };
    expect(inside([grid])).toContain('class="wl-table wl-stack"');
  });
});
