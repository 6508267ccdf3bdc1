import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { growthReport, growths } from "../../test/growth.ts";
import { isSound } from "../../test/is-sound.ts";
import { type Document, type DrawingOf, walk } from "../document/index.ts";
import { en } from "../language/en/index.ts";
import { es } from "../language/es/index.ts";
import { renderText } from "../render/text/index.ts";
import { composeGrowth, type GrowthReport } from "./index.ts";

const composed = (change: Partial<GrowthReport> = {}): Document =>
  composeGrowth(deepFreeze({ ...growthReport, ...change }), en);
const text = (change: Partial<GrowthReport> = {}): string =>
  renderText(composed(change), { width: 300 }).replaceAll("\u00a0", " ");
const drawings = (document: Document): readonly DrawingOf<"growth">[] =>
  [...walk(document)].flatMap(({ node }) =>
    node.type === "chart" && node.drawing.kind === "growth" ? [node.drawing] : [],
  );

const [steer, share] = growths;
if (steer === undefined || share === undefined) throw new Error("the fixture has growth");

describe("the report of growth", () => {
  it("tells of each competency in the order given: the staircase, demonstrations, positions, work before and after", () => {
    const places = [
      "How “Set a goal and plan for it” grew",
      "The level over time",
      "6 demonstrations, oldest first",
      "What stood from which day, and what it rested on",
      "Work before and after",
      "How “Share the work” grew",
      "How “Repair trust” grew",
      "How a level is decided.",
    ];
    const page = text();
    expect(places.reduce((at, one) => page.indexOf(one, at), 0)).toBeGreaterThan(0);
    const reversed = text({ growth: [...growths].reverse() });
    expect(reversed.indexOf("Repair trust")).toBeLessThan(reversed.indexOf("Share the work"));
  });

  it("tells each demonstration: its day, what it showed by itself, and what stood then", () => {
    const page = text();
    expect(page).toMatch(
      /1 Bird tower plan +6 Nov 2024 +Applying, grade band 3 to 5 +\(\.\) Not enough evidence yet/,
    );
    expect(page).toMatch(
      /2 Garden plan +4 Mar 2025 +Adapting, grade band 3 to 5 +Adapting, grade band 3 to 5/,
    );
    expect(page).toMatch(
      /6 Ferry timetable plan +13 May 2026 +Applying, grade band 6 to 8 +Applying, grade band 6 to 8/,
    );
    expect(page).toMatch(/1 Boat-shed plan +19 Nov 2025 +between Applying and Adapting/);
    expect(text({ audience: "educator" })).toMatch(/1 Boat-shed plan +19 Nov 2025 +3\.5 /);
  });

  it("tells each position: band and level from which day, and the demonstrations behind it", () => {
    const page = text();
    expect(page).toMatch(/4 Mar 2025 +Adapting +3 to 5 +Bird tower plan, Garden plan/);
    expect(page).toMatch(/11 Feb 2026 +Applying +6 to 8 +Boat-shed plan, Demonstration 4/);
    expect(page).toMatch(/21 May 2026 +Adapting +6 to 8 +professional judgement/);
    expect(page).toContain(
      "From Adapting, grade band 3 to 5 on 4 March 2025 to Applying, grade band 6 to 8 on 11 February 2026. A new grade band is a step up, whatever the level: its statements ask for more.",
    );
    expect(page).toContain("Applying since 27 April 2026.");
  });

  it("names behind a position what counted, and not what the rule passed over", () => {
    const positions = steer.positions.map((position) =>
      position.level === undefined ? position : { ...position, counted: ["garden"] },
    );
    const page = text({ growth: [{ ...steer, positions }], pairs: [] });
    expect(steer.positions[1]?.determination.pieces).toHaveLength(2);
    expect(page).toMatch(/4 Mar 2025 +Adapting +3 to 5 +Garden plan\n/);
  });

  it("draws a new grade band as a step up, whatever the level in it, and says so", () => {
    const [drawing] = drawings(composed());
    expect(drawing?.bands.map(({ label, goal }) => [label, goal])).toEqual([
      ["3 to 5", 2],
      ["6 to 8", 2],
    ]);
    expect(drawing?.steps.map(({ held }) => held)).toEqual([
      undefined,
      { band: 0, level: 3 },
      undefined,
      { band: 1, level: 2 },
    ]);
    expect(drawing?.marks.map(({ label, band, level }) => [label, band, level])).toEqual([
      ["1", 0, 2],
      ["2", 0, 3],
      ["3", 1, 1],
      ["4", 1, 2],
      ["5", 1, 2],
      ["6", 1, 2],
    ]);
    const said = JSON.stringify(composed()).match(/A new grade band is a step up/g) ?? [];
    expect(said).toHaveLength(1);
  });

  it("says below the drawing that a band is a step where the levels did not change the band", () => {
    const positions = steer.positions.slice(0, 2);
    const page = JSON.stringify(composed({ growth: [{ ...steer, positions }], pairs: [] }));
    expect(page).toMatch(/"how":[^}]*A new grade band is a step up/);
    expect(text({ growth: [{ ...steer, positions }], pairs: [] })).not.toContain(
      "A new grade band is a step up",
    );
    expect(JSON.stringify(composed())).not.toMatch(/"how":[^}]*A new grade band is a step up/);
  });

  it("draws on one strip what is of one band, with the goal that was agreed, from the first day to the last", () => {
    const drawing = drawings(composed())[1];
    expect(drawing?.bands.map(({ label, goal }) => [label, goal])).toEqual([[undefined, 1]]);
    expect(drawing?.ticks.map(({ at, label }) => [at, label.replaceAll("\u00a0", " ")])).toEqual([
      [0, "19 Nov 2025"],
      [182, "20 May 2026"],
    ]);
    // A work between two levels is drawn at the one that it showed in full.
    expect(drawing?.marks[0]).toMatchObject({ at: 0, level: 2 });
  });

  it("draws also what is of a single day", () => {
    const day = (one: string): boolean => one.startsWith("2026-05-13");
    const one = {
      ...share,
      works: share.works.filter(({ happened }) => day(happened)),
      positions: share.positions
        .slice(-1)
        .map((position) => ({ ...position, at: "2026-05-13T00:00:00Z" })),
    };
    const [drawing] = drawings(composed({ growth: [one] }));
    expect([drawing?.from, drawing?.to, drawing?.ticks.length]).toEqual([0, 1, 1]);
  });

  it("says that nothing was looked at, and that there is no level yet", () => {
    expect(text({ growth: [{ ...steer, works: [], positions: [] }] })).toContain(
      "Not looked at yet.",
    );
    const open = {
      ...steer,
      works: steer.works.slice(0, 1),
      positions: steer.positions.slice(0, 1),
    };
    expect(text({ growth: [open], pairs: [] })).toContain("The level over time\nNo level yet.");
  });

  it("is of this learner and of competencies that report a level", () => {
    const heading = "How “";
    expect(text({ growth: [{ ...steer, learner: "noah" }] })).not.toContain(heading);
    expect(text({ growth: [{ ...steer, competency: "CARE.1" }] })).not.toContain(heading);
    expect(text({ growth: [{ ...steer, competency: "NONE" }] })).not.toContain(heading);
    expect(text({ growth: [{ ...steer, scale: "none" }] })).not.toContain(heading);
  });
});

describe("privacy of the report of growth", () => {
  it("tells a work of a smaller circle by its place in time alone, and shows it in no pair", () => {
    expect(text()).not.toContain("diary");
    expect(text()).toMatch(/4 Demonstration 4 +20 May 2026/);
    expect(text({ audience: "learner" })).toContain("A page of the diary");
    expect((text().match(/Work before and after/g) ?? []).length).toBe(1);
    expect((text({ audience: "learner" }).match(/Work before and after/g) ?? []).length).toBe(2);
  });

  it.each(["learner", "family", "educator"] as const)("is sound for the %s", (audience) => {
    isSound(composed({ audience }), audience);
    isSound(composeGrowth({ ...growthReport, audience }, es), audience);
  });
});
