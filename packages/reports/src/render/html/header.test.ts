import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import { type Block, fact, facts, header, name } from "../../document/index.ts";

describe("a title block and facts in HTML", () => {
  it.each<readonly [string, readonly Block[], string]>([
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
      "facts",
      [facts([fact("A", "b")])],
      '<dl class="wl-pairs"><div><dt>A</dt><dd>b</dd></div></dl>',
    ],
  ])("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });
});

describe("the facts of a title block in HTML", () => {
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
});
