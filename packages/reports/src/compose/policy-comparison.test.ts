import { describe, expect, it } from "vitest";
import { en } from "../language/en/index.ts";
import { headingsOf } from "../../test/headings-of.ts";
import { compose, wide } from "../../test/staff-pages.ts";
import * as fixture from "../../test/staff-school.ts";

describe("the comparison of two policies", () => {
  it("tells who changes, by which stage, from where to where, and who is touched, in this order", () => {
    expect(headingsOf(compose.comparison())).toEqual([
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
    expect(school).toContain("Self-ratings, under Year average: withheld");
    expect(school).toContain("Work not handed in, under Harbour default: Nobody.");
    const two = wide(compose.comparison({ audience: "school", smallCounts: { limit: 2 } }));
    expect(two).toContain("Self-ratings, under Year average: 2 results of 2 learners.");
  });

  it("withholds from the school as a whole results of a few, and what they could be worked out from", () => {
    const school = wide(compose.comparison({ audience: "school" }));
    expect(school).toContain("How many of 55 results would stand elsewhere is withheld.");
    expect(school).toContain(en.staff.withheldHow);
    expect(school).toMatch(/which evidence takes part +withheld/);
    expect(school).toMatch(/3 Applying +0 +0 +withheld +withheld +0 +0/);
    expect(school).toMatch(/withheld +differ in their number alone/);
    expect(wide(compose.comparison())).not.toContain(en.staff.withheldHow);
  });

  it("tells the school as a whole by no subtraction how many a few are", () => {
    const { comparison } = fixture.comparison;
    const [first] = comparison.transitions;
    if (first === undefined) throw new Error("the fixture is on no scale");
    // 51 stay and four move: with the 55 and the 51 told, the four would be.
    const counts = first.standings.map((_, from) =>
      first.standings.map((__, to) =>
        from === 1 && to === 1 ? 51 : from === 4 && to === 1 ? 4 : 0,
      ),
    );
    const moved = { ...comparison, transitions: [{ ...first, counts }] };
    const page = wide(compose.comparison({ comparison: moved, audience: "school" }));
    expect(page).toMatch(/55 +results compared/);
    expect(page).toMatch(/no evidence yet +withheld +0\n/);
    expect(page).toMatch(/1 Exploring +withheld +0\n/);
    expect(page).not.toMatch(/\b(?:4|51)\b +would/);
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
    expect(headingsOf(document)).not.toContain("From where to where");
  });
});
