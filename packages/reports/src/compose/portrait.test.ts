import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { portrait } from "../../test/growth.ts";
import { isSound } from "../../test/is-sound.ts";
import { type Chart, type Document, type DrawingOf, plainWords, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { renderText } from "../render/text/index.ts";
import { composePortrait, type Portrait } from "./index.ts";

const composed = (change: Partial<Portrait> = {}): Document =>
  composePortrait(deepFreeze({ ...portrait, ...change }), en);
const text = (change: Partial<Portrait> = {}): string =>
  renderText(composed(change), { width: 300 }).replaceAll("\u00a0", " ");

const chartsIn = (document: Document): readonly Chart[] =>
  [...walk(document)].flatMap(({ node }) => (node.type === "chart" ? [node] : []));
const radarIn = (document: Document): DrawingOf<"radar"> | undefined => {
  const drawings = chartsIn(document).map(({ drawing }) => drawing);
  return drawings.find((one): one is DrawingOf<"radar"> => one.kind === "radar");
};

/** The school with so many competencies under its whole-learner outcomes. */
function withCompetencies(ids: readonly string[]): Partial<Portrait> {
  const { framework } = portrait;
  if (!("format" in framework)) throw new Error("the fixture's framework is a document");
  const isKept = ({ id, partOf }: { readonly id: string; readonly partOf?: string }): boolean =>
    ids.includes(id) || partOf === "MATH";
  return { framework: { ...framework, competencies: framework.competencies.filter(isKept) } };
}

describe("the portrait", () => {
  it("holds in this order: the learner's sentence, the key, strips and table with the shape after it, words, opportunities, settings, the foot", () => {
    expect(composed().children.map(({ type }) => type)).toEqual([
      "header",
      "quote",
      "key",
      "section",
      "row",
      "section",
      "section",
      "provenance",
    ]);
    const headings = composed().children.flatMap((node) =>
      node.type === "section" ? [plainWords(node.heading)] : [],
    );
    expect(headings).toEqual([
      "6 competencies, one learner",
      "Opportunities coming",
      "Where it was shown",
    ]);
    expect(text()).toContain("A profile: there is no single level for a person.");
  });

  it("has every whole-learner competency in the portrait's order, with its strip, its word and its day", () => {
    const page = text();
    const names = [
      "1 Share the work",
      "2 Repair trust",
      "3 Set a goal",
      "4 Know which",
      "5 Keep going",
      "6 Improve a solution",
    ];
    const places = names.map((name) => page.indexOf(name));
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
    expect(page).toMatch(/2 Repair trust +\[=\]\[=\]<=>\[\*\] +Adapting +13 May 2026/);
    expect(page).toMatch(/6 Improve a solution .*No opportunity yet +—/);
    expect(page).not.toContain("Reason with data");
  });

  it("draws the same as a shape in the table's order: the goal a ring, gaps as gaps, outcomes as groups", () => {
    const radar = radarIn(composed());
    expect(radar?.axes).toEqual([
      { label: "1", value: 2 },
      { label: "2", value: 3 },
      { label: "3", value: 2 },
      { label: "4" },
      { label: "5" },
      { label: "6" },
    ]);
    expect(radar?.goal).toEqual({ at: 2, label: "the goal" });
    expect(radar?.groups).toEqual([2, 3, 1]);
    expect(radar?.levels).toEqual(["Exploring", "Practicing", "Applying", "Adapting"]);
    expect(text()).toContain("At the goal or past it: 1, 2 and 3. Gaps: 4, 5 and 6.");
  });

  it("never draws the shape alone: its table stands before it, with a row for every axis", () => {
    const [chart] = chartsIn(composed());
    expect(chart?.place).toBe("after");
    const rows = chart?.table.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.length).toBe(radarIn(composed())?.axes.length);
    expect(
      rows.every(({ cells }) =>
        cells.some(({ children }) => children.some(({ type }) => type === "level-strip")),
      ),
    ).toBe(true);
  });

  it("draws no shape with fewer than five axes, nor of nothing", () => {
    const four = ["TEAM.1", "TEAM.2", "STEER.1", "STEER.2"];
    expect(radarIn(composed(withCompetencies([...four, "STEER.3"])))?.axes).toHaveLength(5);
    expect(radarIn(composed(withCompetencies(four)))).toBeUndefined();
    expect(text(withCompetencies(four))).toMatch(/1 Share the work +\[/);
    const determinations = {
      ...portrait.determinations,
      competencies: portrait.determinations.competencies.map(
        ({ learner, competency, scale }) =>
          ({ status: "no-evidence", learner, competency, scale, pieces: [] }) as const,
      ),
    };
    expect(radarIn(composed({ determinations }))).toBeUndefined();
    expect(text(withCompetencies([]))).not.toContain("one learner");
  });

  it("tells a level of another grade band in the table and leaves a gap in the shape, unless that band was agreed", () => {
    const inBand = (competency: string): Partial<Portrait> => ({
      determinations: {
        ...portrait.determinations,
        competencies: portrait.determinations.competencies.map((one) =>
          one.competency === competency ? { ...one, band: "3-5" } : one,
        ),
      },
    });
    expect(radarIn(composed(inBand("TEAM.2")))?.axes[1]).toEqual({ label: "2" });
    expect(text(inBand("TEAM.2"))).toMatch(/2 Repair trust .*Adapting +3 to 5/);
    expect(radarIn(composed(inBand("TEAM.1")))?.axes[0]).toEqual({ label: "1", value: 2 });
  });

  it("tells what is on the way to the goal as such", () => {
    const determinations = {
      ...portrait.determinations,
      competencies: portrait.determinations.competencies.map((one) =>
        one.competency === "STEER.1" && one.status === "determined"
          ? { ...one, level: "practicing" }
          : one,
      ),
    };
    expect(text({ determinations })).toContain(
      "At the goal or past it: 1 and 2. On the way: 3. Gaps:",
    );
  });

  it("tells in words what is told in words, and where things were shown if the ledger is at hand", () => {
    expect(text()).toContain(
      "Cares for well-being\nIn words, and only what Mina Calder chose to share:",
    );
    expect(text({ narratives: [] })).toContain("Nothing was shared this time.");
    expect(text()).not.toContain("Mathematics");
    const { ledger: _, ...without } = portrait;
    expect(renderText(composePortrait(without, en))).not.toContain("Where it was shown");
  });
});

describe("privacy of the portrait", () => {
  it("has nobody else on it, and no group", () => {
    const other = portrait.determinations.competencies.map((one) => ({ ...one, learner: "noah" }));
    const determinations = {
      ...portrait.determinations,
      competencies: [...other, ...portrait.determinations.competencies],
    };
    expect(composed({ determinations }).children.slice(0, -1)).toEqual(
      composed().children.slice(0, -1),
    );
  });

  it("counts where things were shown without what this reader may not see", () => {
    expect(text()).toMatch(/Works as a team +0 +0 +0 +1 +1 +1\n/);
    expect(text({ audience: "learner" })).toMatch(/Works as a team +0 +0 +1 +1 +1 +1\n/);
  });

  it.each(["learner", "family", "educator"] as const)("is sound for the %s", (audience) => {
    isSound(composed({ audience }), audience);
    isSound(composePortrait({ ...portrait, audience }, es), audience);
  });
});
