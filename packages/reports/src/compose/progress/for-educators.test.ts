import { describe, expect, it } from "vitest";
import { text } from "../../../test/progress-page.ts";
import * as school from "../../../test/school.ts";

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
