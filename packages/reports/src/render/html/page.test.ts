import { describe, expect, it } from "vitest";
import { page } from "../../../test/in-html.ts";
import { type Block, type Document, header, paragraph, provenance } from "../../document/index.ts";
import { renderHtml, stylesheet } from "./index.ts";

describe("a page", () => {
  const head = header({ kind: "For", whose: "Mina" });
  const foot = provenance("v 1");
  const landmarks = (children: readonly Block[]): readonly string[] =>
    renderHtml(page(children)).match(/<\/?(?:header|main|footer)\b/g) ?? [];

  it("stands alone: its language, its title and its style, no script and nothing to fetch", () => {
    const whole = renderHtml(page([head], { language: "ar", direction: "rtl", title: "T & co" }));
    expect(
      whole.startsWith(
        '<!doctype html>\n<html lang="ar" dir="rtl" class="wl">\n<head>\n<meta charset="utf-8">\n',
      ),
    ).toBe(true);
    expect(whole).toContain("<title>T &amp; co</title>\n<style>\n");
    expect(whole).toContain(stylesheet);
    expect(whole.endsWith("</main>\n</div>\n</body>\n</html>\n")).toBe(true);
    expect(whole).not.toMatch(/<script|<link|src=|style="/);
  });

  it("has its landmarks: the title block opens it, the last foot closes it", () => {
    expect(landmarks([head, paragraph("a"), foot])).toEqual([
      "<header",
      "</header",
      "<main",
      "</main",
      "<footer",
      "</footer",
    ]);
    expect(landmarks([head, foot, paragraph("a")])).toEqual([
      "<header",
      "</header",
      "<main",
      "<footer",
      "</footer",
      "</main",
    ]);
    expect(landmarks([paragraph("a")])).toEqual(["<main", "</main"]);
    expect(landmarks([foot])).toEqual(["<main", "</main", "<footer", "</footer"]);
    expect(landmarks([head])).toEqual(["<header", "</header", "<main", "</main"]);
    expect(landmarks([])).toEqual(["<main", "</main"]);
  });

  it("says its name and its number in the margin of each sheet, at the end of reading", () => {
    const whole = (more: Partial<Document>): string => renderHtml(page([], more));
    expect(whole({})).toContain(
      '@page{@bottom-right{content:counter(page) " / " counter(pages);font:7pt/1 system-ui,sans-serif;color:#444}}',
    );
    expect(whole({ runningTitle: "A b" })).toContain(
      '@page{@bottom-left{content:"A\\000020b";font:7pt/1 system-ui,sans-serif;color:#444}@bottom-right{',
    );
    expect(whole({ runningTitle: "A", direction: "rtl" })).toContain(
      '@page{@bottom-right{content:"A";',
    );
    expect(whole({ runningTitle: "A", direction: "rtl" })).toContain(
      "@bottom-left{content:counter(page)",
    );
  });

  it("is for the paper it is told, else for the printer's own", () => {
    expect(renderHtml(page([]), { paper: "A4" })).toContain("@page{size:A4;@bottom");
    expect(renderHtml(page([]), { paper: "Letter" })).toContain("@page{size:letter;@bottom");
    expect(renderHtml(page([]))).toContain("@page{@bottom");
    expect(renderHtml(page([]), { paper: "constructor" as "A4" })).toContain("@page{@bottom");
  });
});

describe("a fragment", () => {
  it("is an article with its language, for a page that has main and style already", () => {
    const fragment = renderHtml(
      page([header({ kind: "k", whose: "w" }), provenance("v")], { language: "es" }),
      { as: "fragment" },
    );
    expect(fragment.startsWith('<article class="wl wl-sheet" lang="es" dir="ltr">\n<header>')).toBe(
      true,
    );
    expect(fragment.endsWith("</footer>\n</article>\n")).toBe(true);
    expect(fragment).not.toMatch(/<main|<style|<html/);
  });
});
