import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import {
  composeAdvisoryOverview,
  composeClassMatrix,
  composeEvidenceLoad,
  composeOpportunityMap,
  composePolicyComparison,
} from "../src/compose/index.ts";
import { checkDocument, type Document, plainWords, walk } from "../src/document/index.ts";
import { en } from "../src/language/en/index.ts";
import { es } from "../src/language/es/index.ts";
import { renderHtml } from "../src/render/html/index.ts";
import { renderMarkdown } from "../src/render/markdown/index.ts";
import { renderText } from "../src/render/text/index.ts";
import * as fixture from "./staff-school.ts";

const headings = ({ children }: Document): readonly string[] =>
  [...walk({ children })].flatMap(({ node }) =>
    node.type === "section" ? [plainWords(node.heading)] : [],
  );

const wide = (document: Document): string =>
  renderText(document, { width: 400 }).replaceAll("\u00a0", " ");

/** Every label of a column or row and every cell of tables, in reading order. */
const firstCells = ({ children }: Document): readonly string[] =>
  [...walk({ children })].flatMap(({ node }) =>
    node.type === "table"
      ? node.groups.flatMap(({ rows }) =>
          rows.map(({ cells }) =>
            plainWords(
              cells[0]?.children.flatMap((one) => (one.type === "level-strip" ? [] : [one])) ?? [],
            ),
          ),
        )
      : [],
  );

const names = [
  "Mina Calder",
  "Noah Oduya",
  "Ábel Quist",
  "Zora Lind",
  "Ñuria Vega",
  "Elsewhere Olsen",
];
const compose = {
  comparison: (change: Partial<typeof fixture.comparison> = {}, language = en) =>
    composePolicyComparison(deepFreeze({ ...fixture.comparison, ...change }), language),
  advisory: (change: Partial<typeof fixture.advisory> = {}, language = en) =>
    composeAdvisoryOverview(deepFreeze({ ...fixture.advisory, ...change }), language),
  matrix: (change: Partial<typeof fixture.matrix> = {}, language = en) =>
    composeClassMatrix(deepFreeze({ ...fixture.matrix, ...change }), language),
  opportunity: (change: Partial<typeof fixture.opportunity> = {}, language = en) =>
    composeOpportunityMap({ ...fixture.opportunity, ...change }, language),
  load: (change: Partial<typeof fixture.load> = {}, language = en) =>
    composeEvidenceLoad(deepFreeze({ ...fixture.load, ...change }), language),
};

describe.each([en, es])("every report for staff, in $tag", (language) => {
  it.each(Object.entries(compose))(
    "%s is sound and keeps what staff do not need to know",
    (_, page) => {
      const document = page({}, language);
      expect(checkDocument(document)).toEqual([]);
      const text = renderText(document);
      for (const output of [text, renderMarkdown(document), renderHtml(document)]) {
        for (const secret of fixture.never) expect(output).not.toContain(secret);
      }
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Infinity|[\uE000-\uE0FF]/);
    },
  );

  it.each(["comparison", "advisory", "matrix", "opportunity"] as const)(
    "%s says that it names learners",
    (kind) => {
      expect(wide(compose[kind]({}, language))).toContain(language.staff.handling);
    },
  );
});

describe("for the school as a whole", () => {
  it.each([
    ["comparison", compose.comparison({ audience: "school" })],
    ["opportunity", compose.opportunity({ audience: "school" })],
    ["load", compose.load({ audience: "school" })],
    ["load for educators", compose.load()],
  ] as const)("%s names no learner", (_, document) => {
    const page = `${renderText(document)}${renderHtml(document)}`;
    for (const name of names) expect(page).not.toContain(name);
    expect(page).not.toContain(en.staff.handling);
  });
});

describe("the comparison of two policies", () => {
  it("tells who changes, by which stage, from where to where, and who is touched, in this order", () => {
    expect(headings(compose.comparison())).toEqual([
      "The two policies",
      "Who changes",
      "Which stage makes the difference",
      "From where to where",
      "Who is touched by work not handed in and by self-ratings",
    ]);
  });

  it("says how many, of whom, and both policies in a sentence with their versions", () => {
    const page = wide(compose.comparison());
    expect(page).toContain("4 of 55 results would stand elsewhere, of 3 learners.");
    expect(page).toMatch(/1 +differ in their number alone/);
    expect(page).toContain("Harbour default 3: The middle one of the last three demonstrations,");
    expect(page).toContain("Year average 1: The mean of the demonstrations.");
  });

  it("names learners by name, each change with what it was, what it would be and why", () => {
    const page = wide(compose.comparison());
    expect(page.indexOf("Ábel Quist")).toBeLessThan(page.indexOf("Mina Calder"));
    expect(page.indexOf("Mina Calder")).toBeLessThan(page.indexOf("Zora Lind"));
    expect(page).toMatch(
      /Set a goal and plan for it +3 Applying +2 Practicing +which evidence takes part/,
    );
    expect(page).toMatch(
      /Share the work +\(\.\) Not enough evidence yet +3 Applying +what work not handed in means/,
    );
  });

  it("counts from where to where, with nobody's standing left out and no empty rows", () => {
    const page = wide(compose.comparison());
    expect(page).toMatch(/no evidence yet +44 +0 +0/);
    expect(page).toMatch(/3 Applying +0 +0 +1 +1 +0 +0/);
    expect(page).toMatch(/4 Adapting, judged +0 +0 +0 +0 +0 +1/);
    expect(page).not.toContain("1 Exploring");
  });

  it("tells who is touched under each policy, by name or by count", () => {
    const page = wide(compose.comparison());
    expect(page).toContain("Work not handed in, under Harbour default: Nobody.");
    expect(page).toMatch(
      /Work not handed in, under Year average\nLearner +Competency\n-+ +-+\nÁbel Quist +Share the work/,
    );
    expect(page).toMatch(/Self-ratings, under Year average[^]*Ábel Quist[^]*Mina Calder/);
    const school = wide(compose.comparison({ audience: "school" }));
    expect(school).toContain("Self-ratings, under Year average: 2 results of 2 learners.");
  });

  it("says so where nobody changes", () => {
    const { comparison } = fixture.comparison;
    const none = { ...comparison, competencies: [], causes: [], transitions: [] };
    const document = compose.comparison({
      comparison: {
        ...none,
        counts: { ...none.counts, competencies: { cases: 55, changed: 0, standing: 0 } },
      },
    });
    expect(wide(document)).toContain("None of 55 results would stand elsewhere.");
    expect(wide(document)).toContain("Nobody: every result stands where it stood.");
    expect(headings(document)).not.toContain("From where to where");
  });
});

describe("the advisory overview", () => {
  const row = (name: string, page = wide(compose.advisory())): string =>
    page.slice(page.indexOf(`\n${name} `)).split("\n\n")[0] ?? "";

  it("tells each learner by name, then the community", () => {
    const document = compose.advisory();
    expect(headings(document)).toEqual(["Each learner", "The community as a whole"]);
    const rows = [...walk(document)].flatMap(({ node }) =>
      node.type === "row" ? [plainWords(node.name)] : [],
    );
    expect(rows).toEqual(["Ábel Quist", "Mina Calder", "Noah Oduya", "Ñuria Vega", "Zora Lind"]);
  });

  it("tells of each: what is new, what was not shown and whether there was an opportunity, goals, requests, conference, second look, good news", () => {
    expect(
      row("Ñuria Vega")
        .split("\n")
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual([
      expect.stringMatching(/^Ñuria Vega +1 new demonstration since 30 January$/),
      "- Nothing shown yet, with an opportunity: Works as a team and Mathematics",
      "- No opportunity yet, which we owe: Builds for the common good",
      "- Goals due: “I want to lead a meeting.” by 15 May",
      "- Waiting for an answer: asks for another opportunity in Set a goal and plan for it, since 20 May",
      "- Conference: on 9 June",
      "- Good news: Set a goal and plan for it: 4 Adapting now; reached the goal “I want to plan a trip.”",
    ]);
    expect(row("Zora Lind")).toContain("- Second look open: Keep going");
    expect(row("Noah Oduya")).toContain("no evidence yet");
    expect(row("Mina Calder")).toContain("- Conference: held on 18 May");
    expect(row("Mina Calder")).toContain("would like to talk about Reason with data, since 21 May");
    expect(row("Mina Calder")).not.toContain("about Share the work");
    expect(row("Ábel Quist")).toContain("- Conference: no day is set yet");
  });

  it("has figures of the community from so many learners on, and none below", () => {
    const page = wide(compose.advisory());
    expect(page).toMatch(
      /4 of 5 +with new evidence\n2 of 5 +conferences held\n2 +requests waiting\n1 +second looks open\n1 +goals due/,
    );
    const few = wide(compose.advisory({ limit: 6 }));
    expect(few).toContain("Figures of a community are shown from 6 learners on.");
    expect(few).not.toContain("requests waiting");
  });

  it("says so where nobody is in it, and names one that the roster does not have by its id", () => {
    const page = wide(compose.advisory({ community: "gone" }));
    expect(page).toContain("Nobody is in this community on the day.");
    expect(page).toContain("Advisory overview, for educators, of\ngone");
  });
});

describe("the class matrix", () => {
  const order = (document: Document): readonly string[] => firstCells(document).slice(0, 5);

  it("is by name, or by the time since the last evidence, and never by level", () => {
    expect(order(compose.matrix())).toEqual([
      "Ábel Quist",
      "Mina Calder",
      "Noah Oduya",
      "Ñuria Vega",
      "Zora Lind",
    ]);
    expect(order(compose.matrix({ order: "evidence" }))).toEqual([
      "Noah Oduya",
      "Zora Lind",
      "Ábel Quist",
      "Ñuria Vega",
      "Mina Calder",
    ]);
    expect(wide(compose.matrix({ order: "evidence" }))).toContain(en.staff.matrix.order.evidence);
  });

  it("says words, states and days for every learner and competency that reports a level", () => {
    const page = wide(compose.matrix());
    expect(page).toContain("Works as a team: learner by competency");
    expect(page).toMatch(
      /Mina Calder +3 Applying · 13 May 2026 +\(>\) Time for a fresh look · 12 Mar 2025 +2 Practicing · 19 Nov 2025/,
    );
    expect(page).toMatch(
      /Zora Lind +\(\.\) Not enough evidence yet +\(\.\) Not enough evidence yet +\(o\) Second look in progress/,
    );
    expect(page).toMatch(/Noah Oduya +\( \) No opportunity yet/);
    expect(page).not.toContain("Know what helps me feel ready");
    expect(page).not.toContain("Elsewhere Olsen");
    expect(headings(compose.matrix())).toEqual(["The whole learner", "Academic learning"]);
  });

  it("has no sums, no averages and no decimals", () => {
    const document = compose.matrix();
    for (const { node } of walk(document)) {
      if (node.type === "table") expect(node.foot).toEqual([]);
    }
    expect(wide({ ...document, children: document.children.slice(0, -1) })).not.toMatch(/\d\.\d/);
  });

  it("marks for educators what was agreed for a learner", () => {
    const { determinations } = fixture.matrix;
    const competencies = determinations.competencies.map((one) =>
      one.learner === "abel" ? { ...one, modified: true as const } : one,
    );
    const page = wide(compose.matrix({ determinations: { ...determinations, competencies } }));
    expect(page).toContain("3 Applying · 4 May 2026 (agreed for this learner)");
  });
});

describe("the opportunity map", () => {
  it("tells what can be shown where, how many had a chance, and who had which", () => {
    expect(headings(compose.opportunity())).toEqual([
      "What can be shown where",
      "Where each competency can be shown",
      "Who had which",
    ]);
    expect(headings(compose.opportunity({ audience: "school" }))).toEqual([
      "What can be shown where",
      "Where each competency can be shown",
    ]);
  });

  it("says first what nobody can show yet, as the school's debt", () => {
    expect(wide(compose.opportunity())).toContain(
      "No opportunity yet for anybody. The school owes one: Repair trust, Know what helps me feel ready and Model a change.",
    );
  });

  it("counts who took part and who had none, by name for educators", () => {
    const page = wide(compose.opportunity());
    expect(page).toMatch(/Ferry studio +1 Sept 2025 to 29 May 2026 .* 6\n/);
    expect(page).toMatch(
      /Improve a solution +For the youngest and For others +2 of 6 +Ábel Quist, Elsewhere Olsen, Mina Calder and Ñuria Vega/,
    );
    const school = wide(compose.opportunity({ audience: "school" }));
    expect(school).toMatch(/Improve a solution +For the youngest and For others +2 of 6 +4/);
  });

  it("tells where and with whom, for how long and what makes it worth having", () => {
    const experiences = {
      ...fixture.opportunity.experiences,
      experiences: fixture.opportunity.experiences.experiences.map((one) =>
        one.id === "ferry"
          ? {
              ...one,
              features: ["authentic", "harbour/by-boat"] as const,
              setting: "community",
              partner: { name: "Harbour Trust" },
              hours: 40,
            }
          : one,
      ),
    };
    expect(wide(compose.opportunity({ experiences }))).toContain(
      "Community, with Harbour Trust · 40 h",
    );
    expect(wide(compose.opportunity({ experiences }))).toContain("authentic and harbour/by-boat");
  });
});

describe("the evidence load", () => {
  it("says what the policy needs, by educator and term, how it was counted, and what was entered", () => {
    const document = compose.load();
    expect(headings(document)).toEqual(["What the policy needs", "What was entered"]);
    const page = wide(document);
    expect(page).toContain(
      "The policy needs 27 ratings in 2 terms, from 2 educators, for 17 pairs of a learner and a competency.",
    );
    expect(page).toMatch(
      /Educator +Learners +Learner and competency +Autumn +Spring +All terms +Of these, by others/,
    );
    expect(page).toMatch(/Joseph Anand +5 +15 +12 +11 +23 +0/);
    expect(page).toMatch(/everybody else +5 +8/);
    expect(page).toContain(
      "Nothing is asked for what is told in words alone: Know what helps me feel ready.",
    );
    expect(page).toContain("policy Harbour default 3");
  });

  it("says what has to come from others, and nothing of what was entered where nothing is known", () => {
    const { load, entered: _, ...rest } = fixture.load;
    const page = composeEvidenceLoad({ ...rest, load: { ...load, byOthers: 3 } }, en);
    expect(wide(page)).toContain("3 of them have to come from other voices than the educator’s.");
    expect(headings(page)).toEqual(["What the policy needs"]);
  });

  it("calls people and terms by id where it has no name for them", () => {
    const page = wide(compose.load({ people: [], termNames: {} }));
    expect(page).toMatch(/anand +5 +15/);
    expect(page).toMatch(/competency +t1 +t2/);
  });
});
