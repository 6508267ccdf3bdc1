import { describe, expect, it } from "vitest";
import {
  type Block,
  columns,
  type Document,
  documentOf,
  emphasis,
  fact,
  facts,
  figure,
  header,
  heading,
  item,
  key,
  lang,
  levelStrip,
  link,
  list,
  name,
  note,
  number,
  numeric,
  orderedList,
  pageBreak,
  paragraph,
  passage,
  provenance,
  quote,
  row,
  section,
  state,
  strong,
  table,
  tableGroup,
  tableRow,
} from "../../document/index.ts";
import { renderHtml, stylesheet } from "./index.ts";
import { stateIcons } from "./state-icons.ts";

const page = (children: readonly Block[], more: Partial<Document> = {}): Document => ({
  ...documentOf({ kind: "page", title: "T", language: "en", children }),
  ...more,
});
const inside = (children: readonly Block[], more: Partial<Document> = {}): string =>
  renderHtml(page(children, more), { as: "fragment" })
    .replace(/^<article[^>]*>\n/, "")
    .replace(/\n<\/article>\n$/, "");
const strip = levelStrip({
  steps: ["A", "B", "C", "D", "E"],
  goal: 3,
  dots: { kind: "profile", counts: [0, 0, 1, 2, 0] },
  alternative: "D: 2; C: 1. The goal is D.",
});

const cases: readonly (readonly [string, readonly Block[], string])[] = [
  [
    "words",
    [
      paragraph([
        "a < b ",
        strong("c"),
        emphasis("d"),
        number("3.5"),
        { type: "code", text: "7c9e" },
        name("Mina"),
        lang("es", "meta"),
        lang("ar", "هدف", "rtl"),
      ]),
    ],
    '<p>a &lt; b <b>c</b><em>d</em><span class="wl-number" dir="ltr">3.5</span><code class="wl-code" dir="ltr">7c9e</code><bdi>Mina</bdi><bdi lang="es">meta</bdi><bdi lang="ar" dir="rtl">هدف</bdi></p>',
  ],
  [
    "links",
    [
      paragraph([
        link("https://a.example/?a=1&b=2", "a"),
        link("javascript:x", "b"),
        link("https://a.example", ["c", link("https://b.example", strong("d"))]),
      ]),
    ],
    '<p><a href="https://a.example/?a=1&amp;b=2">a</a>b<a href="https://a.example">c<b>d</b></a></p>',
  ],
  [
    "tones",
    [paragraph("a", "aside"), paragraph("b", "answer")],
    '<p class="wl-aside">a</p>\n<p class="wl-answer">b</p>',
  ],
  [
    "quotes",
    [
      quote("a", { variant: "own", attribution: "b", lead: "L" }),
      quote("c", { variant: "own" }),
      quote("d"),
      quote("e", { variant: "next", lead: "Next", attribution: "f" }),
    ],
    '<figure class="wl-own"><blockquote><p><b>L</b> a</p></blockquote><figcaption>b</figcaption></figure>\n<figure class="wl-own"><blockquote><p>c</p></blockquote></figure>\n<p class="wl-statement">d</p>\n<p class="wl-next"><b>Next</b> e</p><p class="wl-aside">f</p>',
  ],
  [
    "notes",
    [note("a"), note("b", "unreviewed"), note("c", "caution")],
    '<p class="wl-note" role="note">a</p>\n<p class="wl-note wl-noted" role="note">b</p>\n<p class="wl-note wl-noted" role="note">c</p>',
  ],
  [
    "lists",
    [
      list(["a", item([paragraph("b"), paragraph("c")]), item([paragraph("d", "aside")])]),
      orderedList(["e"]),
    ],
    '<ul class="wl-list" role="list"><li>a</li>\n<li><p>b</p>\n<p>c</p></li>\n<li><p class="wl-aside">d</p></li></ul>\n<ol class="wl-list" role="list"><li>e</li></ol>',
  ],
  [
    "a title block",
    [
      header({
        issuer: "School",
        promise: "Promise",
        kind: "Report for",
        whose: name("Mina"),
        about: "Planning",
        facts: [fact("Issued", "today")],
      }),
    ],
    '<header><p class="wl-masthead"><b>School</b> <i>Promise</i></p>\n<div class="wl-title"><h1><span class="wl-kind">Report for</span> <span class="wl-who"><bdi>Mina</bdi></span> <span class="wl-about">Planning</span></h1>\n<dl class="wl-facts"><div><dt>Issued</dt><dd>today</dd></div></dl></div></header>',
  ],
  [
    "the least title block",
    [header({ kind: "For", whose: "Mina" })],
    '<header><div class="wl-title"><h1><span class="wl-kind">For</span> <span class="wl-who">Mina</span></h1></div></header>',
  ],
  [
    "half a masthead",
    [header({ kind: "For", whose: "Mina", promise: "P" })],
    '<header><p class="wl-masthead"> <i>P</i></p>\n<div class="wl-title"><h1><span class="wl-kind">For</span> <span class="wl-who">Mina</span></h1></div></header>',
  ],
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
  ["facts", [facts([fact("A", "b")])], '<dl class="wl-pairs"><div><dt>A</dt><dd>b</dd></div></dl>'],
  [
    "the foot",
    [provenance("v", [paragraph("a")]), provenance("w")],
    '<footer class="wl-foot"><div class="wl-asks"><p>a</p></div>\n<p class="wl-fine">v</p></footer>\n<footer class="wl-foot"><p class="wl-fine">w</p></footer>',
  ],
  [
    "a key",
    [
      key({
        heading: "Levels.",
        how: "So.",
        steps: [
          { label: "A", words: "a" },
          { label: "B", words: "b" },
        ],
        goal: { at: 1, label: "the goal" },
      }),
    ],
    '<section class="wl-key"><h2>Levels.</h2> <p>So.</p>\n<ol role="list"><li><b>A</b> <span>a</span></li>\n<li class="wl-goal-step"><b>B <span class="wl-goal-words"><span class="wl-triangle" aria-hidden="true"></span>the goal</span></b> <span>b</span></li></ol></section>',
  ],
  [
    "a row of one line",
    [row("A", [paragraph("b")], { aside: "c" })],
    '<article class="wl-line"><h2>A</h2><div><p class="wl-aside">c</p><p>b</p></div></article>',
  ],
  [
    "a row with a state alone",
    [row("A", [heading("b")], { states: [state("excused", "Excused")] })],
    `<article class="wl-row"><div><h2>A</h2></div>\n<div class="wl-place"><p class="wl-states"><span class="wl-state">${stateIcons.excused}<span>Excused</span></span></p></div>\n<div class="wl-said"><h3>b</h3></div></article>`,
  ],
  [
    "a grid",
    [
      table({
        layout: "grid",
        caption: "C",
        columns: ["A", numeric("B")],
        rows: [tableRow(["a", "1"], true)],
      }),
    ],
    '<table class="wl-table wl-grid"><caption>C</caption>\n<thead><tr><th scope="col">A</th><th scope="col" class="wl-end">B</th></tr></thead>\n<tbody><tr class="wl-here" aria-current="true"><th scope="row">a</th><td class="wl-end">1</td></tr></tbody></table>',
  ],
  [
    "a table that stacks",
    [
      table({
        caption: "C",
        aside: "D",
        columns: ["A", strong('"B"')],
        groups: [tableGroup("G", [tableRow(["a", "b"]), tableRow(["c"])])],
        foot: [tableRow(["d", "e", "f"])],
      }),
    ],
    '<table class="wl-table wl-stack" role="table"><caption>C<span>D</span></caption>\n<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">A</th><th scope="col" role="columnheader"><b>&quot;B&quot;</b></th></tr></thead>\n<tbody role="rowgroup"><tr class="wl-group" role="row"><th scope="rowgroup" role="rowheader" colspan="2">G</th></tr>\n<tr role="row"><th scope="row" role="rowheader">a</th><td role="cell" data-label="&quot;B&quot;"><span>b</span></td></tr>\n<tr role="row"><th scope="row" role="rowheader">c</th><td role="cell" data-label="&quot;B&quot;"></td></tr></tbody>\n<tfoot role="rowgroup"><tr role="row"><th scope="row" role="rowheader">d</th><td role="cell" data-label="&quot;B&quot;"><span>e</span></td></tr></tfoot></table>',
  ],
  [
    "a compact table",
    [table({ layout: "compact", caption: "C", columns: ["A", "B"], rows: [tableRow(["a", "b"])] })],
    '<table class="wl-table wl-compact" role="table"><caption>C</caption>\n<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">A</th><th scope="col" role="columnheader">B</th></tr></thead>\n<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">a</th><td role="cell" data-label="B">b</td></tr></tbody></table>',
  ],
];

describe("renderHtml", () => {
  it.each(cases)("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });

  it("draws a strip with its words: outlined goal, a dot for each competency", () => {
    const drawn = inside([strip]);
    expect(drawn).toBe(
      `<div><svg class="wl-strip" viewBox="0 0 252 30" fill="none" stroke="currentColor" role="img" aria-label="D: 2; C: 1. The goal is D.">${[
        1, 52, 103, 154, 205,
      ]
        .map((x) => `<rect class="wl-cell" x="${x}" y="3" width="46" height="15" rx="2.5"/>`)
        .join(
          "",
        )}<rect class="wl-goal" x="154" y="3" width="46" height="15" rx="2.5"/><path class="wl-mark" fill="currentColor" d="M177 22l4.6 7h-9.2z"/>${[
        126, 170.25, 183.75,
      ]
        .map((x) => `<circle class="wl-dot" fill="currentColor" cx="${x}" cy="10.5" r="5.6"/>`)
        .join(
          "",
        )}</svg><p class="wl-words"><span><span class="wl-bead" aria-hidden="true"></span><span class="wl-bead" aria-hidden="true"></span>D</span> <span><span class="wl-bead" aria-hidden="true"></span>C</span></p></div>`,
    );
  });

  it("draws a single dot with the steps up to it tinted, between two steps too, and none without a level", () => {
    const single = (at?: number): Block =>
      levelStrip({
        steps: ["A", "B", "C"],
        dots: { kind: "single", ...(at === undefined ? {} : { at }) },
        alternative: "x",
      });
    expect(inside([single(1)]).match(/wl-past|wl-cell/g)).toEqual([
      "wl-past",
      "wl-past",
      "wl-cell",
    ]);
    expect(inside([single(1)])).toContain('cx="126"');
    expect(inside([single(1)])).not.toContain("wl-goal");
    expect(inside([single(0.5)])).toContain('cx="83.5" cy="10.5" r="5.6"');
    expect(inside([single(0.5)])).toContain("</span>A / B</span>");
    expect(inside([single()])).not.toContain("wl-dot");
    expect(inside([single()])).not.toContain("wl-words");
  });

  it("writes how many there are where nobody would count, and draws no more than a picture bears", () => {
    const many = (count: number): string =>
      inside([
        levelStrip({ steps: ["A"], dots: { kind: "profile", counts: [count] }, alternative: "x" }),
      ]);
    const bead = '<span class="wl-bead" aria-hidden="true"></span>';
    expect(many(12)).toContain(`<p class="wl-words"><span>${bead.repeat(12)}A</span></p>`);
    expect(many(13)).toContain(`<p class="wl-words"><span>13${bead}A</span></p>`);
    expect(many(60).match(/wl-dot/g)).toHaveLength(60);
    expect(many(1e9).match(/wl-dot/g)).toHaveLength(60);
    expect(many(1e9)).toContain(`<span>1000000000${bead}A</span>`);
  });

  it("draws no goal that is none of the steps", () => {
    expect(inside([{ ...strip, goal: 9 }])).not.toContain("wl-mark");
    expect(inside([{ ...strip, goal: 0.5 }])).not.toContain("wl-mark");
  });

  it("mirrors a strip where reading runs from the right, also in a passage or a span", () => {
    const mirrored = inside([strip], { direction: "rtl" });
    expect(mirrored.match(/wl-dot" fill="currentColor" cx="([\d.]+)"/g)).toEqual(
      ["126", "81.75", "68.25"].map((x) => `wl-dot" fill="currentColor" cx="${x}"`),
    );
    expect(mirrored).toContain('<rect class="wl-goal" x="52"');
    expect(mirrored).toContain('d="M75 22l4.6 7h-9.2z"');
    expect(inside([passage("ar", "rtl", [strip])])).toBe(
      `<div lang="ar" dir="rtl">${mirrored}</div>`,
    );
    const cell = table({
      layout: "grid",
      caption: "C",
      columns: ["A"],
      rows: [tableRow([lang("ar", "x", "rtl")])],
    });
    expect(inside([cell])).toContain('<bdi lang="ar" dir="rtl">x</bdi>');
  });

  it("draws a small strip in a cell, unseen by who hears the next cell", () => {
    const cell = table({ layout: "grid", caption: "C", columns: ["A"], rows: [tableRow([strip])] });
    expect(inside([cell])).toContain(
      '<th scope="row"><svg class="wl-strip" viewBox="0 0 129 19" fill="none" stroke="currentColor" aria-hidden="true"><rect class="wl-cell" x="1" y="1.5" width="23" height="10" rx="2"/>',
    );
    expect(inside([cell])).not.toContain("wl-words");
    expect(inside([cell])).not.toContain("The goal is D");
  });

  it("has an icon for each state, and the plain ring for one it does not know", () => {
    expect(new Set(Object.values(stateIcons)).size).toBe(7);
    const pill = (kind: string): string => inside([paragraph(state(kind as "other", "x"))]);
    expect(pill("second-look")).toContain(stateIcons["second-look"]);
    expect(pill("no-opportunity")).toContain(`wl-state wl-dashed">${stateIcons["no-opportunity"]}`);
    expect(pill("constructor")).toContain(`"wl-state">${stateIcons.other}`);
  });

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

  it("sets more than four facts in three columns", () => {
    const with_ = (count: number): string =>
      inside([
        header({
          kind: "k",
          whose: "w",
          facts: Array.from({ length: count }, () => fact("a", "b")),
        }),
      ]);
    expect(with_(4)).toContain('<dl class="wl-facts">');
    expect(with_(5)).toContain('<dl class="wl-facts wl-many">');
  });

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
