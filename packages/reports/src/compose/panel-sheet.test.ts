import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { first, second, sheet } from "../../test/panel.ts";
import * as school from "../../test/school.ts";
import { checkDocument, type Document, plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import { composePanelSheet, type CriterionRecord, type PanelSheet } from "./index.ts";

const composed = (change: Partial<PanelSheet> = {}, language: Language = en): Document =>
  composePanelSheet(deepFreeze({ ...sheet, ...change }), language);
const text = (change: Partial<PanelSheet> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");
const headings = (change: Partial<PanelSheet>): readonly string[] =>
  [...walk(composed(change))].flatMap(({ node }) =>
    node.type === "section" ? [plainWords(node.heading)] : [],
  );
const after = (change: Partial<CriterionRecord>): Partial<PanelSheet> => ({
  pages: "after",
  after: { criteria: [{ ...first, ...change }] },
});

describe("the panel sheet", () => {
  it("holds before, one sheet for each rater and after, in this order, a page each", () => {
    expect(headings({})).toEqual([
      "What we will look at",
      "Criteria at the goal, and on either side",
      "Roles",
      "How we decide",
      "How we listen",
      "Conflict of interest",
      "Nadia Brandt’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Luis Ferrer’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Imani Soto’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Ruth Kalla’s sheet",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "What the panel agreed",
      "1. Set a goal and plan for it",
      "2. Share the planning",
      "Decision",
    ]);
    expect(composed().children.filter(({ type }) => type === "page-break")).toHaveLength(5);
  });

  it("says whose it is, of which work, when and where", () => {
    const page = text();
    for (const line of [
      "Panel sheet for\nMina Calder",
      "A safer crossing for Ferry Street",
      "Event           defence",
      "When and where  22 May 2026, 10:00, Studio 2",
      "Grades          6 to 8",
      "Prepared        18 May 2026",
      "Questions, or something looks wrong? Ask the chair, or write to panels@harbour.example",
      "Ratings are kept as they were given.",
      "Report HB-26D-0033 · first issue, replaces none · digest of inputs ",
      "· The Harbour Promise 2.1",
    ]) {
      expect(page).toContain(line);
    }
    const { kind, title, runningTitle } = composed();
    expect([kind, title, runningTitle]).toEqual([
      "panel-sheet",
      "Panel sheet: Mina Calder",
      "Mina Calder, panel sheet, 22 May 2026",
    ]);
    const { place: _, at: __, band: ___, ...bare } = sheet.event;
    expect(text({ event: bare })).toContain("When and where  22 May 2026\n");
    expect(text({ event: bare })).not.toContain("Grades  ");
  });

  it("is the same from an index, and knows a learner that the roster does not have by id", () => {
    expect(text({ roster: { ...school.roster, learners: [] } })).toContain("Panel sheet for\nmina");
  });

  it.each([en, es, zhHans, ar, vi])("is a sound document in $tag", (language) => {
    for (const pages of ["before", "after", { rater: "imani" }] as const) {
      expect(checkDocument(composed({ pages }, language))).toEqual([]);
    }
    const { after: _, ...open } = sheet;
    expect(checkDocument(composePanelSheet(open, language))).toEqual([]);
    expect(composed({}, language).children[1]?.type === "note").toBe(language !== en);
  });
});

describe("before the day", () => {
  const before = (change: Partial<PanelSheet> = {}): string => text({ pages: "before", ...change });

  it("tells the work, where to read it, and the outcome", () => {
    expect(before()).toMatch(/Before · What we will look at +Outcome: Steers their learning\n/);
    expect(before()).toContain("Mina measured crossings for three weeks");
    expect(before()).toContain("harbour.example/works/crossing");
    const { about: _, uri: __, outcome: ___, ...bare } = sheet.event;
    const page = before({ event: bare });
    expect(page).toMatch(/What we will look at\n-+\n\nA safer crossing for Ferry Street/);
    expect(page).not.toContain("Outcome:");
  });

  it("tells each criterion at the goal and on either side, in the words of the band", () => {
    const page = before();
    expect(page).toContain(
      "Statements of the grade band 6 to 8. Rate what you see against the words, not against another learner.",
    );
    expect(page).toMatch(/Criterion +Just before the goal +< > The goal +Just beyond the goal\n/);
    expect(page).toMatch(
      /Set a goal and plan for it +Practicing: “I can plan a goal: practicing, 6-8\.” +Applying: “I can plan a goal: applying, 6-8\.” +Adapting: “I can plan a goal: adapting, 6-8\.”\n/,
    );
  });

  it("takes the school's own words for a criterion, and has a dash where there are none", () => {
    const page = before({
      criteria: [
        { competency: "STEER.1", statements: { applying: "I can plan a crossing." } },
        { competency: "STEER.3" },
        { competency: "GONE?" },
      ],
    });
    expect(page).toContain("Applying: “I can plan a crossing.”");
    expect(page).toMatch(/Keep going +Practicing +Applying +Adapting\n/);
    expect(page).toMatch(/GONE\? +— +— +—\n/);
  });

  it("has a dash beyond a goal that is the highest level, and before one that is the lowest", () => {
    const at = (goal: string): string =>
      before({
        criteria: [{ competency: "STEER.3" }],
        framework: {
          ...school.framework,
          scales: school.framework.scales.map((scale) => ({ ...scale, goal })),
        },
      });
    expect(at("adapting")).toMatch(/Keep going +Applying +Adapting +—\n/);
    expect(at("exploring")).toMatch(/Keep going +— +Exploring +Practicing\n/);
  });

  it("names roles, the chair and where people come from", () => {
    const page = before();
    expect(page).toMatch(/Educator +Nadia Brandt \(chair\), Luis Ferrer\n/);
    expect(page).toMatch(/Fellow learner +Imani Soto\n/);
    expect(page).toMatch(/Community partner +Ruth Kalla, town council\n/);
    const members = [{ id: "a", name: "Ada Quist", role: "critic" }] as const;
    expect(before({ members })).toMatch(/critic +Ada Quist\n/);
    const vocabulary = { roles: [{ id: "critic", name: "Invited critic", broader: "educator" }] };
    const framework = { ...school.framework, vocabulary };
    expect(before({ members, framework })).toMatch(/Invited critic +Ada Quist\n/);
  });

  it.each([
    [{ rule: "mean" }, "The mean of our ratings holds."],
    [{ rule: "median" }, "between two, halfway."],
    [{ rule: "median", tie: "lower" }, "between two, the lower one."],
    [{ rule: "median", tie: "upper" }, "between two, the upper one."],
    [{ rule: "majority" }, "The level that more than half of us gave holds."],
    [{ rule: "consensus" }, "The level that all of us gave holds."],
    [
      { rule: "adjudicated", by: "panel", within: 1 },
      "at most 1 apart, their mean holds. Otherwise one role has the last word: Panel.",
    ],
  ] as const)("says how ratings are combined: %j", (rule, said) => {
    const page = before({ rule });
    expect(page).toContain(said);
    expect(page).toContain("- Each of us rates alone, before we talk.");
    expect(page).toContain("- 2 levels apart or more opens a second look.");
    expect(page).toContain("- One defence counts as one demonstration.");
  });

  it("holds the norms, and what to tick about conflicts of interest", () => {
    const page = before();
    expect(page).toContain("- Ask about the work; let silence work too.");
    expect(page).toContain("None of us is family of Mina Calder");
    expect(page).toContain("Someone steps aside");
    expect(headings({ pages: "before", norms: [] })).not.toContain("How we listen");
    const stepsAside = [
      { member: "kalla", reason: "works for the bus company" },
      { member: "gone", reason: "?" },
    ];
    const known = before({ stepsAside });
    expect(known).toContain("Ruth Kalla steps aside: works for the bus company");
    expect(known).not.toContain("None of us is family");
  });

  it("says a level for one, and levels for more", () => {
    expect(before({ secondLookFrom: 1 })).toContain("- 1 level apart or more");
  });
});

describe("a rater's sheet", () => {
  const own = (rater: string): string => text({ pages: { rater } });

  it("asks for level, evidence, a strength and a question", () => {
    const page = own("imani");
    expect(page).toMatch(/During · Imani Soto’s sheet +Fill in alone\./);
    expect(page).toContain("Learner and work  Mina Calder, A safer crossing for Ferry Street");
    expect(page).toMatch(/Role +Fellow learner\n/);
    expect(page).toContain("At the goal “I can plan a goal: applying, 6-8.”");
    expect(page).toMatch(/Level I saw/);
    expect(page).toMatch(/\[ \] I did not see enough/);
    expect(page).toContain("What I saw or heard that shows it");
    expect(page).toContain("A strength to name");
    expect(page).toContain("A question to think about");
  });

  it("is that of one rater, and blind to everything that was rated", () => {
    const page = own("imani");
    expect(page).not.toMatch(/Nadia|Luis Ferrer|Ruth|Changed the layout|Agreed|Mean|revise|\[x\]/i);
    const { after: _, ...open } = sheet;
    const blank = renderText(composePanelSheet({ ...open, pages: { rater: "imani" } }, en), {
      width: 400,
    });
    const withoutDigest = (said: string): string => said.replace(/digest of inputs \S+ \S+/, "");
    expect(withoutDigest(page)).toBe(withoutDigest(blank).replaceAll("\u00a0", " "));
  });

  it("leaves out a criterion that the framework does not have", () => {
    expect(headings({ pages: { rater: "imani" }, criteria: [{ competency: "GONE?" }] })).toEqual([
      "Imani Soto’s sheet",
    ]);
  });
});

describe("after the event", () => {
  it("tells ratings by role with how far apart they are, and names nobody", () => {
    const page = text({ pages: "after" });
    expect(page).toMatch(/After · What the panel agreed +22 May 2026\n/);
    expect(page).toContain("The ratings are 2 levels apart.");
    expect(page).toMatch(
      /1 · Educator \(chair\) +4 Adapting +Changed the layout after the trial\.\n/,
    );
    expect(page).toMatch(/4 · Community partner +2 Practicing +No trial yet with bus drivers\.\n/);
    expect(page).not.toMatch(/Nadia|Luis Ferrer|Imani|Ruth/);
  });

  it("tells what the ratings are together, in numbers below the words", () => {
    const page = text({ pages: "after" });
    expect(page).toContain(
      "Mean 3.25 · median 3.5 (lower 3, upper 4) · no majority · our rule takes no side: we talk until we agree",
    );
    expect(page).toContain("Mean 3.75 · median 4 · majority 4 · by our rule 4");
  });

  it("tells the second look, the agreed result with its reason, the decision, and the next day", () => {
    const page = text({ pages: "after" });
    expect(page).toContain("Second look, opened 22 May 2026, closed 26 May 2026");
    expect(page).toContain("Agreed: 3 Applying. Every trial was with people Mina already knew.");
    expect(page).toMatch(/\[x\] Revise/i);
    expect(page).toMatch(/\[ \] Pass/);
    expect(page).toContain("To revise: Try the layout with two bus drivers");
    expect(page).toContain("Next date: 12 June 2026");
    expect(page).toContain("Help: Studio hours on Tuesdays.");
    expect(page).toContain("For the panel");
  });

  it.each([
    [{ opened: "2026-05-22" }, "Second look, opened 22 May 2026"],
    [undefined, "Second look due"],
  ])("says how far a second look is: %j", (secondLook, said) => {
    const { secondLook: _, ...rest } = first;
    const record = secondLook === undefined ? rest : { ...rest, secondLook };
    const page = text({ pages: "after", after: { criteria: [record] } });
    expect(page).toContain(said);
    expect(text({ pages: "after", after: { criteria: [second] } })).not.toContain("Second look");
  });

  it("says where nobody saw enough, who did not, and that all are at one level", () => {
    const none = after({ ratings: [{ member: "brandt" }], result: { status: "not-rated" } });
    expect(text(none)).toContain("Nobody saw enough to rate.");
    expect(text(none)).toMatch(/1 · Educator \(chair\) +I did not see enough +—\n/);
    const { result } = second;
    const same = { ...result, levelsApart: 0 } as NonNullable<CriterionRecord["result"]>;
    expect(text(after({ result: same }))).toContain("The ratings are all at one level.");
    const one = { ...result, levelsApart: 1 } as NonNullable<CriterionRecord["result"]>;
    expect(text(after({ result: one }))).toContain("1 level apart.");
    const { result: _, ...raw } = first;
    expect(text({ pages: "after", after: { criteria: [raw] } })).toContain(
      "Every rating as it was given.",
    );
    expect(text(after({ ratings: [] }))).not.toContain("Ratings by role");
  });

  it("is a page to fill in until something was agreed and decided", () => {
    const { after: _, ...open } = sheet;
    const page = renderText(composePanelSheet({ ...open, pages: "after" }, en), { width: 400 });
    for (const line of [
      "The level we agree on",
      "Our reason",
      "To revise:",
      "Next date:",
      "Help:",
    ]) {
      expect(page).toContain(line);
    }
    expect(page).not.toMatch(/\[x\]/i);
    const { agreed: __, reason: ___, ...talking } = first;
    const waiting = text({ pages: "after", after: { criteria: [talking] } });
    expect(waiting).toContain("The level we agree on");
    const passed = { criteria: [first, second], decision: "pass" } as const;
    expect(text({ pages: "after", after: passed })).not.toContain("To revise:");
  });
});

describe("a panel", () => {
  it("learns nothing of supports, of legal names, or of what was agreed for this learner alone", () => {
    const page = text();
    for (const word of [...school.never, "My first plans", "Heron"]) {
      expect(page).not.toContain(word);
    }
    // Agreed for TEAM.1 is Practicing by the statements of an earlier band; the panel's goal is everybody's.
    expect(text({ pages: "before" })).toMatch(
      /Share the planning +Practicing: .*6-8\.” +Applying: “I can share the work: applying, 6-8\.”/,
    );
    expect(page).not.toMatch(/3-5|3 to 5/);
  });
});
