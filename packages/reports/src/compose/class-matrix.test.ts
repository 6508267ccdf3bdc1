import { describe, expect, it } from "vitest";
import { headingsOf } from "../../test/headings-of.ts";
import { compose, wide } from "../../test/staff-pages.ts";
import * as fixture from "../../test/staff-school.ts";
import { type Document, plainWords, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";

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
      /Zora Lind +\(\*\) Not looked at yet +\(\*\) Not looked at yet +\(o\) Second look in progress/,
    );
    expect(page).toMatch(/Noah Oduya +\( \) No opportunity yet/);
    expect(page).not.toContain("Know what helps me feel ready");
    expect(page).not.toContain("Elsewhere Olsen");
    expect(headingsOf(compose.matrix())).toEqual(["The whole learner", "Academic learning"]);
  });

  it("has a column for each scale on which anything was seen, by the name of the scale, and the keys to these scales alone", () => {
    const { determinations } = fixture.matrix;
    const withScales = (keep: (scale: string, learner: string) => boolean): string =>
      wide(
        compose.matrix({
          determinations: {
            ...determinations,
            competencies: determinations.competencies.filter(({ scale, learner }) =>
              keep(scale, learner),
            ),
          },
        }),
      );
    const both = withScales(() => true);
    expect(both).toMatch(
      /Learner +Reason with data +Reason with data · Quantities from start to end +Model a change\n/,
    );
    expect(both).toMatch(/Mina Calder +2 Practicing · 13 May 2026 +3 Step 3 · 13 May 2026 /);
    expect(both).toContain("The four levels of Quantities from start to end.");
    for (const keep of [
      (scale: string) => scale === "harbour",
      (scale: string, learner: string) => scale === "harbour" || learner !== "mina",
    ]) {
      const one = withScales(keep);
      expect(one).toMatch(/Learner +Reason with data +Model a change\n/);
      expect(one).not.toContain("Quantities from start to end");
    }
  });

  it("says nothing of a competency whose scale the framework does not have", () => {
    const { framework } = fixture.matrix;
    if (!("format" in framework)) throw new Error("the fixture has an index");
    const competencies = framework.competencies.map((one) =>
      one.id === "TEAM.1" ? { ...one, scale: "gone" } : one,
    ) as unknown as typeof framework.competencies;
    const page = wide(compose.matrix({ framework: { ...framework, competencies } }));
    expect(page).toMatch(/Zora Lind +— /);
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
