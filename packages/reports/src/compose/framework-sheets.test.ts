import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { isSound } from "../../test/is-sound.ts";
import { promise, sheet } from "../../test/promise.ts";
import * as school from "../../test/school.ts";
import { type Document, plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import type { Audience } from "../privacy/index.ts";
import { renderText } from "../render/text/index.ts";
import {
  composeLevelGuide,
  composePortraitSheet,
  composeProgressionSheet,
  type LevelGuide,
  type ProgressionSheet,
} from "./index.ts";

const headings = (document: Document): readonly string[] =>
  [...walk(document)].flatMap(({ node }) =>
    node.type === "section"
      ? [plainWords(node.heading)]
      : node.type === "row"
        ? [plainWords(node.name)]
        : [],
  );
const types = ({ children }: Document): readonly string[] => children.map(({ type }) => type);
const text = (document: Document): string => renderText(document, { width: 400 });

describe("the portrait sheet", () => {
  const composed = (change: Partial<LevelGuide> = {}, language: Language = en): Document =>
    composePortraitSheet(deepFreeze({ ...sheet, ...change }), language);

  it("tells the portrait, its outcomes in its order, the academic part apart, and the key to the level words", () => {
    const document = composed();
    expect(types(document)).toEqual([
      "header",
      "paragraph",
      "paragraph",
      "section",
      "section",
      "key",
      "key",
      "provenance",
    ]);
    expect(headings(document)).toEqual([
      "The whole learner",
      "Works as a team",
      "Steers their learning",
      "Builds for the common good",
      "Cares for well-being",
      "A promise to come",
      "Academic learning",
      "Mathematics",
    ]);
  });

  it("says of each competency what it is made of, how it is told, and its statement", () => {
    const page = text(composed());
    for (const line of [
      "What we promise every learner\nThe harbour portrait",
      "Written by two hundred people.",
      "Sets out and keeps going.",
      "- Set a goal and plan for it · something to do · Set a goal, plan for it and change the plan.",
      "- Know which strategies help · something to know",
      "- Keep going · something to show",
      "- Know what helps me feel ready · told in words, without a level",
      "A promise to come\nNo competency is written down here yet.",
      "Licence: CC BY 4.0. By the people of the harbour.",
      "Report HB-26F-0001 · first issue, replaces none · digest of inputs ",
    ]) {
      expect(page).toContain(line);
    }
    expect(page).not.toContain("Set goals, as it was");
    expect(page).not.toContain("A promise of the past");
  });

  it("does without what a framework and a school do not say", () => {
    const { policy: _, id: __, ...without } = sheet;
    const page = text(composePortraitSheet({ ...without, framework: school.framework }, en));
    expect(page).not.toContain("Licence");
    expect(page).not.toContain("How a level is decided");
    expect(page).not.toContain("Adopted");
    expect(page).toContain("digest of inputs");
    expect(text(composed({ digest: "0123456789" }))).toContain("digest of inputs 0123 4567");
    expect(text(composed({ supersedes: "HB-0" }))).toContain("replaces HB-0");
  });

  it("is in the reader's language, in another where there is none, marked so", () => {
    const spanish = composed({}, es);
    expect(text(spanish)).toContain(
      "Lo que prometemos a cada persona que aprende\nEl retrato del puerto",
    );
    expect(JSON.stringify(spanish)).toContain('"type":"lang","language":"en"');
    // Vietnamese is no language of the framework: what the family reads next goes before the school's main language.
    expect(text(composed({}, vi))).toContain("Written by two hundred people.");
    expect(text(composed({ also: ["es"] }, vi))).toContain("Escrito por doscientas personas.");
  });
});

describe("the progression sheet", () => {
  const composed = (change: Partial<ProgressionSheet> = {}, language: Language = en): Document =>
    composeProgressionSheet(deepFreeze({ ...sheet, ...change }), language);

  it("tells every competency that has a progression, each under its outcome", () => {
    const document = composed();
    expect(headings(document)).toEqual([
      "Set a goal and plan for it",
      "Know which strategies help",
      "Share the work",
      "Reason with data",
    ]);
    expect(types(document).filter((type) => type === "key")).toHaveLength(2);
    expect(headings(composed({ competencies: ["TEAM.1", "GOOD.1"] }))).toEqual(["Share the work"]);
  });

  it("marks the goal in words, in its cell where bands differ and in its row where they do not", () => {
    const page = text(composed({ competencies: ["STEER.1"] }));
    expect(page).toContain("I can plan a goal: applying, 3-5. (the goal)");
    expect(page).toContain("No statement yet. (the goal)");
    expect(page).toContain("See a work that shows it");
    expect(page).toContain("3 to 5: Entering: Exploring. By the end: Applying.");
    expect(page).toContain("6 to 8: Entering: Practicing. By the end: Adapting.");
    const other = text(composed({ competencies: ["TEAM.1"] }));
    expect(other).toContain("> Applying (the goal)");
    expect(other).toContain("In every grade band: By the end: Applying.");
  });

  it("tells a continuum as one run of steps, with the bands by whose end each is the goal", () => {
    const page = text(composed({ competencies: ["MATH.1"] }));
    expect(page).toContain("One run of steps through all grade bands.");
    expect(page).toMatch(/> Step 3 +No statement yet\. +6 to 8/);
    expect(page).toMatch(/ {2}Step 4 +No statement yet\. +—/);
  });

  it("shows the grade bands that are asked for", () => {
    const page = text(composed({ competencies: ["STEER.1"], bands: ["3-5"] }));
    expect(page).not.toContain("6-8");
    expect(page).toContain("> Applying (the goal)");
    expect(page).toContain("In every grade band: Entering: Exploring. By the end: Applying.");
  });

  it("has one column of statements where there are no bands", () => {
    const framework = {
      ...promise,
      gradeBands: [],
      progressions: promise.progressions.map((one) => ({
        ...one,
        expected: [],
        descriptors: [{ level: "applying", statement: "I can." }],
      })),
    };
    const page = text(composed({ framework, competencies: ["STEER.1"] }));
    expect(page).toMatch(/Level +Statement/);
    expect(page).toMatch(/> Applying \(the goal\) +I can\./);
  });
});

describe("the guide to the levels", () => {
  const composed = (change: Partial<LevelGuide> = {}, language: Language = en): Document =>
    composeLevelGuide(deepFreeze({ ...sheet, ...change }), language);

  it("tells each level's word, what a level is not, how it is decided, the states and how to ask, in that order", () => {
    const document = composed();
    expect(types(document)).toEqual([
      "header",
      "paragraph",
      "key",
      "key",
      "section",
      "section",
      "section",
      "provenance",
    ]);
    expect(headings(document)).toEqual([
      "What a level is not",
      "How a level is decided",
      "Where there is no level",
    ]);
  });

  it("says each level in plain words and every state with what it means", () => {
    const page = text(composed());
    expect(page).toContain("[ ] Exploring            I try it.");
    expect(page).toContain("The middle one of the last three demonstrations");
    for (const state of [
      "No opportunity yet",
      "Not enough evidence yet",
      "Time for a fresh look",
      "Still open",
      "Excused",
      "Second look in progress",
    ]) {
      expect(page).toContain(state);
    }
    expect(page).toContain("The school owes one.");
    expect(page.split("The middle one").length).toBe(2);
  });

  it("says what a state means in the school's own words, where they are in the language of the page", () => {
    const [scale, ...scales] = promise.scales;
    if (scale === undefined) throw new Error("the framework has a scale");
    const states = [
      { id: "excused" as const, name: "Excused", meaning: { en: "We agreed on it together." } },
    ];
    const framework = { ...promise, scales: [{ ...scale, states }, ...scales] };
    expect(text(composed({ framework }))).toContain("We agreed on it together.");
    expect(text(composed({ framework }, es))).toContain("Se acordó que esto no se pide por ahora.");
  });

  it("says whether self-ratings count, and that levels begin anew only where they do", () => {
    expect(text(composed())).toContain("stands beside, and is not counted");
    const policy = { ...school.policy, admit: { roles: ["educator", "self"] as const } };
    expect(text(composed({ policy }))).toContain("counts as well");
    expect(text(composed())).toContain("In a new grade band");
    const framework = { ...promise, gradeBands: [] };
    expect(text(composed({ framework }))).not.toContain("In a new grade band");
  });
});

describe("every report about a framework", () => {
  it("is sound for everybody in every language, and shows levels as numbers to educators alone", () => {
    for (const language of [en, es, zhHans, ar, vi]) {
      for (const audience of [
        "learner",
        "family",
        "educator",
        "school",
        "public",
      ] as const satisfies readonly Audience[]) {
        const input = { ...sheet, audience };
        for (const document of [
          composePortraitSheet(input, language),
          composeProgressionSheet(input, language),
          composeLevelGuide(input, language),
        ]) {
          isSound(document, audience);
          expect(renderText(document)).not.toContain("Mina");
        }
      }
    }
  });
});
