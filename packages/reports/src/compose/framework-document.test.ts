import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { isSound } from "../../test/is-sound.ts";
import { promise, sheet } from "../../test/promise.ts";
import { type Document, plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeFrameworkDocument, type FrameworkReport } from "./index.ts";

const composed = (change: Partial<FrameworkReport> = {}): Document =>
  composeFrameworkDocument(deepFreeze({ ...sheet, audience: "public", ...change }), en);
const text = (change: Partial<FrameworkReport> = {}): string =>
  renderText(composed(change), { width: 400 });
const headings = (document: Document): readonly string[] =>
  [...walk(document)].flatMap(({ node }) =>
    node.type === "section"
      ? [plainWords(node.heading)]
      : node.type === "heading"
        ? [plainWords(node.children)]
        : [],
  );

describe("the framework document", () => {
  it("tells mission, vision, values, portrait, structure, levels, progressions, relations and coverage, in that order", () => {
    const document = composed();
    expect(headings(document)).toEqual([
      "Why we are here",
      "Mission",
      "Vision",
      "Values",
      "The harbour portrait",
      "The whole learner",
      "Academic learning",
      "Under no outcome",
      "Progressions",
      "Relations",
      "What hangs together and what stands alone",
    ]);
    expect(document.children.map(({ type }) => type)).toEqual([
      "header",
      "paragraph",
      "section",
      "section",
      "section",
      "section",
      "section",
      "page-break",
      "key",
      "key",
      "section",
      "section",
      "section",
      "provenance",
    ]);
  });

  it("says each of them", () => {
    const page = text();
    for (const line of [
      "The framework of learning\nThe Harbour Promise",
      "Published by  Harbour Community School",
      "Status        Adopted",
      "Version       2.1",
      "We learn with the harbour.",
      "- Care: We look after one another.",
      "- Courage",
      "1. Works as a team\n2. Steers their learning",
      "- STEER.1 Set a goal and plan for it · something to do · Set a goal, plan for it and change the plan.",
      "  - I can name my first step.",
      "- Know what helps me feel ready · told in words, without a level",
      "Outcomes without a competency: A promise to come.",
      "Outcomes that the portrait does not tell: A promise to come.",
      "Competencies under no outcome: Under no outcome.",
      "Progressions with a statement still to write: Set a goal and plan for it and Reason with data.",
      "Texts in es: ",
      "Licence: CC BY 4.0. By the people of the harbour.",
    ]) {
      expect(page).toContain(line);
    }
    expect(page).toMatch(
      /Set a goal and plan for it +harbour +anew in each grade band +All +7 of 8 statements/,
    );
    expect(page).toMatch(
      /Set a goal and plan for it +comes before +Keep going +Plans come first\./,
    );
    expect(page).toMatch(
      /Reason with data +is the same as +Data, state standard <https:\/\/standards\.example\/data> +—/,
    );
    expect(page).not.toContain("Set goals, as it was");
  });

  it("names relations of a school's own, ends outside, and bands of a progression", () => {
    const [first, ...rest] = promise.progressions;
    if (first === undefined) throw new Error("there is a progression");
    const page = text({
      framework: {
        ...promise,
        vocabulary: { relations: [{ id: "feeds", name: "feeds into" }] },
        relations: [
          { type: "feeds", from: "STEER.1", to: "STEER.1.a" },
          {
            type: "vendor/own",
            from: "elsewhere",
            to: { uri: "https://other.example/x", code: "X.1" },
          },
        ],
        progressions: [{ ...first, bands: ["6-8", "3-5"] }, ...rest],
      },
    });
    expect(page).toMatch(/Set a goal and plan for it +feeds into +I can name my first step\./);
    expect(page).toMatch(/elsewhere +vendor\/own +X\.1 <https:\/\/other\.example\/x>/);
    expect(page).toContain("6 to 8 · 3 to 5");
  });

  it("leaves out what a framework does not have, and says where all hangs together", () => {
    const page = composed({
      framework: {
        format: "whole-learner/framework@1",
        id: promise.id,
        version: "1",
        status: "draft",
        describes: "learners",
        title: "A small promise",
        languages: ["en"],
        gradeBands: [],
        scales: promise.scales,
        domains: [],
        outcomes: [{ id: "O", name: "One", part: "academic" }],
        competencies: [{ id: "C", name: "Tell", reporting: "none", partOf: "O" }],
        indicators: [{ id: "I", statement: "I can tell.", partOf: "C" }],
        progressions: [],
        relations: [],
      },
    });
    expect(headings(page)).toEqual([
      "Academic learning",
      "What hangs together and what stands alone",
    ]);
    expect(renderText(page, { width: 400 })).toContain("- Tell · not reported");
    expect(renderText(page, { width: 400 })).toContain("Every outcome has competencies");
  });

  it("is sound for everybody in every language", () => {
    for (const language of [en, es, zhHans, ar, vi]) {
      for (const audience of ["learner", "family", "educator", "school", "public"] as const) {
        isSound(composeFrameworkDocument({ ...sheet, audience }, language), audience);
      }
    }
  });
});
