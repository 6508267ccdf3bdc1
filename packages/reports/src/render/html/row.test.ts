import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import { type Block, heading, key, paragraph, row, state } from "../../document/index.ts";
import { stateIcons } from "./state-icons.ts";

describe("keys and rows in HTML", () => {
  it.each<readonly [string, readonly Block[], string]>([
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
  ])("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });
});
