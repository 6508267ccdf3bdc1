import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import {
  type Block,
  item,
  list,
  note,
  orderedList,
  paragraph,
  quote,
} from "../../document/index.ts";

describe("paragraphs, quotes, notes and lists in HTML", () => {
  it.each<readonly [string, readonly Block[], string]>([
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
  ])("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });
});
