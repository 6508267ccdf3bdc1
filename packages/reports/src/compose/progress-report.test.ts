import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as school from "../../test/school.ts";
import { type Block, checkDocument, type Document, plainWords, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import type { Language } from "../language/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeProgressReport, type ProgressReport } from "./index.ts";

const composed = (change: Partial<ProgressReport> = {}, language: Language = en): Document =>
  composeProgressReport(deepFreeze({ ...school.report, ...change }), language);

const text = (change: Partial<ProgressReport> = {}, language: Language = en): string =>
  renderText(composed(change, language), { width: 400 }).replaceAll("\u00a0", " ");

/** What stands under a heading, until the next heading of its kind. */
const part = (page: string, heading: string): string => {
  const [, after = ""] = page.split(`${heading}\n---`);
  const [own = ""] = after.split(/\n\n[^\n]+\n---/);
  return own;
};

const headings = ({ children }: Document): readonly string[] =>
  [...walk({ children })].flatMap(({ node }) =>
    node.type === "section" ? [plainWords(node.heading)] : [],
  );

const learner = school.roster.learners[0] as (typeof school.roster.learners)[number];
const withLearner = (change: Partial<typeof learner>): Partial<ProgressReport> => ({
  roster: { ...school.roster, learners: [{ ...learner, ...change }] },
});

describe("the progress report", () => {
  it("tells the person first and then everything in its order", () => {
    const document = composed();
    expect(document.children.map(({ type }: Block) => type)).toEqual([
      "header",
      "quote",
      "key",
      "section",
      "section",
      "columns",
      "columns",
      "provenance",
      "page-break",
      "section",
    ]);
    expect(headings(document)).toEqual([
      "The whole learner",
      "Academic learning",
      "Habits of work",
      "Opportunities coming",
      "One thing to ask at home",
      "From Mina Calder’s educator",
      "Mina Calder’s response",
      "What changed since 30 January",
      "Every competency",
    ]);
  });

  it("says whose it is, for whom, of which days, by which policy, and how to object", () => {
    const page = text();
    for (const line of [
      "Progress report for the family of\nMina Calder",
      "Harbour Community School",
      "The Harbour Promise",
      "Community         Heron advisory, grade 6",
      "Period            Term 4 of 2025–26",
      "Evidence through  29 May 2026",
      "Issued            3 June 2026",
      "How a level is decided. The middle one of the last three demonstrations, from at least two demonstrations and two settings, the newest within a year. For some competencies the school asks for something else.",
      "Questions, or something looks wrong? Ask Joseph Anand, or write to reports@harbour.example. A second person looks again, and the answer comes in writing.",
      "The Harbour Promise 2.1 · policy Harbour default 3 · Whole Learner",
      "Report HB-26T4-0412 · first issue, replaces none · digest of inputs ",
    ]) {
      expect(page).toContain(line);
    }
    const { title, runningTitle } = composed();
    expect([title, runningTitle]).toEqual([
      "Progress report: Mina Calder",
      "Mina Calder, progress report, issued 3 June 2026",
    ]);
  });

  it("opens the strip up before the first one, with the goal of the learner's grade band", () => {
    const page = text();
    expect(page).toContain(
      "The four levels. Each dot is one competency. The outlined step is the goal by the end of the grade band 6 to 8.",
    );
    expect(page).toContain("[ ] Exploring            I try it.");
    expect(page).toContain("< > Applying (the goal)");
    expect(text(withLearner({ enrolments: [] }))).toContain("The outlined step is the goal.\n");
  });

  it("shows each outcome as a profile with the statement of its highest level, one work and the next step", () => {
    const whole = part(text(), "The whole learner");
    expect(whole).toMatch(/Steers their learning +1 of 3 at the goal/);
    expect(whole).toContain("“I can plan a goal: applying, 6-8.”");
    expect(whole).toContain("Shown in: Ferry timetable plan, 13 May");
    expect(whole).toContain("Next “I can plan a goal: adapting, 6-8.”");
  });

  it("tells outcomes in the portrait's order, and none that was retired", () => {
    const rows = [...walk(composed())].flatMap(({ node }) =>
      node.type === "row" ? [plainWords(node.name)] : [],
    );
    expect(rows).toEqual([
      "Works as a team",
      "Steers their learning",
      "Builds for the common good",
      "Cares for well-being",
      "Reason with data",
      "Model a change",
    ]);
  });

  it("says a state in the school's own words, else in the language's, and never as a level", () => {
    const whole = part(text(), "The whole learner");
    expect(whole).toContain("Time for a fresh look");
    expect(whole).toContain("Not enough evidence yet");
    expect(whole).not.toContain("A fresh look is due");
  });

  it("says in one line that nothing was looked at, whose debt it is, and the first chance", () => {
    expect(text()).toContain(
      "Builds for the common good\nNo opportunity yet. The first chance is Market hall, from 21 September.",
    );
    const { experiences: _, ...without } = school.report;
    const nothing = composeProgressReport(
      {
        ...without,
        determinations: {
          ...school.determinations,
          competencies: school.determinations.competencies.map((one) => {
            if (one.status !== "no-evidence") return one;
            const { opportunities: __, ...unknown } = one;
            return unknown;
          }),
        },
      },
      en,
    );
    expect(renderText(nothing)).toContain("Builds for the common good\nNot looked at yet.\n");
  });

  it("keeps the academic part apart, competency by competency", () => {
    const page = text();
    expect(page).toMatch(/Academic learning +kept apart from the whole-learner part/);
    expect(page).toMatch(/Reason with data +On the way to the goal/);
    expect(page).toContain("Model a change\nNo opportunity yet.");
  });

  it("tells narrative competencies in the words that the learner chose, to those they were shared with", () => {
    const shared =
      "In words, and only what Mina Calder chose to share: “Ten minutes outdoors help me.”";
    expect(text()).toContain(shared);
    expect(text()).not.toContain("A secret of mine.");
    expect(text({ audience: "learner" })).toContain("you chose to share: “A secret of mine.”");
    expect(text({ audience: "educator" })).not.toContain("Ten minutes outdoors");
    expect(text({ audience: "educator" })).toContain("Nothing was shared this time.");
    for (const audience of ["family", "learner", "educator"] as const) {
      expect(text({ audience })).not.toContain("Of somebody else.");
    }
    const given = [
      { competency: "CARE.1", text: "Given." },
      { competency: "OTHER", text: "No." },
    ];
    expect(text({ narratives: given })).toContain("chose to share: “Given.”");
    expect(text({ narratives: [] })).toContain("Nothing was shared this time.");
  });

  it("holds habits apart, the question for home, the note with its author, and nothing in place of what is not there", () => {
    const page = text();
    expect(page).toContain("Apart from every level.\n- Uses feedback: consistently");
    expect(page).toContain("“What did you change in the plan?”");
    expect(page).toContain("This spring Mina planned with the boat shed.\nJoseph Anand");
    const { habits: _, homeQuestion: __, note: ___, earlier: ____, ...bare } = school.report;
    const document = composeProgressReport(bare, en);
    expect(headings(document)).toEqual([
      "The whole learner",
      "Academic learning",
      "Opportunities coming",
      "Mina Calder’s response",
      "Every competency",
    ]);
  });

  it("names opportunities to come, those that the school owes first, and none for other learners", () => {
    const coming = part(text(), "Opportunities coming");
    expect(coming.trim().split("\n").slice(1)).toEqual([
      "- Improve a solution: we owe Mina Calder this one. Market hall, from 21 September.",
      "- Model a change: we owe Mina Calder this one. No day is set yet.",
      "- Keep going: A later chance, from 1 October.",
    ]);
    expect(text(withLearner({ memberships: [] }))).toContain(
      "Improve a solution: we owe Mina Calder this one. A later chance, from 1 October.",
    );
    expect(text({ audience: "learner" })).toContain("Improve a solution: we owe you this one.");
  });

  it("gives the last word to the learner: the newest response since the last report", () => {
    expect(text()).toContain(
      "“I would like another opportunity.”\nMina Calder, 1 June 2026, about Set a goal and plan for it",
    );
    expect(text({ issued: "2026-07-02" })).toContain("“Let us talk.”");
    expect(text({ issued: "2026-05-30" })).not.toContain("Mina Calder’s response");
    const { earlier: _, ...first } = school.report;
    expect(renderText(composeProgressReport({ ...first, issued: "2026-05-30" }, en))).toContain(
      "“I agree.”",
    );
    const answer = {
      id: "x",
      learner: "mina",
      target: "GONE?",
      on: "2026-06-02",
      kind: "agree",
      text: "Yes, and.",
    } as const;
    const responses = [...school.roster.responses, answer];
    expect(text({ roster: { ...school.roster, responses } })).toContain(
      "“Yes, and.”\nMina Calder, 2 June 2026, about GONE?",
    );
  });

  it("says what changed: a level, a first level, another band, what grew old", () => {
    const changed = part(text(), "What changed since 30 January").split("\n").slice(1);
    expect(changed).toContain("- Set a goal and plan for it: Applying now.");
    expect(changed).toContain(
      "- Reason with data: Practicing now, by the statements of the grade band 6 to 8.",
    );
    expect(changed).toContain(
      "- No new evidence since 12 March 2025 for Know which strategies help.",
    );
    const earlier = {
      day: "2026-05-28",
      determinations: {
        ...school.determinations,
        competencies: school.determinations.competencies.map((one) =>
          one.competency === "STEER.1" && one.status === "determined"
            ? { ...one, level: "practicing" }
            : one,
        ),
      },
    };
    expect(part(text({ earlier }), "What changed since 28 May")).toContain(
      "- Set a goal and plan for it: from Practicing to Applying.",
    );
    const same = { day: "2026-05-28", determinations: school.determinations };
    expect(part(text({ earlier: same }), "What changed since 28 May")).toContain(
      "Every level stands where it stood.",
    );
  });

  it("says in the words of a state what stands in place of a level that was", () => {
    const withLevel = school.determinations.competencies.map((one) =>
      one.competency === "STEER.3"
        ? { ...one, status: "determined", level: "applying", score: 3 }
        : one,
    ) as typeof school.determinations.competencies;
    const earlier = {
      day: "2026-05-28",
      determinations: { ...school.determinations, competencies: withLevel },
    };
    expect(text({ earlier })).toContain("- Keep going: Not enough evidence yet.");
  });

  it("tells every competency on page two: strip, level or state, when and where it was last shown", () => {
    const [, two = ""] = text().split("Every competency  ");
    expect(two).toContain("Where each competency stands on 29 May 2026");
    expect(two).toContain("All by the statements of the grade band 6 to 8.");
    expect(two).toMatch(
      /Set a goal and plan for it .*\[=\]\[=\]<\*>\[ \] +Applying +13 May 2026 +Community/,
    );
    expect(two).toMatch(/Keep going .*Not enough evidence yet +19 Nov 2025 +Studio/);
    expect(two).toMatch(/Improve a solution .*No opportunity yet +— +—/);
    expect(two).not.toContain("Set goals, as it was");
    expect(two).not.toContain("Know what helps me feel ready");
  });

  it("tells a competency on its other scales too, with the key and the goal of each", () => {
    const [, two = ""] = text().split("Every competency  ");
    expect(two).toContain("The four levels of Quantities from start to end.");
    expect(two).toContain("< > Step 3 (the goal)");
    expect(two).toMatch(
      /Reason with data · Quantities from start to end .*\[=\]\[=\]<\*>\[ \] +Step 3/,
    );
  });

  it("says which band a level is of, where it is not one for all", () => {
    const older = {
      ...school.determinations,
      competencies: school.determinations.competencies.map((one) =>
        one.competency === "STEER.1" ? { ...one, band: "3-5" } : one,
      ),
    };
    const page = text({ determinations: older });
    expect(page).toMatch(/Competency +Strip +Level or state +Grade band +Last shown +Where/);
    expect(page).toMatch(/Set a goal and plan for it .*Applying +3 to 5 +13 May 2026/);
    expect(page).toContain(
      "“I can plan a goal: applying, 3-5.”\nBy the statements of the grade band 3 to 5.",
    );
    expect(page).not.toContain("All by the statements");
  });

  it("marks the goal that was agreed for this learner, and says so", () => {
    const page = text();
    expect(page).toContain(
      "Agreed for Share the work: the goal is Practicing, by the statements of the grade band 3 to 5.",
    );
    expect(page).toMatch(/Share the work .*\[=\]<=>\[=\]\[\*\]/);
    const ended = withLearner({
      expectations: learner.expectations.map((one) => ({ ...one, until: "2026-05-28" })),
    });
    expect(text(ended)).not.toContain("Agreed for");
    expect(text(ended)).toMatch(/Share the work .*\[=\]\[=\]<=>\[\*\]/);
  });

  it("names what replaces what, and the digest that it is given", () => {
    const page = text({ supersedes: "HB-26T4-0411", digest: "0123456789abcdef" });
    expect(page).toContain("replaces HB-26T4-0411 · digest of inputs 0123 4567");
  });

  it("knows a learner that the roster does not have by id alone, and needs no outcome", () => {
    const roster = { ...school.roster, learners: [] };
    const page = text({ roster });
    expect(page).toContain("Progress report for the family of\nmina");
    expect(page).not.toContain("Community  ");
    const framework = { ...school.framework, outcomes: [] };
    const { children } = composed({ framework });
    expect(children.map(({ type }) => type)).not.toContain("page-break");
  });

  it("leaves its input as it is and is a sound document for every audience", () => {
    for (const audience of ["learner", "family", "educator"] as const) {
      for (const language of [en, es]) {
        expect(checkDocument(composed({ audience }, language))).toEqual([]);
      }
    }
  });
});

describe("the progress report for educators", () => {
  it("adds numbers of levels and scores, rounded as the policy shows them", () => {
    const page = text({ audience: "educator" });
    expect(page).toMatch(/Competency +Strip +Level or state +Score +Last shown +Where/);
    expect(page).toMatch(/Set a goal and plan for it .*3 Applying +3\.00 +13 May 2026/);
    expect(page).toMatch(/Share the work .*4 Adapting +3\.50 +20 May 2026/);
    expect(page).toMatch(/Repair trust .*4 Adapting +— +13 May 2026/);
    expect(
      text({
        audience: "educator",
        policy: {
          ...school.policy,
          display: { rounding: { places: 1, mode: "half-even", input: "snapped" } },
        },
      }),
    ).toMatch(/Share the work .*4 Adapting +3\.5 +/);
  });

  it("says what the policy rolls up, or why nothing, and what a judgement says of an outcome", () => {
    const [steer, ...others] = school.determinations.outcomes;
    const withOutcome = (change: object) => ({
      determinations: {
        ...school.determinations,
        outcomes: [{ ...steer, ...change }, ...others] as typeof school.determinations.outcomes,
      },
    });
    const rolled = withOutcome({ status: "determined", level: "applying", score: 2.755 });
    expect(text({ ...rolled, audience: "educator" })).toContain(
      "Rolled up by the policy: 2.76, 3 Applying.",
    );
    expect(text(rolled)).not.toContain("Rolled up");
    const missing = withOutcome({
      status: "undetermined",
      reason: { code: "different-scales", data: { scales: ["harbour", "continuum"] } },
    });
    expect(text({ ...missing, audience: "educator" })).toContain(
      "They are on different scales: harbour and Quantities from start to end.",
    );
    expect(text(missing)).not.toContain("different scales");
    const judged = withOutcome({ status: "judged", level: "applying", judgement: "j" });
    expect(text(judged)).toContain("By professional judgement: Applying.");
    const exempt = withOutcome({ status: "undetermined", reason: { code: "exempt", data: {} } });
    expect(text(exempt)).toContain("Excused");
    const no = withOutcome({
      status: "undetermined",
      reason: { code: "judged-no-level", data: { judgement: "j" } },
    });
    expect(text(no)).toContain("No level, by professional judgement");
  });
});

describe("languages of the progress report", () => {
  it("are those of the page, with what is in another marked as such", () => {
    const document = composed({}, es);
    expect(document.language).toBe("es");
    const marked = [...walk(document)].flatMap(({ node }) =>
      node.type === "lang" ? [[node.language, plainWords(node.children)]] : [],
    );
    expect(marked).toContainEqual(["en", "Know which strategies help"]);
    expect(marked.every(([language]) => language === "en")).toBe(true);
    expect(text({}, es)).toContain("«Mis primeros planes eran listas.»");
  });

  it("keep a name in another language apart also within a sentence", () => {
    const changed = JSON.stringify(composed({}, es));
    expect(changed).toContain("Sin evidencia nueva desde el 12 de marzo de 2025: ");
    expect(changed).toMatch(
      /2025: "\},\{"type":"strong","children":\[\{"type":"name","children":\[\{"type":"lang","language":"en"/,
    );
  });

  it("fall back on the household's other languages before the school's", () => {
    const framework = {
      ...school.framework,
      languages: ["vi", "en", "es"] as const,
      title: { vi: "Lời hứa", en: "The promise" },
    };
    expect(text({ framework, household: "home-1" }, es)).toContain("The promise");
    expect(text({ framework, household: "nobody's" }, es)).toContain("Lời hứa");
  });

  it("carry a note where nobody has read the page over, and none where somebody has", () => {
    const isNote = ({ children }: Document): boolean => children[1]?.type === "note";
    expect(isNote(composed({}, es))).toBe(true);
    expect(isNote(composed())).toBe(false);
    expect(isNote(composed({}, { ...es, reviewed: true }))).toBe(true);
    const note = { text: { en: { text: "A draft.", reviewed: false } }, author: "J" };
    expect(isNote(composed({ note }))).toBe(true);
    expect(text({ audience: "learner" }, es)).toContain("pregunta en la escuela");
    expect(text({}, es)).toContain("pregunte en la escuela");
  });
});
