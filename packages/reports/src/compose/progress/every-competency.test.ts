import { describe, expect, it } from "vitest";
import { learner, text, withLearner } from "../../../test/progress-page.ts";
import * as school from "../../../test/school.ts";

describe("every competency, in the progress report", () => {
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
});
