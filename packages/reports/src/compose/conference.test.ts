import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { brief } from "../../test/growth.ts";
import { isSound } from "../../test/is-sound.ts";
import { type Document, plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeConferenceBrief, type ConferenceBrief } from "./index.ts";

const composed = (
  change: Partial<ConferenceBrief> = {},
  language: Language = en,
  family?: Language,
): Document => composeConferenceBrief(deepFreeze({ ...brief, ...change }), language, family);
const text = (change: Partial<ConferenceBrief> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 300 }).replaceAll("\u00a0", " ");

const confirmed = { confirmed: "2026-06-01" } as const;

/** The headings of a document's own children, with where the second page begins. */
const headings = ({ children }: Document): readonly string[] =>
  [...walk({ children })].flatMap(({ node }) => {
    if (node.type === "page-break") return ["PAGE TWO"];
    return node.type === "section" ? [plainWords(node.heading)] : [];
  });

/** A brief for which nobody has chosen or agreed on anything yet. */
function bare(): ConferenceBrief {
  const {
    proud: _,
    pairs: __,
    growing: ___,
    last: ____,
    goal: _____,
    commitments: ______,
    agenda: _______,
    questions: ________,
    ...rest
  } = brief;
  return rest;
}

describe("the conference brief", () => {
  it("holds on two pages, in this order, all that the learner brings and all that is agreed", () => {
    expect(headings(composed(confirmed))).toEqual([
      "What I am proud of",
      "Work before and after",
      "Before",
      "After",
      "Where I am growing",
      "What we agreed last time, and what came of it",
      "PAGE TWO",
      "My goal",
      "What each of us does, by when",
      "Agenda",
      "Questions for the family",
      "Notes",
    ]);
    const page = text(confirmed);
    expect(page.indexOf("Welcome. Today I lead")).toBeLessThan(page.indexOf("What I am proud of"));
    expect(page).toContain("Conference        10 June 2026");
  });

  it("shows the works that the learner chose with the learner's words, not what a rule found", () => {
    const page = text();
    expect(page).toContain(
      "- Bird tower plan <https://harbour.example/works/tower>, 6 Nov 2024, School\n  “It still stands.”",
    );
    expect(page).toContain("- Pier survey, 22 Apr 2026, Work");
    expect(page).not.toContain("A rule found");
  });

  it("only suggests, and only to the learner and the educators, until something is chosen", () => {
    const { proud: _, ...open } = brief;
    const suggested = (audience: ConferenceBrief["audience"]): string =>
      renderText(composeConferenceBrief(deepFreeze({ ...open, audience }), en), { width: 300 });
    expect(suggested("learner")).toContain("A rule found them; you choose.");
    expect(suggested("educator")).toContain("A rule found them; the learner chooses.");
    expect(suggested("learner")).toContain("What you choose to show\n____");
    expect(suggested("family")).not.toContain("A rule found");
    expect(suggested("family")).toContain("What Mina Calder chooses to show\n____");
  });

  it("shows work before and after, each with the statement that it showed", () => {
    const [, after = ""] = text().split("Work before and after\n");
    expect(after).toContain(
      "Before\nBird tower plan <https://harbour.example/works/tower>\n6 Nov 2024\n“I can plan a goal: applying, 3-5.”",
    );
    expect(after).toContain(
      "After\nFerry timetable plan\n13 May 2026\n“I can plan a goal: applying, 6-8.”",
    );
  });

  it("tells where the learner is growing: words, strip, statement, next step; in words alone what is told so", () => {
    const page = text();
    expect(page).toMatch(
      /Set a goal and plan for it +At the goal\n.*\* Applying\n“I ask earlier now.”\n/,
    );
    expect(page).toContain("Next “I can plan a goal: adapting, 6-8.”");
    expect(page).toContain("Improve a solution\nNo opportunity yet.");
    expect(page).toContain("Know what helps me feel ready\n“I sleep better.”");
    expect(page).toContain("The four levels.");
    const wordless = { growing: [{ competency: "CARE.1" }, { competency: "NONE" }] };
    expect(text(wordless)).toContain("Where Mina Calder is growing\n____");
  });

  it("tells what was agreed the last time and what came of it", () => {
    const page = text(confirmed);
    expect(page).toContain("Agreed on 28 January 2026\n");
    expect(page).toMatch(/I +Ask for help by Wednesday +27 Feb 2026 +Four weeks of five/);
    expect(page).toMatch(/My educator +Find a place at the pier +— +still to be told/);
    const nothing = text({ last: { on: "2026-01-28", commitments: [] } });
    expect(nothing).toContain("Nothing was agreed before.");
  });

  it("tells the goal, how and by when, and who does what by when; lines for who has not said yet", () => {
    const [, two = ""] = text(confirmed).split("My goal");
    expect(two).toContain("“I want to plan with people I do not know.”");
    expect(two).toContain("Towards: Set a goal and plan for it, Adapting.");
    expect(two).toContain("How: Ask the harbour office for a task.");
    expect(two).toContain("By 30 October 2026.");
    expect(two).toMatch(
      /I +Write the first plan +—\nMy educator +Call the harbour office +19 Jun 2026/,
    );
    expect(two).toContain("My family: what, and by when\n____");
    expect(two).toMatch(/1\. Welcome, one minute\n2\. Work before and after, 12 minutes/);
    expect(two).toContain("- What do you see at home?\nMore questions\n____");
    expect(two).toContain("What we want to remember\n____");
    expect(text({ goal: "goal-2" })).not.toContain("A goal of another.");
    const aimless = {
      ...brief.roster.goals[0],
      competency: "STEER.1",
    } as ConferenceBrief["roster"]["goals"][number];
    const { level: _, by: __, strategy: ___, ...plain } = aimless;
    const roster = { ...brief.roster, goals: [plain] };
    expect(text({ roster })).toContain("Towards: Set a goal and plan for it.\n");
    const { competency: ____, ...free } = plain;
    expect(text({ roster: { ...roster, goals: [free] } })).not.toContain("Towards");
  });

  it("gives lines to write on in place of what nobody said yet, and invents nothing", () => {
    const page = renderText(composeConferenceBrief(deepFreeze(bare()), en), { width: 100 });
    expect(headings(composeConferenceBrief(bare(), en))).toEqual([
      "What Mina Calder is proud of",
      "Where Mina Calder is growing",
      "PAGE TWO",
      "Mina Calder’s goal",
      "What each of us does, by when",
      "Questions for the family",
      "Notes",
    ]);
    for (const who of ["Mina Calder", "The family", "The educator"]) {
      expect(page).toContain(`${who}: what, and by when\n____`);
    }
    expect(page).not.toContain("minute");
  });
});

describe("the voice of the conference brief", () => {
  const firstPerson = /\b(?:I|my|me)\b/i;
  /** What the page says of its own: what people said is quoted, and the framework's names are the school's. */
  const own = (page: string): string =>
    page.replaceAll(/“[^”]*”|I try it\.|Know what helps me feel ready/g, "");

  it("is the learner's only once the learner confirmed it, and by the day on which it is given out", () => {
    for (const audience of ["learner", "family", "educator"] as const) {
      expect(own(text({ audience }))).not.toMatch(firstPerson);
      expect(own(text({ audience, confirmed: "2026-06-04" }))).not.toMatch(firstPerson);
      expect(own(text({ audience, ...confirmed }))).toMatch(firstPerson);
    }
  });

  it("says whether and when it was confirmed", () => {
    expect(text()).toContain("The learner has not confirmed this page yet.");
    expect(text({ audience: "learner" })).toContain("You have not confirmed this page yet.");
    expect(text(confirmed)).toContain(
      "Mina Calder read this page and confirmed it on 1 June 2026.",
    );
  });

  it("speaks to the learner, and of the learner to everybody else", () => {
    expect(text({ audience: "learner" })).toContain("What you are proud of");
    expect(text({ audience: "learner" })).toContain("Your goal");
    expect(text({ audience: "educator" })).toContain("What Mina Calder is proud of");
    expect(text({ audience: "learner" }, es)).toContain("Lo que te da orgullo");
    expect(text({}, es)).toContain("Lo que da orgullo a Mina Calder");
    expect(text(confirmed, es)).toContain("Lo que me da orgullo");
  });

  it("welcomes in the family's language too, marked as such, with the note that it is unread", () => {
    const document = composed(confirmed, en, ar);
    const [passage] = document.children.filter(({ type }) => type === "passage");
    expect(passage).toMatchObject({ language: "ar", direction: "rtl" });
    const said = passage === undefined ? [] : [...walk({ children: [passage] })];
    expect(said.map(({ node }) => node.type)).toContain("note");
    const reviewed = composed(confirmed, en, { ...es, reviewed: true });
    expect(JSON.stringify(reviewed)).not.toContain('"unreviewed"');
    const same = composed(confirmed, en, en);
    expect(same.children.some(({ type }) => type === "passage")).toBe(false);
  });

  it("welcomes in the learner's own words where there are some", () => {
    const page = text({ ...confirmed, welcome: "Hello all of you." });
    expect(page).toContain("“Hello all of you.”");
    expect(page).not.toContain("Welcome. Today I lead");
  });
});

describe("privacy of the conference brief", () => {
  it("tells how the learner sees it to the learner and the educators, in words", () => {
    expect(text({ audience: "learner" })).toContain("As you see it: Practicing.");
    expect(text({ audience: "educator" })).toContain("As Mina Calder sees it: 2 Practicing.");
    expect(text({ audience: "learner", ...confirmed })).toContain("As I see it: Practicing.");
    expect(text()).not.toContain("sees it");
    expect(text(confirmed)).not.toContain("see it:");
  });

  it("shows no work that is for a smaller circle, chosen or found", () => {
    expect(text({ audience: "learner" })).toContain("A page of the diary");
    expect(text()).not.toContain("A page of the diary");
    const found = [
      { work: "diary", competency: "TEAM.1", step: "up", at: "2026-05-20T00:00:00Z" },
    ] as const;
    expect(text({ audience: "educator", proud: [], suggested: found })).not.toContain("diary");
  });

  it.each(["learner", "family", "educator"] as const)("is sound for the %s", (audience) => {
    for (const language of [en, es]) {
      isSound(composed({ audience, ...confirmed }, language, ar), audience);
      isSound(composed({ audience }, language), audience);
    }
  });
});
