import { describe, expect, it } from "vitest";
import { inside } from "../../../test/in-html.ts";
import { type Block, lang, levelStrip, passage, table, tableRow } from "../../document/index.ts";

const strip = levelStrip({
  steps: ["A", "B", "C", "D", "E"],
  goal: 3,
  dots: { kind: "profile", counts: [0, 0, 1, 2, 0] },
  alternative: "D: 2; C: 1. The goal is D.",
});

describe("a level strip in HTML", () => {
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
});
