import { describe, expect, it } from "vitest";
import { headingsOf } from "../../test/headings-of.ts";
import { composed, text } from "../../test/progress-page.ts";
import * as school from "../../test/school.ts";
import { type Block, checkDocument, type Document, plainWords, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";

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
    expect(headingsOf(document)).toEqual([
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
