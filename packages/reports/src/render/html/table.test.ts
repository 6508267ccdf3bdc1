import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import { type Block, numeric, strong, table, tableGroup, tableRow } from "../../document/index.ts";

describe("tables in HTML", () => {
  it.each<readonly [string, readonly Block[], string]>([
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
      [
        table({
          layout: "compact",
          caption: "C",
          columns: ["A", "B"],
          rows: [tableRow(["a", "b"])],
        }),
      ],
      '<table class="wl-table wl-compact" role="table"><caption>C</caption>\n<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">A</th><th scope="col" role="columnheader">B</th></tr></thead>\n<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">a</th><td role="cell" data-label="B">b</td></tr></tbody></table>',
    ],
  ])("%s", (_, children, html) => {
    expect(inside(children)).toBe(html);
  });
});
