import type { Conversion, MarkResult } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { card, letters, mathematics } from "../../test/report-card.ts";
import * as school from "../../test/school.ts";
import { checkDocument, type Document, plainWords, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import type { Register } from "../privacy/index.ts";
import { renderText } from "../render/text/index.ts";
import { type CardConversion, composeReportCard, type ReportCard } from "./index.ts";

const composed = (change: Partial<ReportCard> = {}, language: Language = en): Document =>
  composeReportCard(deepFreeze({ ...card, ...change }), language);
const text = (change: Partial<ReportCard> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");
const named = (document: Document, type: "section" | "row"): readonly string[] =>
  [...walk(document)].flatMap(({ node }) => {
    if (node.type !== type) return [];
    return [plainWords(node.type === "section" ? node.heading : node.name)];
  });
const converted = (change: Partial<CardConversion>): Partial<ReportCard> => ({
  conversions: [{ ...mathematics, ...change }],
});
const marked = (mark: object): Partial<ReportCard> =>
  converted({ mark: { ...mathematics.mark, ...mark } as MarkResult });
const courses = (page: string): string =>
  page.slice(page.indexOf("Marks and credits"), page.indexOf("Habits of work"));

describe("the report card", () => {
  it("holds what the progress report does, over every competency, in its order", () => {
    const document = composed();
    expect(named(document, "section")).toEqual([
      "The whole learner",
      "Works as a team",
      "Steers their learning",
      "Academic learning",
      "Marks and credits",
      "Mathematics, grade 6",
      "Habits of work",
      "Opportunities coming",
      "One thing to ask at home",
      "From Mina Calder’s educator",
      "Mina Calder’s response",
      "What changed since 30 January",
    ]);
    expect(named(document, "row")).toEqual([
      "Share the work",
      "Repair trust",
      "Set a goal and plan for it",
      "Know which strategies help",
      "Keep going",
      "Builds for the common good",
      "Cares for well-being",
      "Reason with data",
      "Reason with data · Quantities from start to end",
      "Model a change",
    ]);
  });

  it("tells a competency on every scale on which anything was seen, with the key to the scale", () => {
    const page = text();
    expect(page).toContain("The four levels of Quantities from start to end.");
    expect(page).toMatch(
      /Reason with data · Quantities from start to end +At the goal\n\[===\] \[===\] < \* > \[ {3}\] +\* Step 3\n/,
    );
    const { competencies } = school.determinations;
    const unseen = competencies.map((one) =>
      one.scale === "continuum" ? { ...one, status: "no-evidence" as const } : one,
    ) as typeof competencies;
    for (const kept of [unseen, competencies.filter(({ scale }) => scale !== "continuum")]) {
      const without = text({ determinations: { ...school.determinations, competencies: kept } });
      expect(without).not.toContain("Quantities from start to end");
    }
  });

  it("tells what was seen on a second scale alone", () => {
    const { competencies } = school.determinations;
    const [first, ...others] = competencies.filter(({ competency }) => competency === "TEAM.1");
    const alone = [
      { ...first, status: "no-evidence", pieces: [] },
      { ...first, scale: "continuum", status: "determined", level: "step-2" },
    ];
    expect(others).toEqual([]);
    const page = text({
      determinations: {
        ...school.determinations,
        competencies: competencies.flatMap<unknown>((one) =>
          one.competency === "TEAM.1"
            ? alone
            : one.competency === "TEAM.2"
              ? [{ ...one, status: "no-evidence", pieces: [] }]
              : [one],
        ) as typeof competencies,
      },
    });
    expect(page).toMatch(/Share the work\nNot looked at yet\./);
    expect(page).toMatch(/Share the work · Quantities from start to end\b/);
  });

  it("says whose it is, the learner's own sentence, the key, and how to object", () => {
    const page = text();
    for (const line of [
      "Report card for the family of\nMina Calder",
      "Evidence through  29 May 2026",
      "“My first plans were lists.”",
      "The four levels. Each dot is one competency.",
      "How a level is decided. The middle one of the last three demonstrations",
      "Questions, or something looks wrong? Ask Joseph Anand",
      "Report HB-26T4-0777 · first issue, replaces none · digest of inputs ",
    ]) {
      expect(page).toContain(line);
    }
    const { kind, title, runningTitle } = composed();
    expect([kind, title, runningTitle]).toEqual([
      "report-card",
      "Report card: Mina Calder",
      "Mina Calder, report card, issued 3 June 2026",
    ]);
  });

  it("tells each competency with its strip, statement, work, next step or state", () => {
    const page = text();
    expect(page).toMatch(/Works as a team +2 of 2 at the goal\nShare the work +At the goal/);
    expect(page).toContain(
      "“I can plan a goal: applying, 6-8.”\nShown in: Ferry timetable plan, 13 May\nNext “I can plan a goal: adapting, 6-8.”",
    );
    expect(page).toMatch(/Know which strategies help\n.*\n.*Time for a fresh look/);
    expect(page).toContain("Builds for the common good\nNo opportunity yet.");
    expect(page).toContain("In words, and only what Mina Calder chose to share");
  });

  it("tells what was judged of an outcome as a whole below its competencies", () => {
    const [first, ...others] = school.determinations.outcomes;
    const outcomes = [
      { ...first, status: "judged", level: "applying", judgement: "j" },
      ...others,
    ] as typeof school.determinations.outcomes;
    expect(text({ determinations: { ...school.determinations, outcomes } })).toContain(
      "By professional judgement: Applying.",
    );
  });

  it("converts nothing unless the school does", () => {
    const { conversions: _, ...without } = card;
    for (const report of [without, { ...without, conversions: [] }]) {
      expect(renderText(composeReportCard(report, en))).not.toContain("Marks and credits");
    }
  });

  it("shows a mark apart from levels, with its pass, its credit and its table beside it", () => {
    const page = courses(text());
    expect(page).toContain("made from levels by a table; they change no level");
    expect(page).toContain(
      "Mathematics, grade 6\nMark: B\nPassed\nCredit: a part of it\nBy the table Harbour letters 2.",
    );
    expect(page).toMatch(/What each level comes to by itself\nLevel +Mark +Pass\n/);
    expect(page).toMatch(/Applying +A +passed\n/);
    expect(page).toMatch(/Exploring +C +not yet\n/);
  });

  it("shows families and learners no number beside a mark, and no decimal ever", () => {
    const decimals: Conversion = {
      ...letters,
      levels: { harbour: { by: "table", numbers: { exploring: 1.25, practicing: 2.5 } } },
    };
    const { marks: _, pass: __, ...numbersAlone } = letters;
    const number = { mark: undefined, passed: undefined };
    for (const audience of ["family", "learner"] as const) {
      expect(courses(text({ audience }))).not.toMatch(/\b(?:60|75|90|100)\b/);
      const half = courses(text({ audience, ...converted({ conversion: decimals }) }));
      expect(half).not.toMatch(/\d[.,]\d/);
      const whole = { ...marked({ ...number, number: 75 }), audience };
      const own = {
        ...whole,
        conversions: [{ ...whole.conversions?.[0], conversion: numbersAlone }],
      };
      expect(courses(text(own as Partial<ReportCard>))).toContain("Number: 75\n");
      const kept = { ...marked({ ...number, number: 75.5 }), audience };
      expect(courses(text(kept))).toContain("The school keeps a number for this course.");
    }
  });

  it("shows educators numbers, cuts, the credit as a number, and a page with scores", () => {
    const page = text({ audience: "educator" });
    expect(courses(page)).toContain("Mark: B\nNumber: 75\nPassed\nCredit: a part of it (0.5 of 1)");
    expect(courses(page)).toMatch(/3 Applying +90 +A +passed\n/);
    expect(courses(page)).toMatch(/Mark +From\n.*\nA +90\nB +75\nC +from the start/);
    expect(courses(text({ audience: "educator", ...marked({ number: 82.125 }) }))).toContain(
      "Number: 82.13",
    );
    const above = { ...letters, marks: { lowest: "C", cuts: [], bound: "above" } as const };
    expect(text({ audience: "educator", ...converted({ conversion: above }) })).toMatch(
      /Mark +Above\n/,
    );
    expect(page).toMatch(/Set a goal and plan for it .*3 Applying +3\.00 +13 May 2026/);
    expect(text()).not.toContain("Every competency");
  });

  it.each([
    [{ passed: false }, "Not passed yet"],
    [{ status: "incomplete" }, "No mark yet: something is still open."],
    [{ status: "not-converted" }, "No mark: there is nothing to make one of yet."],
  ])("says where there is no mark or no pass yet: %j", (change, said) => {
    expect(courses(text(marked(change as object)))).toContain(said);
  });

  it.each([
    [{ credits: 1, of: 1 }, "Credit: all of it (1 of 1)"],
    [{ credits: 0, of: 1 }, "Credit: none yet (0 of 1)"],
    [{ credits: 0.75, of: 1 }, "Credit: a part of it\n"],
    [{ status: "incomplete" }, "No credit yet."],
    [{ status: "not-converted" }, "No credit yet."],
  ])("says how much of the credit was given: %j", (change, said) => {
    const credit = { ...mathematics.credit, ...change } as CardConversion["credit"];
    expect(courses(text(converted({ ...(credit && { credit }) })))).toContain(said);
  });

  it("names the scale of a table where there are several, and has none for points alone", () => {
    const two: Conversion = {
      ...letters,
      levels: { ...letters.levels, continuum: { by: "value" }, gone: { by: "value" } },
    };
    const page = courses(text(converted({ conversion: two })));
    expect(page).toContain("What each level of Quantities from start to end comes to by itself");
    const { levels: _, name: __, ...points } = letters;
    const alone = courses(text(converted({ conversion: points })));
    expect(alone).not.toContain("What each level");
    expect(alone).toContain("By the table harbour-letters 2.");
  });

  it("is a sound document in every language for everybody that it is for", () => {
    for (const audience of ["learner", "family", "educator"] as const) {
      for (const language of [en, es]) {
        expect(checkDocument(composed({ audience }, language))).toEqual([]);
      }
    }
    expect(composed({ audience: "educator" }).children.map(({ type }) => type)).toContain(
      "page-break",
    );
  });

  it.each(["learner", "family", "educator"] as const satisfies readonly Register[])(
    "holds nothing for the %s that no report may hold",
    (audience) => {
      for (const word of school.never) expect(text({ audience })).not.toContain(word);
    },
  );

  it("carries a digest that changes with what it tells", () => {
    const digest = (change: Partial<ReportCard>): string =>
      /digest of inputs (\S+ \S+)/.exec(text(change))?.[1] ?? "";
    expect(digest({})).toMatch(/^[0-9a-f]{4} [0-9a-f]{4}$/);
    expect(digest({ conversions: [] })).not.toBe(digest({}));
  });
});
