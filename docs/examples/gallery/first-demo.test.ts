import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { determine } from "@whole-learner/mastery";
import { renderHtml, renderText } from "@whole-learner/reports";
import { describe, expect, it } from "vitest";
import { gallery } from "./gallery.ts";
import { resultTables } from "./result-tables.ts";
import { evidence, question } from "./school.ts";

const guide = readFileSync(
  fileURLToPath(new URL("../../guides/first-demo.md", import.meta.url)),
  "utf8",
);
const pages = gallery.flatMap((report) => report());

/** Every page by its name, as text of wide lines. */
const texts: ReadonlyMap<string, string> = new Map(
  pages.flatMap(({ file, copies }) =>
    copies.map(({ language, document }) => {
      const text = renderText(document, { width: 2000 }).replaceAll(/\s+/g, " ");
      return [`${file}.${language}`, text] as const;
    }),
  ),
);

/** What the guide says that a page shows, in the words of the page. */
const shown: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "explanation.educator.en": [
    "The score is 4.00, which lies from 3.5 up to 4.5: 4 Adapting.",
    "Weight Contribution",
    "What did not count, and why",
    "Cuts 1.5, 2.5, 3.5 and 4.5",
    "What would change it",
  ],
  "explanation.family.en": ["Why Adapting?", "What counted", "What would change it"],
  "policy-comparison.educator.en": ["Who changes", "By what alone"],
  "notice-of-change.family.en": [
    "What is different now",
    "from Applying to Adapting",
    "had not been written down yet",
    "The earlier one stays on file as it was given out",
  ],
  "reissued-progress-report.family.en": [
    "This report replaces report LB-26P-0025",
    "had not been written down yet",
  ],
  "ledger.educator.en": [
    "Work a community partner (Harbour Trust), an educator (Viktor Hlushko)",
    "Where it was shown",
    "Who looked at it",
  ],
  "own-look.family.en": ["Our promise", "At the kitchen table"],
  "transcript.public.en": [
    "Side one of two",
    /Level Grades Latest Demonstrations Kinds/,
    /Practicing 9-12 \d+ May 2026 \d observation, performance task, exhibition/,
    "Works Kofi Bernardi chose",
    "Lantern Bay Community School certifies",
    "I do it on my own in work I know.",
    "Westcliff School",
    "Through the goal",
  ],
  "agreed-goal.family.en": [
    "Agreed for Shape a message for people and purpose: the goal is Applying",
  ],
  "explanation-after-absence.educator.en": [
    "An agreed exemption neither counts nor blocks.",
    "Still open: not handed in, and left out.",
    "Tide-pool food web 19 Sept 2025",
  ],
  "two-homes.family.es": ["Łukasz Chaudhary"],
  "two-homes.family.en": ["Łukasz Chaudhary"],
  "progress-report.family.en": [
    "Mei Nakamura’s response",
    "I have changed my model since then.",
    "One thing to ask at home",
  ],
  "advisory-overview.educator.en": [
    /Mei Nakamura .*Waiting for an answer: asks for another opportunity/,
    "4 requests waiting",
  ],
  "ledger.family.en": [
    "Boat-shed work plan",
    "Work a community partner (Harbour Trust)",
    "by a community partner (Harbour Trust), 18 November 2024",
    "Counted.",
    /All demonstrations( \d+){5}/,
  ],
  "explanation-judged.educator.en": [
    "The result is 4 Adapting, by professional judgement.",
    "Phuong Tran",
    "Beside it stands what the policy computed: The score is 3.00",
    "New evidence came after the judgement: it is due for a look.",
  ],
  "explanation-judged.family.en": [
    "The result is Adapting, by professional judgement.",
    "Beside it stands what the policy computed: The result is Applying",
  ],
  "class-matrix.educator.en": ["There is no sum and no order by level"],
  "equity-view.school.en": ["withheld", "what they could be worked out from"],
  "level-guide.family.es": ["Lo hago por mi cuenta en trabajos que conozco."],
  "progress-report.family.es": [
    "Mis primeros planes eran listas.",
    "«Puedo fijar una meta en una situación nueva",
    "Lo que sigue «",
    "¿Qué aprendiste hace poco por dejar que alguien terminara de hablar?",
  ],
  "evidence-load.school.en": ["Ratings needed at least, by educator and term"],
};

describe("what the first demo says of its pages", () => {
  const named = [...guide.matchAll(/`([a-z-]+\.[a-z]+\.[a-z-]+)\.html`/gi)].flatMap(
    ([, name]) => name ?? [],
  );

  it("names pages that there are, each with what it shows", () => {
    expect([...new Set(named)].sort()).toEqual(Object.keys(shown).sort());
  });

  it.each(Object.entries(shown))("%s shows it", (page, words) => {
    const text = texts.get(page) ?? "";
    const missing = words.filter((one) =>
      typeof one === "string" ? !text.includes(one) : !one.test(text),
    );
    expect(missing).toEqual([]);
  });

  it("gives families words in place of scores", () => {
    const score = /\b\d\.\d\d\b/;
    expect(score.test(texts.get("explanation.educator.en") ?? "")).toBe(true);
    expect(score.test(texts.get("explanation.family.en") ?? "")).toBe(false);
  });

  it("says on every page for families and learners how to question it", () => {
    const ways = /Questions, or something looks wrong\?|To question it\./;
    const without = pages
      .filter(({ audience }) => audience === "family" || audience === "learner")
      .filter(({ file }) => texts.has(`${file}.en`) && !ways.test(texts.get(`${file}.en`) ?? ""));
    expect(without.map(({ file }) => file)).toEqual([]);
  });

  it("keeps agreed goals off the transcript", () => {
    expect(texts.get("transcript.public.en")).not.toMatch(/agreed/i);
  });

  it("shows the other school’s colours", () => {
    const page = pages.find(({ file }) => file === "own-look.family");
    const document = page?.copies[0]?.document;
    if (page?.theme === undefined || document === undefined) throw new Error("no such page");
    expect(renderHtml(document, { theme: page.theme })).toContain("--harbour: #5b2a86");
  });

  it("names tables that there are, without names of learners", () => {
    const files = [...guide.matchAll(/`(results\.[a-z]+\.csv)`/g)].map(([, name]) => name);
    expect(files).toEqual(resultTables.map(({ name }) => name));
    for (const { csv } of resultTables) expect(csv).not.toMatch(/learner-\d/);
  });

  it("answers for the end of term 1 as it would have then", () => {
    const asOf = "2025-11-07";
    expect(guide).toContain(`pnpm demo --as-of ${asOf}`);
    const then = {
      ...evidence,
      entries: evidence.entries.filter(
        ({ happened, recorded = happened }) => recorded.slice(0, 10) <= asOf,
      ),
    };
    expect(then.entries.length).toBeLessThan(evidence.entries.length);
    const now = determine({ ...question, asOf });
    expect(now.competencies.length).toBeGreaterThan(500);
    expect(determine({ ...question, asOf, evidence: then }).competencies).toEqual(now.competencies);
  });
});
