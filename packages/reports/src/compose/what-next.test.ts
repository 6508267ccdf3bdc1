import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { isSound } from "../../test/is-sound.ts";
import { whatNext } from "../../test/what-next.ts";
import { plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeWhatNext, type CompetencyProjection, type WhatNext } from "./index.ts";

const composed = (change: Partial<WhatNext> = {}) =>
  composeWhatNext(deepFreeze({ ...whatNext, ...change }), en);
const text = (change: Partial<WhatNext> = {}): string =>
  renderText(composed(change), { width: 400 }).replaceAll("\u00a0", " ");

describe("what comes next", () => {
  it("tells every competency under its outcome, and what it would take to educators alone", () => {
    const headings = (audience: WhatNext["audience"]) =>
      [...walk(composed({ audience }))].flatMap(({ node }) =>
        node.type === "section" ? [plainWords(node.heading)] : [],
      );
    const outcomes = [
      "Works as a team",
      "Steers their learning",
      "Builds for the common good",
      "Mathematics",
    ];
    expect(headings("learner")).toEqual(outcomes);
    expect(headings("family")).toEqual(outcomes);
    expect(headings("educator")).toEqual([...outcomes, "What it would take"]);
  });

  it("tells of each the next statement, the kind of situation, and where an opportunity is, in this order", () => {
    expect(text({ audience: "learner" })).toContain(
      "* Applying\nNext “I can plan a goal: adapting, 6-8.”\nWhere: Ferry studio, now and until 29 May.",
    );
    expect(text({ audience: "learner" })).toContain(
      "A situation for it: Show it in another place than so far. So far: Studio.\nWhere: Ferry studio, now and until 29 May.",
    );
    expect(text({ audience: "family" })).toContain(
      "A situation for it: Mina Calder can show it again: the last time was long ago.",
    );
  });

  it("owns up to an opportunity that is owed, and tells one that is coming", () => {
    const page = text({ audience: "learner" });
    expect(page).toMatch(
      /Model a change\n.*\n\( \) No opportunity yet\nWhere: we owe you this one\. No day is set yet\./,
    );
    expect(page).toContain("Where: Market hall, from 21 September.");
    const { experiences: _, ...without } = whatNext;
    const none = renderText(composeWhatNext({ ...without, audience: "family" }, en), {
      width: 400,
    });
    expect(none).toContain("Where: No day is set yet. Ask us for an opportunity for Mina Calder.");
  });

  it("is of the competencies that are asked for", () => {
    const page = text({ audience: "educator", competencies: ["MATH.1"] });
    expect(page).toContain("Reason with data");
    expect(page).not.toContain("Works as a team");
    expect(page).not.toContain("Share the work");
  });

  it.each<[string, CompetencyProjection["projection"], string]>([
    [
      "reached",
      { target: "applying", status: "reachable", pieces: [], brings: [] },
      "It is reached.",
    ],
    [
      "reachable",
      {
        target: "applying",
        status: "reachable",
        pieces: ["applying", "adapting"],
        brings: [{ code: "voices", data: { more: 1 } }],
      },
      "2 more demonstrations: 3 Applying and 4 Adapting  1 more voice",
    ],
    [
      "not within",
      { target: "applying", status: "not-within-bound", within: 12 },
      "more than 12 more demonstrations",
    ],
    [
      "never",
      { target: "applying", status: "never", reason: { code: "exempt", data: {} } },
      "Excused.",
    ],
    [
      "in the limit",
      { target: "applying", status: "in-the-limit", highest: "applying" },
      "ever closer, and never there",
    ],
    [
      "by time",
      { target: "applying", status: "by-time-alone", at: "2026-09-01T00:00:00Z" },
      "by waiting until 1 September 2026",
    ],
    [
      "too many",
      { target: "applying", status: "too-many-to-search", searched: 4 },
      "as far as was looked",
    ],
    [
      "not offered",
      { target: "applying", status: "not-offered", method: "x/y" },
      "the method cannot be asked",
    ],
  ])("says to educators what it would take: %s", (_, projection, words) => {
    const page = text({
      audience: "educator",
      projections: [{ competency: "MATH.1", projection }],
    });
    expect(page.replaceAll(/ {3,}/g, "  ")).toContain(words);
  });

  const toward = (target: string, scale?: string): CompetencyProjection => ({
    competency: "MATH.1",
    ...(scale === undefined ? {} : { scale }),
    projection: { target, status: "reachable", pieces: [target], brings: [] },
  });

  it.each([
    [
      "the one that is said",
      toward("step-2", "continuum"),
      /Reason with data · Quantities from start to end +2 Step 2 +1 more demonstration: 2 Step 2\b/,
    ],
    [
      "the one that has the level",
      toward("step-2"),
      /Reason with data · Quantities from start to end +2 Step 2 +1 more demonstration: 2 Step 2\b/,
    ],
    [
      "the competency's own, without its name",
      toward("applying"),
      /Reason with data +3 Applying +1 more demonstration: 3 Applying\b/,
    ],
    ["none, which has no words for it", toward("gone"), /Reason with data +gone +/],
    ["an unknown one, likewise", toward("step-2", "gone"), /Reason with data +step-2 +/],
  ])("names levels in the scale that a projection is about: %s", (_, one, words) => {
    expect(text({ audience: "educator", projections: [one] })).toMatch(words);
  });

  it("has the key to the scale of a projection, each scale's once", () => {
    const keys = (projections: readonly CompetencyProjection[]): number =>
      text({ audience: "educator", projections }).split(
        "The four levels of Quantities from start to end",
      ).length - 1;
    expect(keys([toward("step-2"), toward("step-3")])).toBe(1);
    expect(keys([toward("applying")])).toBe(0);
  });

  it("takes what is to be brought from the projection on the scale of the strip", () => {
    const bringing = (scale: string, code: "voices" | "kinds"): CompetencyProjection => ({
      competency: "MATH.1",
      scale,
      projection: {
        target: scale === "harbour" ? "applying" : "step-2",
        status: "reachable",
        pieces: [],
        brings: [{ code, data: { more: 1 } }],
      },
    });
    const page = text({
      competencies: ["MATH.1"],
      projections: [bringing("continuum", "kinds"), bringing("harbour", "voices")],
    });
    const { voices, kinds } = en.messages.whatNext.situations;
    const about = { name: "Mina Calder", audience: whatNext.audience };
    expect(page).toContain(voices(about));
    expect(page).not.toContain(kinds(about));
  });

  it("says no number to who sees none, in any language", () => {
    for (const language of [en, es, zhHans, ar, vi]) {
      for (const audience of ["learner", "family"] as const) {
        isSound(composeWhatNext(deepFreeze({ ...whatNext, audience }), language), audience);
      }
    }
    isSound(composed({ audience: "educator" }), "educator");
  });
});
