import { describe, expect, it } from "vitest";
import { part, text } from "../../../test/progress-page.ts";
import * as school from "../../../test/school.ts";

describe("what changed, in the progress report", () => {
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
});
