import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as school from "../../test/school.ts";
import { transcript } from "../../test/transcript.ts";
import { checkDocument, type Document, plainWords, walk } from "../document/index.ts";
import { ar } from "../language/ar/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { vi } from "../language/vi/index.ts";
import { zhHans } from "../language/zh-Hans/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeTranscript, type Transcript } from "./index.ts";

const composed = (change: Partial<Transcript> = {}, language: Language = en): Document =>
  composeTranscript(deepFreeze({ ...transcript, ...change }), language);
const text = (change: Partial<Transcript> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");

type One = (typeof school.determinations.competencies)[number];
const determined = (change: (one: One) => object): Partial<Transcript> => ({
  determinations: {
    ...school.determinations,
    competencies: school.determinations.competencies.map((one) => ({
      ...one,
      ...change(one),
    })) as (typeof school.determinations)["competencies"],
  },
});

describe("the mastery transcript", () => {
  it("holds everything in its order, on two sides", () => {
    const { children } = composed();
    expect(children.map(({ type }) => type)).toEqual([
      "header",
      "section",
      "section",
      "page-break",
      "section",
      "columns",
      "section",
      "section",
      "signatures",
      "provenance",
    ]);
    expect(
      [...walk(composed())].flatMap(({ node }) =>
        node.type === "section" ? [plainWords(node.heading)] : [],
      ),
    ).toEqual([
      "The school, and how it certifies",
      "Portrait profile",
      "Works Mina Calder chose",
      "Tide gauge for the fish market",
      "Who owns the harbour wall?",
      "Two voices, one letter",
      "Experiences and partners",
      "Defences",
      "Transferred results",
      "To read this in thirty seconds",
    ]);
  });

  it("says who issues it, how the school certifies, whose it is and until when", () => {
    const page = text();
    for (const line of [
      "Harbour Community School",
      "Mastery transcript\nMina Calder",
      "Completes         12 June 2026",
      "Evidence through  29 May 2026",
      "Issued            3 June 2026",
      "certifies what a learner has shown rather than time spent.",
    ]) {
      expect(page).toContain(line);
    }
    const { kind, title, runningTitle } = composed();
    expect([kind, title, runningTitle]).toEqual([
      "mastery-transcript",
      "Mastery transcript: Mina Calder",
      "Mina Calder, mastery transcript, issued 3 June 2026",
    ]);
  });

  it("prints the legal name only where the input asks for it", () => {
    expect(text()).not.toContain("Wilhelmina");
    expect(text({ legalName: true })).toContain("Legal name        Wilhelmina Calder-Ochoa");
  });

  it("lists competencies with a result: level word, band, day, number and kinds of demonstrations", () => {
    const page = text();
    expect(page).toContain("What Mina Calder has shown");
    expect(page).toContain("one that is not listed says nothing about the learner.");
    expect(page).toMatch(/Competency +Strip +Level +Grades +Latest +Demonstrations +Kinds\n/);
    expect(page).toMatch(
      /Set a goal and plan for it +\[=\]\[=\]<\*>\[ \] +Applying +6 to 8 +13 May 2026 +3 +Community, School, Studio\n/,
    );
    expect(page).toMatch(/Academic learning, apart\n.*\n?.*Reason with data/);
    expect(page).not.toMatch(/Keep going|Know which strategies|Model a change|Improve a solution/);
    expect(page).not.toContain("Not enough evidence");
  });

  it("says what kind a demonstration was, where somebody wrote it down, and none of oneself", () => {
    const demonstrations = school.demonstrations.map((one) => ({
      ...one,
      kind: one.id === "boats" ? "self-assessment" : "exhibition",
    }));
    expect(text({ demonstrations })).toMatch(/Set a goal and plan for it .* 3 +exhibition\n/);
    expect(text({ demonstrations: [] })).toMatch(/Set a goal and plan for it .* 3 +—\n/);
  });

  it("shows the works that the learner chose with where to see them", () => {
    const page = text();
    expect(page).toContain(
      "In use at three stalls.\nharbour.example/works/tide-gauge <https://harbour.example/works/tide-gauge>",
    );
    expect(page).toContain("Read the history <https://harbour.example/works/wall>");
  });

  it("names experiences with their partners and the learner's own time in them", () => {
    const page = text();
    expect(page).toMatch(/Ferry studio +Harbour Trust +12 Jan 2026 to 10 Apr 2026, 36 hours\n/);
    expect(page).toMatch(/A later chance +— +—\n/);
  });

  it.each([
    [{ from: "2026-01-12" }, "from 12 Jan 2026"],
    [{ until: "2026-04-10" }, "until 10 Apr 2026"],
    [{ hours: 1 }, "1 hour"],
  ] as const)("says of that time what is known: %j", (time, said) => {
    const page = text({ tookPart: [{ experience: "ferry", ...time }] });
    expect(page).toMatch(new RegExp(`Ferry studio +Harbour Trust +${said}\n`));
  });

  it.each([[["ferry", "later"]], [[{ experience: "ferry" }, { experience: "later" }]]])(
    "never tells the catalogue's days and hours as the learner's: %j",
    (tookPart) => {
      const page = text({ tookPart });
      expect(page).toMatch(/Ferry studio +Harbour Trust\n/);
      expect(page).not.toMatch(/140 hours|1 Sept 2025|1 Oct 2026|When\b/);
    },
  );

  it("names defences with their panel and decision", () => {
    expect(text()).toMatch(
      /Graduation defence, 22 May 2026: “Who owns the harbour wall\?” +an educator, a fellow learner and a community partner +Pass\n/,
    );
  });

  it("names results of other schools with source and conversion", () => {
    expect(text()).toMatch(
      /Reason with data +Northfield Upper School, verified 20 March 2026 +Six steps, goal at step 4: steps 3, 4, 4, 5 +Through the goal: goal to goal, highest to highest +Applying\n/,
    );
    const [one] = transcript.transferred ?? [];
    const by = (conversion: object, rest: object = {}): string =>
      text({
        transferred: [{ ...one, conversion, ...rest }] as Transcript["transferred"] & object,
      });
    expect(by({ by: "maximum" })).toContain("In proportion to the highest step");
    const steps = [
      { from: 4, to: 3 },
      { from: 6, to: 3.5 },
    ];
    expect(by({ by: "table", steps })).toContain("Step by step: 4 to Applying and 6 to 3.5");
    expect(by({ by: "goal" }, { competency: "GONE?" })).not.toContain("Transferred results");
  });

  it("ends with a legend, lines to sign, how to verify, and the small print", () => {
    const page = text();
    expect(page).toContain("The four levels.");
    expect(page).toContain("they are no grades and no ranks, and no average is formed.");
    expect(page).toContain("“Transferred” names results that were shown at another school.");
    expect(page).toMatch(/Signature, head of school/);
    expect(page).toContain(
      "To verify, or to ask. Ask the records office, or write to records@harbour.example",
    );
    expect(page).toContain("Report HB-26M-0107 · first issue, replaces none · digest of inputs ");
    const signed = text({ signers: ["Ada Quist, head"], transferred: [] });
    expect(signed).toContain("Ada Quist, head");
    expect(signed).not.toContain("Name and seal");
    expect(signed).not.toContain("“Transferred”");
  });

  it("leaves out what there is none of", () => {
    const { tookPart: _, defences: __, transferred: ___, completes: ____, ...bare } = transcript;
    const { children } = composeTranscript({ ...bare, works: [] }, en);
    expect(children.map(({ type }) => type)).toEqual([
      "header",
      "section",
      "section",
      "page-break",
      "section",
      "signatures",
      "provenance",
    ]);
    const none = text({ determinations: { ...school.determinations, competencies: [] } });
    expect(none).toContain("No competency has a result yet.");
    expect(none).not.toContain("To read this in thirty seconds");
    const { experiences: _____, ...without } = transcript;
    expect(renderText(composeTranscript(without, en))).not.toContain("Experiences and partners");
    expect(text({ tookPart: ["ferry"], defences: [] })).toContain("Experiences and partners");
  });
});

describe("a stranger with a transcript", () => {
  it("reads words: no score and no level as a number", () => {
    const page = text();
    expect(page).not.toMatch(/\d\.\d\d/);
    expect(page).not.toMatch(/[1-4] (?:Exploring|Practicing|Applying|Adapting)/);
  });

  it("learns nothing of supports, of the legal name, or of what was written for others", () => {
    const page = text();
    for (const word of [...school.never, "My first plans", "Ten minutes", "Garza", "Heron"]) {
      expect(page).not.toContain(word);
    }
  });

  it("learns nothing of what was agreed for this learner alone", () => {
    expect(text()).toMatch(/Share the work +\[=\]\[=\]<=>\[\*\] +Adapting/);
    expect(text()).not.toContain("Agreed");
    const modified = determined(({ competency }) =>
      competency === "TEAM.1" ? { modified: true } : {},
    );
    expect(text(modified)).not.toContain("Share the work");
    const below = determined(({ competency }) => (competency === "TEAM.1" ? { band: "3-5" } : {}));
    expect(text(below)).not.toContain("Share the work");
    const [mina] = school.roster.learners;
    const over = mina?.expectations.map((one) => ({ ...one, until: "2026-05-28" })) ?? [];
    const roster = {
      ...school.roster,
      learners: mina === undefined ? [] : [{ ...mina, expectations: over }],
    };
    expect(text({ ...below, roster })).toMatch(/Share the work .*3 to 5/);
  });

  it("learns nothing of tries that led to another one", () => {
    expect(text()).not.toContain("A first try");
    expect(text()).not.toMatch(/revise/i);
    expect(text({ defences: transcript.defences?.slice(1) ?? [] })).not.toContain("Defences");
  });

  it("learns nothing of works that are shared with fewer people", () => {
    const page = text();
    expect(page).not.toContain("Home");
    expect(page).not.toContain("A page of the diary");
  });
});

describe("languages of the transcript", () => {
  it.each([en, es, zhHans, ar, vi])("are sound: $tag", (language) => {
    const document = composed({ legalName: true }, language);
    expect(checkDocument(document)).toEqual([]);
    expect(document.direction).toBe(language.direction);
    expect(document.children.some(({ type }) => type === "note")).toBe(language !== en);
  });

  it.each([
    [en, {}, ""],
    [en, { until: "2026-05-29", hours: 1 }, "until 29 May 2026, 1 hour"],
    [es, { from: "2025-09-01", hours: 2 }, "desde el 1 sept 2025, 2 horas"],
    [es, { until: "2026-05-29", hours: 1 }, "hasta el 29 may 2026, 1 hora"],
    [
      zhHans,
      { from: "2025-09-01", until: "2026-05-29", hours: 3 },
      "2025年9月1日至2026年5月29日，3小时",
    ],
    [ar, { hours: 2 }, "ساعتان"],
    [ar, { hours: 5 }, "5 ساعات"],
    [ar, { hours: 140 }, "140 ساعة"],
    [vi, { until: "2026-05-29" }, "đến 29 thg 5, 2026"],
  ] as const)("say when it was: %#", (language, data, said) => {
    expect(language.messages.transcript.when(data).replaceAll("\u00a0", " ")).toBe(said);
  });
});
