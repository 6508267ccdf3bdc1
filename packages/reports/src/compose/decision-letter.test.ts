import { indexFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { letter } from "../../test/decision-letter.ts";
import * as school from "../../test/school.ts";
import { checkDocument, type Document, plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeDecisionLetter, type DecisionLetter } from "./index.ts";

const composed = (change: Partial<DecisionLetter> = {}, language: Language = en): Document =>
  composeDecisionLetter(deepFreeze({ ...letter, ...change }), language);
const text = (change: Partial<DecisionLetter> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");

describe("the decision letter", () => {
  it("opens warmly, decides first, and then tells everything in its order", () => {
    const document = composed();
    expect(
      document.children.map((node) =>
        node.type === "paragraph" ? `${node.type} ${node.tone}` : node.type,
      ),
    ).toEqual([
      "header",
      "paragraph plain",
      "paragraph answer",
      "section",
      "section",
      "section",
      "section",
      "signatures",
      "provenance",
    ]);
    expect(
      [...walk(document)].flatMap(({ node }) =>
        node.type === "section" ? [plainWords(node.heading)] : [],
      ),
    ).toEqual(["What Mina Calder showed", "What to revise", "Where help is", "Another attempt"]);
  });

  it.each([
    [{}, "22 May 2026"],
    [{ evidenceThrough: "2026-05-26" }, "26 May 2026"],
  ] as const)("says through which day the panel looked: %j", (change, day) => {
    expect(text(change)).toMatch(new RegExp(`Evidence through +${day}`));
  });

  it("says whose it is, of which work, and how to object", () => {
    const page = text();
    for (const line of [
      "A letter to the family of\nMina Calder\nA safer crossing for Ferry Street",
      "Event             defence",
      "When and where    22 May 2026, 10:00, Studio 2",
      "Issued            27 May 2026",
      "Thank you for being beside Mina Calder, who stood before us with “A safer crossing for Ferry Street” on 22 May 2026.",
      "A second person looks again, and the answer comes in writing.",
      "Report HB-26D-0034 · first issue, replaces none · digest of inputs ",
    ]) {
      expect(page).toContain(line);
    }
    const { kind, title, runningTitle } = composed();
    expect([kind, title, runningTitle]).toEqual([
      "decision-letter",
      "Letter about a decision: Mina Calder",
      "Mina Calder, letter about a decision, 27 May 2026",
    ]);
    expect(page).toMatch(/chair of the panel +Nadia Brandt\nJoseph Anand +_+\n/);
    expect(text({ signedBy: [] })).not.toContain("Nadia Brandt");
    expect(text({ opening: "It was a pleasure." })).toContain("It was a pleasure.");
    expect(text({ opening: "It was a pleasure." })).not.toContain("Thank you");
  });

  it.each([
    ["pass", "family", "We decided: Mina Calder’s work passes."],
    ["revise", "family", "We decided: not yet. Mina Calder revises the work"],
    ["again", "family", "We decided: not yet. We would like to hear Mina Calder once more."],
    ["pass", "learner", "We decided: your work passes."],
    ["revise", "learner", "We decided: not yet. Revise your work and show it to us again."],
    ["again", "learner", "We decided: not yet. We would like to hear you once more."],
    ["pass", "educator", "We decided: Mina Calder’s work passes."],
  ] as const)("says in one sentence that it is %s, to the %s", (decision, audience, said) => {
    expect(text({ decision, audience })).toContain(said);
  });

  it("tells what was shown: the level in a word, its statement, and what the panel saw", () => {
    const page = text();
    expect(page).toMatch(/Set a goal and plan for it +Applying\n/);
    expect(page).toContain(
      "“I can plan a goal: applying, 6-8.”\nThe plan was tried with families and changed after each trial.",
    );
    expect(page).toMatch(/Share the planning +Adapting\n“I can share the work: adapting, 6-8\.”/);
    expect(page).toMatch(/Keep going +We did not see enough to say/);
    expect(text({ shown: [] })).not.toContain("What Mina Calder showed");
    const gone = text({ shown: [{ competency: "GONE?", level: "applying" }] });
    expect(gone).toContain("GONE?");
  });

  it("tells what to revise, where help is, and the right to another attempt with its day", () => {
    const page = text();
    expect(page).toContain(
      "- Try the layout with two bus drivers.\n- Say what you changed, and why.",
    );
    expect(page).toContain("Studio hours on Tuesdays with Luis Ferrer.");
    expect(page).toContain("Mina Calder has the right to another attempt.");
    expect(page).toContain("The day for it is 12 June 2026.");
    const { next: _, revise: __, ...open } = letter;
    const free = renderText(composeDecisionLetter({ ...open, audience: "learner" }, en));
    expect(free).toContain("You have the right to another attempt.");
    expect(free).toContain("There is no day for it yet: tell us when you are ready.");
    expect(free).not.toContain("What to revise");
    const passed = renderText(composeDecisionLetter({ ...open, decision: "pass" }, en));
    expect(passed).toContain("Mina Calder has the right to show it again, to go further.");
    expect(passed).not.toContain("no day for it");
  });

  it("is the same from an index of the framework", () => {
    const digest = /digest of inputs \S+ \S+/;
    const index = text({ framework: indexFramework(school.framework) });
    expect(index).toBe(text());
    expect(text({ decision: "again" }).match(digest)).not.toEqual(text().match(digest));
  });

  it("gives learners and families no numbers, and educators those of levels", () => {
    for (const audience of ["learner", "family"] as const) {
      const [page = ""] = text({ audience }).split("Report HB-");
      expect(page).not.toMatch(/[1-4] (?:Applying|Adapting)|\d\.\d/);
    }
    expect(text({ audience: "educator" })).toMatch(/Set a goal and plan for it +3 Applying\n/);
  });

  it.each(["learner", "family", "educator"] as const)(
    "holds nothing for the %s that no report may hold",
    (audience) => {
      const page = text({ audience });
      for (const word of school.never) expect(page).not.toContain(word);
      expect(page).not.toMatch(/3 to 5|Agreed for|Imani|Ruth/);
    },
  );

  it("knows a learner that the roster does not have by id", () => {
    expect(text({ roster: { ...school.roster, learners: [] } })).toContain("family of\nmina");
  });
});

describe("languages of the letter", () => {
  it.each([en, es, zhHans, ar, vi])("are sound, with and without a day: $tag", (language) => {
    for (const audience of ["learner", "family", "educator"] as const) {
      for (const decision of ["pass", "revise", "again"] as const) {
        expect(checkDocument(composed({ audience, decision }, language))).toEqual([]);
      }
    }
    expect(composed({}, language).direction).toBe(language.direction);
  });

  it.each([
    [es, /\b(?:tu|tienes|te|dejaste|mostraste|dinos|revisa)\b/i, /\b(?:usted|su)\b/i],
    [zhHans, /你/, /您/],
    [vi, /(?:^|\P{L})[Ee]m(?!\p{L})/u, /quý gia đình/],
  ] as const)(
    "speak to the learner, and of the learner to the family: %#",
    (language, you, formal) => {
      const words = language.messages.decisionLetter;
      const about = { name: "Mina", audience: "learner" } as const;
      const family = { ...about, audience: "family" } as const;
      for (const say of [
        words.shown,
        words.rightToAnother,
        words.rightToMore,
        words.decided.pass,
      ]) {
        expect(say(about)).toMatch(you);
        expect(say(about)).not.toMatch(formal);
        expect(say(about)).not.toContain("Mina");
        expect(say(family)).toContain("Mina");
        expect(say(family)).not.toMatch(you);
      }
    },
  );
});
